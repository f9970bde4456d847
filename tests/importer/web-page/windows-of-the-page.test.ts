import assert from 'node:assert/strict';
import { test } from 'node:test';
import { first, header, importBody, second, third } from './story-page.ts';

const summary =
  'The ferry came back on Thursday, its engine sounds better than ever, and the council still waits.';
const box = (close: string) =>
  `<div class="options"><p>In short</p><div class="sum"><p>${summary}</p></div>${close}</div>`;

function importWith(above: string) {
  const { draft, refusals } = importBody(
    `<article>${header}<div class="tools"><div class="tool">${above}</div></div><div class="body">${first}${second}${third}</div></article>`,
  );
  assert.deepEqual(refusals, []);
  const left = draft.leftOut.some(({ text }) => text.includes(summary));
  return { left, description: draft.fields.description };
}

test('what a button opens above the text and another one closes is no part of it, and is listed', () => {
  const close = '<button class="close_btn">Close</button>';
  assert.deepEqual(importWith(`<button>Summary</button>${box(close)}`), {
    left: true,
    description: undefined,
  });
});

test('a box that no button opens, or none closes, is read as any other', () => {
  const close = '<button class="close_btn">Close</button>';
  const { left } = importWith(`<button>Summary</button>${box('')}`);
  assert.equal(left, false);
  assert.equal(importWith(box(close)).left, false);
});
