import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bring } from './bring-home.ts';
import { readSource } from './read-source.ts';

const day = '15 April 2021';
const headline = 'Ferry returns to Port Velm after eleven months of repairs';
const body = [
  'The ferry to Port Velm returned on Thursday after eleven months of repairs, and hundreds of people waited at the quay.',
  'The harbour company said that the repairs had cost twice what it had planned, and that fares would rise by a tenth.',
  'Residents of the island had waited for a decision since the spring, when the old engine failed within sight of the harbour.',
].join('\n\n');
const read = (head: string, text = body, language = 'en') => readSource(`${head}\n\n${text}`, language);
const asksTitle = ({ doubts }: ReturnType<typeof readSource>) =>
  doubts.find(({ asks }) => asks === 'title')?.message ?? '';

test('a slogan far above the headline, and a series’ name above it, are asked for beside it', () => {
  const menu = 'Island news\nThe Sound\nThe Pilots\nLawn cricket\nVelm in numbers\nElection 2021';
  for (const top of [
    `Truth Sails By Night\n${menu}\n${headline}`,
    `The Isles as strangers see them\nBoats\nSeen from Orsia.\n${headline}`,
  ]) {
    const made = read(`${top}\nBy Orsa Tindal\n${day}`);
    assert.equal(made.fields.title, undefined, top);
    assert.ok(asksTitle(made).includes('Ferry returns to Port Velm'), top);
  }
});

test('rows of a menu that a copy glued together part no headline from its text', () => {
  const rows = 'Money Home PersonalHarbourTradeTidesFish and Real IslandWharf\n'.repeat(9);
  const top = '| Last Updated: 01:01 am\n\tPort Velm  73°  Fair   |  Traffic';
  const caption = 'In this picture of the harbour the ferry can be seen as the small dot on the left.';
  const made = read(`News\n${top}\n${rows}${caption}\n${headline}\nBy Orsa Tindal`);
  assert.equal(made.fields.title, undefined);
  assert.match(asksTitle(made), /short lines between/);
});

test('sections of a word each above the day leave the headline to the line below it', () => {
  const made = read(`Biz\nSchooling\n\n${day} • 11:47 Velm Danas\n${headline}\nPhoto: Velm Pictures`);
  assert.equal(made.fields.title, headline);
});

test('topics of a word each, in small letters, are no sentence that an empty line cut', () => {
  const made = read(
    `Külföld\ngas\nport\nquay-works\nnabu\ntide\n${headline}\nOrsa Tindal\n2021.04.15. 10:15`,
  );
  assert.deepEqual([made.fields.title, made.fields.date], [headline, '2021-04-15']);
});

test('the button below an author and the name of an account are no headline', () => {
  const made = read(`Autor\nOrsa Tindal\nContacta al autor\norsatindal\n${day}`);
  assert.equal(made.fields.title, undefined);
  assert.ok(asksTitle(made) !== '');
});

test('what a headline has in its middle makes no way from the front page of it', () => {
  const made = read(`${headline}, says the office\n${day}\nreturns to Port Velm after eleven\nOrsa Tindal`);
  assert.ok(!made.leftOut.some(({ rule, text }) => rule === 'breadcrumb' && text.startsWith('Ferry')));
});

const buttons = (count: number) => 'Larger letters\nSend it on\nPin it\n'.repeat(count);

test('a headline that is printed twice above its only day is one, however many buttons stand below', () => {
  const tools = 'Share\nPrint\nEmail\n';
  const page = `${headline}\n${buttons(5)}${headline}\nBy Orsa Tindal\n${day}\n${tools.repeat(8)}Company says that fares rise after the repairs of the engine`;
  const made = read(page);
  assert.deepEqual([made.fields.title, made.fields.date], [headline, '2021-04-15']);
});

test('a line of the subject on top of a page is asked for beside the one below its buttons', () => {
  const made = read(
    `${headline}\n${buttons(15)}Company says that fares rise after repairs of the old engine\n${day}`,
  );
  assert.equal(made.fields.title, undefined);
  assert.ok(asksTitle(made).includes('Ferry returns to Port Velm'));
});

test('a source that opens with its headline and its day loses nothing of its top as a menu', () => {
  const top = `The news of the ferry to Port Velm\nVelm Packet\n${day}\nLive\nLive\nSound\nSummary`;
  const summary = 'Twenty boats waited at the outer quay of the harbour that morning.';
  const below = `Ilse Quarrow\n16 April 2021\n${headline}`;
  const made = read(`${top}\n${summary}\nMore\nShort\nWide\n${below}`);
  assert.ok(made.passages.some(({ text }) => text.includes(summary)));
});

test('the wire’s dateline before a Chinese headline is none of it, and names the place', () => {
  const text = '开往贝尔姆港的渡轮在修理十一个月后于周四返航，数百人在码头等候，想在中午前看到船只进港。';
  const { fields } = read('　　中新社维尔姆五月八日电 题：渡轮归来扮靓黄金周', `${text}\n\n${text}`, 'zh');
  assert.deepEqual([fields.title, fields.region], ['渡轮归来扮靓黄金周', '维尔姆']);
});

test('the Arabic word for “if” goes on to the second line of a headline', () => {
  const text =
    'عادت العبارة إلى بندر فيلم يوم الخميس بعد أحد عشر شهرا من الإصلاحات، وكان مئات الناس ينتظرون على الرصيف.';
  const { fields } = read('جار القبطان: قال إنه سيبيع العبارة لو\nرفضوا طلبه', `${text}\n\n${text}`, 'ar');
  assert.equal(fields.title, 'جار القبطان: قال إنه سيبيع العبارة لو رفضوا طلبه');
});

const japanese =
  '北浜イルカが木曜日に南浜クジラの連覇を阻み、四季ぶり七度目の優勝を決めた。決勝では五度目の対戦となった強敵を相手に激しい攻防戦を展開した。';

test('a headline that exclaims is none of the text where signs are wide, so that no item of the menu above is the headline', () => {
  const own = '北浜イルカ、南浜クジラを下し２冠！';
  const menu = '相撲\nボクシング\n球技\n冬スポ\nその他\n海辺駅伝';
  const { entry, title } = bring(
    `スポーツ\n水泳2020\n${menu}\n${own}\n2021年1月30日5時0分  スポーツ浜辺\n\n${japanese}\n\n${japanese}さらに続く。`,
    'ja',
  );
  assert.equal(title, own);
  assert.doesNotMatch(entry, /相撲|海辺駅伝/);
});

test('a question of an interview stays a paragraph of the text where signs are wide', () => {
  const asked = '大会の前に選手たちへ何を話しましたか？';
  const { entry } = bring(
    `北浜イルカ、決勝へ進む\n2021年1月30日\n\n${japanese}\n\n${asked}\n\n${japanese}さらに続く。`,
    'ja',
  );
  assert.ok(entry.includes(`\n${asked}\n`), entry);
});

test('a link back to the weblog or to the article before is no headline', () => {
  for (const link of [
    'Back to blog',
    'Back to all articles',
    'Prev Previous Post Harbour master resigns at last',
  ])
    assert.equal(bring(`${link}\n${headline}\nby Orsa Tindal\n${day}\n\n${body}`).title, headline, link);
});

test('who made a picture is no headline where nothing else can be one', () => {
  for (const maker of ['Brenn Montag/VPA', 'Ilse Quarrow/VELM']) {
    const found = bring(`harbours\nAuthor: Orsa TindalOrsa Tindal\n${day}\n\n${maker}\n${body}`);
    assert.equal(found.title, undefined, maker);
    assert.notEqual(found.asks('title'), '');
  }
});

test('a headline of which the text has no word is none of a page’s menus for the buttons below its byline', () => {
  const words = 'Most Precious Resource is Agency';
  const long = `${body}\n\n${body.replace('ferry', 'boat')}`;
  assert.equal(bring(`${words}\n\nOrsa Tindal\n${day}\n326\n36\nShare\n${long}`).title, words);
  assert.equal(
    bring(`${words}\n\nOrsa Tindal\n${day}\nHome\nHarbour\nQuays\nBoats\n${long}`).title,
    undefined,
  );
});

test('a word in small letters beside the day is a section above the headline', () => {
  const found = bring(`${day} harbours\n${headline}\n\nOrsa Tindal\nCo-Founder at Velmex\n\n${body}`);
  assert.deepEqual([found.title, found.authors, found.date], [headline, ['Orsa Tindal'], '2021-04-15']);
});

test('what somebody writes of is no part of the name before a post in small letters', () => {
  const by = (byline: string) => bring(`${headline}\nBy ${byline}\n${day}\n\n${body}`);
  for (const byline of ['Orsa Tindal Naval reporter', 'Orsa Tindal Naval historian']) {
    assert.equal(by(byline).authors, undefined, byline);
    assert.notEqual(by(byline).asks('authors'), '');
  }
  for (const byline of ['Orsa Tindal Military historian', 'Orsa Tindal Business reporter'])
    assert.deepEqual(by(byline).authors, ['Orsa Tindal'], byline);
});
