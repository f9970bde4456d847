import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource, told } from './read-source.ts';

const wrapped = `The ferry between Port Velm and Skarn sailed again on
Wednesday, eleven months after a broken crankshaft sent it
to the dry dock of the old yard.

About 1,400 people crossed on the first day, which is more
than in any week of the year before.`;
const byline = 'By Orsa Tindal\n15 April 2021';
const read = (source: string) => readSource(source);
const asks = (source: string) => read(source).doubts.map((doubt) => doubt.asks);

test('a line in small letters goes on the headline, though that does not fill the lines of a wrapped text', () => {
  for (const text of [wrapped, `${told}\n\n${told}`]) {
    const { fields } = read(
      `Night ferry returns to Port Velm\nafter a winter of repairs\n${byline}\n\n${text}`,
    );
    assert.equal(fields.title, 'Night ferry returns to Port Velm after a winter of repairs');
    assert.equal(fields.description, undefined);
  }
});

test('a headline of a script without capitals goes on behind a word that ends none', () => {
  const dari = 'مکتب بندر در بامداد قایق‌ها را شمرد و گفت که شمار آنها کمتر از هر سالی پس از جنگ بوده است.';
  for (const [first, second] of [
    ['کشتی شبانه پس از یک سال به', 'دهکده‌های ساحلی رسید'],
    ['کشتی شبانه پس از زمستان در', 'بندر فیلم لنگر انداخت'],
  ] as const) {
    const head = `${first}\n${second}\n\nنویسنده: اورسا تیندل\n۱۵ اپریل ۲۰۲۱`;
    const { fields } = read(`${head}\n\n${dari}\n\n${dari}`);
    assert.deepEqual([fields.title, fields.authors], [`${first} ${second}`, ['اورسا تیندل']]);
    assert.equal(fields.region, undefined);
  }
});

test('where nothing tells whether a line is the headline’s second one, it is asked for', () => {
  const arabic = 'قال مكتب الميناء إن عدد القوارب التي عادت هذا الصباح كان أقل مما كان عليه في أي عام مضى.';
  for (const source of [
    `العبارة الليلية في فيلم تعود\nللمرة الأولى إلى الميناء\nبقلم أورسا تيندال\n15 أبريل 2021\n\n${arabic}\n\n${arabic}`,
    `Bakers win long fight to keep early\nMorning Deliveries\n${byline}\n\n${told}\n\n${told}`,
  ]) {
    assert.equal(read(source).fields.title, undefined, source);
    assert.ok(asks(source).includes('title'), source);
  }
});

test('a headline that fills its line takes no field, names or address below it into it', () => {
  const title = 'Why does the night ferry sail again, and who pays for it?';
  const labelled = read(`Title:\t${title}\nAuthor:\tOrsa Tindal\nDate:\t15 April 2021\n\n${wrapped}`).fields;
  assert.deepEqual([labelled.title, labelled.authors], [title, ['Orsa Tindal']]);
  const named = read(`Ferries | ${title}\nOrsa Tindal and Ilse Quarrow\n15 April 2021\n\n${wrapped}`).fields;
  assert.deepEqual([named.title, named.authors], [title, ['Orsa Tindal', 'Ilse Quarrow']]);
  const head = 'Night ferry returns\nto Port Velm\nvelmpacket.example\nOrsa Tindal\n15 April 2021';
  const addressed = read(`${head}\n\n${told}\n\n${told}`).fields;
  assert.deepEqual(
    [addressed.title, addressed.authors],
    ['Night ferry returns to Port Velm', ['Orsa Tindal']],
  );
});

test('in a text that a machine wrapped, a headline goes on behind a word that ends none', () => {
  const { fields } = read(
    `Night ferry returns to the old harbour of\nSkarn after winter repairs\n${byline}\n\n${wrapped}`,
  );
  assert.equal(fields.title, 'Night ferry returns to the old harbour of Skarn after winter repairs');
});

test('the steps of the way from the front page, each with its number, are no headline', () => {
  const headline = 'Night ferry returns to Port Velm after a winter of repairs';
  const way = '1. Home\n2. Harbour\n3. Night ferry returns to Port Velm in spring';
  for (const text of [wrapped, `${told}\n\n${told}`]) {
    const { fields } = read(`${way}\n\n${headline}\n\n${byline}\n\n${text}`);
    assert.equal(fields.title, headline);
  }
  const { fields } = read(
    `1. FC Marlow wins in Port Velm after a winter of defeats\n\n${byline}\n\n${told}\n\n${told}`,
  );
  assert.equal(fields.title, '1. FC Marlow wins in Port Velm after a winter of defeats');
});
