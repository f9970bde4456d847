import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource } from './read-source.ts';

const headline = 'Council of Port Velm closes the old bridge until the spring';
const signed = 'By Orsa Tindal\n3 March 2021';
const text = `The council of Port Velm voted on Tuesday to close the old bridge over the Tarn until the spring, after engineers found cracks in two of its pillars.

The decision takes effect at midnight, and people on foot will be led over the weir.`;
const titleOf = (source: string) => {
  const { fields, doubts } = readSource(source);
  return fields.title ?? doubts.find(({ asks }) => asks === 'title')?.message;
};

test('a line of which the text has no word is asked about where the line below it has most of its words there', () => {
  for (const above of [
    'HARBOUR VOTE 2021 FERRY STRIKE NURSES OF SKARN STORM SEASON',
    'Home National Metro Sport Weather Economy Arts Culture Food Travel Letters Photo Index',
  ])
    for (const between of ['', 'Popular\nMost read\n'])
      assert.match(
        titleOf(`${above}\n${between}${headline}\n\n${text}`) ?? '',
        /where the headline stands/,
        above,
      );
});

test('a counter between menu and day is no headline', () => {
  const head = '12 votes\n3 March 2021';
  assert.notEqual(titleOf(`Home\nPolitics\n${head}\n${headline}\n\n${text}`), '12 votes');
});

test('the words of a dialog, which only the dialog’s sentences say again, are asked about above the signed headline', () => {
  const dialog = `Your favourites

Save this article and read it when you like. The favourites are there for registered readers.

No account yet? Register in a minute
You have saved a new article

You find all saved articles in the favourites of your own area and in the app.`;
  assert.match(titleOf(`${dialog}\n\n${headline}\n${signed}\n\n${text}`) ?? '', /"Your favourites" and/);
});

test('a headline of other words than the text keeps its place above a standfirst or a heading of the text', () => {
  const standfirst = 'Why the council of Port Velm closes its bridge until the spring';
  const brief = 'Clock watchers of the sea';
  assert.equal(titleOf(`${brief}\n${standfirst}\n\n${text}`), brief);
  const play = 'Mind the gap, said nobody ever again';
  assert.equal(titleOf(`${play}\n${signed}\n\n${text}\n\n${headline}\n\n${text}`), play);
});

test('what a newsletter offers is no headline above the button that subscribes', () => {
  const offer = 'Get breaking alerts and special reports. The stories that matter, on weekday mornings.';
  for (const name of ['', 'Breaking News Emails\n'])
    assert.match(titleOf(`${name}${offer}\nSUBSCRIBE\n${signed}\n\n${text}`) ?? '', /give --title$/);
});

test('the headline with its section behind a bar is taken below the sections above it', () => {
  const source = `Columnists\nOpinion\n${headline} | COMMENTARY\n${signed}\n\n${text}`;
  assert.equal(titleOf(source), headline);
});

test('the way from the front page that dots cut is no headline above the whole of it', () => {
  const way = 'Home Harbour Bridges Council of Port Velm closes the old bridge...';
  assert.equal(titleOf(`${way}\nHarbour\nBridges\n${headline}\n${signed}\n\n${text}`), headline);
});

test('a row of the page that opens with a time in small letters is no headline', () => {
  assert.equal(
    titleOf(`today at 20:12 Politics Topic: Bridges of Velmland 362\n\n${headline}\n\n${text}`),
    headline,
  );
});

test('tags between bars are no headline', () => {
  const zh =
    '维尔姆港的旧桥在星期四重新开放，修理花费了四百五十万，用了十一个星期。\n\n港口管理局表示，下一次检查将在春天进行，届时将公布结果。';
  const own = '维尔姆港旧桥重新开放：修理用了十一个星期';
  assert.equal(titleOf(`20210303|旧桥|检查率|维尔姆港口\n${own}\n2021-03-03 10:00\n\n${zh}`), own);
});

test('a picture’s caption behind its credit is no headline', () => {
  const caption = 'Quarrow Images Image caption The old bridge';
  assert.match(titleOf(`${caption}\n\n${text}`) ?? '', /^Unexpected/u);
});
