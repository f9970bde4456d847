import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource, told } from './read-source.ts';

const head = 'Ferry returns after a winter of repairs\nBy Orsa Tindal\n15 April 2021';
const text = [
  told,
  'The night ferry left the old pier of Port Velm on Thursday, for the first time since the storms of January.',
  'The repairs cost 4.5 million and took eleven weeks, two more than planned, because the ramp came from abroad.',
  'From May the boat will cross twice a night, and children travel free until the end of June.',
];
const read = (...below: string[]) => {
  const { passages, doubts, leftOut, fields } = readSource([head, ...text, ...below].join('\n\n'));
  const left = passages.map((passage) => passage.text).slice(text.length);
  const isRowDoubted = doubts.some(({ rule }) => rule === 'lines-below');
  return {
    left,
    leftOut,
    fields,
    isRowDoubted,
    isDoubted: doubts.some(({ rule }) => rule === 'below-a-box'),
  };
};

const teasers = [
  'The council of Lowmouth wants a lamp on the pier, and the skippers have waited for it since the war.',
  'A school in Upper Sarn has more teachers than pupils, and its headmistress likes it that way.',
  'Who owns the lighthouse of Olum is a question for the courts, says the lawyer of both its owners.',
];
const headlines = [
  'Council of Lowmouth wants a lamp',
  'A school with four pupils closes',
  'Two owners for one old lighthouse',
];
const list = (entry: (headline: string, teaser: string, index: number) => string[]) =>
  headlines.map((headline, index) => entry(headline, teasers[index] ?? '', index).join('\n'));

test('below a button, other articles with the time of each, their authors and teasers are left out with a doubt', () => {
  const ago = list((headline, teaser, index) => [
    'Harbour',
    headline,
    'Brenn Halloway',
    `${8 + 2 * index} hours ago`,
    teaser,
  ]);
  const days = list((headline, teaser, index) => [`1${index}.04.2021`, headline, teaser]);
  for (const entries of [ago, days]) {
    const { left, isDoubted, fields } = read('Share', ...entries);
    assert.deepEqual(left, []);
    assert.ok(isDoubted);
    assert.deepEqual([fields.authors, fields.date], [['Orsa Tindal'], '2021-04-15']);
  }
});

test('headlines with nothing but the time of each lead to other articles, with a doubt where no button is near', () => {
  const entries = list((headline, _, index) => [headline, `vor ${2 + 3 * index} Stunden`]);
  const { left, isRowDoubted } = read('Die neuesten Stücke', ...entries);
  assert.deepEqual(left, ['Die neuesten Stücke']);
  assert.ok(isRowDoubted);
  assert.equal(read(...entries, 'Share', 'Tags').isRowDoubted, false);
});

test('news of a day from hour to hour, chapters and lists of results stay below the text', () => {
  const ticker = list((headline, teaser, index) => [`${9 + index}:15`, headline, teaser]);
  const chapters = list((headline, teaser, index) => [`Chapter ${index + 1}`, headline, teaser]);
  const shared = list((headline, teaser, index) => [`${9 + index}:15`, headline, teaser, 'Share']);
  const posts = read('Share', ...shared).left.join(' ');
  for (const teaser of teasers) assert.ok(posts.includes(teaser));
  const results = ['Port Velm 3', 'Olum 2', 'Upper Sarn 2', 'Lowmouth 0'];
  for (const entries of [ticker, chapters, results]) {
    const { left, isDoubted } = read(...entries);
    assert.equal(left.join('\n').replaceAll('\n', ' '), entries.join('\n').replaceAll('\n', ' '));
    assert.equal(isDoubted, false);
  }
});

test('several headlines with a teaser directly below each are of the page where paragraphs stand apart', () => {
  const cards = list((headline, teaser) => [headline, teaser]);
  const { left, isDoubted } = read('Most read', ...cards);
  assert.deepEqual(left, []);
  assert.ok(isDoubted);
});

test('sections of the text with their subheadings directly above them stay, and so does one alone below a button', () => {
  const sections = list((headline, teaser) => [headline, teaser]);
  assert.equal(read(...sections).left.join('\n'), sections.join('\n'));
  assert.equal(read('Share', sections[0] ?? '').left.join('\n'), sections[0]);
});

test('below two things that pages print below articles all else is the page’s, with a doubt where a paragraph is among it', () => {
  const notice =
    'The Packet of Velm is read by more people than any other paper that is printed on this shore.';
  const { left, isDoubted, leftOut } = read('Share', 'Old boats', 'Tags', 'New boats', notice, 'Our house');
  assert.deepEqual(left, []);
  assert.ok(isDoubted);
  assert.ok(leftOut.some(({ rule, text: line }) => rule === 'around-article' && line === notice));
});

test('a headline that is cut with dots at the end of the page is no paragraph of the text', () => {
  const cut = [
    'The council of Lowmouth wants a lamp on the pier and the skippers have ...',
    'A school in Upper Sarn has more teachers than pupils and likes …',
  ];
  assert.deepEqual(read('Share', 'Tags', ...cut, 'Comments').left, []);
});

test('paragraphs of the text below such things stay, and so does a list that a label of the text opens', () => {
  const more = [
    'The harbour office expects more passengers on the night ferry in summer than before the storms.',
    'The captain of the ferry said that the crew had slept on board of the boat since the first trial.',
  ];
  assert.deepEqual(read('Share', 'Read more', ...more).left, more);
  const needed = ['What to bring:', 'A good rope of hemp', 'Two pairs of socks'];
  assert.deepEqual(read('Share', 'Subscribe', ...needed).left, needed);
});

test('names, days and rights below the text are read where they stand between a page’s buttons', () => {
  const { passages, fields } = readSource(
    [
      'Ferry returns after a winter of repairs',
      ...text,
      'Share',
      'By Orsa Tindal',
      'Published: 15 April 2021',
      'Tags',
    ].join('\n\n'),
  );
  assert.equal(passages.length, text.length);
  assert.deepEqual([fields.authors, fields.date], [['Orsa Tindal'], '2021-04-15']);
});

const topics = ['Night ferry', 'Port Velm', 'Ramps', 'Storm damage'];

test('topics in a row below the text, of which it speaks, are left out with a doubt', () => {
  const { left, isRowDoubted } = read(topics.join('\n'));
  assert.deepEqual(left, []);
  assert.ok(isRowDoubted);
});

test('topics above or below a page’s button need no doubt', () => {
  for (const below of [
    [...topics, 'Share'],
    ['Advertisement', ...topics],
  ]) {
    const { left, isRowDoubted } = read(...below);
    assert.deepEqual(left, []);
    assert.equal(isRowDoubted, false);
  }
});

test('a verse, a list with its label, results and people of whom the text is silent are no topics', () => {
  for (const lines of [
    ['Over the bar we went', 'Nobody sang', 'Only the gulls', 'Home at last'],
    ['What the crew took along:', 'Night ferry lamps', 'Storm ropes', 'Ramps of wood'],
    ['Port Velm 3', 'Night ferry 2', 'Harbour office 1'],
    ['Brenn Halloway', 'Ilse Quarrow', 'Sarn Odell'],
  ])
    assert.equal(read(lines.join('\n')).left.join('\n'), lines.join('\n'));
});

test('a box about the author below its label is left out with a doubt where the page goes on below it', () => {
  const bio =
    'Orsa Tindal is a reporter of the Packet in Port Velm. She has written about boats, ramps and storms since 2009, and before that she taught at the school of Upper Sarn, whose harbour she painted.';
  const { left, isDoubted, fields } = read('About the author', 'Orsa Tindal\nReporter', bio, 'Share');
  assert.deepEqual(left, []);
  assert.ok(isDoubted);
  assert.deepEqual(fields.authors, ['Orsa Tindal']);
  assert.equal(read('About the author', bio).left.at(-1), bio);
});
