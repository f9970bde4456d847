import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importStory } from './story-page.ts';

for (const written of ['&#8203;', '\u200B', '&#65279;', '\uFEFF']) {
  test(`a mark that nobody sees parts no word of a page: ${JSON.stringify(written)}`, () => {
    const { entry, draft, refusals } = importStory(`<p>The quay${written}side was full of people.</p>`);
    assert.deepEqual(refusals, []);
    assert.match(entry ?? '', /^The quayside was full/m);
    assert.deepEqual(
      draft.repairs.map(({ rule }) => rule),
      ['hidden-characters'],
    );
  });
}
