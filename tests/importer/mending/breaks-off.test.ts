import assert from 'node:assert/strict';
import { test } from 'node:test';
import { repairPassages } from '../../../src/importer/mending/repair-passages.ts';
import { markHeadings } from '../../../src/importer/passages/mark-headings.ts';
import { passagesOf } from '../passages.ts';

const told = 'The harbour office counted the boats at dawn, and the count was lower than in any year.';
const language = 'en';

/** Whether a line between paragraphs is a heading, and how many doubts there are of it. */
function judge(line: string, below: string): [isHeading: boolean, doubts: number] {
  const { passages, doubts } = repairPassages(passagesOf(`${told}\n\n${line}\n\n${below}\n\n${told}`), {
    language,
  });
  const marked = markHeadings(passages, { language });
  return [marked[1]?.kind === 'heading', doubts.length];
}

test('a line that ends with a first name above its surname, or with a verb above a quotation, is no heading', () => {
  for (const [line, below] of [
    [
      'The walls were discussed with Ilse Marrow, and Brian',
      'Tindal said that they had never been safe at all.',
    ],
    [
      'The walls were discussed with Ilse Marrow, Brian',
      'Tindal warned of it in the old town hall on Friday.',
    ],
    ['The town was told of it by Governor Brian', 'Tindal, who had never believed that they were safe.'],
    ['Brian Tindal, for the pilots said', '“They were never safe. We told everybody about it at once.”'],
  ] as const)
    assert.deepEqual(judge(line, below), [false, 1], line);
});

test('it is joined where the text names the person in full', () => {
  const below = 'Tindal said that Mr Brian Tindal and his wife had never been safe there at all.';
  const { passages } = repairPassages(
    passagesOf(`${told}\n\nThey were discussed with Ilse Marrow, and Brian\n\n${below}\n\n${told}`),
    { language },
  );
  assert.equal(passages[1]?.text, `They were discussed with Ilse Marrow, and Brian ${below}`);
});

test('a heading that ends with a name or a verb stays one', () => {
  for (const [line, below] of [
    ['A day in the life of Brian', 'Tindal said that the walls had never been safe at all.'],
    ['A talk between Ilse Marrow and Brian', 'Tindal has refused the plan of the old town for years.'],
    ['Meet Tom, Dick and Harry', 'The walls had never been safe at all, said those who lived there.'],
    ['A talk with the mayor, Brian Tindal', 'Marrow said that the walls had never been safe at all.'],
    ['What the mayor said', '“They were never safe. We told everybody about it at once.”'],
  ] as const)
    assert.deepEqual(judge(line, below), [true, 0], line);
});

test('a heading below a comma, and the paragraph below a signed quotation, are not joined without a doubt', () => {
  const ended =
    'The harbour office then counted the boats of Orsa Tindal again, and Dr. Brenn Halloway came.';
  for (const [above, below] of [
    ['They could then take the boats to the dock and mend them, Orsa Tindal said,', 'The hull knows'],
    [
      '“We welcome Dr. Brenn Halloway to the works.” Orsa Tindal, General Manager, Velm Works',
      'Dr. Brenn Halloway, inventor of the engine, said that the engines complement the old ones.',
    ],
  ] as const) {
    const { passages, doubts } = repairPassages(passagesOf([told, above, below, ended, told].join('\n\n')), {
      language,
    });
    assert.deepEqual([passages[1]?.text, passages[2]?.text], [above, below]);
    assert.ok(doubts.some(({ rule }) => rule === 'maybe-cut-sentence'));
  }
});
