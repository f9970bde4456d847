import assert from 'node:assert/strict';
import { test } from 'node:test';
import { enGB } from 'date-fns/locale/en-GB';
import { dayOf, formatDay, instantText, isDay, isDayOrMoment, machineDate } from '../../src/article/day.ts';
import { excerptOf } from '../../src/article/excerpt.ts';
import { directionOf, dominantDirection, isLanguageTag } from '../../src/article/language.ts';
import { countWords, readingMinutes } from '../../src/article/reading-time.ts';
import { refuseSlug, slugFromTitle, slugIdentity } from '../../src/article/slug.ts';

test('a day is a day that exists', () => {
  const days = [
    '2021-04-15',
    '2020-02-29',
    '2021-02-29',
    '2021-13-01',
    '2021-4-5',
    '0021-04-15',
    '2011-12-30',
  ];
  assert.deepEqual(days.map(isDay), [true, true, false, false, false, true, true]);
});

test('a moment needs an offset and a time that exists', () => {
  const moments = [
    '2021-04-15T09:30Z',
    '2021-04-15 09:30:00+04:30',
    '2021-04-15T09:30',
    '2021-04-15T25:00Z',
    '2021-02-30T09:30Z',
  ];
  assert.deepEqual(moments.map(isDayOrMoment), [true, true, false, false, false]);
  assert.equal(machineDate('2021-04-15 09:30+04:30'), '2021-04-15T09:30:00+04:30');
  assert.equal(dayOf('2021-04-15T00:30+04:30'), '2021-04-15');
});

test('a day reads the same wherever it is read, even one that Samoa skipped', () => {
  const zone = process.env['TZ'];
  for (const name of ['UTC', 'Asia/Kabul', 'America/Los_Angeles', 'Pacific/Apia']) {
    process.env['TZ'] = name;
    assert.equal(formatDay('2011-12-30', 'd MMMM yyyy', enGB), '30 December 2011', name);
    assert.equal(formatDay('2021-04-15', 'd MMMM yyyy', enGB), '15 April 2021', name);
    assert.ok(isDay('2011-12-30'), name);
  }
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

test('a day as a moment is the same day from Hawaii to Auckland, in summer and in winter', () => {
  const zones = ['Pacific/Honolulu', 'America/Los_Angeles', 'UTC', 'Asia/Kabul', 'Pacific/Auckland'];
  for (const day of ['2021-01-15', '2021-07-15']) {
    for (const timeZone of zones) {
      const shown = new Date(instantText(day)).toLocaleDateString('sv-SE', { timeZone });
      assert.equal(shown, day, timeZone);
    }
  }
});

test('direction follows from the language, or from the script that its tag names', () => {
  const tags = ['en', 'fa-AF', 'prs', 'ps', 'ar', 'he', 'ckb', 'ku', 'ur', 'az-Arab', 'dv', 'zh-Hant', 'haz'];
  assert.equal(tags.map((tag) => directionOf(tag)[0]).join(''), 'lrrrrrrlrrrlr');
});

test('a known language is known, and an unknown one is not', () => {
  const tags = ['en-GB', 'prs', 'haz', 'fa-AF', 'xx', 'english', 'en_GB', ''];
  assert.deepEqual(tags.map(isLanguageTag), [true, true, true, true, false, false, false, false]);
});

test('most letters decide the direction of a block, not its first', () => {
  assert.equal(dominantDirection('NATO می‌گوید که پل تازه باز می‌شود'), 'rtl');
  assert.equal(dominantDirection('پل: The new bridge opens today'), 'ltr');
  assert.equal(dominantDirection('1,024 — …'), undefined);
});

test('words are counted by the rules of the language', () => {
  assert.equal(countWords('The harbour’s boats: twelve, and 3.5 more.', 'en'), 7);
  assert.equal(countWords('می‌رود به خانه', 'fa'), 3);
  assert.ok(countWords('港口办公室今天早上数了船', 'zh') > 3);
  assert.deepEqual([0, 10, 238, 400, 2000].map(readingMinutes), [1, 1, 1, 2, 8]);
});

test('an excerpt ends with a sentence or a word, in any script', () => {
  assert.equal(excerptOf(['Short.', 'Second.'], 'en'), 'Short.');
  const sentences = 'The ferry came back at dawn with all its lamps lit and its horn silent. '.repeat(4);
  assert.equal(excerptOf([sentences], 'en').length, 143);
  const words = excerptOf([`${'lantern '.repeat(40)}.`], 'en');
  assert.ok(words.endsWith('lantern…') && words.length <= 160, words);
  assert.ok(excerptOf(['پل '.repeat(200)], 'fa').endsWith('پل…'));
  assert.equal(excerptOf([], 'en'), '');
});

test('an address keeps letters of any script and joins words with hyphens', () => {
  assert.equal(slugFromTitle('NATO’s troops: “leaving” by May 1!'), 'natos-troops-leaving-by-may-1');
  assert.equal(slugFromTitle('پل بندر ولم باز می‌شود'), 'پل-بندر-ولم-باز-می-شود');
  assert.equal(slugFromTitle('?!'), '');
  assert.ok(slugFromTitle('word '.repeat(1000)).length <= 80);
  assert.equal(slugFromTitle('x'.repeat(500)).length, 40);
});

test('a name that no server or disk can hold is refused with a reason', () => {
  const names = [
    'a',
    'پل-ولم',
    'a#b',
    'a?b',
    'a b',
    '-a',
    'con',
    'COM1',
    'x'.repeat(201),
    'a/b',
    'a%20b',
    '..',
  ];
  assert.equal(names.map((name) => (refuseSlug(name) ? 'x' : '.')).join(''), '..xxxxxxxxxx');
});

test('addresses that a file system would take for one are one', () => {
  assert.equal(slugIdentity('Caf\u00E9'), slugIdentity('cafe\u0301'));
});
