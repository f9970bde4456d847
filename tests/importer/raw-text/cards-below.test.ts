import assert from 'node:assert/strict';
import { test } from 'node:test';
import { body, bring, day, headline } from './bring-home.ts';
import { readSource } from './read-source.ts';

const text = [
  ...body.split('\n\n'),
  'The council had counted the boats twice before it signed the contract, and the skippers had counted them once more.',
  'In the old school the harbour master read the numbers aloud, and nobody in the room believed a single one of them.',
  'Until the summer the night boat will call at the northern pier, where the lamps were lit again after four years.',
];
const source = (below: string) =>
  [`${headline}\nBy Orsa Tindal\n${day}`, ...text, below].join('\n\n').concat('\n');
const read = (below: string) => {
  const { passages, doubts, leftOut } = readSource(source(below));
  return {
    stays: passages.slice(text.length).map((passage) => passage.text),
    left: leftOut.map((line) => line.text),
    doubts: doubts.filter(({ rule }) => rule === 'below-a-box' || rule === 'lines-below'),
  };
};

const teasers = [
  'A school in Upper Sarn has more teachers than pupils, and its headmistress likes it that way.',
  'Who owns the lighthouse of Olum is a question for the courts, says the lawyer of both its owners.',
  'The baker of Lowmouth sells no bread on Mondays, and his neighbours have begun to ask him why.',
];
const others = [
  'Four pupils and five teachers in Upper Sarn',
  'Two owners for the one lighthouse of Olum',
  'No bread on Mondays in the lower town',
];
/** Three blocks, each of what `entry` makes of a headline, its teaser and its number. */
const each = (entry: (title: string, teaser: string, index: number) => string[], seam = '\n') =>
  others.map((title, index) => entry(title, teasers[index] ?? '', index).join(seam)).join('\n\n');

test('other articles with the author and the day of each, the newest first, are left out with a doubt that counts their lines', () => {
  const cards = each((title, teaser, index) => [
    title,
    `Ilse Quarrow - ${23 - 7 * index} March 2021`,
    teaser,
  ]);
  const { stays, doubts } = read(cards);
  assert.deepEqual(stays, []);
  assert.equal(doubts.length, 1);
  assert.match(doubts[0]?.message ?? '', /^Unexpected 9 lines from "Four pupils/);
  const { authors, entry } = bring(source(cards));
  assert.deepEqual(authors, ['Orsa Tindal']);
  assert.match(entry, /after four years\.\s*$/);
});

test('below a line of the page, cards with their times below the teasers are left out from the first headline on', () => {
  const cards = each((title, teaser, index) => [title, teaser, `Il y a ${3 + index} j`]);
  const { stays, doubts } = read(`Share\n\nLatest from the coast\n\n${cards}`);
  assert.deepEqual(stays, []);
  assert.equal(doubts.length, 1);
});

test('below a line of the page, cards below the same section are left out, with what follows them on the page', () => {
  const cards = each((title, teaser) => ['Coast', title, teaser], '\n\n');
  const { stays, left, doubts } = read(`Tags\n\n${cards}\n\nMore of the coast\n\nAll boats at a glance`);
  assert.deepEqual(stays, []);
  assert.ok(left.includes('All boats at a glance'));
  assert.equal(doubts.length, 1);
});

test('paragraphs of the text below such cards stay', () => {
  const cards = each((title, teaser) => ['Coast', title, teaser], '\n\n');
  const goesOn = `${body.replace('returned', 'will return')}\n\nThe council counted the boats twice, said the harbour master.`;
  assert.ok(read(`Tags\n\n${cards}\n\nOn the quay\n\n${goesOn}`).stays.join('\n\n').endsWith(goesOn));
});

const winners = each((title, teaser, index) => [`Prize ${index + 1}`, title, teaser], '\n\n');
const obituaries = each(
  (_, teaser, index) => [
    `Tarn Halloway, skipper of the old night ferry, ${81 + index}`,
    `born in ${['Velm', 'Olum', 'Upper Sarn'][index]}`,
    teaser,
  ],
  '\n\n',
);
const recipes = each(
  (_, teaser, index) => [
    `Soup of the old harbour number ${index + 1}`,
    'Ingredients',
    `200 g of ${['salted peas', 'old leeks', 'barley'][index]}`,
    `${['two', 'three', 'four'][index]} onions`,
    'a pinch of salt',
    'Method',
    teaser,
  ],
  '\n\n',
);
const interview = each((title, teaser) => ['Velm Packet', `${title}?`, 'Ilse Quarrow', teaser], '\n\n');
const questions = each((title, teaser) => [`${title}?`, teaser], '\n\n');
const events = each((title, teaser, index) => [
  title,
  `${5 + index} May 2021, Harbour Hall, Port Velm`,
  teaser,
]);
const books = each((title, teaser) => [title, 'by Brenn Halloway', teaser]);
const chronicle = each((title, teaser, index) => [`${3 + 4 * index} March 2021`, title, teaser]);
const verse = ['The boat is out', 'The boat is in', 'The boat is out'].join(
  '\n\nAnd who will ring the bell\n\n',
);
const results = others.map((title, index) => `${index + 1}. ${title} ${12 - index}`).join('\n');

test('winners, obituaries, recipes, questions, events, books, a chronicle, verses and results stay below the text', () => {
  const ends = {
    winners,
    obituaries,
    recipes,
    interview,
    questions,
    events,
    books,
    chronicle,
    verse,
    results,
  };
  for (const [name, end] of Object.entries(ends)) {
    const { stays, left, doubts } = read(end);
    for (const line of end.split('\n').filter(Boolean))
      assert.ok(!left.includes(line) && stays.join('\n').includes(line), `${name}: ${line}`);
    assert.ok(!doubts.some(({ message }) => message.includes('left out below the text')), name);
  }
});

test('below a button that stands in the text, lists of the text without times and authors stay', () => {
  for (const [name, end] of Object.entries({ winners, obituaries, questions })) {
    const { stays } = read(`Share\n\n${end}`);
    for (const line of end.split('\n').filter(Boolean))
      assert.ok(stays.join('\n').includes(line), `${name}: ${line}`);
  }
});

test('paragraphs of the text between boxes that each have a label stay', () => {
  const long = (teaser: string) => [teaser, ...text.slice(1, 3)].join(' ');
  const boxes = each((title, teaser) => ['Read also', title, 'By Brenn Halloway', long(teaser)], '\n\n');
  const { stays } = read(boxes);
  for (const teaser of teasers) assert.ok(stays.join('\n').includes(teaser), teaser);
});

test('the news of a day with their authors, the newest first, are the text', () => {
  const post = (title: string, teaser: string, index: number) => [
    title,
    `Ilse Quarrow - ${day}, ${18 - index}:15`,
    teaser,
    ...(index === 1 ? [] : [`${teaser} Nobody knows.`]),
  ];
  const news = each(post, '\n\n');
  const { stays } = read(`${news}\n\n${news.replaceAll('o', 'oo')}`);
  for (const teaser of teasers) assert.ok(stays.includes(teaser), teaser);
});

const comment = (name: string, index: number) =>
  `${name}\n${20 + index} April 2021 ob 9:15\nLadja bo spet zamujala, kakor je vedno.\nOdgovori`;
const names = ['orsik', 'Tarn iz doline', 'velmer', 'Babica'];

test('the comments of readers are left out in any language, with one doubt that names their first line and their button', () => {
  const { stays, doubts } = read(`Mnenja\n\n${names.map(comment).join('\n\n')}`);
  assert.deepEqual(stays, ['Mnenja']);
  assert.equal(doubts.length, 1);
  assert.match(doubts[0]?.message ?? '', /^Unexpected 16 lines from "orsik" on to the last "Odgovori"/);
});

test('comments of several paragraphs that have name and day in one line are left out with their texts', () => {
  const long = names.map(
    (name, index) => `Odgovori\n\n${20 + index}. 04. 2021 | ${name}\n\n${teasers.join('\n\n')}`,
  );
  assert.deepEqual(read(`${long.join('\n\n')}\n\nOdgovori`).stays, ['Odgovori']);
});

test('posts of a network that a text shows between its paragraphs are no comments', () => {
  const posts = names
    .map(
      (name, index) =>
        `${name}\n${20 + index} April 2021\nThe ferry is late again\nOdgovori\n\n${teasers[index % 3]}`,
    )
    .join('\n\n');
  const row = names.map(
    (name, index) => `@${name.split(' ')[0]}\n${20 + index} April 2021\nLate again, it is\nOdgovori`,
  );
  for (const end of [posts, `${row.join('\n\n')}\n\n${teasers.join('\n\n')}`]) {
    const { stays } = read(end);
    for (const teaser of teasers) assert.ok(stays.includes(teaser), end);
  }
});

test('posts of a text whose authors return, letters without a button and a dialogue are no comments', () => {
  const posts = [0, 1, 2, 3]
    .map(
      (index) =>
        `${index % 2 ? 'Ilse Quarrow' : 'Brenn Halloway'}\n${20 + index} April 2021\n${teasers[0]}\nNazaj`,
    )
    .join('\n\n');
  const letters = names.map((name, index) => `${name}\n${20 + index} April 2021\n${teasers[1]}`).join('\n\n');
  const talk = names.map((name) => `${name}\n${teasers[2]}\nSilence`).join('\n\n');
  for (const end of [posts, letters, talk])
    assert.ok(
      read(end)
        .stays.join('\n')
        .includes(end.split('\n')[2] ?? ''),
      end,
    );
});
