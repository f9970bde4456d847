import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importStory } from './story-page.ts';

const parts = {
  'a cell with minutes':
    '<table><tr><th>Boat</th><th>Crossing</th></tr><tr><td>Night ferry</td><td>40 min</td></tr></table>',
  'a cell with a mark':
    '<table><tr><th>Boat</th><th>Sunday</th></tr><tr><td>Night ferry</td><td>x</td></tr></table>',
  'a cell with a count':
    '<table><tr><th>Plan</th><th>Answers</th></tr><tr><td>New pier</td><td>12 comments</td></tr></table>',
  'an item with minutes': '<ul><li>Walk to the pier with the lamp</li><li>8 min</li></ul>',
};

for (const [what, html] of Object.entries(parts)) {
  test(`what reads like a counter stays in a table or a list of the text: ${what}`, () => {
    const { draft } = importStory(html);
    const leftOut = draft.leftOut.map(({ text }) => text);
    assert.deepEqual(
      leftOut.filter((text) => html.includes(`>${text}<`)),
      [],
    );
  });
}

test('a reading time beside the byline is left out', () => {
  const { draft } = importStory('', { above: '<ul><li>8 min read</li><li>12 comments</li></ul>' });
  const leftOut = draft.leftOut.map(({ text }) => text);
  assert.ok(leftOut.includes('8 min read') && leftOut.includes('12 comments'), leftOut.join('; '));
});
