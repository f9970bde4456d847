import assert from 'node:assert/strict';
import { test } from 'node:test';
import { first, header, importBody, second, third } from './story-page.ts';

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
