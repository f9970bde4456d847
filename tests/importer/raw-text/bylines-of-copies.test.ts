import assert from 'node:assert/strict';
import { test } from 'node:test';
import { body, bring, chinese, day, headline, korean, read } from './bring-home.ts';

const texts = (text: string) => [text, text.replace(/^./u, '又'), text.replace(/^./u, '再')].join('\n\n');

test('the name of an account glued to a name is none of it, and an address of mail names nobody', () => {
  const head = (byline: string) => `${headline}\n${byline}\n${day}`;
  assert.deepEqual(read(head('Orsa Tindal@OrsaTindal2')).authors, ['Orsa Tindal']);
  assert.equal(read(head('Velm Boatspeople@packet.example')).authors, undefined);
});

test('a name in full behind the sign of accounts is the author', () => {
  const text = 'Паром вернулся в порт после долгого ремонта, и на причале его ждали сотни жителей острова.';
  const made = bring(
    `Порт\n@Илья Вельмов\n3 декабря 2025, 12:52\n\nПаром вернулся в порт\n\n${texts(text)}`,
    'ru',
  );
  assert.deepEqual(made.authors, ['Илья Вельмов']);
});

test('a name before the link to its bearer is the author', () => {
  const text = 'Паром вернулся в порт после долгого ремонта, и на причале его ждали сотни жителей острова.';
  const russian = `Паром вернулся в порт\n3 декабря 2025, 12:52\n#важно  Илья Вельмов  Написать автору\n\n${texts(text)}`;
  assert.deepEqual(bring(russian, 'ru').authors, ['Илья Вельмов']);
  const head =
    '윗동네에도 다리가 놓일까\n기자명 오르빈 (벨름연구소 대표) 다른기사 보기\n입력 2021.09.05 07:04';
  assert.deepEqual(bring(`${head}\n\n${texts(korean)}`, 'ko').authors, ['오르빈']);
});

test('a bracket below the text names the reporters of a Japanese agency, and not those of a desk', () => {
  const text = '町議会は月曜日の夜、古い学校で三時間にわたって橋について話し合い、橋は冬から閉じられている。';
  const signed = (line: string) => bring(`坂の上にも橋を\n2023年1月23日\n\n${texts(text)}\n\n${line}`, 'ja');
  assert.deepEqual(signed('（折瀬澄江記者、 Orsa Tindal記者）').authors, ['折瀬澄江', 'Orsa Tindal']);
  const desk = signed('（政治部記者）');
  assert.equal(desk.authors, undefined);
  assert.match(desk.entry, /政治部記者/);
});

test('who says before the first sentence of a Chinese text to have written it is the author', () => {
  const head = '镇上的桥将重新开放\n2024年12月22日 17:19:23 来自维尔姆';
  const made = bring(`${head}\n\n河岸网 欧尔莎/文 ${texts(chinese)}`, 'zh');
  assert.deepEqual(made.authors, ['欧尔莎']);
  assert.match(made.entry, /欧尔莎\/文/);
  assert.equal(bring(`${head}\n\n河岸网 摄影/文 ${texts(chinese)}`, 'zh').authors, undefined);
});

test('neither the label of a change nor where an account posts from is offered as a byline', () => {
  for (const line of ['最近更改：2024/12/22 17:19', '2024年12月22日 17:19:23 来自维尔姆']) {
    const made = bring(`镇上的桥将重新开放\n${line}\n\n${texts(chinese)}`, 'zh');
    assert.match(made.asks('authors'), /source without a byline/, line);
  }
});

test('an author whom the page presents below the text is not a person of whom it speaks', () => {
  const about =
    'Orsa Tindal The author is a student at the grammar school of Port Velm, with interests from art to water.';
  assert.deepEqual(read(`${headline}\nOrsa Tindal ${day}`, `${body}\n\nWRITTEN BY:\n${about}`).authors, [
    'Orsa Tindal',
  ]);
  const told = `${body}\n\nAt the quay Orsa Tindal said to the people who had waited that she had never seen as many of them.`;
  assert.equal(read(`${headline}\nOrsa Tindal ${day}`, told).authors, undefined);
});

test('the reporters of a Korean line are the authors, with the house before them and the link behind them', () => {
  const head = (byline: string) =>
    `윗동네에도 다리가 놓일까\n${byline}\n2021-09-05 07:04\n\n${texts(korean)}`;
  assert.deepEqual(bring(head('벨름CBS 오르사·일제 기자 메일보내기'), 'ko').authors, ['오르사', '일제']);
  for (const line of [
    '오르사 기자 이메일 보내기',
    '오르사 칼럼니스트  |  orsa@packet.example',
    '오르사 작가 (orsa@packet.example)',
    '오르사 기자 오르사 기자에게 메일보내기',
  ])
    assert.deepEqual(bring(head(line), 'ko').authors, ['오르사'], line);
  assert.equal(bring(head('오르사 작가'), 'ko').authors, undefined);
  assert.equal(bring(head('벨름CBS 오르사·일제 기자 메일보내기'), 'ko').description, undefined);
});

test('behind a labelled name a place in brackets that nobody knows is no part of it', () => {
  const head = (byline: string) => `${headline}\n${byline}\n${day}`;
  const names = ['Orsa Tindal', 'Ilse Quarrow'];
  assert.deepEqual(read(head('By Orsa Tindal, Ilse Quarrow (Skarn)')).authors, names);
  assert.deepEqual(read(head('By Orsa Tindal (Skarn)')).authors, ['Orsa Tindal']);
});

test('a button for a network with letters behind it is nobody’s name', () => {
  assert.equal(read(`${headline}\n${day}\nTweet TL`).authors, undefined);
});

test('a label names the author in a line that ends with a picture’s credit, which names nobody without one', () => {
  const head = (line: string) => read(`${headline}\n${line}`);
  const signed = head('15 April 2021 - 11:06 » Textos: Orsa Tindal » Fotos: Ilse Quarrow');
  assert.deepEqual([signed.authors, signed.date], [['Orsa Tindal'], '2021-04-15']);
  assert.equal(head('Orsa Tindal, 15 April 2021. Photo: Ilse Quarrow').authors, undefined);
  assert.deepEqual(head(`Per: Orsa Tindal\n${day}`).authors, ['Orsa Tindal']);
});

test('a time with its half of the day in Bengali letters is part of its day', () => {
  const text = 'ফেরিটি মেরামতের পর বন্দরে ফিরেছে এবং শত শত মানুষ ঘাটে অপেক্ষা করছিল বলে জানিয়েছে কর্তৃপক্ষ।';
  const made = bring(
    `ফেরি বন্দরে ফিরেছে\n\nপ্রকাশিত: ১১:১৭ এএম, ১৫ এপ্রিল ২০২১, বৃহস্পতিবার\n\n${texts(text)}`,
    'bn',
  );
  assert.equal(made.date, '2021-04-15');
});

test('a byline is read whose label is glued on, that says how long ago, or that presents its author', () => {
  for (const byline of [
    'BYOrsa Tindal',
    'By Orsa Tindal published 2 days ago',
    'By Orsa Tindal, last updated 9 hours ago',
    'By Orsa Tindal, a senior reporter covering harbours, who has lived on ships for twenty years.',
    'By Orsa Tindal, is a Senior Producer on Harbour Hour. Previously, she wrote about fishing for the Velm Packet.',
  ])
    assert.deepEqual(read(`${headline}\n${byline}\n${day}`).authors, ['Orsa Tindal'], byline);
});

test('a sentence about somebody’s house presents no author', () => {
  const sentence = 'By Orsa Tindal, the harbour of Velm has been closed for eleven months.';
  assert.equal(read(`${headline}\n${sentence}\n${day}`).authors, undefined);
});

test('the button that follows an author does not part the byline, each link of which stands on its own line', () => {
  for (const byline of [
    'By \nOrsa Tindal\nFollow\n and \nBrenn Halloway\nFollow',
    'By\nOrsa Tindal\nFollow\n, \nBrenn Halloway\nFollow',
    'By\nOrsa Tindal\nFollow\nand Brenn Halloway',
    'By Orsa Tindal\n@orsatindal\nand\nBrenn Halloway',
  ])
    assert.deepEqual(
      read(`${headline}\n${byline}\n${day}`).authors,
      ['Orsa Tindal', 'Brenn Halloway'],
      byline,
    );
});

test('a joint below a button joins no name to a line that names nobody', () => {
  const head = `${headline}\nBy Orsa Tindal\n${day}\nHarbour news\nFollow\nand\nBrenn Halloway`;
  assert.deepEqual(read(head).authors, ['Orsa Tindal']);
});

test('who took the photographs, on a line below the byline, is neither author nor text', () => {
  const { authors, entry } = read(
    `${headline}\nA line below it that says more\nBy\nOrsa Tindal\nFollow\n | Photographs by Ilse Quarrow for the Velm Packet\n${day}`,
  );
  assert.deepEqual(authors, ['Orsa Tindal']);
  assert.equal(entry.includes('Photographs'), false);
});
