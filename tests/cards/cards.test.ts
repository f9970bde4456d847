import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import sharp from 'sharp';
import { articleCard, type Carded } from '../../src/cards/article-card.ts';
import { keepCard } from '../../src/cards/keep-card.ts';
import type { CardLayout } from '../../src/cards/lay-out-card.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'broadside-cards-'));
});
after(() => rm(folder, { recursive: true, force: true }));

const ferry: Carded = {
  title: 'Ferry returns to Port Velm',
  region: 'Velmland',
  kind: 'report',
  author: ['Orsa Tindal'],
  day: '2021-04-15',
  lang: 'en',
  direction: 'ltr',
};
const persian: Partial<Carded> = {
  title: 'پل بندر ولم پس از یک سال تأخیر باز می‌شود و Port Velm جشن می‌گیرد',
  region: 'ولم‌لند',
  author: ['برن هالووی'],
  lang: 'fa-AF',
  direction: 'rtl',
};

function layoutOf(facts: Partial<Carded> = {}): CardLayout {
  const { layout, missing } = articleCard({ ...ferry, ...facts }, 'The Packet');
  assert.ok(layout, missing?.join(''));
  return layout;
}

/** The darkness of each column or row of a card: how many of its pixels are not paper. */
async function inkOf(card: Buffer, area: { left: number; top: number; width: number; height: number }) {
  const { data } = await sharp(card).extract(area).greyscale().raw().toBuffer({ resolveWithObject: true });
  return data.filter((value) => value < 128).length;
}

test('a share picture has the size that networks ask for, and is small', async () => {
  const card = await keepCard(layoutOf(), folder);
  const { width, height, format } = await sharp(card).metadata();
  assert.deepEqual([width, height, format], [1200, 630, 'png']);
  assert.ok(card.length < 40_000, `${card.length} bytes`);
});

test('text begins on the side where its reader begins', async () => {
  const left = { left: 80, top: 208, width: 60, height: 80 };
  const right = { ...left, left: 1060 };
  const [ltr, rtl] = await Promise.all([{}, persian].map((facts) => keepCard(layoutOf(facts), folder)));
  assert.ok(ltr && rtl);
  assert.ok((await inkOf(ltr, left)) > 300);
  assert.equal(await inkOf(ltr, right), 0);
  assert.ok((await inkOf(rtl, right)) > 300);
});

test('Arabic letters are joined, not set one by one', async () => {
  const joined = await keepCard(layoutOf({ ...persian, title: 'سسسسسس' }), folder);
  const apart = await keepCard(layoutOf({ ...persian, title: 'س‌س‌س‌س‌س‌س' }), folder);
  const width = async (card: Buffer) => {
    const headline = await sharp(card).extract({ left: 80, top: 208, width: 1040, height: 250 }).toBuffer();
    const { info } = await sharp(headline)
      .trim({ background: '#fdfcf8' })
      .toBuffer({ resolveWithObject: true });
    return info.width;
  };
  assert.ok((await width(joined)) < (await width(apart)) * 0.8);
});

test('the longest headline stays clear of the byline and of the edge', async () => {
  const title = 'Harbour bridge opens a year late and a metre short of what the council promised. '.repeat(6);
  const card = await keepCard(layoutOf({ title: title.trim() }), folder);
  assert.equal(await inkOf(card, { left: 0, top: 510, width: 1200, height: 14 }), 0);
  assert.equal(await inkOf(card, { left: 1130, top: 0, width: 70, height: 630 }), 0);
});

test('every character that a headline can hold is drawn, none is markup', async () => {
  await keepCard(layoutOf({ title: `<b>A</b> & "b" 'c' &amp; <script> ]]>` }), folder);
});

test('the same article gives the same bytes, drawn once', async () => {
  const layout = layoutOf({ title: 'Drawn once' });
  const first = await keepCard(layout, folder);
  const names = await readdir(folder);
  const times = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).mtimeMs));
  const second = await keepCard(layoutOf({ title: 'Drawn once' }), folder);
  assert.ok(first.equals(second));
  assert.deepEqual(await readdir(folder), names);
  assert.deepEqual(
    await Promise.all(names.map(async (name) => (await stat(join(folder, name))).mtimeMs)),
    times,
  );
  const elsewhere = await mkdtemp(join(folder, 'other-'));
  assert.ok(first.equals(await keepCard(layout, elsewhere)));
});

test('letters that no typeface has are named, and there is no card with empty boxes', () => {
  const { layout, missing } = articleCard({ ...ferry, title: 'Port 港口 Velm 港' }, 'The Packet');
  assert.deepEqual([layout, missing], [undefined, ['港', '口']]);
});

test('Pashto, Urdu, Russian, Greek and Vietnamese have all their letters', () => {
  const titles = [
    'د ولم بندر پرانيستل شو ټډړږښڼګېۍ',
    'بندرگاہ کھل گئی ٹڈڑےۓ',
    'Порт открыт ёЁ',
    'Το λιμάνι άνοιξε',
    'Cảng đã mở cửa',
  ];
  for (const title of titles) assert.ok(articleCard({ ...ferry, title }, 'The Packet').layout, title);
});

test('a text of any length fits, and so does a word wider than the picture', async () => {
  for (const text of ['word '.repeat(1_000), 'x'.repeat(3_000)]) {
    const card = await keepCard(layoutOf({ title: text, region: text, author: [text] }), folder);
    const { width, height } = await sharp(card).metadata();
    assert.deepEqual([width, height], [1200, 630]);
    const margin = { left: 1121, top: 0, width: 79, height: 630 };
    assert.equal(await inkOf(card, margin), 0, 'nothing stands in the margin');
  }
});

test('a card says that its article is an opinion', () => {
  assert.ok(
    layoutOf({ kind: 'opinion' }).texts.some(({ markups }) => /Opinion · Velmland/.test(markups[0] ?? '')),
  );
});
