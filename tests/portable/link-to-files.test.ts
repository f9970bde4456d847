import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkToFiles } from '../../src/portable/link-to-files.ts';

const links: [string, string][] = [
  ['../../', '../../index.html'],
  ['./', './index.html'],
  ['..', '../index.html'],
  ['articles/x/', 'articles/x/index.html'],
  ['../x/#note-1', '../x/index.html#note-1'],
  ['../x/?a=1#b', '../x/index.html?a=1#b'],
  ['../%D9%BE%D9%84/', '../%D9%BE%D9%84/index.html'],
];
for (const [before, after] of links) {
  test(`a link to ${before} becomes one to ${after}`, () => {
    assert.equal(linkToFiles(`<p>a <a class="x" href="${before}">b</a>`), `<p>a <a class="x" href="${after}">b</a>`);
  });
}

const kept = ['#note-1', '', 'index.html', '../../assets/a.avif', 'https://port.example/', '//port.example/x/', 'mailto:a@b.example', 'tel:+1', '../feed.xml', 'x.'];
for (const address of kept) {
  test(`a link to ${address || 'nothing'} stays as it is`, () => {
    assert.equal(linkToFiles(`<a href="${address}">x</a>`), `<a href="${address}">x</a>`);
  });
}

test('a link after another attribute with signs of markup in it is found', () => {
  const html = '<a title="1 > 0 < 2 href=" rel="prev" href="../">x</a>';
  assert.equal(linkToFiles(html), html.replace('"../"', '"../index.html"'));
});

test('text that looks like a link stays as it is', () => {
  assert.equal(linkToFiles('<p>href="../"</p>&lt;a href="../">'), '<p>href="../"</p>&lt;a href="../">');
});
