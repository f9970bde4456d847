import assert from 'node:assert/strict';
import { test } from 'node:test';
import { body, bring, day, headline } from './bring-home.ts';
import { readSource } from './read-source.ts';

const head = `${headline}\nBy Orsa Tindal\n${day}`;
const read = (below: string) => {
  const { passages, doubts, leftOut } = readSource(`${head}\n\n${body}\n\n${below}`);
  return {
    stays: passages
      .slice(3)
      .map((passage) => passage.text)
      .join('\n'),
    left: leftOut.map((line) => line.text),
    doubt: doubts.find(({ rule }) => rule === 'lines-below')?.message ?? '',
  };
};

const others = [
  'Four pupils and five teachers left in Upper Sarn after the long snow',
  'Why the lighthouse of Olum now has two owners and no keeper at all',
  'No bread on Mondays, says the last baker of the lower town',
  'Will the old bridge of Lowmouth stand another century of carts?',
  'Brenn Halloway leaves the choir that her grandmother once led',
];

test('long headlines of other subjects that end the source below an unknown label are left out, with one doubt that counts them', () => {
  const { stays, doubt } = read(`Najnoviše ovdje\n${others.join('\n')}`);
  assert.equal(stays, '');
  assert.match(doubt, /^Unexpected 6 lines from "Najnoviše ovdje" on/);
  const { entry } = bring(`${head}\n\n${body}\n\nNajnoviše ovdje\n${others.join('\n')}`);
  assert.match(entry, /sight of the harbour\.\s*$/);
});

test('sections between such headlines go with them', () => {
  const list = others
    .map((title, index) => `${['Coast', 'Law', 'Voices', 'Trade', 'Song'][index]}\n\n${title}`)
    .join('\n\n');
  assert.doesNotMatch(read(list).stays, /Law|Voices|Trade|Song|bread/);
});

test('a name above such headlines stays, since it may sign the text', () => {
  assert.match(read(`Ilse Quarrow\n\n${others.join('\n')}`).stays, /^Ilse Quarrow$/);
});

test('lists of the text stay below it: works, winners, events, what was asked, results, verses and a dialogue', () => {
  const ends = {
    works: others.map((title, index) => `${title}, Velm Press, ${1990 + index}`),
    winners: others.map((title, index) => `Prize ${index + 1}: ${title}`),
    events: others.map((title, index) => `${title} (Harbour Hall, ${index + 3} May)`),
    asked: [
      'The ferry company lowers the fares again before the summer',
      'Repairs of the engine wait until the harbour company has paid',
      'Residents of the island hear of each decision in the spring',
      'Hundreds of people who waited at the quay get their money back',
    ],
    results: others.map((_, index) => `Harbour rowers of Port Velm and Olum together ${index} points`),
    verses: [
      'The boat is out where all the lanterns of the harbour burn and fade',
      'And who will ring the bell, and who will count the men,',
      'The boat is in where none of those who left it ever stayed',
      'And who will ring the bell for those who will not sail again,',
    ],
    dialogue: others.map((title) => `– ${title}`),
    few: others.slice(0, 3),
  };
  for (const [name, end] of Object.entries(ends)) {
    const { left } = read(end.join('\n'));
    for (const line of end) assert.ok(!left.includes(line), `${name}: ${line}`);
  }
});

test('a list that the text announces with a colon is its own, however long its lines are', () => {
  const announced = 'The harbour company also told the residents what it had found on the quay:';
  const { left } = read(`${announced}\n\n${others.join('\n')}`);
  for (const line of others) assert.ok(!left.includes(line), line);
});
