import assert from 'node:assert/strict';
import { test } from 'node:test';
import { body, bring, chinese, day, headline, korean, read } from './bring-home.ts';

/** Text as programs print a page: paragraphs indented and wrapped, while headings stand at the margin and are wider. */
const wrapped = ['Thursday', 'Friday', 'Saturday', 'Sunday', 'Monday']
  .map(
    (weekday) =>
      `The ferry returned on ${weekday} to the quay near Port Velm after eleven months of repairs in the yard, and many hundreds of people waited for it there, as the Harbour Affairs office had asked them to do on ${weekday} before the long storms of the winter came; most of them stayed until the evening, when the last boat left for the islands.`,
  )
  .map((paragraph) => paragraph.replace(/(.{1,68})(?:\s|$)/gu, '   $1\n'))
  .join('\n');

test('a headline that a wrap broke inside a name is whole, be the rest a place or not', () => {
  const signed = '   By Orsa Tindal\n   15 April 2021';
  for (const [line, rest] of [
    ['Hundreds of people have waited since Thursday for the one boat of the islands near', 'Port Velm'],
    ['Hundreds of people have waited for the one boat of the islands there, says Harbour', 'Affairs'],
  ])
    assert.equal(read(`${line}\n${rest}\n\n${signed}`, wrapped).title, `${line} ${rest}`);
  const whole = 'Hundreds of people have waited since Thursday for the one boat of all the islands';
  assert.equal(read(`${whole}\nPort Velm\n\n${signed}`, wrapped).title, whole);
});

test('a line in capitals above a longer one with its standfirst is no certain headline', () => {
  const kicker = 'PEOPLE AND RESIDENTS OF THE ISLAND HAD WAITED';
  const made = read(`${kicker}\n${headline}\nThe company speaks of the largest work in its history.\n${day}`);
  assert.equal(made.title, undefined);
  assert.match(made.asks('title'), /HAD WAITED.*and.*Ferry returns/);
  const loud = read(
    `FERRY RETURNS TO PORT VELM AFTER ELEVEN MONTHS\nHundreds of people waited at the quay.\n${day}`,
  );
  assert.equal(loud.title, 'FERRY RETURNS TO PORT VELM AFTER ELEVEN MONTHS');
});

test('a few words above the day are no certain headline where a longer line below tells more of the text', () => {
  const made = read(`Ferry repairs 2021\n${day}\nFares rise by a tenth for the residents`);
  assert.equal(made.title, undefined);
  assert.match(made.asks('title'), /Ferry repairs 2021.*and.*Fares rise/);
  for (const head of [
    `Ferry returns after eleven months of repairs\n${day}\nA great day for the whole of the town and for its guests`,
    `Ferry returns\nBy Orsa Tindal, ${day}\nHundreds of people wait for the boat at the quay`,
    `Ferry returns\n${day}\nfrom eleven months of repairs in the yard of Port Velm`,
  ])
    assert.equal(read(head).asks('title'), '', head);
});

test('the button for larger letters is no headline', () => {
  assert.equal(read(`${day}\nincrease font size\n${headline}`).title, headline);
});

test('words that the text writes small are the headline above a byline, and nobody’s name', () => {
  const text = `Many people are drawn to the seaside and to the past, and the office that counts the boats calls it nostalgia.\n\n${body}`;
  const made = read(
    `Seaside Nostalgia\n\nWritten by Orsa Tindal on ${day}\n\nA love of the past or a rebellion against the present?`,
    text,
  );
  assert.equal(made.title, 'Seaside Nostalgia');
  assert.deepEqual(made.authors, ['Orsa Tindal']);
});

test('who somebody is and their post make no standfirst', () => {
  const text =
    'Le conseil du village a parlé trois heures du bac, qui est fermé depuis que la tempête a brisé deux de ses piliers.';
  const post = 'Orsa Van Tindal Professeur en histoire des bacs à l’Université de Vellemont';
  const made = read(
    `Le bac de Vellemont reviendra-t-il un jour?\n${post}\n15/04/2021 à 14:06`,
    `${text}\n\n${text} Il rouvrira.`,
    'fr',
  );
  assert.equal(made.description, undefined);
  assert.ok(made.entry.includes(post));
});

test('steps on the way to a headline that stands twice in a row are none themselves, and a school signs', () => {
  const made = read(
    `Home\nTindal School of Harbour Business\n${headline}\n${headline}\nBy Tindal School of Harbour Business\n${day}`,
  );
  assert.deepEqual([made.title, made.authors], [headline, ['Tindal School of Harbour Business']]);
});

test('topics between strokes above a Chinese headline are its kicker, and a caption with its © is no standfirst', () => {
  const head = '维尔姆/渡轮/港口\n渡轮在修理十一个月后重返维尔姆港 居民在码头等候多时';
  const caption = '渡轮停在维尔姆港等待许可。 2021年4月10日 照片 © AP - Orsa Tindal';
  const made = read(
    `${head}\n2021年4月15日\n${caption}\n作者： 布仁`,
    `${chinese}\n\n${chinese}居民都很高兴。`,
    'zh',
  );
  assert.equal(made.title, '渡轮在修理十一个月后重返维尔姆港 居民在码头等候多时');
  assert.equal(made.description, undefined);
});

test('the name of a picture’s file below a headline is none of it', () => {
  assert.equal(read(`${headline}\nferry at_dawn.jpg\nBy Orsa Tindal\n${day}`).title, headline);
});

test('a headline that a copy glued to its day and its byline comes home whole', () => {
  const made = read('Council of Velm approves new footbridgePublished on April 15, 2021By Orsa Tindal');
  assert.equal(made.title, 'Council of Velm approves new footbridge');
  assert.deepEqual([made.date, made.authors], ['2021-04-15', ['Orsa Tindal']]);
});

test('a headline that begins within a word of its section is asked for', () => {
  const made = read('LOCALCouncil of Velm approves new footbridge\nBy Orsa Tindal\n15 April 2021');
  assert.equal(made.title, undefined);
  assert.match(made.asks('title'), /LOCALCouncil.*expected it without that/);
});

test('a reporter whom the text names with no space before the word for it is proven by the byline above', () => {
  const text = [1, 2, 3].map(() => korean).join('\n\n');
  const made = read(
    '하람 도서관 밤 열 시까지 문 연다\n2021-04-15\n오르사 기자',
    `[하람일보 오르사기자] ${text}`,
    'ko',
  );
  assert.match(made.entry, /하람일보 오르사기자/);
});

test('lines of a list that stand twice in a page are joined where each stands', () => {
  const list = [
    '【港口观察】老码头重新开放 居民等了十一年 渡轮明天起航',
    '人气 12057',
    '',
    '【议会新闻】桥梁修复费用翻倍 公司说明原因 票价明年上涨',
    '人气 2843',
  ].join('\n');
  const text = [1, 2, 3, 4].map(() => chinese).join('\n\n');
  const source = `维尔姆港渡轮重新起航\n2021年4月15日\n\n${text}\n\n${list}\n\n${chinese}\n\n${list}`;
  assert.match(bring(source, 'zh').entry, /老码头重新开放/);
});

test('the number of an issue, or sections in capitals, above a line that may be the headline is asked about', () => {
  const arabic = 'تحدّث المجلس عن العبّارة ثلاث ساعات في المدرسة القديمة، وقال إنّ الجسر أُغلق منذ عواصف الشتاء.';
  const paragraphs = [1, 2, 3].map((part) => `${part} ${arabic}`).join('\n\n');
  const issue = `العدد 412 - أيار 2013\nالعبّارة أسرع من الجسر\nإعداد: سلمى نادر حداد\n\n\n${paragraphs}`;
  assert.match(bring(issue, 'ar').asks('title'), /العدد 412.*العبّارة أسرع/);
  const check = [
    'TOWN CHECK - COUNCIL SERVICES/LAWS',
    'FALSE: Mothers of Velm to be given a monthly allowance',
    'JUL 20, 2022 4:09 PM PHT',
    'VELMNEWS.COM',
    '',
    'Claim: The council will be distributing a monthly allowance to the mothers of Velm.',
    'Rating: FALSE',
    '',
    'No law of the council grants such an allowance, and its services have said nothing of a town check.',
    '',
    'The council said that its services give nothing to anybody who has not asked for it in writing.',
  ].join('\n');
  assert.match(bring(check).asks('title'), /TOWN CHECK.*FALSE/);
});
