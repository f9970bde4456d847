import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource, told } from './read-source.ts';

const day = '15 April 2021';
const read = (head: string) => readSource(`${head}\n\n${told}\n\n${told}`);
const titleOf = (head: string) => read(head).fields.title;
const asksTitle = (head: string) => read(head).doubts.some(({ asks }) => asks === 'title');

test('a rubric above a headline in capitals is no headline without a doubt, with the day above or below', () => {
  const lines = 'From the courtroom\nFIVE YEARS OF PRISON FOR POISONING THE WELL!';
  for (const head of [`PV № 8 of ${day}\n\n${lines}`, `${lines}\n${day}`]) {
    assert.equal(titleOf(head), undefined, head);
    assert.ok(asksTitle(head), head);
  }
});

test('topics and buttons on lines of their own, which go on small, are asked for beside the headline', () => {
  for (const lines of [
    'first harbour war\nthe great war\nBoys, no wave will reach me',
    '1 for it, 0 against it\nadd an article\nQuays of Velm take foreign boats. Do skippers moor there?',
  ])
    assert.ok(asksTitle(`${lines}\n${day}`), lines);
});

test('a headline that a break parted before a small letter stays one above its standfirst', () => {
  const head = `Ferry returns to the old harbour of Port Velm\nafter a winter of repairs\nThe boats sail from Monday.\n${day}`;
  assert.equal(titleOf(head), 'Ferry returns to the old harbour of Port Velm after a winter of repairs');
});

test('a button above a headline that has the shape of a name is asked for beside it', () => {
  assert.ok(asksTitle(`VELMA Text To Speech\nTindal Zero Gull\n${day}, 11:08 Orsa Quarrow / Packet`));
});

test('few words below the name of a company are not the headline without a doubt', () => {
  assert.ok(asksTitle(`Record year of Velm AG\nNotes\n${day}`));
});

test('the section behind a day is asked for beside the headline below it', () => {
  assert.ok(
    asksTitle(`Today, 15:33 • News of the region\nFerry returns after the winter of repairs\nBy Orsa Tindal`),
  );
});

test('a whole day that was glued behind a headline is no part of it without a doubt', () => {
  assert.ok(asksTitle('Ferry returns to the old quay Velmwire Monday, April 12, 2021'));
  assert.equal(
    titleOf('Ferry to return on Monday, April 12, 2021'),
    'Ferry to return on Monday, April 12, 2021',
  );
});

test('who made a picture and for whom, in the first line, is no headline', () => {
  const head = `Brenn Halloway / Velm Images\nFerry returns after the winter\nBy Orsa Tindal\n${day}`;
  assert.equal(titleOf(head), 'Ferry returns after the winter');
});

test('a caption that ends with its photographer is no rival of the headline of a page that was copied whole', () => {
  const page = [
    '河岸网>>科技\n世界首个老码头重建获准 居民见曙光\n2021年04月15日15:33    来源：河岸网-科技频道     手机看新闻',
    '打印\n网摘\n纠错\n商城\n分享\n推荐\n字号\n■相关链接：\n・未卖先火―国际渔民“盯上”老码头\n・谁适宜使用老码头？渔民及畜牧业工作者',
    '老码头重建新闻发布会现场（河岸网记者 欧尔莎 摄）',
    '河岸网北京4月15日电（记者 欧尔莎）今天，老码头重建新闻发布会在北京举行。记者从发布会上获悉，老码头将于明年春天重建，议会周一晚间表示，工程耗资九百万，将持续到秋天。',
    '渔民将使用西部港池，前往下马罗的渡轮将从新码头出发。上一次维修是在四十年前，当时大风暴摧毁了北墙。老码头的重建还需要议会批准，新闻中心发布了通知。',
    '老码头重建之后，渔民将重新使用老码头，议会发布新闻说，工程将在秋天之前完成，居民可以在新码头登船。\n（责任编辑：欧尔莎）',
    '打印\n网摘',
  ];
  const { fields } = readSource(page.join('\n\n'), 'zh');
  assert.equal(fields.title, '世界首个老码头重建获准 居民见曙光');
  assert.equal(fields.date, '2021-04-15');
});

test('the way to a headline, a row of buttons and the outlets that bring it are no standfirst', () => {
  const title = 'Ferry returns after a winter of repairs';
  for (const line of [
    `Velm town site / News / Harbour / ${title}`,
    'Copy address           Large   Middle   Small       Email     Print',
    'VBC News, Velm Tribune VBC News',
  ]) {
    const { fields, passages } = read(`${title}\n${line}\n${day}`);
    assert.equal(fields.title, title);
    assert.equal(fields.description, undefined, line);
    assert.deepEqual(
      passages.map(({ text }) => text),
      [told, told],
    );
  }
});

test('a question below a few words is asked for beside them, since these may be its kicker', () => {
  assert.ok(asksTitle(`The Packet explains\nCould the harbour close the ferry again?\n${day}`));
  const deck = 'Some captains think so—but the idea is a long shot';
  assert.ok(asksTitle(`The Packet explains\nCould the harbour close the ferry again?\n${deck}\n\n${day}`));
});

test('the heading of a numbered part and the label of a player name nobody', () => {
  for (const line of ['I. Inspiration', 'Play Video\nCurrent Time 0:00\nDuration -:-'])
    assert.equal(
      read(`Ferry returns to the old harbour of Port Velm\n${day}\n${line}`).fields.authors,
      undefined,
    );
});

test('who paid for a page above it is no headline', () => {
  assert.notEqual(titleOf(`TOGETHER WITH\n\n${day}\n`), 'TOGETHER WITH');
  assert.notEqual(
    titleOf(`PRESENTED BY VELM SALT\n\nHarbour Letter\nBy Orsa Tindal · ${day}`),
    'PRESENTED BY VELM SALT',
  );
});
