import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { archiveOptions } from '../../src/archive/open-archive.ts';
import { readArchive } from '../../src/archive/read-archive.ts';
import { catalogueArticles } from '../../src/catalogue/catalogue.ts';
import { siteFiles } from '../../src/catalogue/site-files.ts';
import { buildSite, entry, makeSite } from '../site.ts';

const around = {
  'articles/two.md': entry('Words.\n\n> “We counted.”\n>\n> — Brenn Halloway, harbour master'),
  'articles/later.md': entry('Words.', { draft: 'true' }),
  'articles/one/report.pdf': '%PDF-1.4',
  'authors/orsa.md': '---\nname: Orsa Tindal\n---\n\nSee [two](../../articles/two/).\n',
  'pages/ethics.md': '---\ntitle: Ethics\n---\n\nWords.\n',
};

/** What the check says of links in an entry that has these, one a line, from line 8 on. */
async function check(links: string[], env: Record<string, string> = {}, files: Record<string, string> = {}) {
  const site = await makeSite({
    ...around,
    'articles/one/index.md': entry(links.map((link) => `[x](${link})`).join('\n')),
    ...files,
  });
  const { stderr } = await site.run('check', [], env);
  await site.remove();
  return stderr.replaceAll(`${site.content}/`, '').trim().split('\n').filter(Boolean);
}

const dead: [link: string, expected: RegExp][] = [
  ['two.md', /the address of that article, write \.\.\/two\/, /],
  ['../two.md#quote-1', /write \.\.\/two\/#quote-1, /],
  ['../two/index.mdx', /expected a page or file/],
  ['../later/', /expected a page or file/],
  ['/articles/nothing/', /to "\/articles\/nothing\/" that leads nowhere/],
  ['../two', /expected the address of that article, write \.\.\/two\/, /],
  ['#nowhere', /the id "nowhere"/],
  ['../two/#quote-2', /the id "quote-2"/],
  ['report.pdf', /move it to public\/report\.pdf and write \/report\.pdf/],
  ['www.velm.example', /write https:\/\/www\.velm\.example/],
  ['../../atom.xml', /expected a page or file/],
  ['../../regions/nowhere/', /expected a page or file/],
];

test('each link that the build would refuse is refused by the check, at its place, with what to write', async () => {
  const lines = await check(dead.map(([link]) => link));
  assert.equal(lines.length, dead.length, lines.join('\n'));
  for (const [index, [, expected]] of dead.entries()) {
    assert.match(lines[index] ?? '', expected);
    assert.match(lines[index] ?? '', new RegExp(`^articles/one/index\\.md:${8 + index}:5: .*dead-link\\)$`));
  }
});

test('whatever the site will have can be led to', async () => {
  const links = ['../two/', '/articles/two/#quote-1', '../two/#main', '#main', '../../regions/velmland/'];
  const more = [
    '../../authors/orsa/',
    '../../archive/2021/04/',
    '../../about/ethics/',
    '../../favicon.ico',
    '../../',
  ];
  const quotations = ['../../quotations/brenn-halloway/', 'card.png', '../../regions/velmland/atom.xml'];
  const env = { SITE_URL: 'https://port.example' };
  assert.deepEqual(await check([...links, ...more, ...quotations], env), []);
});

test('links in profiles and pages are judged too', async () => {
  const lines = await check(
    ['../two/'],
    {},
    {
      'authors/orsa.md': '---\nname: Orsa Tindal\n---\n\nSee [one](../gone/).\n',
      'pages/ethics.md': '---\ntitle: Ethics\n---\n\nSee [one](../gone/).\n',
    },
  );
  assert.deepEqual(
    lines.map((line) => line.split(': ')[0]),
    ['authors/orsa.md:5:11', 'pages/ethics.md:5:11'],
  );
});

test('an article’s Markdown is no page, and a link to it is warned of with what to write', async () => {
  const [line = ''] = await check(['../two/index.md']);
  assert.match(
    line,
    /:8:5: warning: .*expected the page of that article, write \.\.\/two\/ \(link-to-copy\)$/,
  );
});

test('an entry that cannot be read is told by itself, not by each link to it or to its names', async () => {
  const lines = await check(
    ['../broken/', '../broken/#x', '../../regions/mistland/'],
    {},
    {
      'articles/broken.md': entry('Words.', { region: 'Mistland', lang: 'xx' }),
    },
  );
  assert.deepEqual(
    lines.map((line) => /\((.*)\)$/.exec(line)?.[1]),
    ['unknown-language'],
  );
});

test('the files that links are judged by are those that the build makes', async () => {
  const numbered = Array.from({ length: 31 }, (_, index): [string, string] => [
    `articles/n${index}.md`,
    entry('Words.', { date: `2020-03-${String(index + 1).padStart(2, '0')}` }),
  ]);
  const site = await buildSite(
    { ...around, ...Object.fromEntries(numbered), 'articles/one/index.md': entry('Words.') },
    { SITE_URL: 'https://port.example' },
  );
  const { articles } = await readArchive({ ...archiveOptions(), contentFolder: site.content });
  const catalogue = catalogueArticles(
    articles.map(({ article }) => article),
    { language: 'en', authorSlugs: new Map([['Orsa Tindal', 'orsa']]) },
  );
  const foreseen = siteFiles(catalogue, { policies: ['ethics'], pageLength: 30, hasAddress: true });
  const built = readdirSync(site.dist, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(site.dist.length + 1));
  await site.remove();
  const ofNoLink = /^(?:assets|_hosting)\/|^(?:_headers|manifest|favicon\.ico)$|\.(?:br|gz)$/;
  assert.deepEqual(foreseen.toSorted(), built.filter((path) => !ofNoLink.test(path)).toSorted());
});
