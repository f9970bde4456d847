import assert from 'node:assert/strict';
import { test } from 'node:test';
import { first, header, importBody, second } from './story-page.ts';

const text = `<article>${header}${first}${second}</article>`;

function record(more: string): string {
  return `<script type="application/ld+json">{"@type":"NewsArticle","headline":"The ferry is back",${more}}</script>`;
}

const cut: [how: string, body: string, head: string][] = [
  ['closed by the records', text, record('"isAccessibleForFree":"False"')],
  ['of fewer words than the records count', text, record('"wordCount":"640"')],
  ['above a pay wall', `${text}<div class="paywall"><p>Subscribe to read on.</p></div>`, ''],
];

for (const [how, body, head] of cut)
  test(`a short text is in doubt: ${how}`, () => {
    const { entry, draft } = importBody(body, { head });
    assert.ok(entry?.includes('any better'));
    assert.deepEqual(
      draft?.doubts.map(({ rule }) => rule),
      ['cut-short'],
    );
  });

const whole: [how: string, body: string, head: string][] = [
  ['free by the records', text, record('"isAccessibleForFree":true')],
  ['of the words that the records count', text, record('"wordCount":43')],
  [
    'in a box that is called after the pay wall',
    `<div class="paywall">${text}</div><p>More of the town</p>`,
    '',
  ],
];

for (const [how, body, head] of whole)
  test(`a text is in no doubt: ${how}`, () => {
    assert.deepEqual(importBody(body, { head }).draft?.doubts, []);
  });

test('what a subscription offers is no article beside the opening of one', () => {
  const offer =
    '<div class="registerForm"><div><p>Read this article now!</p><ul><li>One article of this paper for each month, and a letter of the newsroom.</li><li>Journalism from your own town by a hundred people who know every house in it.</li></ul></div></div>';
  const { entry } = importBody(
    `<main>${header}<div class="part"><div class="preview">${first}</div></div>${offer}</main>`,
  );
  assert.ok(entry?.includes('came back to the harbour'));
  assert.ok(!entry?.includes('every house'));
});

const filler =
  '<p>Dolor ipsam et est cumque. Laboriosam sed delectus rerum sint qui natus tenetur ea. Tenetur debitis aspernatur sapiente ipsam omnis quia et.</p>';

test('filler in place of paragraphs is left out, and the text in doubt', () => {
  const { entry, draft } = importBody(
    `<article>${header}${first}${filler}${filler.replace('Dolor', 'Dolorem')}</article>`,
  );
  assert.ok(entry?.includes('came back to the harbour') && !entry.includes('Laboriosam'));
  assert.deepEqual(
    draft?.doubts.map(({ rule }) => rule),
    ['cut-short'],
  );
});

test('a page with nothing but filler has no article', () => {
  const { refusals } = importBody(`<article>${header}${filler}${filler}</article>`);
  assert.deepEqual(
    refusals.map(({ rule }) => rule),
    ['no-article'],
  );
});

test('filler that is quoted is text', () => {
  const { entry, draft } = importBody(
    `<article>${header}${first}<blockquote>${filler}</blockquote>${second}</article>`,
  );
  assert.ok(entry?.includes('Laboriosam'));
  assert.deepEqual(draft?.doubts, []);
});

test('a box that asks in German to register and go on reading is no text, and the text above it is in doubt', () => {
  const ask =
    '<h2>Sie möchten gerne weiterlesen?</h2><p>Wer sich im Hafen anmeldet, stimmt zu, dass der Hafen ihm jede Woche schreibt, was im Hafen los ist.</p>';
  const { entry, draft } = importBody(
    `<article>${header}${first}${second}<div class="freemiumwall-container">${ask}</div></article>`,
  );
  assert.ok(!entry?.includes('im Hafen'), entry);
  assert.ok(draft.doubts.some(({ rule }) => rule === 'cut-short'));
});
