import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importStory } from './story-page.ts';

test('empty lines between the sentences of one element part paragraphs', () => {
  const { entry } = importStory('<p>The first boat came at noon.\n\nThe second boat came at six.</p>');
  assert.match(entry ?? '', /^The first boat came at noon\.\n\nThe second boat came at six\.$/m);
});

test('empty lines within a sentence part nothing', () => {
  const { entry } = importStory('<p>The first boat, which\n\ncame at noon, is the only one.</p>');
  assert.match(entry ?? '', /^The first boat, which came at noon, is the only one\.$/m);
});
