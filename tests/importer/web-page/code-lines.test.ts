import assert from 'node:assert/strict';
import { test } from 'node:test';
import { first, header, second, textOfBody } from './story-page.ts';

test('a paragraph of code keeps its lines, also where one is empty or opens with a number sign', () => {
  const code =
    '<p><code>\n  # where the boat waits<br />\n  Listen 80<br />\n  <br />\n  # who steers it<br />\n  <span class="indent">Captain Pant</span></code></p>';
  const text = textOfBody(`<article>${header}${first}${code}${second}</article>`);
  assert.ok(
    text.includes('```\n# where the boat waits\nListen 80\n\n# who steers it\nCaptain Pant\n```'),
    text,
  );
});

test('a line of code in a sentence stays in it', () => {
  const text = textOfBody(
    `<article>${header}${first}<p>Type <code>ferry --now</code> and wait for the boat.</p>${second}</article>`,
  );
  assert.ok(text.includes('Type `ferry --now` and wait for the boat.'), text);
});
