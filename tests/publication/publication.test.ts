import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { readPage, textAt, textsAt } from '../pages/built-page.ts';
import { buildSite, entry, makeSite, type TestSite } from '../site.ts';

const profile = `---
name: Ilse van der Quarrow
role: harbour correspondent
family: van der Quarrow
links:
  - https://packet.example/ilse/
---

Ilse has counted boats for *thirty* years.
`;
const corrections = '---\ntitle: How we correct\npolicy: corrections\n---\n\nWe say what was wrong.\n';
const files = {
  'articles/a.md': entry('Words.', { author: 'Ilse van der Quarrow' }),
  'articles/b.md': entry('Words.', { author: '[Ilse Quarrow, Ilse van der Quarrow]', date: '2020-01-01' }),
  'authors/ilse-quarrow.md': profile,
  'pages/corrections.md': corrections,
};

let site: TestSite;
before(async () => {
  site = await buildSite(files, { SITE_URL: 'https://port.example' });
});
after(() => site.remove());

test('a profile gives an author an address, a role, a biography and links, and nobody else that address', () => {
  const page = readPage(site.dist, 'authors/ilse-quarrow/');
  assert.equal(textAt(page, 'h1'), 'Ilse van der Quarrow');
  assert.equal(textAt(page, '.p-job-title'), 'harbour correspondent');
  assert.equal(textAt(page, '.p-note'), 'Ilse has counted boats for thirty years.');
  assert.equal(page.querySelector('.profile a')?.getAttribute('href'), 'https://packet.example/ilse/');
  const addresses = [...readPage(site.dist, 'authors/').querySelectorAll('.names a')].map((link) => [
    link.textContent?.trim(),
    link.getAttribute('href'),
  ]);
  assert.match(
    String(addresses.find(([name]) => name === 'Ilse Quarrow')?.[1]),
    /^ilse-quarrow-[0-9a-f]{8}\/$/,
  );
});

test('bibliographies file an author under the family name of the profile', () => {
  assert.match(
    textAt(readPage(site.dist, 'articles/a/'), '.cite p') ?? '',
    /APA: van der Quarrow, I\. \(2021/,
  );
});

test('a page about the publication is linked from every page, and machines are told which policy it is', () => {
  assert.equal(textAt(readPage(site.dist, 'about/corrections/'), '.body'), 'We say what was wrong.');
  for (const address of ['', 'articles/a/', 'about/corrections/', '404.html'])
    assert.ok(textsAt(readPage(site.dist, address), '.sections a').includes('How we correct'), address);
  for (const address of ['index.html', 'articles/a/index.html'])
    assert.match(
      readFileSync(join(site.dist, address), 'utf8'),
      /"correctionsPolicy":"https:\/\/port\.example\/about\/corrections\/"/,
    );
  assert.match(readFileSync(join(site.dist, 'sitemap-pages.xml'), 'utf8'), /\/about\/corrections\/</);
});

test('profiles and pages are refused with their place, as entries are', async () => {
  const broken = await makeSite({
    'articles/a.md': files['articles/a.md'],
    'authors/a.md': '---\nname: Ilse van der Quarrow\nrolle: x\nlinks:\n  - ftp://x.example\n---\n',
    'authors/b.md': profile,
    'authors/c.md': profile,
    'authors/d.md': '---\nname: Ilse van der Quarow\n---\n',
    'pages/a.md': '---\ntitle: A\npolicy: corections\n---\n\nWords.\n',
    'pages/b.md': '---\ntitle: B\n---\n',
    'pages/c.md': '---\ntitle: C\n---\n\nWords.\n\n![x](x.jpg)\n',
  });
  const { code, stderr } = await broken.run('check');
  await broken.remove();
  assert.equal(code, 1);
  const lines = stderr.replaceAll(`${broken.content}/`, '').trim().split('\n');
  assert.deepEqual(
    lines.map((line) => line.replace(/: .*(?=\()/, ' ')),
    [
      'authors/a.md:3:1 (unknown-key)',
      'authors/a.md:5:5 (invalid-address)',
      'authors/c.md:1:1 (same-author)',
      'authors/d.md:1:1 (unknown-author)',
      'pages/a.md:3:9 (unknown-value)',
      'pages/b.md:3:1 (no-text)',
      'pages/c.md:1:1 (no-picture-here)',
    ],
  );
  assert.match(lines[0] ?? '', /did you mean `role`\?/);
  assert.match(lines[3] ?? '', /warning: .*the nearest is "Ilse van der Quarrow"/);
});

test('a second page of one policy is refused, since machines are told one', async () => {
  const twice = await makeSite({ ...files, 'pages/more.md': corrections });
  const { code, stderr } = await twice.run('check');
  await twice.remove();
  assert.equal(code, 1);
  assert.match(
    stderr,
    /pages\/more\.md:1:1: Unexpected second page of the policy "corrections".*\(same-policy\)/,
  );
});
