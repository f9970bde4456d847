import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRawText } from '../../../src/importer/raw-text/read-raw-text.ts';

const menu = [
  'Log in',
  ...'News Harbour Politics Culture Weather Puzzles Letters Boats Tides Obituaries'.split(' '),
];
const opening =
  'The night ferry left the old pier of Port Velm on Thursday, for the first time since the storms of January broke its ramp. About two hundred people stood on the quay in Velmland to see it go.';
const text = `${opening}\n\nThe repairs cost 4.5 million and took eleven weeks, two more than planned. The harbour office paid for half of them, and the towns on the far shore paid for the rest.\n\nFrom May the boat will cross twice a night. Tickets are sold at the pier and in the market hall, and children travel free until the end of June.`;
const title = 'Ferry returns to Port Velm after a winter of repairs';
const read = (source: string) => readRawText(source, { today: '2026-01-31', language: 'en' });
const pageWith = (...head: string[]) =>
  [...menu, ...head, 'By Orsa Tindal', 'April 15, 2021', '', text].join('\n');

test('in a page that was copied whole, the headline is the line that stands twice above the text', () => {
  for (const head of [
    ['Old pier of Port Velm is sold', 'Trail', `NewsHarbour${title}`, title],
    ['Old pier of Port Velm is sold', title, 'Share', title],
  ])
    assert.equal(read(pageWith(...head)).fields.title, title, head.join(' / '));
});

test('the headline that readers see goes before the one that ends the way from the front page', () => {
  const written = 'Port Velm: night ferry repairs are over, prices and times of the boat';
  for (const head of [
    ['Home', 'Harbour', written, 'Waiting for boats', title],
    ['Home', 'Harbour', 'Ferry returns to Port Velm after repairs', title],
  ])
    assert.equal(read(pageWith(...head)).fields.title, title, head.join(' / '));
  const standfirst = 'The night boat crosses again to Port Velm, and the quay was full of people';
  assert.equal(read(pageWith('Home', 'Harbour', title, standfirst)).fields.title, title);
});

test('a caption below a picture’s credit is no headline, though it speaks of the subject', () => {
  const caption = 'The night ferry of Port Velm at the old pier on Thursday';
  assert.equal(read(pageWith('Photo: Ilse Quarrow', caption, title)).fields.title, title);
});

test('a line with a menu below it is no headline but a doubt that says how many lines there are', () => {
  const items = Array.from({ length: 16 }, (_, index) => `Boats for sale ${'abcdefghijklmnop'[index]}`);
  const { fields, doubts } = read(['A paper for everybody in Velmland', ...items, '', text].join('\n'));
  assert.equal(fields.title, undefined);
  assert.match(
    doubts.find(({ rule }) => rule === 'title')?.message ?? '',
    /16 short lines between "A paper.*--title$/,
  );
});

test('the headline ends the way from the front page to which a copy glued it, in whatever words the text says it', () => {
  const other = 'Eleven weeks without a boat';
  const head = [`NewsHarbour${other}`, 'HarbourTides', other, 'The night ferry of Port Velm at the old pier'];
  assert.equal(read(pageWith(...head)).fields.title, other);
});

test('a row of a menu’s items is no paragraph, however long it is', () => {
  const row = menu.slice(1).join(' ').repeat(5);
  const page = [...menu, row, '', title, 'By Orsa Tindal', 'April 15, 2021', '', text].join('\n');
  const { fields, passages } = read(page);
  assert.deepEqual([fields.title, passages.length], [title, 3]);
});

test('a text with a day of its own that is left out beside a longer one is asked about', () => {
  const rules = Array.from(
    { length: 14 },
    (_, index) =>
      `Comment ${index} of a reader is deleted when the office of the gazette finds that it insults somebody, sells something or says again what was said.`,
  ).join('\n');
  const items = `${menu.slice(1).join('\n')}\n`.repeat(4);
  const account = `${items}\nComments of a reader which the office of the gazette deleted\n${rules}`;
  const { doubts } = read(`${pageWith(title)}\n\n${account}\n`);
  const doubt = doubts.find(({ rule }) => rule === 'other-text');
  assert.match(doubt?.message ?? '', /text of 3 paragraphs "The night ferry.*import its lines alone/);
  const notice = text.replaceAll('\n\n', '\n');
  assert.ok(
    !read(`${menu.join('\n')}\n${notice}\n\n${account}`).doubts.some(({ rule }) => rule === 'other-text'),
  );
});

test('headlines that dots cut are no text beside an article of few short paragraphs', () => {
  const teasers = Array.from(
    { length: 8 },
    (_, index) => `Night ferry of Port Velm sails again on pier ${index}? The repairs of the storm…`,
  );
  const items = Array.from({ length: 4 }, () => menu.slice(1)).flat();
  const related = 'Night ferry of Port Velm sails again on Sunday';
  const short = [
    'The night ferry sails from Port Velm again, the office said on Thursday.',
    'It cost 4.5 million.',
  ];
  const page = [
    ...menu,
    title,
    'By Orsa Tindal',
    'April 15, 2021',
    '',
    ...short,
    '',
    ...items,
    related,
    ...teasers,
  ];
  const { fields } = read(page.join('\n'));
  assert.deepEqual([fields.title, fields.date], [title, '2021-04-15']);
});
