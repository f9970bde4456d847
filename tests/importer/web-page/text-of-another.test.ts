import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findText } from '../../../src/importer/web-page/body/find-text.ts';
import { parsePage } from '../../../src/importer/web-page/page/parse-page.ts';
import { partBlocks } from '../../../src/importer/web-page/page/part-blocks.ts';
import { first, header, importBody, longText, second, third } from './story-page.ts';

const recorded =
  'The harbour office counted every vessel between the northern lighthouse and the southern breakwater during the coldest weeks of winter. ' +
  'Nobody believed its figures until the lighthouse keeper published another register, which listed eighty fishing boats, fourteen barges and ' +
  'seven pilot cutters. Several councillors demanded another inquiry before summer, because insurance companies refused to cover missing ' +
  'anchors, broken masts and stolen engines. Their spokesman promised that every captain would receive written answers within seventeen days, ' +
  'although previous promises had remained unanswered throughout three different administrations. Fishermen gathered outside the market, ' +
  'carrying lanterns, banners and photographs of vanished vessels, while musicians played mournful marches until midnight. Later, several ' +
  'families described sleepless nights, frightened children and unexplained signals across the water.';
const record = (text: string) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'The ferry is back', articleBody: text })}</script>`;

test('a text of which the page’s records hold hardly a word is a doubt, and one that they hold is none', () => {
  const rulesOf = (head: string) =>
    importBody(`<article>${header}${first}${second}${third}</article>`, { head }).draft.doubts.map(
      ({ rule }) => rule,
    );
  assert.ok(rulesOf(record(recorded)).includes('unrecorded-text'));
  const own = `${first}${second}${third}`.replace(/<[^>]+>/g, ' ');
  assert.ok(!rulesOf(record(`${own} ${recorded}`)).includes('unrecorded-text'));
  assert.ok(!rulesOf(record('The ferry is back.')).includes('unrecorded-text'));
});

test('an article whose post is named after its tags is no box of tags, though notices outweigh it', () => {
  const notice =
    'With deep sorrow we tell all who knew and loved her that the mother and neighbour of the lower town has died in her sleep, and that the funeral is on Monday at three.';
  const notices = [1, 2, 3, 4, 5, 6].map((number) => `<div class="slide">${number} ${notice}</div>`).join('');
  const { entry } = importBody(
    `<article class="post hentry tag-harbour">${header}${first}${second}${third}</article><div class="slider">${notices}</div>`,
  );
  assert.ok(entry?.includes('any better'));
});

const other = (name: string, day: number) =>
  `<div class="item"><div class="copy"><div class="tagline"><h5><a href="/news">News</a></h5><p>Dec ${day}, 2025</p></div><h3><a href="/${name}">The harbour of ${name}</a></h3><p class="content">In the shadow of the great ports of the strait, ${name} has built a pier of its own and opened it to all boats.</p></div></div>`;
const others = [other('Orn', 17), other('Tarn', 18), other('Fenn', 19)].join('');

test('the openings of dated articles below a text, each under the link to it, are none of the text', () => {
  const { entry } = importBody(
    `<main><h1>The ferry is back</h1><div class="section content"><div class="wrapper">${first}${second}${third}</div></div><div class="section content"><div class="list">${others}</div></div></main>`,
  );
  assert.ok(entry?.includes('letter that it sent in May'));
  assert.ok(!entry?.includes('a pier of its own'), entry);
});

test('an opening beside its linked heading, in a column of its own, is none of the text above either', () => {
  const cards = ['pier', 'mill', 'school'].map(
    (place, at) =>
      `<div class="columns"><div class="column"><h2><a href="/t${at}">The ${place} of the upper town</a></h2><div class="ago">${at + 1} days ago</div></div><div class="column"><div class="excerpt">${first.replace('bread', place)}</div></div></div>`,
  );
  const { entry } = importBody(
    `<article>${header}<div class="text">${first}${second}${third}</div>${cards.join('')}</article>`,
  );
  assert.match(entry ?? '', /in May\.\s*$/);
});

test('a list whose last parts each stand below a link, without a day, is a doubt and stays', () => {
  const undated = others.replace(/<div class="tagline">.*?<\/div>/g, '');
  const { entry, draft } = importBody(
    `<main><h1>The ferry is back</h1><div class="section content"><div class="wrapper">${first}${second}${third}</div></div><div class="section content"><div class="list">${undated}</div></div></main>`,
  );
  assert.ok(entry?.includes('a pier of its own'));
  assert.ok(draft.doubts.some(({ rule }) => rule === 'list-of-teasers'));
});

test('a heading behind the text is a notice’s, and the headline of the page stays unseen', () => {
  const notice =
    '<div class="after-content"><h1>A message from Lio Pant, who owns the ferry:</h1><p>Support us by reading on.</p></div>';
  const { entry, draft } = importBody(
    `<main><div class="content">${first}${second}${third}${first.replace('Thursday', 'Friday')}${notice}</div></main>`,
    { head: '<script>0</script>' },
  );
  assert.equal(draft.fields.title, 'The ferry is back');
  assert.ok(entry?.includes('letter that it sent in May'));
});

test('teasers side by side that the extractor took for the text are no posts of it', () => {
  const teaser = (html: string) =>
    `<article class="teaser"><h3><a href="/1">A bridge</a></h3>${html}</article>`;
  const html = `<article class="node"><h1>The ferry is back</h1><div class="text">${longText}</div><div class="related-articles">${teaser(first)}${teaser(second)}</div></article>`;
  const page = parsePage(`<!doctype html><title>The ferry is back</title>${html}`);
  assert.ok(page);
  const blocks = partBlocks(page.root);
  const at = (text: string) => blocks.findIndex((block) => `<p>${block.text}</p>` === text);
  const found = findText(
    blocks,
    new Set([at(second)]),
    blocks.find(({ element }) => element.tagName === 'h1'),
  );
  assert.deepEqual(
    found.map(({ text }) => `<p>${text}</p>`),
    longText.split(/(?<=<\/p>)/),
  );
});
