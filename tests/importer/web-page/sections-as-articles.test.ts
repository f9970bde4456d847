import assert from 'node:assert/strict';
import { test } from 'node:test';
import { first, header, importBody, longText, second, third } from './story-page.ts';

const section = (text: string) =>
  `<section><article class="image-text-caption"><header><div>${text}</div></header></article></section>`;

test('the sections of a text that are each printed as an article are all taken', () => {
  const { entry, draft } = importBody(
    [`${header}${first}`, longText, `${second}${third}`].map(section).join('\n'),
  );
  assert.match(entry ?? '', /came back.*On Monday.*On Sunday.*any better.*letter that it sent/s);
  assert.deepEqual(draft.doubts, []);
});

test('an article beside the first that has a heading is another', () => {
  const next = `<h2>A harbour for the otters</h2>${second}${third}`;
  const { entry } = importBody([`${header}${first}${longText}`, next].map(section).join('\n'));
  assert.match(entry ?? '', /came back.*On Sunday/s);
  assert.doesNotMatch(entry ?? '', /otters|any better/);
});
