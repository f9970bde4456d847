import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDates, findIncompleteDates } from '../../../src/importer/dates/find-dates.ts';
import { isRelativeDate } from '../../../src/importer/dates/relative-dates.ts';
import { foldText } from '../../../src/importer/text/fold-text.ts';

const today = '2026-01-31';
const valuesOf = (line: string) => findDates(line, today).map(({ value }) => value);
const doubtsOf = (line: string) => findDates(line, today).map(({ expected }) => expected);

test('a day that a label gives to something else is not the day of publication', () => {
  const labels = [
    ...[
      'Expires',
      'Accessed',
      'Retrieved on',
      'Event date:',
      'Deadline:',
      'Recorded',
      'Born',
      'Due',
      'Scanned',
      'OCR',
    ],
    ...[
      'Application deadline:',
      'Bewerbungsschluss:',
      'Date limite :',
      'Fecha límite:',
      'Son başvuru tarihi:',
    ],
    ...['Abgerufen am', 'Consulté le', 'Consultado el', 'Дата обращения:', 'تاریخ دسترسی:'],
  ];
  for (const label of labels)
    assert.equal(findDates(`${label} 15.04.2021`, today, 'de')[0]?.label, 'other', label);
  assert.equal(findDates('Corrected 15 April 2021', today)[0]?.label, 'updated');
});

const readable: [dateline: string, value: string][] = [
  ['Thursday April 15th, 2021', '2021-04-15'],
  ['Thursday, 15 April 2021', '2021-04-15'],
  ['Thu., Apr. 15, 2021', '2021-04-15'],
  ['15-Apr-2021', '2021-04-15'],
  ['15 aprile 2021 ore 14:30', '2021-04-15'],
  ['15. Jänner 2021', '2021-01-15'],
  ['15 IV 2021', '2021-04-15'],
  ['15.IX.2021', '2021-09-15'],
  ['1 V 2021 r.', '2021-05-01'],
  ['2021 April 15 1204 Views', '2021-04-15'],
  ['۲۰۲۱ اپریل ۱۵ ۱۲۰۴ کتنې', '2021-04-15'],
  ['2021年4月15日 星期四', '2021-04-15'],
  ['2021-04-15 星期四', '2021-04-15'],
  ['۱۴۰۰ د وري ۲۶ ۱۲۰۴ کتنې', '2021-04-15'],
  ['2021年4月15日周四', '2021-04-15'],
  ['2021年4月15日 木曜日', '2021-04-15'],
  ['2021년 4월 15일 목요일', '2021-04-15'],
  ['the 1st of May, 2021', '2021-05-01'],
  ['15 April 2021 (Thursday)', '2021-04-15'],
  ['2021-04-15', '2021-04-15'],
  ['2021/04/15', '2021-04-15'],
  ['15/04/2021', '2021-04-15'],
  ['4/15/2021', '2021-04-15'],
  ['15.04.2021', '2021-04-15'],
  ['04/04/2021', '2021-04-04'],
  ['Tuesday 04/05/2021', '2021-05-04'],
  ['2021-04-15T09:30:00+04:30', '2021-04-15T09:30+04:30'],
  ['Thu, 15 Apr 2021 09:30:00 GMT', '2021-04-15T09:30Z'],
  ['April 15, 2021 at 9:30 PM UTC+4:30', '2021-04-15T21:30+04:30'],
  ['9:30 AM EDT, Thu April 15, 2021', '2021-04-15T09:30-04:00'],
  ['April 15, 2021 9:30 a.m. EST', '2021-04-15'],
  ['April 15, 2021, 09:30 IST', '2021-04-15'],
  ['jeudi 15 avril 2021 à 14h30', '2021-04-15'],
  ['1er août 2021', '2021-08-01'],
  ['Donnerstag, 15. April 2021, 14:30 Uhr', '2021-04-15'],
  ['jueves 15 de abril de 2021', '2021-04-15'],
  ['четверг, 15 апреля 2021 г., 09:30', '2021-04-15'],
  ['15 Ağustos 2021 Pazar', '2021-08-15'],
  ['الخميس 15 نيسان/أبريل 2021', '2021-04-15'],
  ['١٥ كانون الثاني ٢٠٢١', '2021-01-15'],
  ['پنجشنبه، ۱۵ اپریل ۲۰۲۱', '2021-04-15'],
  ['پنج‌شنبه ۲۶ حمل ۱۴۰۰', '2021-04-15'],
  ['۱۴۰۰/۰۱/۲۶', '2021-04-15'],
  ['۳۰ حوت ۱۳۹۹', '2021-03-20'],
  ['د ۱۴۰۰ کال د وري ۲۶مه', '2021-04-15'],
  ['د ۲۰۲۱ کال د اپریل ۱۵مه', '2021-04-15'],
  ['2021年4月15日（木） 09時30分', '2021-04-15'],
  ['2021년 4월 15일', '2021-04-15'],
  ['青木2021-04-15 14:27:02', '2021-04-15'],
  ['čtvrtek 15. dubna 2021', '2021-04-15'],
  ['15. huhtikuuta 2021', '2021-04-15'],
  ['2021. április 15., csütörtök', '2021-04-15'],
  ['Πέμπτη 15 Απριλίου 2021', '2021-04-15'],
  ['יום חמישי, 15 באפריל 2021', '2021-04-15'],
  ['joi, 15 aprilie 2021', '2021-04-15'],
  ['2021 m. balandžio 15 d.', '2021-04-15'],
  ['2021. gada 15. aprīlī', '2021-04-15'],
  ['četvrtak, 15. travnja 2021.', '2021-04-15'],
  ['Thứ năm, 15/4/2021, 09:30 (GMT+7)', '2021-04-15T09:30+07:00'],
  ['15 tháng 4 năm 2021', '2021-04-15'],
  ['dijous, 15 d’abril del 2021', '2021-04-15'],
  ['15 अप्रैल 2021', '2021-04-15'],
  ['Nuomonės 2021.04.15 19:59', '2021-04-15'],
  ['Thu Apr 15 18:45:12 GMT 2021', '2021-04-15'],
  ['2:12 PM GMT+2, April 15, 2021', '2021-04-15T14:12+02:00'],
  ['15 أبريل 2021 09:30 ص بتوقيت غرينتش', '2021-04-15T09:30Z'],
  ['15 أبريل 2021 09:30 ص بتوقيت مكة المكرمة', '2021-04-15'],
  ['15 april 2021 om 21:30', '2021-04-15'],
  ['Marburg, den 15. April 2021', '2021-04-15'],
  ['14:32-15 أبريل 2021', '2021-04-15'],
  ['۱۵ مې ۲۰۲۱', '2021-05-15'],
  ['15:08 April 15, 2021', '2021-04-15'],
  ['15:08, April 15, 2021', '2021-04-15'],
  ['১৫ ফেব্রুয়ারি ২০২১, ০৮: ৩০', '2021-02-15'],
  ['১৫ ফেব্রুয\u09bcারি ২০২১', '2021-02-15'],
  ['१५ अप्रैल २०२१', '2021-04-15'],
  ['15 เม.ย. 2564 10:15 น.', '2021-04-15'],
  ['๑๕ เมษายน ๒๕๖๔', '2021-04-15'],
  ['２０２１年４月１５日', '2021-04-15'],
];
for (const [dateline, value] of readable) {
  test(`"${dateline}" is ${value}`, () => assert.deepEqual(valuesOf(dateline), [value]));
}

const doubtful: [dateline: string, expected: string][] = [
  ['04/05/2021', '2021-05-04 or 2021-04-05'],
  ['04.05.2021', '2021-05-04 or 2021-04-05'],
  ['30 February 2021', 'a day that exists'],
  ['2021-13-40', 'a day that exists'],
  ['۳۰ حوت ۱۴۰۰', 'a day that exists'],
  ['Friday April 15, 2021', 'the weekday of 2021-04-15'],
  ['15–16 April 2021', 'one day'],
  ['15-17 April 2021', 'one day'],
  ['April 15–17, 2021', 'one day'],
  ['15th to 17th April 2021', 'one day'],
  ['15. bis 17. April 2021', 'one day'],
  ['15 al 17 aprile 2021', 'one day'],
  ['15 April 21', 'a year of four digits'],
  ["15 April '21", 'a year of four digits'],
  ['4/15/21', 'a year of four digits'],
  ['15 April 2030', `a day that is not after ${today}`],
  ['1442/09/03 هـ', 'a day whose calendar is certain'],
];
for (const [dateline, expected] of doubtful) {
  test(`"${dateline}" is a doubt`, () => {
    assert.deepEqual(valuesOf(dateline), [undefined]);
    assert.deepEqual(doubtsOf(dateline), [expected]);
  });
}

test('a year of two digits is of this century where dots part the day from the month', () => {
  assert.deepEqual(
    ['25.4.21', '15.04.25 09:56'].map((line) => findDates(line, '2026-01-31', 'de')[0]?.value),
    ['2021-04-25', '2025-04-15'],
  );
  assert.equal(findDates('15.04.21', today, 'en')[0]?.expected, 'a year of four digits');
});

test('a month’s name that means another one in a neighbour’s language is read in the text’s own', () => {
  const inLanguage = (language: string) => findDates('15. listopada 2021.', today, language)[0]?.value;
  assert.deepEqual(doubtsOf('5. listopada 2021.'), ['2021-10-05 or 2021-11-05']);
  assert.deepEqual([inLanguage('hr'), inLanguage('pl')], ['2021-10-15', '2021-11-15']);
});

test('a label says whether a date is that of publication or of the last change', () => {
  const labels = findDates('Published: April 15, 2021 | Last updated on April 16, 2021', today);
  assert.deepEqual(
    labels.map(({ label, value }) => `${label} ${value}`),
    ['published 2021-04-15', 'updated 2021-04-16'],
  );
  const [cable] = findDates('Updated 1645 GMT (0045 HKT) April 15, 2021', today);
  assert.equal(cable?.label, 'updated');
  assert.equal(findDates('تاریخ انتشار: ۲۶ حمل ۱۴۰۰', today)[0]?.label, 'published');
  assert.equal(findDates('Mis à jour le 16 avril 2021', today)[0]?.label, 'updated');
});

test('a date takes its label and its time along, and what stands beside it stays', () => {
  const line = 'Velmland Orsa Tindal Posted on Thursday April 15th, 2021 at 9:30 am 0 Views';
  const [date] = findDates(line, today);
  assert.equal(line.slice(0, date?.start), 'Velmland Orsa Tindal ');
  assert.equal(line.slice(date?.end), ' 0 Views');
});

test('a date is found where a copy lost what stood between it and its neighbours', () => {
  for (const [line, before, label, value] of [
    ['Orsa Tindal24.04.2021, 19:35 Uhr', 'Orsa Tindal', undefined, '2021-04-24'],
    ['Opinions2021.04.15 19:59', 'Opinions', undefined, '2021-04-15'],
    ['PUBLISHED THU, APR 15 20212:23 PM EDT', '', 'published', '2021-04-15T14:23-04:00'],
    ['by Velm PacketApril 15, 202101747', 'by Velm Packet', undefined, '2021-04-15'],
    ['Published On 15 Apr 202115 Apr 2021', '', 'published', '2021-04-15'],
    ['April 15, 20215:32 PM UTCUpdated 3 hours ago', '', undefined, '2021-04-15T17:32Z'],
    ['송고시간2021-04-15 10:25', '', 'published', '2021-04-15'],
    ['Publiziert15. April 2021, 12:17', '', 'published', '2021-04-15'],
    ['Port Velm-15/04/2021 20:00', 'Port Velm-', undefined, '2021-04-15'],
  ] as const) {
    const [date] = findDates(line, today, 'de');
    assert.deepEqual([line.slice(0, date?.start), date?.label, date?.value], [before, label, value], line);
  }
  const both = findDates('Published: 22:04, 15 Apr 2021Updated: 22:05, 16 Apr 2021', today);
  assert.deepEqual(
    both.map(({ label, value }) => `${label} ${value}`),
    ['published 2021-04-15', 'updated 2021-04-16'],
  );
});

test('Japanese, Chinese and Korean dates count year, month and day', () => {
  assert.deepEqual(valuesOf('2021年4月15日 20時01分'), ['2021-04-15']);
  assert.deepEqual(valuesOf('2021년 4월 15일'), ['2021-04-15']);
  assert.deepEqual(
    findDates('公開日：2021/04/15 11:30　更新日：2021/04/16 11:30', today).map(({ label }) => label),
    ['published', 'updated'],
  );
  for (const line of ['입력 2021.04.15 22:09', 'Data publicării: 15.04.2021 10:55', 'প্রকাশ: ১৫ মার্চ ২০২১'])
    assert.equal(findDates(line, today)[0]?.label, 'published');
});

test('years of Japan’s and Taiwan’s eras and of the Buddhist one are counted in the common era', () => {
  assert.deepEqual(valuesOf('令和3年4月15日'), ['2021-04-15']);
  assert.deepEqual(valuesOf('平成元年4月15日'), ['1989-04-15']);
  assert.deepEqual(valuesOf('民國110年4月15日'), ['2021-04-15']);
  assert.deepEqual(valuesOf('15 เมษายน 2564'), ['2021-04-15']);
  assert.deepEqual(valuesOf('15 เมษายน พ.ศ. 2564'), ['2021-04-15']);
  assert.equal(findDates('15/04/2564', today, 'th')[0]?.value, '2021-04-15');
  assert.equal(findDates('15/04/2564', today, 'de')[0]?.value, undefined);
  assert.deepEqual(valuesOf('15 เมษายน 2021'), ['2021-04-15']);
});

test('a date without its year or its day is known as incomplete', () => {
  assert.deepEqual(findDates('Thursday, April 15', today), []);
  assert.equal(findIncompleteDates('Thursday, April 15', today)[0]?.expected, 'a day with its year');
  assert.equal(findIncompleteDates('April 2021', today)[0]?.expected, 'a full day');
  for (const line of ['15.4. 12:03', '15.4. klo 12.03', '15.04. 12:03 Uhr', 'Päivitetty 15.4. 14:20']) {
    assert.deepEqual(findDates(line, today, 'fi'), [], line);
    const [{ text, expected } = {}] = findIncompleteDates(line, today);
    assert.deepEqual([text, expected], [line.replace('Päivitetty ', ''), 'a day with its year']);
  }
});

test('versions, scores and numbers are no dates', () => {
  assert.deepEqual(findDates('Port Velm won 3-2-1, the line is 555-12-3456 and 10.0.0.1 answers', today), []);
  for (const line of ['Velm App 3.1.24', 'Score 12.10.99'])
    assert.deepEqual(findDates(line, today, 'en'), [], line);
  assert.deepEqual(findDates('Score 12.10.99', today, 'de'), []);
  for (const line of ['Orsa Tindal | 15.04.21', 'Published 15.04.21'])
    assert.equal(findDates(line, today, 'en')[0]?.expected, 'a year of four digits', line);
  assert.equal(findDates('Orsa Tindal 15.04.21', today, 'de')[0]?.value, '2021-04-15');
});

test('dates that count from another day are known as such', () => {
  for (const text of [
    '2 days ago',
    'Yesterday',
    'Posted 3 hours ago',
    'il y a 2 jours',
    'vor 2 Tagen',
    '2 gün önce',
    '۲ روز پیش',
    'منذ يومين',
  ]) {
    assert.equal(isRelativeDate(foldText(text)), true, text);
  }
  assert.equal(isRelativeDate(foldText('Yesterday the ferry returned')), false);
});

test('a line of half a million numbers, or of months, holds no date', () => {
  assert.deepEqual(findDates('1/'.repeat(500_000), today), []);
  assert.deepEqual(findDates('april '.repeat(100_000), today), []);
});

test('a time of day that Eastern Asia writes behind the word for its half belongs to the day', () => {
  for (const [line, clock] of [
    ['2021年4月15日 午後2時30分', '午後2時30分'],
    ['2021年4月15日 下午2:30', '下午2:30'],
    ['2021年4月15日 上午9:05', '上午9:05'],
    ['2021년 4월 15일 오후 2:30', '오후 2:30'],
  ] as const) {
    const [mention] = findDates(line, today);
    assert.equal(mention?.value, '2021-04-15', line);
    assert.ok(mention.text.endsWith(clock), line);
    assert.equal(mention.end, line.length, line);
  }
});

test('a time behind a semicolon belongs to the day', () => {
  const line = 'Thursday, April 15, 2021; 10:37 PM';
  const [mention] = findDates(line, today);
  assert.deepEqual([mention?.value, mention?.text], ['2021-04-15', line]);
});

test('a weekday that contradicts its day is a doubt in Chinese, Japanese and Korean too', () => {
  for (const line of [
    '2021-04-16 星期四',
    '2021年4月16日 星期四',
    '2021年4月16日（周四）',
    '2021年4月16日 木曜日',
    '2021년 4월 16일 목요일',
  ])
    assert.deepEqual(doubtsOf(line), ['the weekday of 2021-04-16'], line);
});
