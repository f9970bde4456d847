import assert from 'node:assert/strict';
import { test } from 'node:test';
import { first, header, second, textOfBody, third } from './story-page.ts';

const said = 'The sand was there first.';
const again = `<p>${said.replace('.', ',')} and it will be there when all of them are gone, as a fisherman said.</p>`;

test('a quotation that the text leads to stays, though the text says its words again', () => {
  const lead = '<p>Otto Bell, the mate, told the inquiry:</p>';
  const text = textOfBody(
    `<article>${header}${first}${lead}<blockquote><p>${said}</p></blockquote>${second}${again}</article>`,
  );
  assert.ok(text.includes(`> ${said}`), text);
});

test('a quotation that only repeats the text is left out', () => {
  const text = textOfBody(
    `<article>${header}${first}<blockquote><p>${said}</p></blockquote>${second}${again}${third}</article>`,
  );
  assert.ok(!text.includes(`> ${said}`), text);
});
