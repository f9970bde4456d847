import assert from 'node:assert/strict';
import test from 'node:test';
import { remember } from '../../../src/importer/text/remember.ts';

test('A text that is asked again gets the same answer, even when that is none, without being read anew', () => {
  const asked: string[] = [];
  const vowels = remember((text) => {
    asked.push(text);
    return /[aeiou]+/.exec(text)?.[0];
  });
  assert.deepEqual(['harbour', 'rhythm', 'harbour', 'rhythm'].map(vowels), ['a', undefined, 'a', undefined]);
  assert.deepEqual(asked, ['harbour', 'rhythm']);
});

test('What is remembered stays small, however many texts are asked for, and however long they are', () => {
  const texts: string[] = [];
  const length = remember((text) => texts.push(text) && text.length);
  const long = 'harbour '.repeat(2_000);
  assert.deepEqual([length(long), length(long)], [long.length, long.length]);
  assert.equal(texts.length, 2);
  for (let index = 0; index < 30_000; index += 1) length(`quay ${index}`);
  assert.equal(length('quay 0'), 6);
  assert.equal(texts.filter((text) => text === 'quay 0').length, 2);
});

test('The paragraphs of the largest page are read once, though one reader asks for all of them before the next', () => {
  let asked = 0;
  const length = remember((text) => {
    asked += 1;
    return text.length;
  });
  const paragraphs = Array.from({ length: 20_000 }, (_, index) => `quay ${index}`);
  for (let reader = 0; reader < 3; reader += 1) for (const text of paragraphs) length(text);
  assert.equal(asked, paragraphs.length);
});
