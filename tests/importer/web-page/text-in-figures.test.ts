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
