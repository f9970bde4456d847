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
