import assert from 'node:assert/strict';
import { test } from 'node:test';
import { body, bring, day, headline, read } from './bring-home.ts';

const menu = ['Log in', ...'News Harbour Politics Culture Weather Puzzles Letters Boats Tides'.split(' ')];
const pageOf = (...head: string[]) => bring([...menu, ...head, body].join('\n'));

test('below the byline a line above the credit of a picture is its caption, be it the one that tells most of the text', () => {
  const caption =
    'The harbour company of the island waited for the ferry to Port Velm, and hundreds of people with it';
  const made = pageOf(
    'Home again after a long year of repairs',
    day,
    'By Orsa Tindal',
    caption,
    'Photo: Ilse Quarrow',
  );
  assert.notEqual(made.title, caption);
});

test('buttons and counts do not part a headline from its text, and the words of every text tell of none', () => {
  const tools = [
    ...'Share 60 Comments E-mail Share More Twitter Print Feedback Share Print Twitter E-mail'.split(' '),
    'Report an error',
    'Have you found an error?',
    'With two clicks you tell the desk of it.',
  ];
  const other = 'But before that, which was about what every harbour had';
  const made = pageOf(headline, ...tools, other, '', `Packet/Velm Pictures${headline}`, day);
  assert.equal(made.title, headline);
});

test('a caption that a page prints twice below the byline is no headline, with the number of its picture between the two', () => {
  const caption = 'The ferry to Port Velm at the quay of the island on Thursday';
  const made = pageOf(headline, 'By ORSA TINDAL', '1 of 8', caption, '1 of 8', caption, '');
  assert.equal(made.title, headline);
});

test('asks which line is the headline where one above the buttons has the words of the one below them', () => {
  const [above, below] = [
    'A guest writes: The greedy toll makes Quarrow poor',
    'Quarrow and the greedy toll of his ferry company',
  ];
  const tools = 'Share 60 Comments E-mail Share More Twitter Print Feedback Nothing Else Boats'.split(' ');
  const text = body.replace('The harbour company', 'The harbour company of Brenn Quarrow');
  const made = bring(['News', 'Harbour', above, ...tools, below, day, '', text].join('\n'));
  assert.equal(made.title, undefined);
  assert.match(made.asks('title'), /A guest writes.+Quarrow and the greedy toll/);
});

test('a row from the front page to the headline for search engines is none, and neither are items of a menu below it', () => {
  const made = read(
    `Home Economy Ferries  Ferry company asks for more: the repairs in Port Velm\nJobs in Velmland Fairs Press\n${headline}\n${day}`,
  );
  assert.equal(made.title, headline);
  assert.equal(read(`Home Economy\n${headline}\n${day}`).title, headline);
});

test('the first line of a headline that ends with a colon is part of it', () => {
  for (const [first, second] of [
    ['Why the ferry came so late:', '“Nobody had the right screws”'],
    ['फ़ेरी की मरम्मत में ग्यारह महीने:', 'पोर्ट वेल्म के घाट पर सैकड़ों लोग'],
  ] as const) {
    const made = bring(`${first}\n${second}\nPublished ${day}\n\n${body}`);
    assert.equal(made.title, `${first} ${second}`);
  }
  assert.equal(read(`Read also:\n${headline}\n${day}`).title, headline);
});

test('what pandoc makes of pictures, of links with a sign and of the way from the front page is no headline', () => {
  for (const above of [
    '[The ferry at the quay of Port Velm]',
    '[] Where else you can follow us',
    '1.  Home\n\n2.  Harbour\n\n3.  Ferry to Port Velm returned after the repairs of the harbour company',
  ])
    assert.notEqual(read(`${above}\n\n${headline}\n\n${day}`).title, above.split('\n').at(-1), above);
  assert.equal(read(`-   [] Where else you can follow us\n\n${headline}\n\n${day}`).title, headline);
});

test('joins the lines of a text that a scraper took off a page with the spaces of its source, the headline’s too', () => {
  const inner = ' '.repeat(12);
  const [first = '', second = ''] = headline.split(' Velm');
  const text = body.replaceAll(/ (?=repairs|people|company|fares|decision|failed)/gu, `\n${inner}`);
  const made = bring(
    `${first}\n${inner}Velm${second}\nBy Orsa Tindal\n${day}\n${text.replaceAll('\n\n', '\n')}`,
  );
  assert.equal(made.title, headline);
  assert.ok(made.entry.endsWith(`${body}\n`), made.entry);
});

test('keeps the lines of verse that are set in', () => {
  const verse = 'The ferry came,\n        came home,\nthe people stood,\n        stood waiting.';
  const made = read(`${headline}\nBy Orsa Tindal\n${day}`, `${body}\n\n${verse}\n\n${body}`);
  assert.doesNotMatch(made.entry, /came, came/);
});

test('a section in capitals is no part of the headline below it, and is asked about before one', () => {
  assert.equal(read(`SPORT | SAILING CUP\n\n${headline}\nBy Orsa Tindal\n${day}`).title, headline);
  const made = read(`SCIENCE ${headline}\nBy Orsa Tindal\n${day}`);
  assert.equal(made.title, undefined);
  assert.match(made.asks('title'), /begins with a section/);
});

test('asks for the headline of a text in other letters than those of the line above it', () => {
  const made = bring(
    `Velm Sandesh\nFerry To Port Velm Returned After Eleven Months\n${day}\n\nपोर्ट वेल्म की फ़ेरी ग्यारह महीने की मरम्मत के बाद गुरुवार को लौट आई और सैकड़ों लोग घाट पर इंतज़ार कर रहे थे।`,
    'hi',
  );
  assert.equal(made.title, undefined);
  assert.notEqual(made.asks('title'), '');
});
