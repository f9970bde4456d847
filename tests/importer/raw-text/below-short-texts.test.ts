import assert from 'node:assert/strict';
import { test } from 'node:test';
import { body, bring, day, headline } from './bring-home.ts';
import { otherHeadlines as others } from './other-headlines.ts';
import { readSource } from './read-source.ts';

const [paragraph = ''] = body.split('\n\n');
const head = `${headline}\nBy Orsa Tindal\n${day}`;
const read = (below: string) => {
  const { entry } = bring(`${head}\n\n${paragraph}\n\n${below}`);
  const { doubts } = readSource(`${head}\n\n${paragraph}\n\n${below}`);
  return {
    body: entry.split('\n---\n')[1]?.trim() ?? '',
    doubt: doubts.find(({ rule }) => rule === 'lines-below' || rule === 'below-a-box')?.message ?? '',
  };
};

/** The same with their places in the list, each on a line of its own. */
const ranked = others.map((title, index) => `${index + 1}\n${title}`).join('\n');

test('long headlines of other subjects below a text of one paragraph are left out with their numbers, with a doubt that counts them', () => {
  const made = read(`Najnoviše ovdje\n${others.join('\n\n')}\nOf the day\n${ranked}`);
  assert.equal(made.body, paragraph);
  assert.match(made.doubt, /^Unexpected 18 lines from "Najnoviše ovdje" on/);
});

test('a list of other articles with their ages below a button of a short text is left out, with a doubt', () => {
  const list = others.map((title, at) => `${title}\n\nVelm Echo\n\n${at * 2 + 3} hours ago`).join('\n\n');
  const made = read(`Tweet\n\n${list}`);
  assert.equal(made.body, paragraph);
  assert.match(made.doubt, /^Unexpected 20 lines/);
});

test('what two kinds of a page’s lines stand above below a short text is left out with a doubt that quotes it', () => {
  const made = read(`Share on Facebook\n\nComments (6)\nBrenn H.\nWhat a day\nIlse Q.\nLate again`);
  assert.equal(made.body, paragraph);
  const unsure = read('Share on Facebook\nOlum channel\nTags: harbour\nThe lantern club');
  assert.equal(unsure.body, paragraph);
  assert.match(unsure.doubt, /"Olum channel"/);
});

test('a short text keeps its lists: few headlines, works, events, a programme, results, verses, dishes and a dialogue', () => {
  const ends = {
    few: others.slice(0, 5),
    works: others.map((title, index) => `${title}, Velm Press, ${1990 + index}`),
    events: others.map((title, index) => `${title} (Harbour Hall, ${index + 3} May)`),
    programme: others
      .filter((title) => !title.endsWith('?'))
      .flatMap((title, index) => [`${index + 10}:15`, title]),
    results: others.map((_, index) => `Harbour rowers of Port Velm and Olum together ${index} points`),
    verses: Array.from({ length: 8 }, (_, index) => [
      `The boat is out where all the lanterns of the harbour fade ${'by night '.repeat(index)}`.trim(),
      'And who will ring the bell, and who will count the men,',
    ]).flat(),
    dishes: ['Flour', 'Salt from the quay', 'Two spoons of butter', 'Ferry beer', 'Hundreds of small plums'],
    dialogue: others.map((title) => `– ${title}`),
    asked: others.map(
      (_, index) => `The ferry to Port Velm returned after eleven months, says voice ${index}`,
    ),
  };
  for (const [name, end] of Object.entries(ends)) {
    const made = read(end.join('\n'));
    for (const line of end)
      assert.ok(made.body.replace(/\\(?=[^\n])/gu, '').includes(line), `${name}: ${line}`);
  }
});

test('a dialogue in short sentences goes on below the buttons of a short text', () => {
  const said = [
    'Who saw it first?',
    'I did, from the wall.',
    'Was it late?',
    'It was almost noon.',
    'And then?',
  ];
  const made = read(`Share on Facebook\nTags: harbour\n\n${said.join('\n\n')}`);
  for (const line of said) assert.ok(made.body.includes(line), line);
});
