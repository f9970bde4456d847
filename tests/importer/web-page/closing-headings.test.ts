import assert from 'node:assert/strict';
import { test } from 'node:test';
import { first, header, importBody, second, textOfBody, third } from './story-page.ts';

function isTaken(heading: string): boolean {
  const { entry } = importBody(`<article>${header}${first}${second}<h2>${heading}</h2></article>`);
  return entry?.includes(heading) ?? false;
}

for (const heading of [
  'So for now, the town will have to rely on its old ferry and on the luck of its captain!',
  'And nobody in the harbour has heard since then whether the second boat will ever come.',
  'Dünyanın bütün limanları gibi bizim limanımız da bir gün o gemiyi yeniden bekleyecek.',
])
  test(`a whole sentence that is set as a heading at the end of a text stays: ${heading}`, () => {
    assert.ok(isTaken(heading));
  });

for (const heading of [
  'More from the harbour',
  'What do you think of the new ferry and of the captain who brought it home?',
])
  test(`a heading that nothing follows goes: ${heading}`, () => {
    assert.ok(!isTaken(heading));
  });

const leadIn = '<p>You might like this as well:</p>';

test('what a line announces as more stories goes with it, and a last part of the text does not', () => {
  const below = (line: string, end: string) =>
    textOfBody(`<article>${header}${first}${second}${third}<p><b>${line}</b></p>${end}</article>`);
  const links =
    '<p>— How the <a href="/1">fish was sold</a> in an hour<br>— The mill <a href="/2">and its captain</a></p>';
  const list =
    '<ul><li>How the <a href="/1">fish was sold</a> in an hour</li><li>Nobody <a href="/2">has any bread</a></li></ul>';
  for (const line of ['More Great Packet Stories', 'More Stories From the Velm Packet', 'Mehr Geschichten'])
    for (const end of [links, list]) assert.match(below(line, end), /in May\.$/, line);
  assert.match(
    below('More stories', '<p>The captain told us more of them, at noon in the harbour of Velm.</p>'),
    /harbour of Velm/,
  );
});

test('a line with a colon that ends the text goes with the links below it', () => {
  const links = '<p><a href="/boats/">The second boat that never came</a></p>';
  const { entry } = importBody(`<article>${header}${first}${second}${third}${leadIn}${links}</article>`);
  assert.ok(!entry?.includes('You might like this as well'));
});

test('a line with a colon that ends the text stays where no link is below it', () => {
  const { entry } = importBody(
    `<article>${header}${first}${second}${third}${leadIn}</article><p>Imprint</p>`,
  );
  assert.ok(entry?.includes('You might like this as well:'));
});
