import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importSource } from '../../../src/importer/import-source.ts';
import { plainBlocks } from '../../../src/article/plain-text.ts';
import { told } from './read-source.ts';

const head = 'Ferry returns after a winter of repairs\nBy Orsa Tindal\n15 April 2021\nPORT VELM, Velmland —';
const options = { today: '2026-01-31', language: 'en', given: {} };
const next = 'The company said that the repairs had cost twice what it had planned for the whole winter.';
const last = 'Nobody in the hall asked for a vote, and a second meeting follows in the month of May.';

function draftOf(...paragraphs: string[]) {
  const { draft, refusals } = importSource(
    Buffer.from(`${head} ${told}\n\n${paragraphs.join('\n\n')}`),
    'story.txt',
    options,
  );
  assert.deepEqual(refusals, []);
  return draft;
}

test('half a sentence is not joined with a paragraph that begins another one, but asked about', () => {
  for (const [half, other] of [
    [
      'The plans were shown on Monday. The weight of the bridge can’t be',
      'In her new book, Ilse Quarrow explains how the old builders counted their stones.',
    ],
    [
      'With that prize came the choice of the pier. It is the best berth of any harbour in the season,',
      'ROWING: Brenn Halloway won the race of the islands for the second time on Sunday.',
    ],
    ['Topics: ferries, harbours, old Velmish boats,', 'Velm Packet readers have always paid for the paper.'],
    [
      'The plans were shown on Monday. The boats lie at the old pier of the',
      '>> The harbour of Sarn counts its boats by night, as it did before the war.',
    ],
  ] as const) {
    const { body, doubts } = draftOf(next, half, other, last);
    assert.ok(plainBlocks(body).includes(other), other);
    assert.ok(
      doubts.some(({ rule, message }) => /^maybe-cut/u.test(rule) && message.includes(other.slice(0, 6))),
      other,
    );
  }
});

test('half a sentence is joined with its other half though that begins with a capital, where the text has it so', () => {
  const blocks = plainBlocks(
    draftOf(
      next,
      'The plans were shown on Monday by the council of the',
      'Quill Islands, which has to decide about the bridge before the summer.',
      'Nobody in the Quill Islands asked for a vote, and a second meeting follows in the month of May.',
    ).body,
  );
  assert.ok(blocks.some((text) => text.includes('the council of the Quill Islands, which')));
});

const basis = 'Art. 936 of the law of the bridges of 23 April 1964 with all its later changes.';
const other = 'Art. 937 of the law of the bridges of 23 April 1964 with all its later changes.';

test('a paragraph that stands in several parts of a text, below the label of each, stays in each', () => {
  const part = (text: string, below: string) => [text, 'Legal basis', below];
  const draft = draftOf(...part(next, basis), ...part(last, basis), ...part(`${told} ${last}`, other));
  assert.equal(plainBlocks(draft.body).filter((text) => text === basis).length, 2);
});

test('a paragraph that a page gives twice below the label of a box that never changes is left out once', () => {
  const draft = draftOf(next, 'Good to know', basis, last, 'Good to know', basis, `${told} ${last}`);
  assert.equal(plainBlocks(draft.body).filter((text) => text === basis).length, 1);
});

test('a caption above the day and the standfirst below it are not joined to one sentence', () => {
  const source = [
    'Ferry returns after a winter of repairs to Port Velm',
    'The pier at dawn, where the boats end. Photo council of Velm',
    'Published on 15 April 2021 at 17:57',
    'By Orsa Tindal',
    'in short Although the ferry is back, the pumps of the upper pier keep the boats in the harbour on Wednesday.',
    '',
    told,
    next,
    last,
  ].join('\n\n');
  const { draft } = importSource(Buffer.from(source), 'story.txt', options);
  const blocks = plainBlocks(draft.body);
  assert.ok(!blocks.some((block) => /Velm in short/.test(block)), blocks.join('\n'));
});

test('of a caption in a wrapped text that ends with its credit no line stays behind as text', () => {
  const source = [
    'Ferry returns after a winter of repairs',
    'By Orsa Tindal',
    '15 April 2021',
    '   The ferry to Port Velm returned on Thursday after eleven months of\n   repairs, and hundreds of people waited for it at the quay of the town.',
    '   The harbour company said that the repairs had cost twice as much as it\n   had planned, and that all of its fares would rise by a tenth in the\n   summer. Nobody in the hall asked for a vote on that.',
    '   Boats lie in long rows and wait for the water while the pumps of the\n   upper pier are repaired for weeks in Velm, 17 April. (Photo: Velm Press)',
    '   Residents of the island had waited for a decision since the spring,\n   when the old engine failed within sight of the harbour and the boat\n   lay still for hours. The mayor, who had been on it, said nothing.\n   Boats lie in long rows and wait for the water while the pumps of the\n   lower pier are repaired for weeks / Reuters',
    '   A second meeting follows in May, when the council has its figures from\n   the company, which had promised them for the winter.',
  ].join('\n\n');
  const { draft, entry = '' } = importSource(Buffer.from(source), 'story.txt', {
    ...options,
    given: { region: 'Velmland' },
  });
  assert.deepEqual(
    draft.leftOut.filter(({ rule }) => rule === 'picture-caption').map(({ text }) => text.slice(0, 12)),
    ['Boats lie in', 'upper pier a', 'Boats lie in', 'lower pier a'],
  );
  assert.match(entry, /The mayor, who had been on it, said nothing\.\n/);
  assert.doesNotMatch(entry, /long rows/);
});
