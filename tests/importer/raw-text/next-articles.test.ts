import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importSource } from '../../../src/importer/import-source.ts';
import { body, headline } from './bring-home.ts';

/** The entry and the doubts of a source, when every field is given. */
function bring(source: string, lang = 'en') {
  const given = { title: headline, authors: ['Orsa Tindal'], date: '2021-04-15', region: 'Velm', lang };
  const {
    entry = '',
    refusals,
    draft,
  } = importSource(Buffer.from(source), 'copy.txt', {
    today: '2026-01-31',
    language: 'en',
    given,
  });
  assert.deepEqual(refusals, []);
  return { entry, doubts: draft.doubts.map(({ message }) => message).join('\n') };
}

const bread = [
  'Bakers in Skarn have lowered the price of their loaves for the first time in eleven years, after a harvest that filled the barns.',
  'The guild said that the millers had passed on what they saved, and that the poorer quarters would feel it before the winter.',
];
const article = (title: string, day: string, path: string, text: readonly string[], link: string) =>
  [
    `${title}\nTowns`,
    `${day} @ 14:06 The newsroom packet.example/${path}\n${text[0]}`,
    ...text.slice(1),
    `${link}packet.example/${path}\nTowns`,
  ].join('\n\n');

test('whole articles of a page below the one that was copied go with a doubt, each of which has its day and its link', () => {
  for (const link of ['Permalink ', 'Direct link']) {
    const own = article(headline, '15 April 2021', 'a101', body.split('\n\n'), link);
    const next = article(
      'Bread grows cheaper in the north after a harvest',
      '16 April 2021',
      'a102',
      bread,
      link,
    );
    const made = bring(`${own}\n\n${next}`);
    assert.ok(
      body.split('\n\n').every((paragraph) => made.entry.includes(paragraph)),
      link,
    );
    assert.doesNotMatch(made.entry, /Bakers in Skarn|Bread grows/, link);
    assert.match(made.doubts, /lines from .* left out below the text/, link);
  }
});

test('the entries of a report that goes on all day stay, with the link below each', () => {
  const entries = [...body.split('\n\n'), ...bread].map(
    (text, index) => `${text}\n\nPermalink packet.example/live${index}`,
  );
  const made = bring(`${headline}\nBy Orsa Tindal\n15 April 2021\n\n${entries.join('\n\n')}`);
  assert.ok(bread.every((paragraph) => made.entry.includes(paragraph)));
});

test('the sources below the parts of a text stay', () => {
  const parts = [...body.split('\n\n'), ...bread].map(
    (text, index) => `${text}\n\n15 April 2021, 14:0${index}\n\nSource: packet.example/a${index}`,
  );
  const made = bring(`${headline}\nBy Orsa Tindal\n15 April 2021\n\n${parts.join('\n\n')}`);
  assert.ok(bread.every((paragraph) => made.entry.includes(paragraph)));
});

test('words between rows of signs that come again and again between paragraphs go', () => {
  const paragraphs = [...body.split('\n\n'), ...bread];
  for (const frame of ['--- Read on below ---', '=====The page goes on=====']) {
    const made = bring(`${headline}\nBy Orsa Tindal\n15 April 2021\n\n${paragraphs.join(`\n\n${frame}\n`)}`);
    assert.ok(!made.entry.includes('Read on') && !made.entry.includes('page goes on'), frame);
    assert.ok(
      paragraphs.every((paragraph) => made.entry.includes(paragraph)),
      frame,
    );
  }
});

test('a Chinese label of advertisements between rows of dashes goes, be it once', () => {
  const text =
    '歐林谷議會星期二通過重建塔姆河上的舊橋，該橋自去年春天水災後禁止貨車通行，居民須繞行三十公里。';
  const made = bring(
    `歐林谷議會通過重建舊橋\n2022-08-31\n\n${text}\n\n-----廣告，請繼續往下閱讀-----\n${text.replace('歐', '西')}`,
    'zh',
  );
  assert.doesNotMatch(made.entry, /廣告/);
});

test('a refrain, what a speaker is called, and a heading between signs that stands twice stay', () => {
  const [one = '', two = '', three = ''] = body.split('\n\n');
  const refrain = 'And the river went on';
  const interview = [refrain, one, refrain, two, refrain, three, refrain, ...bread].join('\n\n');
  assert.equal(
    bring(`${headline}\nBy Orsa Tindal\n15 April 2021\n\n${one}\n\n${interview}`).entry.split(refrain).length,
    5,
  );
  const twice = ['--- The quay ---', one, '--- The quay ---', two, three, ...bread].join('\n\n');
  assert.match(
    bring(`${headline}\nBy Orsa Tindal\n15 April 2021\n\n${bread[0]}\n\n${twice}`).entry,
    /The quay/,
  );
});

test('headlines below the label of a French page go with it, and are joined to no paragraph', () => {
  const list = [
    'Quand Orsa Tindal étrillait (très récemment encore) Brenn Halloway',
    'Mais que vont faire les meuniers jusqu’à la fin de leur mandat?',
    'Le vieux pont: le débat sur la place crée un biais',
  ].join('\n');
  const text = body.split('\n\n').join('\n\n');
  const made = bring(
    `${headline}\nBy Orsa Tindal\n15 April 2021\n\n${text}\n\n+Plus d'actualité :\n\n${list}`,
  );
  assert.doesNotMatch(made.entry, /meuniers|biais|actualité/);
});
