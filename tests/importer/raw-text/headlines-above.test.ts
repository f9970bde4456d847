import assert from 'node:assert/strict';
import { test } from 'node:test';
import { body, bring, day, headline } from './bring-home.ts';
import { readSource } from './read-source.ts';

const others = [
  'Four pupils and five teachers left in Upper Sarn after the long snow',
  'Why the lighthouse of Olum now has two owners and no keeper at all',
  'No bread on Mondays, says the last baker of the lower town',
  'Why the old bridge of Lowmouth may stand another century of carts',
  'Brenn Halloway leaves the choir that her grandmother once led',
  'The museum of salt opens its cellar to whoever brings a lamp',
  'Two thieves and a goat: what the night guard of Skarn has seen',
  'A garden of stones wins the prize of the county for the third time',
];
const bodyOf = (source: string) => bring(source).entry.split('\n---\n')[1] ?? '';

test('a long list of other articles’ headlines between a headline and its text is left out, with a doubt', () => {
  const source = `${headline}\n${others.join('\n')}\n\nBy Orsa Tindal\n${day}\n\n${body}`;
  const text = bodyOf(source);
  for (const other of others) assert.ok(!text.includes(other), other);
  const doubts = readSource(source).doubts.map(({ message }) => message);
  assert.ok(doubts.some((message) => message.includes('"Four pupils and five…" and 7 more left out')));
});

test('above the text stay a line of its subject that opens such a list, and a list of its key points, its dishes or its days', () => {
  const subject = 'Hundreds of people waited for the ferry at the quay of the harbour';
  const mixed = bodyOf(`${headline}\n${subject}\n${others.join('\n')}\n\nBy Orsa Tindal\n${day}\n\n${body}`);
  assert.ok(mixed.includes(subject));
  const lists = {
    points: Array.from(
      { length: 8 },
      (_, at) => `Repairs of the ferry cost the harbour company ${at + 2} times what it had planned`,
    ),
    dishes: others.map((_, at) => `${at + 2} spoons of salt`),
    days: others.map((other, at) => `${other} (${at + 3} May)`),
    few: others.slice(0, 6),
  };
  for (const [name, lines] of Object.entries(lists)) {
    const text = bodyOf(`${headline}\nBy Orsa Tindal\n${day}\n\n${lines.join('\n')}\n\n${body}`);
    for (const line of lines) assert.ok(text.includes(line), `${name}: ${line}`);
  }
});
