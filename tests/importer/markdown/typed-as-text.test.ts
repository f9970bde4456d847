import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outcomeOf, withKeys } from './import-markdown.ts';

const long = 'The council had asked for a second boat in winter, but nobody has answered its letter.';
const bodyOf = (text: string) => outcomeOf(withKeys({}, text)).body;

test('paragraphs that are indented as typewriters did it are paragraphs', () => {
  for (const indent of ['    ', '\t'])
    assert.equal(
      bodyOf(`${long}\n\n${indent}${long}\n${indent}*${long}*\n\n${indent}${long}\n\nEnd.`),
      `${long}\n\n${long}\n*${long}*\n\n${long}\n\nEnd.\n`,
    );
});

test('what is indented and no whole sentences, or has the signs of code, is code', () => {
  for (const code of ['ferry = new Ferry(harbour)', `print "${long}";`, 'Roses are grey', `$ echo ${long}`])
    assert.equal(bodyOf(`${long}\n\n    ${code}`), `${long}\n\n\`\`\`\n${code}\n\`\`\`\n`);
});

test('a paragraph of an indented item of a list stays in its item', () => {
  assert.equal(bodyOf(`- Bread.\n\n    ${long}`), `- Bread.\n\n  ${long}\n`);
});

test('a sentence with a line of hyphens right below it is a paragraph above a rule, a headline is a heading', () => {
  assert.equal(bodyOf(`${long}\n---\n\nEnd.`), `${long}\n\n---\n\nEnd.\n`);
  assert.equal(bodyOf('What the council did\n---\n\nEnd.'), '## What the council did\n\nEnd.\n');
});
