import assert from 'node:assert/strict';
import { test } from 'node:test';
import { body, bring, day, headline } from './bring-home.ts';
import { readSource } from './read-source.ts';

const headings = ['What the repairs cost', 'Who waits at the quay', '“Nobody asked the skippers”'];
const text = [
  'The ferry to Port Velm is back, and the harbour has three questions that nobody answers.',
  ...body
    .split('\n\n')
    .map((paragraph, index) => `${headings[index]}\n\n${paragraph}\n\n${paragraph} It was cold.`),
];
const head = `${headline}\nBy Orsa Tindal\n${day}`;
const source = (above: string) => [head, above, ...text].filter(Boolean).join('\n\n');
const read = (above: string) => {
  const { passages, leftOut, doubts } = readSource(source(above));
  return {
    own: passages.map((passage) => passage.text).join('\n\n'),
    left: leftOut.filter(({ rule }) => rule === 'table-of-contents').map((line) => line.text),
    doubts: doubts.filter(({ rule }) => rule === 'set-apart'),
  };
};
const plain = read('').own;

test('a table of contents above the text is left out, and each of its lines stays where it is a heading', () => {
  const { own, left, doubts } = read(headings.join('\n\n'));
  assert.equal(own, plain);
  assert.deepEqual(left, headings);
  assert.deepEqual(doubts, []);
  assert.equal(bring(source(headings.join('\n'))).entry.split('What the repairs cost').length, 2);
});

test('such a table that stands there twice, for narrow screens, is left out with what the page calls it, and that with a doubt', () => {
  const table = ['Kazalo', ...headings].join('\n');
  const { own, doubts } = read(`${table}\n\nOdpri kazalo\n\n${table}`);
  assert.equal(own, plain);
  assert.equal(doubts.length, 1);
});

test('a list that the text announces, one of other words or order, two lines and a refrain stay', () => {
  const announced = `Three questions are left:\n\n${headings.join('\n\n')}`;
  const others = headings.map((line) => `${line} now`).join('\n\n');
  const turned = headings.toReversed().join('\n\n');
  const two = headings.slice(0, 2).join('\n\n');
  for (const above of [announced, others, turned, two]) assert.deepEqual(read(above).left, [], above);
  const verse = 'The boat is out\nThe boat is in\nThe bell is rung';
  const { leftOut } = readSource(`${head}\n\n${[verse, verse, verse].join('\n\n')}\n\n${body}`);
  assert.ok(!leftOut.some(({ rule }) => rule === 'table-of-contents'));
});

test('a list of what follows between paragraphs of the text is its own', () => {
  const list = `${body.replaceAll('ferry', 'boat')}\n\n${headings.join('\n\n')}`;
  assert.deepEqual(read(list).left, []);
});

test('the headline that opens a table of contents, far below its own place, leaves the standfirst and the byline between', () => {
  const standfirst =
    'Boats are loved by ever more people – and some even plan their whole free time around one.';
  const buttons =
    'Reading time: 8 min.\nSave\nlisten   print view read comments  81 posts\n\n(Picture: Velm Pictures)\n\n07:00\nVelm Review\nBy\nOrsa Tindal\nContents';
  const below =
    'Read comments (81) Go to front page\nContents\nVelm Review\nNewsletter\nA weekly look at boats\n\nMail\nSign up now\n\nMore on this\nBoats\nWork\nForum at Velm: Boats';
  const made = bring(
    `${headline}\n${standfirst}\n\n${buttons}\n${headline}\n${headings.join('\n')}\n${text.join('\n')}\n\n${below}`,
  );
  assert.equal(made.title, headline);
  assert.deepEqual(made.authors, ['Orsa Tindal']);
  assert.ok(made.entry.includes(standfirst));
});
