import assert from 'node:assert/strict';
import { test } from 'node:test';
import { furnitureNamed } from '../../../src/importer/web-page/body/furniture-names.ts';
import { first, header, second, textOfBody, third } from './story-page.ts';

const part = (id: string, heading: string, paragraph: string) =>
  `<section id="${id}"><h2>${heading}</h2><div>${paragraph}</div></section>`;
const paragraphs = [
  '<p>Whoever bought bread in winter paid twice for it, since the mill of the upper town had no grain at all.</p>',
  '<p>The harbour sells its fish at six in the morning, and whatever is left at noon is given to the gulls there.</p>',
  '<p>Nobody has counted the crates on the pier since the crane broke, though the captain has asked for it twice.</p>',
];
const [bread = '', fish = '', crates = ''] = paragraphs;
const parts = [
  part('bread-prices', 'Bread prices rise in the upper town', bread),
  part('commercial-fishing', 'Commercial fishing goes on before dawn', fish),
  part('crates', 'Crates wait on the pier', crates),
];

test('a part of the text stays whose address is made of its heading’s words, as are those of the others', () => {
  const text = textOfBody(`<article>${header}${first}${second}${third}${parts.join('')}</article>`);
  for (const words of [/had no grain/, /given to the gulls/, /crates on the pier since/])
    assert.match(text, words);
});

test('a box that is called what it is goes where no other part has an address of its heading’s words', () => {
  const box = part(
    'related-stories',
    'Related stories from the harbour',
    `<p><a href="/fish">The harbour sells its fish at six in the morning, and whatever is left at noon is given to the gulls there.</a></p>`,
  );
  const text = textOfBody(`<article>${header}${first}${second}${box}${third}</article>`);
  assert.doesNotMatch(text, /given to the gulls/);
});

test('a part that says that a list of contents passes it over is no list of contents', () => {
  for (const name of ['no_toc', 'no-toc', 'text no_toc_section'])
    assert.equal(furnitureNamed('div', name), undefined, name);
  for (const name of ['toc', 'piano_toc', 'toc_section'])
    assert.equal(furnitureNamed('div', name), 'navigation', name);
});
