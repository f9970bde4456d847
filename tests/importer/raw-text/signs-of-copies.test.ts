import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bring, chinese, day, headline, korean, read } from './bring-home.ts';

test('three topics of a page in Cyrillic below the text are nobody, unlike a name with its patronymic', () => {
  const text =
    'Рада села три години говорила про міст, який закритий відтоді, як буря зламала дві його опори.\n\n'.repeat(
      1,
    );
  const more = 'Друга зустріч буде у травні, а плани покажуть у бібліотеці, де кожен зможе їх прочитати.';
  const source = (last: string) =>
    `Міст у Вельмі відбудують навесні\n15.04.2021 12:07\n\n${text}${more}\n\n${last}`;
  assert.equal(bring(source('Тинделівщина Паром Відбудова'), 'uk').authors, undefined);
  assert.deepEqual(bring(source('Тиндел Ілько Орсович'), 'uk').authors, ['Тиндел Ілько Орсович']);
});

test('a button that a Chinese page prints twice beside the day is no author', () => {
  const text =
    '镇议会星期一晚上在旧学校里开会，谈了三个小时的桥，这座桥自冬天的风暴折断两根桥墩以来一直关闭。';
  const made = read(
    '为什么人们要重新修建这座桥\n2021年4月15日 14:54 来源：丁字网    共同参与 共同参与',
    `${text}\n\n${text}但是大家都希望重建。`,
    'zh',
  );
  assert.deepEqual([made.authors, made.date], [undefined, '2021-04-15']);
});

test('sections in Arabic beside the day are no author', () => {
  const text =
    'قال مجلس الميناء إن العبارة عادت يوم الخميس بعد أحد عشر شهرا من الإصلاح، وانتظرها المئات على الرصيف.';
  const made = read(
    'عودة العبارة إلى ميناء فيلم بعد الإصلاح\n2021/04/15 - 11:30   تحقيقات وحوارات',
    `${text}\n\n${text} ثم غادرت.`,
    'ar',
  );
  assert.deepEqual([made.authors, made.date], [undefined, '2021-04-15']);
});

test('the French word before a day is none of the author’s name', () => {
  const text =
    'Le conseil du village a parlé trois heures du bac, qui est fermé depuis que la tempête a brisé deux de ses piliers.';
  const made = read(
    'Le bac de Vellemont reviendra au printemps\nPublié Par : Orsane Tindal Le : Jeudi, 15 Avril 2021 À 15:15',
    `${text}\n\n${text} Il rouvrira.`,
    'fr',
  );
  assert.deepEqual([made.authors, made.date], [['Orsane Tindal'], '2021-04-15']);
});

test('where an outlet’s name runs into a person’s, its first word is none of theirs', () => {
  const made = read(`${headline}\nBy Orsa Tindal Velm News\n${day}`);
  assert.equal(made.authors, undefined);
  assert.match(made.asks('authors'), /Orsa Tindal Velm News/);
});

test('a label with its colon on a line of its own names who stands below, in scripts without capitals too', () => {
  const made = read(
    '世界專題\n渡輪在修理十一個月後重返維爾姆港\n撰文：\n歐爾莎\n出版：2021-04-15 17:02',
    `${chinese}\n\n${chinese}居民都很高興。`,
    'zh',
  );
  assert.deepEqual(
    [made.authors, made.date, made.title],
    [['歐爾莎'], '2021-04-15', '渡輪在修理十一個月後重返維爾姆港'],
  );
  assert.deepEqual(read(`${headline}\n${day}\nΣυντάκτης:\nΌρσα Τίνταλ`).authors, ['Όρσα Τίνταλ']);
  assert.equal(read(`${headline}\n${day}\nΠηγή:\nΌρσα Τίνταλ`).authors, undefined);
});

test('what opens a Korean report names its reporter and its place', () => {
  const made = read(
    '여객선이 벨름 항구로 돌아오다\n송고시간 | 2021/04/15 03:16',
    `(벨름=강변뉴스) 오르사 특파원 = ${korean}\n\n${korean}`,
    'ko',
  );
  assert.deepEqual([made.authors, made.region, made.date], [['오르사'], '벨름', '2021-04-15']);
});

test('an address that a page hid behind a byline is none of its name', () => {
  assert.deepEqual(read(`${headline}\n${day}\nBy Orsa Tindal, [email protected]`).authors, ['Orsa Tindal']);
});

test('for whom a Portuguese author works together stands behind the name', () => {
  const text =
    'O conselho da vila falou durante três horas sobre a ponte, que está fechada desde que a tempestade partiu dois pilares.';
  const made = read(
    'A balsa de Vila Orsa volta na primavera\nOrsa Tindal, colaboração para a VNN Velm15/04/2021 às 06:30',
    `${text}\n\n${text} Depois votou.`,
    'pt',
  );
  assert.deepEqual(made.authors, ['Orsa Tindal']);
});

test('a name from elsewhere in Chinese signs, by the dot between its halves, and topics in Japanese do not', () => {
  const head = (line: string) => `渡轮在修理十一个月后重返维尔姆港\n2021年4月15日 13:14\n${line}`;
  assert.deepEqual(read(head('欧尔莎·廷达尔'), `${chinese}\n\n${chinese}居民都很高兴。`, 'zh').authors, [
    '欧尔莎·廷达尔',
  ]);
  assert.equal(read(head('地震・渡船'), `${chinese}\n\n${chinese}居民都很高兴。`, 'zh').authors, undefined);
});

test('a preposition is the label of a byline in Albanian and Arabic before a whole name alone', () => {
  const text =
    'Këshilli i fshatit foli tri orë për urën, e cila është e mbyllur që kur stuhia theu dy nga shtyllat e saj.';
  const signed = (line: string) =>
    read(`Trageti kthehet në Velm pas dimrit\n15/04/2021\n${line}`, `${text}\n\n${text} Pastaj votoi.`, 'sq')
      .authors;
  assert.deepEqual(signed('Nga Orsa Tindal*'), ['Orsa Tindal']);
  assert.equal(signed('Nga porti i Velmit'), undefined);
  const arabic =
    'قال مجلس الميناء إن العبارة عادت يوم الخميس بعد أحد عشر شهرا من الإصلاح، وانتظرها المئات على الرصيف.';
  const made = read(
    'عودة العبارة إلى ميناء فيلم\nالتاريخ : 15/04/2021\nمن عبد الله تيندال',
    `${arabic}\n\n${arabic} ثم غادرت.`,
    'ar',
  );
  assert.deepEqual(made.authors, ['عبد الله تيندال']);
});

test('a day is read beside a section with its counts, a filing, a row of buttons or how long reading takes', () => {
  for (const line of [
    '15.04.2021 10:00 Politics 3978 0',
    'in Ferries 2021-04-15',
    'Posted on 15 April, 2021 09:46 by Packet Online in Ferries, Harbours, Boats with 9 Comments',
    '2021-04-15 11:10:12\tVPC\tYour comment\tPrinting',
    'Thursday, 15.04.2021. u 19:00 A. M.',
    '등록 :2021-04-15 21:23수정 :2021-04-15 21:28',
    '2021-04-15 6면기사 편집 2021-04-15 05:33:28',
    'Прочитаєте за: < 1 хв. 15 Квітня 2021, 17:52',
  ])
    assert.equal(read(`${headline}\n${line}`).date, '2021-04-15', line);
  // A year is no count of readers.
  const made = read(`Election 2018\n${day}\nFares rise by a tenth for the residents`);
  assert.match(made.asks('title'), /Election 2018/);
});

test('where a day that says two things stands near the headline, the question names it', () => {
  for (const line of [
    '04|05|2021 13:23',
    '04/05/2021 à 05:02, actualisé à 23:09',
    'The whole page was made up in the night of 04/05/2021 by two',
  ])
    assert.match(read(`${headline}\n${line}`).asks('date'), /04[/|]05[/|]2021.*2021-04-05/, line);
  assert.match(
    read(`${headline}\nPaper of Velm, page A12, opinion of 15 April 2021`).asks('date'),
    /15 April 2021/,
  );
});

test('an editorial office and an agency sign, though the text speaks of them', () => {
  const text =
    'Redação da Gazeta de Vila Orsa contou os barcos, e a Agencija Velm também, na manhã de quinta-feira depois da tempestade.';
  for (const signer of ['Redação Gazeta de Vila Orsa', 'Agencija Velm'])
    assert.deepEqual(
      read(
        `A balsa de Vila Orsa volta na primavera\n${signer}\n15/04/2021`,
        `${text}\n\n${text} Depois votou.`,
        'pt',
      ).authors,
      [signer],
    );
});

test('a link to more by a Korean reporter hides nobody whom the opening names', () => {
  const made = read(
    '여객선이 벨름 항구로 돌아오다\n오르사의 기사 더보기▼ | 기사승인 2021. 04. 15. 17:19',
    `강변뉴스 오르사 기자 = ${korean}\n\n${korean}`,
    'ko',
  );
  assert.deepEqual([made.authors, made.date], [['오르사'], '2021-04-15']);
});

test('words that run together beside a day are no place to ask about', () => {
  for (const word of ['VelmExpress', 'LIFESTYLEPublished'])
    assert.doesNotMatch(read(`${headline}\n${word} 15.04.2021 08:11`).asks('region'), /may be a place/, word);
  assert.match(read(`${headline}\nTarnik 15.04.2021 08:11`).asks('region'), /Tarnik/);
});

test('a name behind a Chinese headline and its backward stroke is the author’s', () => {
  const made = read(
    '渡輪在修理十一個月後重返維爾姆港\\歐爾莎\n2021-04-15',
    `${chinese}\n\n${chinese}居民都很高興。`,
    'zh',
  );
  assert.deepEqual([made.title, made.authors], ['渡輪在修理十一個月後重返維爾姆港', ['歐爾莎']]);
});

test('a full stop between the day of a dateline and its dash hides neither the day nor the place', () => {
  const text =
    'Orsagrande, 15 de abril del 2021. – El consejo del puerto contó los barcos al amanecer, y eran menos que en cualquier año.';
  const made = read(
    'El transbordador vuelve tras once meses de obras',
    `${text}\n\n${text.slice(36)} Después votó.`,
    'es',
  );
  assert.deepEqual([made.date, made.region], ['2021-04-15', 'Orsagrande']);
});
