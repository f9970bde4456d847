import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDates } from '../../../src/importer/dates/find-dates.ts';
import { readRawText } from '../../../src/importer/raw-text/read-raw-text.ts';
import { readHead, told } from './read-source.ts';

test('a day is read beside its weekday, its time and the counters of its line', () => {
  for (const [line, day] of [
    ['Orsa Tindal | 23/05/2017 a les 16:39h', '2017-05-23'],
    ['Autor: Orsa Tindal , 06. kolovoz 2020. u 14:53', '2020-08-06'],
    ['06. kolovoza 2020. u 10:04 9 komentara 4323 prikaza', '2020-08-06'],
    ['Tindal Orsa / 2018.08.03., péntek 12:14 /', '2018-08-03'],
    ['Lunedì 1 Marzo 2021, 13:30 - Ultimo agg. : 23:40', '2021-03-01'],
    ['2018年10月05日（金）15時30分', '2018-10-05'],
    ['승인 2025.12.03 12:17', '2025-12-03'],
    ['13 декабря 2023 года 10:02 мск', '2023-12-13'],
    ['13 грудня 2023 року', '2023-12-13'],
    ['ngày 13 tháng 12 năm 2023', '2023-12-13'],
    ['Opublikowano: 13 grudnia 2023 r. godz. 10:02', '2023-12-13'],
    ['13 grudnia 2023, godz. 10:02', '2023-12-13'],
    ['Publié le 02 avril 2020 à 06h19 Lecture 4 min.', '2020-04-02'],
  ] as const)
    assert.equal(readHead(line).fields.date, day, line);
});

test('a weekday of one sign in brackets that is another day’s makes a day wrong', () => {
  assert.equal(findDates('2018年10月05日（木）', '2026-01-31')[0]?.isWrong, true);
});

test('“actualitzada” names the last change, not the first day', () => {
  const { fields } = readHead('Orsa Tindal Actualitzada el 13/05/2017 13:18');
  assert.deepEqual([fields.date, fields.updated], [undefined, '2017-05-13']);
});

test('a word or three before a day and its time are a kicker or who signed, and the day is the article’s', () => {
  const kicker = readHead('RESCUE AT SEA Thursday, 21 December 2023, 07:30').fields;
  assert.equal(kicker.date, '2023-12-21');
  const signed = readHead('Orsas Boatyard 21 December 2023, 07:30 ');
  assert.equal(signed.fields.date, '2023-12-21');
});

test('the language that is given tells which day numbers with dots are', () => {
  const source = `Ferry returns after a winter of repairs\nBy Orsa Tindal\n04.05.2021\n\n${told}\n\n${told}`;
  const { fields } = readRawText(source, { today: '2026-01-31', language: 'en', given: { lang: 'de' } });
  assert.equal(fields.date, '2021-05-04');
});

test('the word before a day of the last change is no place in the languages of the north', () => {
  for (const line of [
    'Sist oppdatert 16. april 2021',
    'Senast uppdaterad 16 april 2021',
    'Sidst opdateret 16. april 2021',
  ]) {
    const { fields, doubts } = readHead(`By Orsa Tindal\nPublisert 15. april 2021\n${line}`);
    assert.equal(fields.updated, '2021-04-16', line);
    assert.doesNotMatch(doubts.map(({ message }) => message).join(), /Sist|Senast|Sidst/);
  }
});

test('how long ago it was is asked about in many languages, and is no text', () => {
  for (const line of [
    'for 3 timer siden',
    '2 dagar sedan',
    '5 minuten geleden',
    '3 ore fa',
    '2 godziny temu',
    '3 години тому',
    'acum 3 ore',
    'před 3 hodinami',
    '3 jam yang lalu',
    '3小时前',
    '3시간 전',
    'Publisert i går',
  ]) {
    const { doubts, fields } = readHead(`By Orsa Tindal\n${line}`);
    assert.ok(
      doubts.some(({ asks, message }) => asks === 'date' && message.includes(`"${line}"`)),
      line,
    );
    assert.equal(fields.description, undefined, line);
  }
});

test('names with their agency before a day that a label names are a byline, and no dateline', () => {
  const { fields } = readHead('By Orsa Tindal, Brenn Halloway (AFP) - Published: 15 April 2021');
  assert.deepEqual([fields.authors, fields.date], [['Orsa Tindal', 'Brenn Halloway'], '2021-04-15']);
  assert.equal(fields.region, undefined);
});

test('a weekday that was misspelt beside its day is no place', () => {
  for (const weekday of ['Wedneday', 'Wendesday', 'Satuday']) {
    const { fields } = readHead(`${weekday}, April 14, 2021`);
    assert.deepEqual([fields.date, fields.region], ['2021-04-14', undefined], weekday);
  }
  assert.equal(readHead('Tarnik, April 14, 2021').fields.region, 'Tarnik');
});

test('the last change that a page set apart from its day belongs to the dateline', () => {
  const { fields } = readHead(
    'By Orsa Tindal\nPosted Wed 14 Apr 2021 at 10:00am\n, updated Thu 15 Apr 2021 at 11:00am',
  );
  assert.deepEqual([fields.date, fields.description], ['2021-04-14', undefined]);
});
