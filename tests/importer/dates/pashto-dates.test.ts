import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDates } from '../../../src/importer/dates/find-dates.ts';

const valuesOf = (line: string) => findDates(line, '2026-01-31').map(({ value }) => value);
const doubtsOf = (line: string) => findDates(line, '2026-01-31').map(({ expected }) => expected);

test('a weekday before the year that Pashto writes first belongs to its date', () => {
  assert.deepEqual(valuesOf('یکشنبه، د ۲۰۲۰ کال د مارچ ۱۵مه'), ['2020-03-15']);
  assert.deepEqual(valuesOf('د چهارشنبې ورځ، د ۲۰۲۰ کال د مارچ ۱۸مه'), ['2020-03-18']);
  assert.deepEqual(valuesOf('چارشنبه، ۱۸ مارچ ۲۰۲۰'), ['2020-03-18']);
});

test('a weekday that contradicts its Pashto date is a doubt', () => {
  for (const line of ['چهارشنبه، د ۲۰۲۰ کال د مارچ ۱۵مه', 'چارشنبه، ۱۵ مارچ ۲۰۲۰'])
    assert.deepEqual(doubtsOf(line), ['the weekday of 2020-03-15'], line);
});

test('months are known in the letters that Pashto has alone', () => {
  assert.deepEqual(valuesOf('د ۲۰۲۱ کال د اپرېل ۱۵مه'), ['2021-04-15']);
  assert.deepEqual(valuesOf('۱۲ ډسمبر ۲۰۱۹'), ['2019-12-12']);
  assert.deepEqual(valuesOf('د ۱۳۹۸ کال د چنګاښ ۱۵مه'), ['2019-07-06']);
  assert.deepEqual(valuesOf('د ۱۳۹۸ کال د غبرګولي ۱۵مه'), ['2019-06-05']);
  assert.deepEqual(doubtsOf('۳۱ اپرېل ۲۰۲۰'), ['a day that exists']);
});

test('behind a month a day with Pashto’s ordinal is that month’s and not May’s', () => {
  for (const line of ['د اپریل ۱۵مه، ۲۰۲۱', 'اپریل ۱۵مه ۲۰۲۱', 'د وري ۲۶مه ۱۴۰۰'])
    assert.deepEqual(valuesOf(line), ['2021-04-15'], line);
  assert.deepEqual(valuesOf('۱۵مه ۲۰۲۱'), []);
  assert.deepEqual(valuesOf('۱۵ مه ۲۰۲۱'), ['2021-05-15']);
});

test('what Pashto says before a weekday and a month is of the date', () => {
  for (const line of ['پنجشنبه د اپریل ۱۵، ۲۰۲۱', 'د پنجشنبې ورځ، ۱۵ اپریل ۲۰۲۱']) {
    const [found] = findDates(line, '2026-01-31');
    assert.deepEqual([found?.value, found?.text], ['2021-04-15', line]);
  }
  assert.deepEqual(doubtsOf('د چهارشنبې ورځ، ۱۵ اپریل ۲۰۲۱'), ['the weekday of 2021-04-15']);
});
