import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readHead, readSource, told } from './read-source.ts';

test('a day that cannot be is asked for, though another day stands beside it', () => {
  for (const [head, message] of [
    ['By Orsa Tindal\n15 Apr 2021\nMon 15 Apr 2021', /the weekday of 2021-04-15/],
    ['By Orsa Tindal\nMonday, 15 April 2021\nPublished 15 April 2021', /the weekday of 2021-04-15/],
    ['By Orsa Tindal\n31 November 2021\nPublished 15 April 2021', /a day that exists/],
    ['Published: 15 April 2021\n\nBy Orsa Tindal\n14 March 2031', /a day that is not after/],
  ] as const) {
    const { fields, doubts } = readHead(head);
    assert.equal(fields.date, undefined, head);
    assert.match(doubts.find(({ asks }) => asks === 'date')?.message ?? '', message);
  }
});

test('the day on which a page was clipped is not the article’s', () => {
  const clipped = 'Source: https://packet.example/boats\nCreated: 26 Apr 2021\n\nBy Orsa Tindal';
  assert.equal(readHead(clipped).fields.date, undefined);
  assert.equal(readHead(`${clipped}\n15 April 2021`).fields.date, '2021-04-15');
  assert.equal(readHead('Created: 15 April 2021\n\nBy Orsa Tindal').fields.date, '2021-04-15');
});

test('the first day of Unix is none, whatever stands beside it', () => {
  for (const head of ['1970-01-01', '1 January 1970\n15 April 2021']) {
    const { fields, doubts } = readHead(`By Orsa Tindal\n${head}`);
    assert.equal(fields.date, undefined, head);
    assert.match(doubts.find(({ asks }) => asks === 'date')?.message ?? '', /no program writes/);
  }
  assert.equal(readHead('By Orsa Tindal\n2 January 1970').fields.date, '1970-01-02');
});

test('a day without its year in a dateline is of the year nearest to the header’s', () => {
  const read = (day: string) =>
    readSource(`Ferry returns after a winter\n\n${day}\n\nPORT VELM, Dec 14 (AP) — ${told}\n\n${told}`);
  assert.equal(read('2021-01-02').fields.date, undefined);
  assert.match(
    read('2021-02-01').doubts.find(({ rule }) => rule === 'date')?.message ?? '',
    /filed on 2020-12-14/,
  );
  assert.equal(read('2020-12-15').fields.date, '2020-12-15');
});

test('the day and the author of a post that the article shows are the post’s, and their line stays', () => {
  const post = '— Ilse Quarrow (@quarrow) January 23, 2021';
  const { fields, doubts, passages } = readSource(
    `Ferry returns after a winter\nPosted on\n\nThe ferry is back.\n\nThe council is glad of it.\n\n${post}\n\n${told}\n\n${told}`,
  );
  assert.equal(fields.date, undefined);
  assert.ok(doubts.some(({ asks }) => asks === 'date'));
  assert.ok(passages.some(({ text }) => text.includes(post)));
});

test('a day is read where a copy glued its clock to the year, and beside buttons for the size of letters', () => {
  for (const [line, language] of [
    ['15 de abril de 202119:44', 'es'],
    ['15/04/202119:44', 'es'],
    ['2021-04-15 19:32:27 字号：A- A A+ 来源：河岸网', 'zh'],
  ] as const)
    assert.equal(
      readSource(`Ferry returns after a winter\n${line}\n\n${told}\n\n${told}`, language).fields.date,
      '2021-04-15',
      line,
    );
});

test('a day that only stands below the text is asked for, since it may be another article’s', () => {
  for (const below of [
    '15 April 2021',
    '2021-04-15 00:00:00.0\n -- Ferry stays in the harbour',
    'RELATED\n2021-04-15',
  ]) {
    const { fields, doubts } = readSource(
      `Ferry returns after a winter of repairs\n\nBy Orsa Tindal\n\n${told}\n\n${told}\n\n${below}`,
    );
    assert.equal(fields.date, undefined, below);
    assert.ok(
      doubts.some(({ asks }) => asks === 'date'),
      below,
    );
  }
  const labelled = `Ferry returns\n\nBy Orsa Tindal\n\n${told}\n\n${told}\n\nPublished 15 April 2021`;
  assert.equal(readSource(labelled).fields.date, '2021-04-15');
});

test('days are read behind Greek, Polish and Russian labels, and in the months of vernacular Greek', () => {
  for (const [line, language, day = '2021-04-15'] of [
    ['Ημερομηνία δημοσίευσης: 15 Απριλίου 2021', 'el'],
    ['Δημοσίευση: 15 Απρ. 2021, 21:31', 'el'],
    ['Δημοσιεύτηκε: Απρίλιος 15 2021 20:01', 'el'],
    ['Πέμπτη 15 Απρίλη 2021', 'el'],
    ['Data publikacji: 2021-04-15 18:15:00', 'pl'],
    ['Dodano: 15 kwietnia 2021, 10:18 Autor: Orsa Tindal', 'pl'],
    ['Publikacja: 15.04.2021 07:29 | Aktualizacja: 26.04.2021 21:44', 'pl'],
    ['2021-04-15, ostatnia aktualizacja 2021-04-16 14:43', 'pl'],
    ['Autor: Orsa Tindal  |  15-04-2021 19:51', 'pl'],
    ['2021-04-15 12:47 Źródło: Velm Packet', 'pl'],
    ['15 kwietnia 2021 r.', 'pl'],
    ['Добавлено: 15 апреля 2021', 'ru'],
    ['12:0515.04.202131', 'ru'],
  ] as const) {
    const { fields } = readSource(
      `Ferry returns after a winter of repairs\n${line}\n\n${told}\n\n${told}`,
      language,
    );
    assert.equal(fields.date, day, line);
  }
});

test('a day in numbers whose order nothing tells is asked for behind those labels too', () => {
  for (const line of ['Autor: Orsa Tindal  |  03-01-2021 19:51', 'Published on 17/01/12 at 03:13pm'])
    assert.equal(readHead(line).fields.date, undefined, line);
});

test('initials behind an author’s label beside the day are nobody’s name, and who wrote is asked for', () => {
  const { fields, doubts } = readHead('Dodano: 15 kwietnia 2021, 10:18 Autor: ot');
  assert.deepEqual([fields.date, fields.authors], ['2021-04-15', undefined]);
  assert.ok(doubts.some(({ asks }) => asks === 'authors'));
});

test('a day with a full stop on the line below is a sentence’s, and not the day of publication', () => {
  const broadcast = 'On this subject also speaks:\nHarbour Life\non\n24 April 2021 at 14:05\n.';
  assert.equal(readHead(`By Orsa Tindal\n${broadcast}`).fields.date, undefined);
});
