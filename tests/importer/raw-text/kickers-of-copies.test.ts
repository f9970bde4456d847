import assert from 'node:assert/strict';
import { test } from 'node:test';
import { body, day, headline, read } from './bring-home.ts';

const signed = `By Orsa Tindal\n${day}`;
const asked = (head: string, ...lines: string[]) => {
  const made = read(head);
  assert.equal(made.title, undefined, head);
  for (const line of lines) assert.ok(made.asks('title').includes(line), line);
};

test('a section and a kicker in one line above another are no certain headline', () => {
  const kicker = 'País Agua en los barrios altos';
  const below = 'El agua de “los de arriba” costaría mil al mes';
  asked(`${kicker}\n${below}\n${signed}`, kicker, below);
});

test('a section’s word that begins a name of the text leaves the headline its own', () => {
  const title = 'World Cup comes to the harbour';
  const text = body.replace('The ferry', 'The World Cup ferry');
  assert.equal(
    read(`${title}\nThe World Cup is as far away as ever for the island\n${signed}`, text).title,
    title,
  );
});

test('a question directly above the byline may be the headline as well as the line above it', () => {
  const [series, question] = [
    'Hundreds of residents hold the pen',
    'Is it the ferry at the quay or the ferry at the pier?',
  ];
  asked(`${series}\n${question}\n${signed}`, series, question);
});

test('a question that two sentences are, or that is below a question, is the standfirst', () => {
  for (const [title, below] of [
    [headline, 'The ferry is back. Will it stay until the winter?'],
    ['Who runs the ferry?', 'And who will pay for it when the winter comes?'],
  ])
    assert.equal(read(`${title}\n${below}\n${signed}`).title, title);
});

test('a line in capitals above a deck whose words all have theirs is not left out as a kicker', () => {
  asked(
    `HILL RACE ON SATURDAY\n\nNine Single And Three Team Entries\n\n${signed}`,
    'HILL RACE ON SATURDAY',
    'Nine Single',
  );
});

test('two words in capitals above the headline are its kicker', () => {
  assert.equal(
    read(`HARBOUR NEWS\n\nFerry Returns After Eleven Months Of Repairs\n\n${signed}`).title,
    'Ferry Returns After Eleven Months Of Repairs',
  );
});
