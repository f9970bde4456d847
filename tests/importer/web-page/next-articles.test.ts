import assert from 'node:assert/strict';
import { test } from 'node:test';
import { first, header, importBody, second, third } from './story-page.ts';

const other =
  '<p>A lamp fell from the roof of the bakery in the upper town on Monday, and nobody was hurt, the baker said in a note.</p>';
const more =
  '<p>The baker had asked for a new roof in January, and the owner of the house had promised one before the winter.</p>';
const text = `${first}${second}${third}`;

function isTaken(body: string): boolean {
  const { entry } = importBody(body);
  assert.ok(entry?.includes('any better'), 'the article is not taken');
  return entry?.includes('A lamp fell') ?? false;
}

const endless: [how: string, body: string][] = [
  [
    'in a box of the same shape',
    `<div class="story">${header}${text}</div><div class="story"><h1>Lamp falls from a roof</h1>${other}${more}</div>`,
  ],
  [
    'outside the box of the first',
    `<div class="art">${header}<div class="body">${text}</div></div><div class="more"><h1>Lamp falls</h1><div class="body">${other}${more}</div></div>`,
  ],
  [
    'within the box of the first, with a byline of its own',
    `<main>${header}<div class="body">${text}</div><div class="add"><h1>Lamp falls from a roof</h1><p>By Brenn Halloway</p><div class="body">${other}${more}</div></div></main>`,
  ],
];

for (const [how, body] of endless)
  test(`the next article of a page that goes on for ever is no part of the first: ${how}`, () => {
    assert.ok(!isTaken(body));
  });

const day = (of: string) => `<p class="day">${of} April 2021, 12:04</p>`;
const dated: [how: string, first: string, next: string][] = [
  [
    'a heading of the same rank',
    `<h2><a href="/1">The ferry is back</a></h2>${day('15')}`,
    `<h2><a href="/2">Lamp falls from a roof</a></h2>${day('14')}`,
  ],
  [
    'a line that is only called a first heading',
    `<h1>The ferry is back</h1>${day('15')}`,
    `<div class="h1">Lamp falls from a roof</div>${day('14')}`,
  ],
];

for (const [how, header, next] of dated)
  test(`a box shaped as the article’s below it is the next article where it has a day beside a headline: ${how}`, () => {
    const { entry, draft } = importBody(
      `<div><section class="load">${header}${text}</section><hr><section class="load">${next}${other}${more}</section></div>`,
    );
    assert.ok(entry?.includes('sent in May') && !entry.includes('A lamp fell'), entry);
    const [doubt] = draft.doubts.filter(({ rule }) => rule === 'next-article');
    assert.match(doubt?.message ?? '', /4 lines \(“A lamp fell from the roof/);
  });

const alike: [how: string, page: [head: string, first: string, next: string]][] = [
  ['without a day', ['', '<h2>The ferry is back</h2>', '<h2>Lamp falls from a roof</h2>']],
  [
    'with a day below a heading of another rank, as a live blog’s posts have',
    ['', `<h1>The ferry is back</h1>${day('15')}`, `<h2>Lamp falls from a roof</h2>${day('14')}`],
  ],
  [
    'with a sentence that names a day',
    ['', '<h2>The ferry is back</h2>', '<h2>Lamp falls</h2><p>It fell on 14 April 2021 at noon.</p>'],
  ],
  [
    'whose words the page’s records have',
    [
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'The ferry is back', articleBody: `${text}${other}${more}`.replace(/<[^>]+>/g, ' ') })}</script>`,
      `<h2>The ferry is back</h2>${day('15')}`,
      `<h2>Lamp falls from a roof</h2>${day('14')}`,
    ],
  ],
];

for (const [how, [head, header, next]] of alike)
  test(`a box shaped as the first one of a text is a part of it: ${how}`, () => {
    const body = `<div><section class="load">${header}${text}</section><section class="load">${next}${other}${more}</section></div>`;
    const { entry } = importBody(body, { head });
    assert.ok(entry?.includes('A lamp fell'), entry);
  });

const chapters: [how: string, body: string][] = [
  ['beside the paragraphs', `<main>${header}${text}<h1>The lamp</h1>${other}${more}</main>`],
  [
    'in a section of its own',
    `<main>${header}${text}<section><h1>The lamp</h1>${other}${more}</section></main>`,
  ],
  [
    'in sections, below a standfirst',
    `<main><div class="head">${header}${first}</div><section>${second}${third}</section><section><h1>The lamp</h1>${other}${more}</section></main>`,
  ],
  [
    'in a box shaped as the first, in one article',
    `<article><div class="part">${header}${first}${second}</div><hr><div class="part"><h1>The lamp</h1>${other}${more}</div><hr><div class="part"><h1>The pier</h1>${third}</div></article>`,
  ],
];

for (const [how, body] of chapters)
  test(`a chapter below a first heading stays: ${how}`, () => {
    assert.ok(isTaken(body));
  });

test('an article stays whose headline a bar above it says too, between other paragraphs', () => {
  const bar = `<div class="bar">${header}<div class="top">${other}${more}</div></div>`;
  const { entry } = importBody(
    `${bar}<div class="page"><h1>Article</h1><h2>The ferry is back</h2><div class="body">${text}</div></div>`,
  );
  assert.ok(entry?.includes('any better'));
});

const signed: [how: string, sign: string][] = [
  ['by a byline', '<p class="byline">By Brenn Halloway</p>'],
  ['by a day', '<time datetime="2021-04-20">20 April 2021</time>'],
];

for (const [how, sign] of signed)
  test(`a signed article at the end of the article is another, with a doubt: ${how}`, () => {
    const { entry, draft } = importBody(
      `<article>${header}${text}<article><h2>Lamp falls from a roof</h2>${sign}${other}</article></article>`,
    );
    assert.ok(entry?.includes('sent in May') && !/lamp|Halloway/i.test(entry), entry);
    assert.ok(draft.leftOut.some(({ text: left }) => /A lamp fell/.test(left)));
    assert.ok(draft.doubts.some(({ rule }) => rule === 'next-article'));
  });

const kept: [what: string, inner: string][] = [
  ['posts that hold most of the text', `${first}${second}${`<article><h2>A lamp</h2><time>12:04</time>${other}${more}${more}</article>`.repeat(3)}`],
  ['a part that nobody signed', `${text}<article><h2>The bakery</h2>${other}</article>`],
  ['a box between its paragraphs', `${first}${second}<article><h2>The bakery</h2><time>Monday</time>${other}</article>${third}`],
]; // prettier-ignore

for (const [what, inner] of kept)
  test(`an article within the article stays: ${what}`, () => {
    assert.ok(isTaken(`<article>${header}${inner}</article>`));
  });
