import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readWebPage } from '../../../src/importer/web-page/read-web-page.ts';

const options = { today: '2026-11-24', language: 'en' };
const head =
  '<!doctype html><html lang="en"><title>Ferry returns to Port Velm</title><h1>Ferry returns to Port Velm</h1>';
const text = each(
  5,
  (day) =>
    `<p>The harbour office of Port Velm counted the boats on day ${day}, and the count was lower than in any spring before, said Orsa Tindal.</p>\n`,
);

const readable: [claim: string, html: string][] = [
  [
    'a picture of eight megabytes in the page',
    `${head}<img src="data:image/png;base64,${'A'.repeat(8e6)}">${text}`,
  ],
  ['a comment that never ends', `${head}${text}<!-- ${'x'.repeat(2e6)}`],
  ['a script that never ends', `${head}${text}<script>${'x<y'.repeat(1e6)}`],
  [
    'records that never end',
    `${head}<script type="application/ld+json">{"headline":"${'\\"'.repeat(5e5)}</script>${text}`,
  ],
  ['an element with a million attributes', `${head}<div ${'a=b '.repeat(1e6)}>${text}`],
  ['a byline of one long word', `${head}<p class="byline">By L${'特許事務'.repeat(11)}／ Orsa</p>${text}`],
  [
    'a title of hundreds of parts',
    `<html lang="en"><title>${'Ferry of Velm: '.repeat(2000)}</title><h1>Ferry returns to Port Velm</h1><p>In the harbour</p>${text}`,
  ],
  ['elements that nobody closed', `${head}<p><a href=x><em><font color=red>${text}<ul><li>one<li>two`],
  [
    'a thousand fonts that nobody closed',
    `${head}${'<p><font size=2>The boats are in.'.repeat(1000)}${text}`,
  ],
  [
    'a script’s tag that opens two hundred thousand times',
    `<head>${'<script '.repeat(2e5)}></script></head>${head}${text}`,
  ],
];

for (const [claim, html] of readable) {
  test(`the article is read in spite of ${claim}`, () => {
    const page = readWebPage(html, options);
    assert.ok('draft' in page, 'refused');
    assert.equal(page.draft.fields.title, 'Ferry returns to Port Velm');
    assert.ok(page.draft.body.children.length >= 5);
  });
}

test('pages of thousands of quotations, and of thousands of lines in one box, are read', () => {
  const quotations = '<blockquote></blockquote><cite></cite>'.repeat(20_000);
  const lines = Array.from({ length: 8000 }, (_, index) => `<p>Quay ${index}.</p>`).join('');
  const pages = [
    `${head}${text}${quotations}`,
    `${head}<div>${text}</div><div>${'<span></span>'.repeat(100_000)}${lines}</div>`,
  ];
  // Where each asks anew for all that stands beside it, this takes minutes; `npm run bench` tells the times.
  for (const html of pages) assert.ok('draft' in readWebPage(html, options), 'refused');
});

const refused: [claim: string, html: string, rule: string][] = [
  ['a hundred thousand nested boxes', `${head}${'<div>'.repeat(100_000)}${text}`, 'nested-too-deep'],
  ['thousands of unlike fonts that nobody closed', `${head}${each(5000, (n) => `<p><font id=${n}>`)}${text}`, 'nested-too-deep'],
  ['thousands of nested quotations', `${head}${'<blockquote>'.repeat(5000)}${text}`, 'nested-too-deep'],
  ['two hundred thousand paragraphs', `${head}${'<p>a'.repeat(200_000)}`, 'page-too-large'],
  ['a paragraph of a million words', `${head}<p>${'word '.repeat(1e6)}`, 'page-too-large'],
  ['frames', '<frameset><frame src="a.html"></frameset>', 'no-article'],
  ['nothing', '<!doctype html>', 'no-article'],
]; // prettier-ignore

for (const [claim, html, rule] of refused) {
  test(`a page of ${claim} is refused with what to do`, () => {
    const page = readWebPage(html, options);
    assert.ok('finding' in page, 'read');
    assert.equal(page.finding.rule, rule);
    assert.match(page.finding.message, /^Unexpected .+, expected a saved web page with one article, .+/);
  });
}

test('a page that is too large is told how large it may be', () => {
  const messageOf = (html: string) => {
    const page = readWebPage(html, options);
    return 'finding' in page ? page.finding.message : '';
  };
  assert.match(
    messageOf(`${head}${'<p>A boat.'.repeat(20_001)}`),
    /page of 20002 paragraphs, .+ at most 20000, /,
  );
  assert.match(
    messageOf(`${head}<p>${'word '.repeat(1e5)}`),
    /characters in one paragraph, .+ at most 100000, /,
  );
});

function each(count: number, html: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => html(index)).join('');
}
