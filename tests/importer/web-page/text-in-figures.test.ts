import assert from 'node:assert/strict';
import { test } from 'node:test';
import { first, header, second, textOfBody } from './story-page.ts';

function textOf(figure: string): string {
  return textOfBody(`<article>${header}${first}${figure}${second}</article>`);
}

const rows = '<tr><td>Lowmouth</td><td>41</td></tr><tr><td>Goat Island</td><td>38</td></tr>';

test('a table in a figure is a table of the text, and what the figure says of it is text', () => {
  const text = textOf(
    `<figure class="wp-block-table"><table>${rows}</table><figcaption>Source: the electoral office</figcaption></figure>`,
  );
  assert.match(text, /\| Lowmouth +\| 41 +\|\n\| Goat Island +\| 38 +\|\n\nSource: the electoral office/);
});

test('a table of one row in a figure is a table', () => {
  const text = textOf(
    '<figure class="wp-block-table"><table><tr><td>Lowmouth</td><td>41</td></tr></table></figure>',
  );
  assert.match(text, /\| Lowmouth +\| 41 +\|/);
});

test('what stands in a figure with a picture that is not there is left out', () => {
  const text = textOf(
    `<figure><img src="https://velm.example/a.jpg"><table>${rows}</table><figcaption>The harbour.</figcaption></figure>`,
  );
  assert.ok(!text.includes('Lowmouth') && !text.includes('The harbour'), text);
});

test('the caption of a table is text above it, in a figure and without one', () => {
  const table = `<table><caption>Catches by island</caption>${rows}</table>`;
  for (const html of [table, `<figure class="wp-block-table">${table}</figure>`])
    assert.match(textOf(html), /\n\nCatches by island\n\n\|[\s\S]*\| Lowmouth +\| 41 +\|/);
});

test('cells that reach over rows and columns keep the others in their columns', () => {
  const reaching =
    '<table><tr><td>Lowmouth</td><td rowspan="2">41</td><td>calm</td></tr><tr><td>Goat Island</td><td>storm</td></tr></table>';
  assert.match(textOf(reaching), /\| Lowmouth +\| 41 +\| calm +\|\n\| Goat Island +\| +\| storm +\|/);
  const headed = `<table><thead><tr><th colspan="2">Catches</th></tr></thead><tbody>${rows}</tbody></table>`;
  assert.match(textOf(headed), /\| Catches +\| +\|\n[| -]+\n\| Lowmouth +\| 41 +\|/);
});

test('a title whose cell reaches over more columns than there are leaves the rows below it a table', () => {
  const title = (html: string) => `<table><tr class="grey"><td colspan="9">${html}</td></tr>`;
  const text = textOf(`${title('Catches by island')}${rows}</table>`);
  assert.match(text, /\| Catches by island +\| +\|\n\| Lowmouth +\| 41 +\|/);
  // Below a heading of the page, two boxes side by side are a layout.
  const boxes = '<tr><td>Lowmouth</td><td>Goat Island</td></tr>';
  assert.doesNotMatch(textOf(`${title('Catches by island')}${boxes}</table>`), /\|/);
});
