import assert from 'node:assert/strict';
import { test } from 'node:test';
import { first, importStory, second, third } from './story-page.ts';

test('empty lines between the sentences of one element part paragraphs', () => {
  const { entry } = importStory('<p>The first boat came at noon.\n\nThe second boat came at six.</p>');
  assert.match(entry ?? '', /^The first boat came at noon\.\n\nThe second boat came at six\.$/m);
});

test('empty lines within a sentence part nothing', () => {
  const { entry } = importStory('<p>The first boat, which\n\ncame at noon, is the only one.</p>');
  assert.match(entry ?? '', /^The first boat, which came at noon, is the only one\.$/m);
});

test('empty lines part paragraphs from who signs them and from an agency’s mark of their end', () => {
  const typed = [first, second, third].map((one) => one.replace(/<\/?p>/g, '').replace(/^/, 'Besides: '));
  const { entry, draft } = importStory(
    `<div>${[...typed, '(By Orsa Tindal)', 'Enditem/OT'].join('\n\n')}</div>`,
  );
  for (const one of typed) assert.ok(entry?.includes(`\n${one}\n`), one);
  assert.ok(draft.leftOut.some(({ text, rule }) => rule === 'agency-notes' && text === 'Enditem/OT'));
});
