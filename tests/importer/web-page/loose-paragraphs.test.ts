import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importPage } from './story-page.ts';

const short =
  'But nobody had asked the harbour master of Port Velm, who keeps the lamps and the list of the boats.';
const rest = Array.from(
  { length: 30 },
  (_, at) =>
    `On day ${at + 1} the boat of Ilse Quarrow carried the bread of the upper town, the letters of the council and the schoolchildren, and nobody had to wait at the pier for longer than its captain had promised in the spring.`,
);
const parted = {
  'an advertisement in a table':
    '<div style="float: left"><table><tr><td><iframe src="/ad"></iframe><br></td></tr></table></div>',
  'a picture with its caption in a table':
    '<table align="right"><tr><td><img src="boat.jpg"></td></tr><tr><td>The boat at noon</td></tr></table>',
};

/** A page without a headline of its own that sets its text loose into a box, as pages of 2000 do. */
function textOf(box: string, opening: string): string | undefined {
  const { entry } = importPage(
    '<title>The ferry is back</title><meta name="author" content="Orsa Tindal"><meta name="date" content="2007-12-20">',
    `<div><table><tr><td><div class="text">${opening}<br><br>${short}<br><br>${box}${rest.join('<br><br>')}</div></td></tr></table></div>`,
  );
  return entry;
}

for (const [what, box] of Object.entries(parted)) {
  test(`what line breaks part into paragraphs is one text above ${what} and below it`, () => {
    const opening =
      'PORT VELM - The ferry that carries the town’s bread came back to the harbour on Thursday, at noon.';
    const entry = textOf(box, opening);
    for (const text of ['came back to the harbour', short, ...rest]) assert.ok(entry?.includes(text), text);
  });
}
