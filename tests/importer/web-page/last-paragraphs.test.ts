import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseBlocks } from '../../../src/importer/web-page/body/choose-blocks.ts';
import { findColumn } from '../../../src/importer/web-page/body/find-column.ts';
import { parsePage } from '../../../src/importer/web-page/page/parse-page.ts';
import { partBlocks } from '../../../src/importer/web-page/page/part-blocks.ts';
import { first, header, importBody, longText, second, textOfBody, third } from './story-page.ts';

const asset = (html: string) => html.replaceAll('<p>', '<p class="asset asset-text">');

test('a last paragraph stays where line breaks part it from a line below it', () => {
  const last = `<p>Of the pier ${'nobody had to wait at it for longer than the captain had promised, and '.repeat(2)}all went home… To be continued !<br><br><strong>See also in the Post:</strong></p>`;
  const text = textOfBody(
    `<article>${header}<div class="article-text"><div class="article-content">${asset(longText + longText.replaceAll('boat', 'ship') + last)}</div></div></article>`,
  );
  assert.match(text, /To be continued !$/);
});

test('a paragraph that stands in one more box than those of the text, which are boxes, is its last', () => {
  const box = (html: string) => `<div class="block">${html.replace(/<\/?p>/g, '')}</div>`;
  const profile =
    '<div class="block"><p class="description">Orsa Tindal was born in Port Velm, keeps the lamp of its pier and has written three books about it.</p><br></div>';
  const text = textOfBody(
    `<article>${header}<div>${box(first)}${box(second)}${box(third)}${profile}</div></article>`,
  );
  assert.match(text, /three books about it\.$/);
});

test('further pages of an article that stand below its first are text', () => {
  const page = (html: string) => `<div class="body__item">${html}<hr></div>`;
  const raw = (html: string) => `<div class="raw-content" itemprop="description">${html}</div>`;
  const text = textOfBody(
    `<main>${header}<div class="body" itemprop="articleBody">${page(`${raw(longText)}<div class="break"><div>2 of 3 pages</div></div>`)}${page(`<h2>The town of Sarn</h2>${raw(third)}`)}</div></main>`,
  );
  assert.match(text, /## The town of Sarn\n\nThe council[^\n]*$/);
});

test('short notes at the end of a text stay where their numbers go on', () => {
  const notes = [
    '1 Timetable of the harbour, page 4, which was printed in the summer of 1931 and reprinted in Sarn.',
    '2 Brenn Halloway: On ferries, translated by Orsa Tindal, second edition, pages 72 to 74, Sarn 1947.',
    '3 Halloway, page 5.',
    '4 Notice of the town.',
  ];
  const text = textOfBody(
    `<article>${header}${longText}<p>${notes.join('<br><br>')}</p><div><a href="/app">Get the app</a></div></article>`,
  );
  assert.match(text, /4 Notice of the town\.$/);
});

test('a table that stands in a centred box is text', () => {
  const table =
    '<div align="center"><center><table><tr><td>Winter months</td><td>Summer months</td></tr><tr><td>six o’clock</td><td>eight o’clock</td></tr></table></center></div>';
  const text = textOfBody(`<article><div>${header}${longText}${second}${table}${third}</div></article>`);
  assert.match(text, /\| six o’clock +\| eight o’clock +\|/);
});

test('a caption that is set as much of the text is and that the records hold as text stays', () => {
  const figure = (html: string) =>
    `<figure><img src="a.jpg" alt=""><figcaption>${html.replace(/<\/?p>/g, '')}</figcaption></figure>`;
  const head = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"The ferry is back","articleBody":"${(first + second + third).replaceAll('"', '')}"}</script>`;
  const { entry = '' } = importBody(`<article>${header}${figure(first)}${second}${figure(third)}</article>`, {
    head,
  });
  assert.match(entry, /\n\nThe ferry that carries[\s\S]*any better\.\n\nThe council had asked/);
});

test('a short sentence right below the last paragraph, set in a class of its own, is of the text', () => {
  const note = '<p class="p1"><em>The Sarn Almanac printed this report in May too.</em></p>';
  const page = (below: string) => textOfBody(`<article>${header}<div>${longText}</div>${below}</article>`);
  const within = textOfBody(`<article>${header}<div>${longText}${note}</div></article>`);
  assert.match(within, /in May too\.\*?$/);
  assert.doesNotMatch(page(`<div class="more">${note}</div>`), /in May too/);
});

test('a list of sentences that the last paragraph opens with its colon stays, though the extractor lost it', () => {
  const item =
    'One of them carries the bread of the bakery in the upper town, and has to leave before the sun is up.';
  const keptOf = (sign: string, listed = item) => {
    const text = `<div>${first}${second}<p>Of the two boats in the harbour, the council wrote to its captain in May that it wants${sign}</p><ul><li>${listed}</li></ul></div>`;
    const page = parsePage(
      `<!doctype html><title>The ferry is back</title><h1>The ferry is back</h1>${text}`,
    );
    assert.ok(page);
    const blocks = partBlocks(page.root);
    const taken = blocks.filter(({ element }) => element.tagName === 'p').map(({ index }) => index);
    const known = {
      extracted: new Set(taken),
      headline: 'The ferry is back',
      record: '',
      address: undefined,
    };
    return chooseBlocks(blocks, known, findColumn(blocks, known)).at(-1)?.block.text;
  };
  assert.equal(keptOf(':'), item);
  assert.match(keptOf(' them.', '<a href="/bread">Bread of the upper town</a>') ?? '', /wants them\.$/);
});

test('a last sentence below a quotation stays though its class is none of the other paragraphs’', () => {
  const text = textOfBody(
    `<article><header>${header}</header><section>${longText}<blockquote class="pullquote">${second}</blockquote><p class="odd">Nobody slept much that night.</p></section></article>`,
  );
  assert.match(text, /Nobody slept much that night\.$/);
});
