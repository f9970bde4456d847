import assert from 'node:assert/strict';
import { test } from 'node:test';
import { repairPassages } from '../../../src/importer/mending/repair-passages.ts';
import { endsSentence } from '../../../src/importer/text/sentences/ends-sentence.ts';
import { articles } from './invented-articles.ts';
import { passagesOf } from '../passages.ts';

type Damage = (paragraphs: readonly string[], random: () => number) => string;

/** The same numbers in every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

function cut(paragraph: string, random: () => number): string {
  const words = paragraph.split(' ');
  if (random() < 0.5) return paragraph;
  const at = 4 + Math.floor(random() * (words.length - 6));
  const isInside =
    words.length > 12 && !/[.!?:;…؟»”"]$/u.test(words[at - 1] ?? '') && !/^[“"«—]/u.test(words[at] ?? '');
  return isInside ? `${words.slice(0, at).join(' ')}\n\n${words.slice(at).join(' ')}` : paragraph;
}

/** Cuts a paragraph in two inside a sentence, whatever the letters beside the place. */
function cutInTwo(paragraph: string, random: () => number): string {
  const words = paragraph.split(' ');
  const at = 4 + Math.floor(random() * (words.length - 6));
  const isEnd = /[.!?:;…؟»”"]$/u.test(words[at - 1] ?? '') || !/\p{Ll}/u.test(paragraph);
  return isEnd ? paragraph : `${words.slice(0, at).join(' ')}\n\n${words.slice(at).join(' ')}`;
}

function wrap(paragraph: string, width: number): string {
  const lines: string[] = [];
  for (const word of paragraph.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

const isText = (paragraph: string) => paragraph.length > 60 && !paragraph.includes('\n');

const damages: Record<string, Damage> = {
  'nothing at all': (paragraphs) => paragraphs.join('\n\n'),
  'every second paragraph cut by a blank line': (paragraphs, random) =>
    paragraphs.map((one) => (isText(one) ? cut(one, random) : one)).join('\n\n'),
  'lines wrapped at 72': (paragraphs) =>
    paragraphs.map((one) => (isText(one) ? wrap(one, 72) : one)).join('\n\n'),
  'lines wrapped at 38': (paragraphs) =>
    paragraphs.map((one) => (isText(one) ? wrap(one, 38) : one)).join('\n\n'),
  'one line a paragraph': (paragraphs) =>
    paragraphs.map((one) => (one.includes('\n') ? `\n${one}\n` : one)).join('\n'),
  'lines wrapped at 60 and no empty lines': (paragraphs) =>
    paragraphs.map((one) => (isText(one) ? wrap(one, 60) : `\n${one}\n`)).join('\n'),
  'every paragraph of a script with capitals cut': (paragraphs, random) =>
    paragraphs.map((one) => (isText(one) ? cutInTwo(one, random) : one)).join('\n\n'),
  'paragraphs given twice': (paragraphs, random) =>
    paragraphs.flatMap((one) => (isText(one) && random() < 0.5 ? [one, one] : [one])).join('\n\n'),
  'every second paragraph cut, and all wrapped': (paragraphs, random) =>
    paragraphs
      .map((one) =>
        isText(one)
          ? cut(one, random)
              .split('\n\n')
              .map((part) => wrap(part, 65))
              .join('\n\n')
          : one,
      )
      .join('\n\n'),
};

/** Where paragraphs end, counted in letters, so that only breaks are compared. */
function endsOf(paragraphs: readonly string[]): Set<number> {
  let letters = 0;
  return new Set(paragraphs.map((one) => (letters += one.match(/[\p{L}\p{N}]/gu)?.length ?? 0)));
}

for (const [name, damage] of Object.entries(damages)) {
  test(`${name}: at least 97 of 100 paragraph breaks are where they were`, (context) => {
    let [right, all] = [0, 0];
    const wrong: string[] = [];
    for (const [index, paragraphs] of articles.entries()) {
      for (let round = 0; round < 10; round += 1) {
        const source = damage(paragraphs, randomFrom(index * 100 + round + 1));
        const found = repairPassages(passagesOf(source)).passages.map(({ text }) => text);
        const [expected, made] = [endsOf(paragraphs), endsOf(found)];
        right += expected.intersection(made).size;
        all += expected.union(made).size;
        const extra = found.filter((one) => !paragraphs.includes(one));
        if (extra.length > 0) wrong.push(extra.join(' ¶ '));
      }
    }
    context.diagnostic(`${((100 * right) / all).toFixed(2)} % of ${all} breaks`);
    assert.ok(right / all >= 0.97, [...new Set(wrong)].slice(0, 20).join('\n'));
  });
}

test('items of a list without marks stay on lines of their own, however long each is', () => {
  const items = [
    'The bridge of Port Velm must be closed at once to all cars',
    'Pillars to be inspected daily by two engineers at highest risk',
    'Separate entry and exit points for people on foot',
    'Clean railings to be readily accessible throughout the whole length of the bridge',
    'Anybody who needs the crossing to be accompanied by at most one other person',
  ];
  const [, list] = repairPassages(passagesOf(`The measures are:\n\n${items.join('\n')}`)).passages;
  assert.equal(list?.text, items.join('\n'));
});

test('a sentence is whole behind whose full stop a wrong encoding lost a mark', () => {
  for (const end of ['.\uFFFD', '."\uFFFD', '.\uFFFD\uFFFD'])
    assert.ok(endsSentence(`The harbour office counted the boats ahead of the elections${end}`), end);
});

test('a paragraph that lost its full stop below headlines is no item of a list', () => {
  const headlines = [
    'Harbour: Two engineers count the cracks of the old bridge',
    'Ferries: The night boat returns to the pier of Port Velm',
    'Weather: Storms of January break the ramp a second time',
  ];
  const paragraph =
    'Quarrow thinks that the bridge will be closed for long: the council has counted every crack. Nobody knows who is to pay for the repairs, and more is to be read below';
  const { passages } = repairPassages(passagesOf([...headlines, paragraph].join('\n')));
  assert.ok(passages.some(({ text }) => text === paragraph));
});

test('one wrapped paragraph of three lines is joined before a word in capitals, and three lines that end are not', () => {
  const wrapped =
    'Following a vertical harbour model, enabling the very same\nASKs to speak for the town at every meeting in the whole\nof a year and providing boats for skippers.';
  const { passages } = repairPassages(passagesOf(`${wrapped}\n\nHe slept at home until the ferry came.`));
  assert.deepEqual(
    passages.map(({ text }) => text),
    [wrapped.replaceAll('\n', ' '), 'He slept at home until the ferry came.'],
  );
  const own =
    'The ferry returned on Monday to the old stone harbour.\nThe boats were counted twice by the harbour office.\nThe count was low.';
  assert.equal(repairPassages(passagesOf(own)).passages.length, 3);
});
