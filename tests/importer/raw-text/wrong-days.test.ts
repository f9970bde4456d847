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
