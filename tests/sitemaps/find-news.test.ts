import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findNews } from '../../src/sitemaps/find-news.ts';

const now = Date.parse('2021-04-15T12:00:00Z');
const found = (...dates: string[]) =>
  findNews(
    dates.map((date) => ({ date })),
    now,
  ).map(({ date }) => date);

test('what is older than two days is no news, by the hour where it is known', () => {
  const dates = [
    '2021-04-15',
    '2021-04-14',
    '2021-04-13T16:31+04:30',
    '2021-04-13T16:29+04:30',
    '2021-04-13',
    '2020-04-15',
  ];
  assert.deepEqual(found(...dates), ['2021-04-15', '2021-04-14', '2021-04-13T16:31+04:30']);
});

test('what is dated far ahead is no news yet', () => {
  assert.deepEqual(found('2021-04-16', '2021-04-17', '2031-04-15'), ['2021-04-16']);
});

test('at most a thousand articles are news', () => {
  assert.equal(found(...Array(1200).fill('2021-04-15')).length, 1000);
});
