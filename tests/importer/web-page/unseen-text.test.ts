import assert from 'node:assert/strict';
import { test } from 'node:test';
import { first, header, importBody, importStory, second, textOfBody } from './story-page.ts';

const sentence = 'A sentence that no reader of the page has seen.';
const long =
  'This is what readers see as soon as a script of the page has run, and what it says is the report. ';

function isTaken(html: string, head = ''): boolean {
  const { entry, refusals } = importStory(html, { head });
  assert.deepEqual(refusals, []);
  return entry?.includes(sentence) ?? false;
}

const styles = [
  ...['position:absolute;left:-9999px', 'position: absolute; top: -1000px', 'text-indent:-9999px'],
  ...['height:0;overflow:hidden', 'overflow: hidden; max-height: 0px', 'color:transparent', 'font-size:1px'],
  ...[
    'clip:rect(0 0 0 0)',
    'clip: rect(1px, 1px, 1px, 1px)',
    'clip-path:inset(50%)',
    'clip-path: inset(100%)',
  ],
];

for (const style of styles) {
  test(`a text that the page hides stays out: ${style}`, () => {
    assert.ok(!isTaken(`<p style="${style}">${sentence}</p>`));
    assert.ok(!isTaken(`<p>Some people came. <span style="${style}">${sentence}</span> They waved.</p>`));
  });
}

for (const style of ['left:-2px', 'height:0', 'color:transparent;background-clip:text', 'font-size:11px']) {
  test(`a style that hides nothing takes nothing away: ${style}`, () => {
    assert.ok(isTaken(`<p style="${style}">${sentence}</p>`));
  });
}

test('an article that a style keeps away until a script runs is taken', () => {
  const { entry } = importStory(`<div style="height:0;overflow:hidden">${`<p>${long}</p>`.repeat(3)}</div>`);
  assert.ok(entry?.includes(long.trim()));
});

const hidingSheets = [
  ...[
    '.zz{display:none}',
    '#zz { visibility: hidden }',
    'aside, p.yy, .zz { color: red; display: none !important }',
  ],
  ...[
    '/* } */ .zz{display:none}',
    '@media screen { .zz { display: none } }',
    '@import "a.css"; .zz{display:none}',
  ],
];

for (const sheet of hidingSheets) {
  test(`a text that a rule of the page hides stays out: ${sheet}`, () => {
    assert.ok(!isTaken(`<p class="zz" id="zz">${sentence}</p>`, `<style>${sheet}</style>`));
  });
}

const otherSheets = [
  ...['@media print { .zz { display: none } }', '@media (max-width: 30em) { .zz { display: none } }'],
  ...['.js .zz { display: none }', '.zz { display: none } .loaded .zz { display: block }'],
  ...[
    '.zz { display: none } @media (min-width: 30em) { .wide\\:yy { display: block } }',
    '.zz::before { display: none }',
  ],
];

for (const sheet of otherSheets) {
  test(`a rule that may not hide a text takes nothing away: ${sheet}`, () => {
    assert.ok(isTaken(`<p class="zz wide:yy">${sentence}</p>`, `<style>${sheet}</style>`));
  });
}

test('a rule that hides most of the text until a script runs takes nothing away', () => {
  const html = `<p class="zz">${sentence}</p>${`<p class="zz">${long}</p>`.repeat(4)}`;
  assert.ok(isTaken(html, '<style>.zz{visibility:hidden}</style>'));
});

const spoon = 'The spoon was silver.';

/** The text of a page whose records have a long and a short sentence. */
function textWithRecord(html: string): string {
  const record = JSON.stringify({ '@type': 'NewsArticle', articleBody: `${long} ${spoon}` });
  return textOfBody(`<article>${header}${first}${html}</article>`, {
    head: `<script type="application/ld+json">${record}</script>`,
  });
}

test('a short sentence comes home with the hidden text of the records in which it stands', () => {
  assert.ok(textWithRecord(`<div style="display:none"><p>${long}</p><p>${spoon}</p></div>`).includes(spoon));
});

test('a short hidden sentence alone may stand in the records by chance, and stays out', () => {
  assert.ok(!textWithRecord(`<p>${long}</p><div style="display:none"><p>${spoon}</p></div>`).includes(spoon));
});

const hiddenPage = `<div class="page" style="display: none">${header}${first}${second}<p>${sentence} ${long}</p></div>`;

test('a page that is hidden as a whole until its script runs comes home with a doubt', () => {
  const { entry, draft } = importBody(`${hiddenPage}<p>Please wait a moment, the page is coming.</p>`);
  assert.ok(entry?.includes(sentence));
  assert.deepEqual(
    draft.doubts.map(({ rule }) => rule),
    ['hidden-text'],
  );
});

test('a hidden box that is longer than the article, without its headline, stays out', () => {
  const box = `<div hidden><h1>We value what you like</h1>${`<p>Our partners would like to know. ${long}</p>`.repeat(9)}</div>`;
  const { entry, draft } = importBody(`<article>${header}${first}${second}</article>${box}`);
  assert.ok(!entry?.includes('partners'));
  assert.deepEqual(draft.doubts, []);
});

test('a template’s part that a page leaves out stays out, though it has the headline and is longer than the article', () => {
  const box = `<div class="guide w-condition-invisible"><h1>The ferry is back</h1>${`<p>${sentence} ${long}</p>`.repeat(9)}</div>`;
  const { entry } = importBody(`<article>${header}${first}${second}</article>${box}`);
  assert.ok(entry?.includes('had never sounded any better') && !entry.includes(sentence));
});

test('what a head says to browsers without scripts is no part of the page', () => {
  const notice = `Your browser does not run the scripts of this page, so that parts of it cannot be shown to you. ${sentence}`;
  const { entry, draft } = importStory('', { head: `<noscript>${notice}</noscript>` });
  assert.ok(entry && !entry.includes(sentence));
  assert.deepEqual(
    draft.leftOut.filter(({ text }) => text.includes(sentence)),
    [],
  );
});

test('paragraphs that a page hides beside its text are listed, with a doubt', () => {
  const { entry, draft } = importStory(
    `<div class="rest" style="display:none"><p>${long}</p><p>${long} ${sentence}</p></div>`,
  );
  assert.ok(entry && !entry.includes(sentence));
  assert.deepEqual(draft.leftOut.filter(({ rule }) => rule === 'hidden-text').length, 2);
  assert.ok(draft.doubts.some(({ rule }) => rule === 'hidden-text'));
});

test('what stands in the text too and is hidden for another width of screen is no doubt', () => {
  const { draft } = importStory(`<div style="display:none">${first}${second}</div>`);
  assert.deepEqual(draft.doubts, []);
});

test('the rest of a text that a page hides below its first paragraph until a script runs is listed, with a doubt', () => {
  const rest = `<div id="locked-1" style="display:none"><p>${long}</p><p>${long} ${sentence}</p></div>`;
  const body = `<div class="story">${header}<div class="part"><div class="row">${first}</div>${rest}</div></div>`;
  const { draft } = importBody(body);
  assert.deepEqual(draft.leftOut.filter(({ rule }) => rule === 'hidden-text').length, 2);
  assert.ok(draft.doubts.some(({ rule }) => rule === 'hidden-text'));
});

test('what is hidden beside the article rather than within it is no doubt', () => {
  const notice = `<div style="display:none"><p>${long}</p><p>${long} ${sentence}</p></div>`;
  const { draft } = importBody(
    `<div class="story">${header}<div class="part">${first}${second}</div></div>${notice}`,
  );
  assert.deepEqual(draft.doubts, []);
});

test('readers’ comments that a page hides are listed without a doubt', () => {
  const paragraph =
    'My uncle has had such an engine for years, and it has never sounded any better than that.';
  const { draft } = importStory(
    `<div class="app" id="plugin_comments_4711" style="display:none"><p>${paragraph}</p><p>${paragraph} Mine too.</p></div>`,
  );
  assert.equal(draft.leftOut.filter(({ rule }) => rule === 'hidden-text').length, 2);
  assert.ok(!draft.doubts.some(({ rule }) => rule === 'hidden-text'));
});
