import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importStory } from './story-page.ts';

const items = ['The old engine, which failed in spring.', 'The new paint.', 'The captain.'];
const listed = (marks: readonly string[]) =>
  items.map((item, index) => `${marks[index]} ${item}`).join('\n\n');
const list = (attributes: string, values: readonly string[] = []) =>
  `<ol ${attributes}>${items.map((item, index) => `<li ${values[index] ?? ''}>${item}</li>`).join('')}</ol>`;

const numbered: [html: string, text: string][] = [
  [list('reversed'), listed(['3\\.', '2\\.', '1\\.'])],
  [list('start="9"', ['', 'value="12"']), listed(['9\\.', '12\\.', '13\\.'])],
  [list('type="a"'), listed(['a.', 'b.', 'c.'])],
  [list('type="A" start="26"'), listed(['Z.', 'AA.', 'AB.'])],
  [list('type="i" start="48"'), listed(['xlviii.', 'xlix.', 'l.'])],
  [list('', ['value="5"']), items.map((item, index) => `${5 + index}. ${item}`).join('\n')],
  [list('start="0"'), items.map((item, index) => `${index}. ${item}`).join('\n')],
];

for (const [html, text] of numbered) {
  test(`the items of a page’s list have the numbers that readers see: ${text.slice(0, 12)}`, () => {
    const { entry, refusals } = importStory(html);
    assert.deepEqual(refusals, []);
    assert.ok(entry?.includes(`\n\n${text}\n\n`), entry);
  });
}

test('the number of an item stands in its first paragraph', () => {
  const { entry } = importStory(
    '<ol reversed><li> <p>The engine.</p><p>It failed.</p></li><li><p>The paint.</p></li></ol>',
  );
  assert.ok(entry?.includes('2\\. The engine.\n\nIt failed.\n\n1\\. The paint.'), entry);
});
