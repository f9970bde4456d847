import assert from 'node:assert/strict';
import { test } from 'node:test';
import { first, header, importBody } from './story-page.ts';

const terms =
  '<p>Whoever registers on this site or uses it accepts the agreement of its users and the policy of its owners.</p><p>The rules of the house apply to all that is sent to this site, and to whoever sends it, without exception.</p>';

test('a single paragraph below the headline is the article, and not the longer terms in the footer', () => {
  const { entry } = importBody(
    `<div class="entry">${header}${first}</div><footer><div>${terms}</div></footer>`,
  );
  assert.ok(entry?.includes('came back to the harbour'));
  assert.ok(!entry?.includes('accepts the agreement'));
});
