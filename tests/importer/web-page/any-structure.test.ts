import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { header, textOfBody } from './story-page.ts';

const subjects = [
  'ferry',
  'harbour',
  'council',
  'pier',
  'captain',
  'bakery',
  'school',
  'bridge',
  'island',
  'lamp',
];
const deeds = ['left', 'counted', 'closed', 'opened', 'painted', 'found', 'carried', 'mended'];
const ways = [
  'on Tuesday',
  'in the spring',
  'for a year',
  'without a word',
  'after the vote',
  'for 40 crowns',
];

const clause = fc
  .tuple(...[subjects, deeds, subjects, ways].map((words) => fc.constantFrom(...words)))
  .map(([who, did, what, how]) => `the ${who} ${did} the ${what} ${how}`);
const sentence = fc
  .array(clause, { minLength: 1, maxLength: 3 })
  .map((clauses) => `T${clauses.join(', while ').slice(1)}.`);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((sentences) => sentences.join(' '));

/** How editors and content systems box a paragraph. */
const boxes: ((text: string) => string)[] = [
  (text) => `<p>${text}</p>`,
  (text) => `<p class="text">${text}</p>`,
  (text) => `<p><span>${text}</span></p>`,
  (text) => `<div>${text}</div>`,
  (text) => `<div><p>${text}</p></div>`,
  (text) => `<div class="block"><p>${text}</p></div>`,
  (text) => `${text}<br><br>`,
];

/** How they box all of them. */
const frames: ((body: string) => string)[] = [
  (body) => `<article>${body}</article>`,
  (body) => `<main>${body}</main>`,
  (body) => `<div class="content">${body}</div>`,
  (body) => `<div id="story">${body}</div>`,
  (body) => `<table><tr><td>${body}</td></tr></table>`,
  (body) => body,
];

const others = ['ferry', 'pier', 'market'].map((what) => `<a href="/${what}">Lowmouth wants the ${what}</a>`);
const teasers = others.map(
  (link) =>
    `<div class="card"><h4>${link}</h4><p>Lowmouth has said that it would pay well for what it wants.</p></div>`,
);

/** What pages set between the paragraphs of an article. */
const between = [
  '',
  '',
  '<div class="ad">Advertisement</div>',
  `<aside><h4>Related</h4><ul><li>${others[0]}</li><li>${others[1]}</li></ul></aside>`,
  '<div class="newsletter"><p>Sign up for our newsletter</p></div>',
];

/** What they set below it. */
const below = [
  '',
  `<section class="related"><h3>More stories</h3>${teasers.join('')}</section>`,
  '<div id="comments"><h3>Comments</h3><div class="comment"><p>Lowmouth should have had the boat, as I said in May.</p></div></div>',
  `<aside class="sidebar"><h3>Most read</h3><ol>${others.map((link) => `<li>${link}</li>`).join('')}</ol></aside>`,
];

/** In characters: a page of nothing but shorter paragraphs may hold no article. */
const shortestText = 80;

const page = fc
  .record({
    paragraphs: fc.uniqueArray(fc.record({ text: paragraph, after: fc.constantFrom(...between) }), {
      minLength: 2,
      maxLength: 10,
      selector: ({ text }) => text,
    }),
    box: fc.constantFrom(...boxes),
    frame: fc.constantFrom(...frames),
    isWithin: fc.boolean(),
    below: fc.constantFrom(...below),
  })
  .filter(({ paragraphs }) => paragraphs.some(({ text }) => text.length >= shortestText))
  .map(({ paragraphs, box, frame, isWithin, below }) => {
    const body = paragraphs
      .map(({ text, after }, at) => box(text) + (at + 1 < paragraphs.length ? after : ''))
      .join('\n');
    const article = isWithin ? frame(header + body) : header + frame(body);
    const menu =
      '<header><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav></header>';
    const foot = '<footer><p>Copyright 2021 Velm Packet. All rights reserved.</p></footer>';
    return { texts: paragraphs.map(({ text }) => text), html: menu + article + below + foot };
  });

test('a page whose paragraphs are boxed alike comes home whole and in order, and nothing that stands around it does', () => {
  fc.assert(
    fc.property(page, ({ texts, html }) => {
      assert.deepEqual(textOfBody(html).split('\n\n'), texts);
    }),
    { numRuns: 200 },
  );
});
