import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importSource } from '../../../src/importer/import-source.ts';
import { first, importPage, importStory, second, textOfBody, third } from './story-page.ts';

/** Whether the entry's text holds a line of a page's text that stands behind its first paragraph, or above it. */
function keeps(line: string): { behind: boolean; above: boolean } {
  const behind = importStory(`<p>${line}</p>`);
  const above = importStory('', { above: `<p>${line}</p>` });
  for (const { refusals } of [behind, above]) assert.deepEqual(refusals, []);
  const [inBehind = false, inAbove = false] = [behind, above].map(({ entry }) => entry?.includes(line));
  return { behind: inBehind, above: inAbove };
}

const sentences = [
  'On May 12, 2022, the mill named a baker as its first head of quality.',
  'It was 9 October 2011.',
  'Died 9 October 2011.',
  'It named a new editor on 9 October 2011.',
  'By October 9, 2011, all of the boats had been sold to Orrin.',
  'Update, 12 May 2022: The ferry has been sold.',
  'ORN, Oct. 9, 2011 – The mill named a baker as its first head of quality on Sunday, to the surprise of everybody.',
  'Orsa Tindal saw the boat on 9 October 2011 and wrote it down.',
];

for (const sentence of sentences) {
  test(`a sentence that holds a date or a name stays in the text: ${sentence}`, () => {
    assert.deepEqual(keeps(sentence), { behind: true, above: true });
  });
}

test('a day that heads an entry of the text stays in it', () => {
  assert.equal(keeps('15 April 2021').behind, true);
});

const lines = [
  'Orsa Tindal, 15 April 2021',
  'By Orsa Tindal, Staff Writer | orsa@velm.example',
  'Thursday April 15, 2021 9:43 am PDT by Orsa Tindal',
  '15/04/2021 - Published by: Lio Pant - Category: Harbour - Tags: boats',
];

for (const line of lines) {
  test(`a line above the text that is nothing but names, days and labels is no part of it: ${line}`, () => {
    assert.equal(keeps(line).above, false);
  });
}

test('the name that is given as the author is no line of the text, whatever it looks like', () => {
  const head =
    '<title>The ferry is back</title><meta property="article:published_time" content="2021-04-15">';
  const page = `<html lang="en"><head>${head}</head><body><article><h1>The ferry is back</h1><p>Boats of the Strait</p>${first}${second}${third}</article></body></html>`;
  const given = { authors: ['Boats of the Strait'], region: 'Velmland' };
  const made = importSource(Buffer.from(page), 'story.html', { given, today: '2026-01-01', language: 'en' });
  assert.deepEqual(made.refusals, []);
  assert.equal(made.entry?.match(/Boats of the Strait/gu)?.length, 1);
});

test('a line with an author and the outlet is a byline, and one with the outlet alone is text', () => {
  const site = { head: '<meta property="og:site_name" content="Packet of Velm">' };
  const text = (line: string) =>
    textOfBody(
      `<article><h1>The ferry is back</h1><p><b>${line}</b></p>${first}${second}${third}</article>`,
      site,
    );
  assert.match(text('Orsa Tindal – Packet of Velm'), /^The ferry/);
  assert.match(text('Orsa Tindal / Packet of Velm'), /^The ferry/);
  assert.match(text('Orsa Tindal – the harbour and the Packet of Velm'), /^\*\*Orsa/);
  assert.match(text('For the harbour / Packet of Velm'), /Packet of Velm/);
});

test('a house and a reporter in brackets above a Korean text are its byline, and other words in brackets are text', () => {
  const told = [
    '벨름 계곡 의회는 7일 오전 강의 낡은 다리를 새로 짓기로 했다고 밝혔다. 이 다리는 지난해 봄 홍수 뒤로 화물차 통행이 막혀 있었다.',
    '공사는 물이 낮은 가을에 시작되며 기술자들은 첫 수레가 다리를 건널 때까지 아홉 달이 걸릴 것으로 내다본다고 설명했다.',
  ].map((paragraph) => `<p>${paragraph}</p>`);
  const read = (line: string) =>
    importPage(
      '<title>벨름 계곡, 새 다리 투표</title><meta property="article:published_time" content="2021-04-15">',
      `<div><h1>벨름 계곡, 새 다리 투표</h1><div class="text">${line}${told.join('')}</div></div>`,
      { lang: 'ko' },
    );
  const { entry, draft } = read('[강변타임스=오르사&nbsp;기자]');
  assert.deepEqual(draft.fields.authors, ['오르사']);
  assert.ok(entry !== undefined && !entry.includes('강변타임스'), entry);
  assert.equal(read('[강변타임스=낡은 다리]').draft.fields.authors, undefined);
});

test('what stands above a line with a label, as what a review is of does, names nobody in a byline', () => {
  const head = (by: string) =>
    `<div id="review-head"><span class="header_artist">Cold Harbour</span><br><span class="header_album">The Long Tide</span><br><span class="header_writer">${by}</span></div>`;
  const authors = (by: string) =>
    importPage(
      '<title>Cold Harbour, The Long Tide</title>',
      `<h1>Cold Harbour, The Long Tide</h1>${head(by)}${first}${second}${third}`,
    ).draft?.fields.authors;
  assert.equal(authors('By: Orsa T.'), undefined);
  assert.deepEqual(authors('By: Orsa Tindal'), ['Orsa Tindal']);
});
