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

test('what appears when readers point at the author’s name is no standfirst, as its role says what it is', () => {
  const tip =
    '<span role="tooltip" id="tip"><span class="people"><span class="info"><span class="name">Orsa Tindal</span> <span>Keeper of the harbour’s books - The Velm Institution of Boats</span></span></span></span>';
  const { draft } = importBody(
    `<article><h1>The ferry is back</h1><div class="article-meta"><h5><div><a href="" aria-describedby="tip">Orsa Tindal</a> ${tip}</div></h5></div><div class="body">${first}${second}${third}</div></article>`,
  );
  assert.equal(draft.fields.description, undefined);
  assert.deepEqual(draft.fields.authors, ['Orsa Tindal']);
});
