import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMarkdown } from '../../src/article/parse-markdown.ts';
import { quotesOf } from '../../src/article/quotes.ts';

function speakerOf(...lines: string[]): string | undefined {
  return quotesOf(parseMarkdown(lines.map((line) => `> ${line}`).join('\n>\n')))[0]?.speaker;
}

test('the last line of a callout names its speaker, behind a question too', () => {
  assert.equal(speakerOf('Who sold you the rain?', '— Lena Oster'), 'Lena Oster');
  assert.equal(speakerOf('Who sold you the rain?', '— Resident of Lowmouth'), 'Resident of Lowmouth');
});

test('a line of a dialogue names nobody', () => {
  assert.equal(speakerOf('— Who was first?', '— The sand'), undefined);
  assert.equal(speakerOf('Who sold you the rain?', '— A man with a bottle'), undefined);
});
