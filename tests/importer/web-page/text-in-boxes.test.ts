import assert from 'node:assert/strict';
import { test } from 'node:test';
import { first, header, second, textOfBody } from './story-page.ts';

const end = [
  'The crossing takes forty minutes and costs four crowns.',
  'From 1 May the ferry will run by night too.',
];
const short = end.map((text) => `<p>${text}</p>`).join('');

const parted = {
  divisions: `<div>${first}${second}</div><div>${short}</div>`,
  sections: `<section>${first}${second}</section><section>${short}</section>`,
  'divisions of one class in a section': `<section><div class="RichText">${first}${second}</div><div class="RichText">${short}</div></section>`,
  'divisions with an advertisement between them': `<div>${first}${second}</div><div class="ad">Advertisement</div><div>${short}</div>`,
};

for (const [how, html] of Object.entries(parted)) {
  test(`a text goes on in the next box of its article, however short its paragraphs are: ${how}`, () => {
    const text = textOfBody(`<article>${header}${html}</article>`);
    for (const sentence of end) assert.ok(text.includes(sentence), sentence);
  });
}

test('a box behind the article is none of its boxes', () => {
  const text = textOfBody(`<article>${header}<div>${first}${second}</div></article><div>${short}</div>`);
  for (const sentence of end) assert.ok(!text.includes(sentence), sentence);
});
