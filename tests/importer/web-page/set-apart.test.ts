import assert from 'node:assert/strict';
import { test } from 'node:test';
import { first, header, importBody, longText, second, textOfBody, third } from './story-page.ts';

const opening =
  '<p>I remember the night of the storm very well, for I stood on the pier of Port Velm with a lamp that did not burn.</p>';
const closing =
  '<p>And do not forget, when you stand on that pier, that nobody has counted those who waited there in vain.</p>';
const row = (html: string) => `<div class="b_section b_row"><div class="b_text b_module">${html}</div></div>`;
const block = (html: string) =>
  `<div class="b_section b_wide"><section class="b_header_wide b_module"><div class="header-frame left"><div class="header-content">${html}</div></div></section></div>`;

test('paragraphs that a builder of pages sets apart above and below a text are its opening and its end', () => {
  const text = textOfBody(
    `<article class="post"><div class="post-content entry-content">${header}${block(opening + first)}${row(longText)}${block(closing)}</div></article>`,
  );
  assert.match(text, /^I remember the night/);
  assert.match(text, /waited there in vain\.$/);
});

const portrait = '<img src="/tindal.jpg" width="160">';
const others = [
  'Ferry race in Orn',
  'New crane',
  'Fog at noon',
  'Lignite',
  'The harbour of Orn has coal for another sixty years, a hoard worth billions of crowns',
]
  .map((text) => `<li><p>${text}</p></li>`)
  .join('');
const beside = `<div class="right"><div class="box short_news"><h3>In short</h3><ul>${others}</ul></div></div>`;
const lead = 'This is one of the oldest tales of the strait.';

test('the lead that stands below the headline beside its author’s portrait is the standfirst, and no headline of a list beside it', () => {
  const { draft } = importBody(
    `<div class="left"><div class="editorial">${portrait}<h1>The ferry is back</h1><p class="artLead">${lead}</p></div>${beside}<div class="sub"><div class="changeFont">${first}${second}${third}</div></div></div>`,
  );
  assert.equal(draft.fields.description, lead);
});

test('a caption right below a headline that stands in no box of the picture stays out', () => {
  const { draft } = importBody(
    `<div class="left"><h1>The ferry is back</h1><div>${portrait}<p>The ferry at the pier, last week.</p></div><div class="text">${first}${second}${third}</div></div>`,
  );
  assert.equal(draft.fields.description, undefined);
});

test('paragraphs beside a rail stand in a frame that is called after it and are text', () => {
  const column = (html: string, frame: string) =>
    `<div class="frame ${frame}"><div class="content-cols">${html}</div></div>`;
  const text = textOfBody(
    `<article class="story">${header}<div class="content">${column(opening, 'frame-sidebar')}${column(longText, '')}${column(longText.replaceAll('boat', 'ship'), '')}</div></article>`,
  );
  assert.match(text, /^I remember the night/);
});

test('what stands in a rail within a text is none of it', () => {
  const text = textOfBody(
    `<article class="story">${header}<div class="content-cols">${opening}${closing}${first}<div class="sidebar"><p>Read our guide to every harbour of Velmland, which tells where boats land.</p></div>${second}${third}</div></article>`,
  );
  assert.ok(!text.includes('Read our guide'), text);
});
