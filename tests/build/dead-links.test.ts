import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDeadLinks } from '../../src/links/find-dead-links.ts';
import { readPageFacts } from '../../src/links/page-facts.ts';

const files = new Set([
  '404.html',
  'index.html',
  'articles/ferry/index.html',
  'articles/پل/index.html',
  'assets/a b.avif',
]);
const target = readPageFacts('articles/پل/index.html', '<h2 id="count">Count</h2><p id="note-fn-1">One</p>');

/** What is said of one link on the page of an article, or on another page. */
function judge(html: string, page = 'articles/ferry/index.html', home = 'https://port.example/news/') {
  const found = findDeadLinks([readPageFacts(page, html), target], files, new URL(home));
  return found.map(({ address, expected }) => `${address} ${expected}`);
}

const alive = [
  '<a href="../../">',
  '<a href="../%D9%BE%D9%84/">',
  '<a href="../پل/#count">',
  '<a href="../پل/#note-fn-1">',
  '<a href="../پل/#:~:text=boats">',
  '<a href="#">',
  '<p id="here"><a href="#here">',
  '<img src="../../assets/a%20b.avif" srcset="../../assets/a%20b.avif 480w, ../../assets/a%20b.avif 800w">',
  '<a href="https://elsewhere.example/gone">',
  '<a href="//port.example/gone">',
  '<a href="https://port.example/shop">',
  '<a href="mailto:desk@port.example">',
  '<a href="tel:+123">',
  '<link rel="icon" href="data:image/svg+xml,<svg/>">',
];
for (const html of alive) test(`${html} leads somewhere`, () => assert.deepEqual(judge(html), []));

const dead: [string, RegExp][] = [
  ['<a href="../gone/">', /^\.\.\/gone\/ expected a page or file$/],
  ['<a href="../پل">', /expected a slash at its end/],
  ['<a href="#nowhere">', /expected an element with the id "nowhere" there/],
  ['<a href="../پل/#nowhere">', /the id "nowhere"/],
  ['<a href="../../../outside/">', /expected an address on this site/],
  ['<a href="/news/articles/ferry/">', /expected a relative address/],
  ['<a href="../%E0%A4/">', /expected an address on this site/],
  ['<img src="../../assets/gone.avif">', /expected a page or file/],
  ['<source srcset="../../assets/a%20b.avif 480w, ../../assets/gone.avif 800w">', /^\S+gone\.avif expected/],
];
for (const [html, expected] of dead) {
  test(`${html} leads nowhere`, () => assert.match(judge(html).join('\n'), expected));
}

test('only the page for missing addresses may begin at the root, since it is shown at any address', () => {
  assert.deepEqual(judge('<a href="/news/">', '404.html'), []);
  assert.match(judge('<a href="/">', '404.html').join('\n'), /expected an address on this site/);
});
