import assert from 'node:assert/strict';
import { test } from 'node:test';
import { body, bring, day, headline } from './bring-home.ts';
import { readSource } from './read-source.ts';
import { otherHeadlines } from './other-headlines.ts';

const head = `${headline}\nBy Orsa Tindal\n${day}`;
const read = (below: string) => {
  const { passages, doubts, leftOut } = readSource(`${head}\n\n${body}\n\n${below}`);
  return {
    stays: passages
      .slice(3)
      .map((passage) => passage.text)
      .join('\n'),
    left: leftOut.map((line) => line.text),
    doubt: doubts.find(({ rule }) => rule === 'lines-below')?.message ?? '',
  };
};

const others = otherHeadlines.slice(0, 5);

test('long headlines of other subjects that end the source below an unknown label are left out, with one doubt that counts them', () => {
  const { stays, doubt } = read(`Najnoviše ovdje\n${others.join('\n')}`);
  assert.equal(stays, '');
  assert.match(doubt, /^Unexpected 6 lines from "Najnoviše ovdje" on/);
  const { entry } = bring(`${head}\n\n${body}\n\nNajnoviše ovdje\n${others.join('\n')}`);
  assert.match(entry, /sight of the harbour\.\s*$/);
});

test('sections between such headlines go with them', () => {
  const list = others
    .map((title, index) => `${['Coast', 'Law', 'Voices', 'Trade', 'Song'][index]}\n\n${title}`)
    .join('\n\n');
  assert.doesNotMatch(read(list).stays, /Law|Voices|Trade|Song|bread/);
});

test('a name above such headlines stays, since it may sign the text', () => {
  assert.match(read(`Ilse Quarrow\n\n${others.join('\n')}`).stays, /^Ilse Quarrow$/);
});

test('lists of the text stay below it: works, winners, events, what was asked, results, verses and a dialogue', () => {
  const ends = {
    works: others.map((title, index) => `${title}, Velm Press, ${1990 + index}`),
    winners: others.map((title, index) => `Prize ${index + 1}: ${title}`),
    events: others.map((title, index) => `${title} (Harbour Hall, ${index + 3} May)`),
    asked: [
      'The ferry company lowers the fares again before the summer',
      'Repairs of the engine wait until the harbour company has paid',
      'Residents of the island hear of each decision in the spring',
      'Hundreds of people who waited at the quay get their money back',
    ],
    results: others.map((_, index) => `Harbour rowers of Port Velm and Olum together ${index} points`),
    verses: [
      'The boat is out where all the lanterns of the harbour burn and fade',
      'And who will ring the bell, and who will count the men,',
      'The boat is in where none of those who left it ever stayed',
      'And who will ring the bell for those who will not sail again,',
    ],
    dialogue: others.map((title) => `– ${title}`),
    few: others.slice(0, 3),
  };
  for (const [name, end] of Object.entries(ends)) {
    const { left } = read(end.join('\n'));
    for (const line of end) assert.ok(!left.includes(line), `${name}: ${line}`);
  }
});

test('a list that the text announces with a colon is its own, however long its lines are', () => {
  const announced = 'The harbour company also told the residents what it had found on the quay:';
  const { left } = read(`${announced}\n\n${others.join('\n')}`);
  for (const line of others) assert.ok(!left.includes(line), line);
});

test('paragraphs without spaces are not taken for lines that a wrap broke, so that what is below them goes', () => {
  const above =
    '坂の上にも橋を\n折瀬澄江\n国際\n速報\n川岸新聞 2025/1/14 21:17（最終更新 1/14 21:17） 789文字\nポスト\n保存';
  const paragraph =
    '町議会は月曜日の夜、古い学校で三時間にわたって橋について話し合い、冬から閉じられている橋をどうするかを聞いた。';
  const text = Array.from(
    { length: 6 },
    (_, at) => `${paragraph}第${at + 1}の案は来月の会議でもう一度話し合われる。`,
  );
  const titles = [
    '港の祭りに二千人が集まり花火は雨で延期',
    '山の道は春まで閉じたままに 県が発表する',
    '川の水が増え町は避難所を三つ開く',
    '学校の給食に地元の魚を使う取り組みが始まる',
  ];
  const { entry } = bring([above, ...text, 'みんなの話', ...titles].join('\n\n'), 'ja');
  assert.equal(
    titles.some((title) => entry.includes(title)),
    false,
    entry,
  );
  assert.ok(entry.includes('第6の案'));
});

test('Chinese headlines that ask or exclaim are left out as others are, and none of them ends the text', () => {
  const text = Array.from(
    { length: 4 },
    (_, at) =>
      `镇议会在旧学校里开会，谈了三个小时的桥，这座桥自冬天的风暴折断桥墩以来一直关闭。第${at + 1}次投票在春天。`,
  );
  const titles = [
    '港口的节日来了两千人 烟花为何推迟？',
    '山路到春天都不开放 县里公布新的决定！',
    '河水上涨 镇上开放了三处避难所够用吗？',
    '学校午餐开始使用本地的鱼 家长怎么看？',
    '灯塔有了两位新主人 却没有一个看守的人',
  ];
  const { entry } = bring(
    ['旧桥何时重新开放', '2021年4月15日', ...text, '大家在看', ...titles].join('\n\n'),
    'zh',
  );
  for (const title of titles) assert.ok(!entry.includes(title), title);
  assert.ok(entry.includes('第4次投票'));
});
