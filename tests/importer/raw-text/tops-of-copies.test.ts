import assert from 'node:assert/strict';
import { test } from 'node:test';
import { body, bring, day, headline, read } from './bring-home.ts';

test('the buttons of a player below the headline are none of its words', () => {
  for (const buttons of ['next play/pause pre', 'Play/Pause']) {
    const made = read(`${headline}\n${buttons}\nBy Orsa Tindal\n${day}`);
    assert.equal(made.title, headline, buttons);
    assert.doesNotMatch(made.entry, /play\/pause/i, buttons);
  }
});

test('a headline goes on in small letters below its first line, and plays and pauses in it stay', () => {
  const made = read(
    `Ferry plays and pauses after eleven\nmonths of repairs at the quay\nBy Orsa Tindal\n${day}`,
  );
  assert.equal(made.title, 'Ferry plays and pauses after eleven months of repairs at the quay');
});

test('a sentence above a line that opens with a name of which the text speaks is no headline without a question', () => {
  const text = body.replace('The ferry', 'ORSINDA – The ferry of Tamsel Band');
  const top = 'Off Orsinda: Tamsel Band, on the old quay of the harbour.';
  const made = read(`${top}\nTamsel Band, Bring The Orsinda Home\n${day}`, text);
  assert.equal(made.title, undefined);
  assert.match(made.asks('title'), /Tamsel Band, Bring The Orsinda Home/);
  assert.equal(made.authors, undefined);
});

test('below a headline that is a sentence, two people of whom the text does not speak are its authors', () => {
  const made = read(`The ferry is home again in Port Velm.\nOrsa Tindal, Brenn Halloway\n${day}`);
  assert.equal(made.title, 'The ferry is home again in Port Velm.');
  assert.deepEqual(made.authors, ['Orsa Tindal', 'Brenn Halloway']);
});

test('two words on top of a text without a header are no headline without a question, where the text has none of them', () => {
  for (const [top, text, lang] of [
    ['Orsine Planet', body, 'en'],
    [
      'Орсинская планета',
      'Паром вернулся в порт после долгого ремонта, и на причале его ждали сотни жителей.\n\nКомпания сказала, что ремонт стоил вдвое дороже, чем она думала, и плата за проезд вырастет.',
      'ru',
    ],
  ] as const) {
    const made = bring(`${top}\n${text}`, lang);
    assert.equal(made.title, undefined, top);
    assert.match(made.asks('title'), /no line that is certainly one/, top);
  }
});

test('two words on top stay the headline where the text has one of them, a byline stands below, or a gap', () => {
  for (const [source, title] of [
    [`Ferry fares\n${body}`, 'Ferry fares'],
    [`Home again\nBy Orsa Tindal\n${day}\n${body}`, 'Home again'],
    [`Home again\n\n${body}`, 'Home again'],
  ] as const)
    assert.equal(bring(source).title, title, source.slice(0, 30));
});

test('two sections behind the word for the front page are the way to the headline below', () => {
  const arabic =
    'عادت العبارة إلى ميناء أورسا بعد أحد عشر شهرا من الإصلاحات، وانتظرها مئات من سكان الجزيرة على الرصيف.';
  const numbers = Array.from({ length: 9 }, (_, index) => `${index + 1}\n\n\n`).join('');
  for (const [way, title, text, lang] of [
    ['الرئيسية رياضة اخبار أورسا 2017', 'عودة العبارة إلى ميناء أورسا بعد إصلاحات', arabic, 'ar'],
    ['Startseite Sport Kultur Boote', headline, body, 'en'],
  ] as const) {
    const made = bring(
      `${way}\n${title}\n2021-04-15\nFacebook Twitter\n${numbers}${text}\n\n${text.replace(/^./u, 'و')}`,
      lang,
    );
    assert.equal(made.title, title, way);
    assert.ok(!made.entry.includes(way), way);
  }
});

test('a headline that opens with the word for the front page and one section stays the headline', () => {
  const title = 'Home Education On The Rise In Velm';
  assert.equal(read(`${title}\nBy Orsa Tindal\n${day}`).title, title);
});

test('a section beside the day above the headline is no author where somebody signs below the standfirst', () => {
  const standfirst = 'Hundreds waited at the quay for the boat. It came before noon.';
  const top = `08/20/2016 09:48AM Boats de Primera\n\n${headline}\n${standfirst}\n\nBy: Orsa Tindal\n0`;
  const made = read(top);
  assert.deepEqual(made.authors, ['Orsa Tindal']);
  assert.doesNotMatch(made.entry, /Boats de Primera|By:|^0$/mu);
});

test('a name beside the day above the headline stays the author where nobody else signs', () => {
  const made = read(
    `15 April 2021 Orsa Tindal\n\n${headline}\nHundreds waited at the quay for the boat. It came.`,
  );
  assert.deepEqual(made.authors, ['Orsa Tindal']);
});

test('one word below a player’s length is its button, and no heading and no text', () => {
  const standfirst =
    'These days, four members of the council of the island have changed their mind on the old ferry.';
  const made = bring(
    `3 min read\n${headline}\n${standfirst}\n\n${headline}\n00:01:32\nHark\nOrsa Tindal & Brenn Halloway\npublished 15 April 2021\n\n${body}`,
  );
  assert.doesNotMatch(made.entry, /Hark/);
  assert.deepEqual(made.authors, ['Orsa Tindal', 'Brenn Halloway']);
});

test('a word above the byline that stands below no length stays', () => {
  const made = read(
    `${headline}\nFares rise by a tenth, and the quay is full of people.\n\nHark\nBy Orsa Tindal\n${day}`,
  );
  assert.match(made.entry, /Hark/);
});

test('a day, its time and its section that a copy glued together are the day and no text', () => {
  const made = read(`${headline}\nOn April 15, 202111:58 amIn HarboursComments`);
  assert.equal(made.date, '2021-04-15');
  assert.doesNotMatch(made.entry, /HarboursComments/);
});

test('sections behind the day that a count of comments ends are no text, and the day is the article’s', () => {
  const made = read(`${headline}\n15 April 2021 Quay Vale, Politics, In the news 15`);
  assert.equal(made.date, '2021-04-15');
  assert.doesNotMatch(made.entry, /In the news/);
});

test('the stops of a tour with their days stay text', () => {
  const made = read(
    `${headline}\nBy Orsa Tindal\n${day}`,
    `${body}\n\nIn the weeks after its return, the boat calls at the quays of the islands on these days:\n15 May 2021 Quay Vale, Skarn\n16 May 2021 Tarn, Marrow`,
  );
  assert.match(made.entry, /15 May 2021 Quay Vale, Skarn/);
});

test('the day beside the number of signs and the time for reading in a Chinese line is the article’s', () => {
  const text =
    '歐林谷議會星期二通過重建塔姆河上的舊橋，該橋自去年春天水災後禁止貨車通行，居民須繞行三十公里。';
  const made = bring(
    `歐林谷議會通過重建舊橋，工程九個月完成\n\n例報出版 ・2022/08/31 ・2684字 ・閱讀時間約 5 分鐘\n${text}\n\n${text.replace('歐', '西')}`,
    'zh',
  );
  assert.equal(made.date, '2022-08-31');
  assert.doesNotMatch(made.entry, /2684字/);
});

test('a heading of a few words between paragraphs stays though it is the headline again', () => {
  const text = `${body}\n\nFERRY DIARY\n\nHundreds of people waited at the quay for the boat of the island in the year of the great storm.`;
  const made = read(`Ferry diary\nBy Orsa Tindal\n${day}`, text);
  assert.equal(made.title, 'Ferry diary');
  assert.match(made.entry, /FERRY DIARY/);
});

test('a whole headline that stands again between paragraphs goes, and a short one on top of the text', () => {
  const [first = '', ...others] = body.split('\n\n');
  const middle = read(`${headline}\nBy Orsa Tindal\n${day}`, [first, headline, ...others].join('\n\n'));
  assert.equal(middle.entry.split(headline).length, 2);
  const top = read(`Ferry diary\nBy Orsa Tindal\n${day}\n\nFERRY DIARY`);
  assert.doesNotMatch(top.entry, /FERRY DIARY/);
});
