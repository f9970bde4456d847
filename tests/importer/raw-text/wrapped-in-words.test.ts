import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstWords, lastWords } from '../../../src/importer/changes/change-made.ts';
import { importSource } from '../../../src/importer/import-source.ts';
import { readSource, told } from './read-source.ts';

/** What a source becomes when all its fields are given, and why it is refused. */
function importAs(language: string, source: string) {
  const { entry, refusals } = importSource(Buffer.from(source), 'source.txt', {
    given: {
      region: 'Velmland',
      authors: ['Orsa Tindal'],
      date: '2021-04-15',
      lang: language,
    },
    today: '2026-01-31',
    language,
  });
  return { entry: entry ?? '', refused: refusals.map(({ message }) => message) };
}

test('a word that ends a wrapped sentence is none of the page’s, whatever a page may call its parts', () => {
  const { entry, refused } = importAs(
    'en',
    [
      'Footbridge that burned down will be built again\n',
      '"The bridge has always been the pride of the town, and some of you have',
      'the photographs to prove it. It is why we need to keep standing up for',
      'the rights of the ferrymen around the lake," Brenn Halloway said in the',
      'video.\n',
      'The former builder went on to say that he would plan the pillars and the',
      'railings himself, and that nobody in the hall had asked for a vote yet.',
    ].join('\n'),
  );
  assert.deepEqual(refused, []);
  assert.match(entry, /Halloway said in the video\.\n/u);
});

test('a report shows long words of scripts without spaces whole, as the proof looks for them', () => {
  const word = '桥墩造船厂文件里写着的新木头究竟从哪里来以及由谁来付钱给工人';
  assert.equal(firstWords(`${word}，港务局没有回答他们。`), word);
  assert.equal(lastWords(`港务局没有回答他们，${word}`), word);
  assert.equal(firstWords(`${word.repeat(90)}`).length < 300, true);
});

test('the dateline of a Chinese wire above its headline is left out whole, with and without a space in it', () => {
  for (const space of ['', ' ']) {
    const { entry, refused } = importAs(
      'zh',
      `2021-04-15 16:37:37 来源：河岸网\n\n河岸社维尔姆4月15日电${space}题：当前桥梁修建新观察\n\n镇议会星期一晚上在旧学校里开会，谈了三个小时的桥；这座桥自冬天的风暴以来一直关闭。\n\n大厅里没有人要求投票，但是大多数发言的人都希望工程在夏天以前开始。`,
    );
    assert.deepEqual(refused, []);
    assert.match(entry, /^title: 当前桥梁修建新观察$/mu);
  }
});

/** A text whose lines have at most 40 characters, below a header, of which `paragraph` is the first. */
const readWrapped = (paragraph: string) => {
  const wrapped = [paragraph, told, told, told].map((text) => text.replace(/(.{1,40})(?: |$)/gu, '$1\n'));
  return readSource(`Ferry returns\nBy Orsa Tindal\n15 April 2021\n\n${wrapped.join('\n')}`).passages[0]
    ?.text;
};

test('the last word of a wrapped paragraph is text, though alone it is the name of a button', () => {
  const paragraph =
    'Only a boat can help the islanders, since there has never been a bridge, so the master of the harbour wrote on Facebook.';
  assert.match(readWrapped(paragraph) ?? '', /wrote on\nFacebook\.$/u);
});

test('a paragraph that opens with a place and a sentence is text, though a wrap parts what looks like a name', () => {
  const paragraph =
    'Marlow. Die Ex-Hafen-Vorsitzende Brunhilde Tindal sieht den Rat der Insel nicht mehr im Recht.';
  assert.match(readWrapped(paragraph) ?? '', /^Marlow\. Die Ex-Hafen-Vorsitzende\nBrunhilde/u);
});
