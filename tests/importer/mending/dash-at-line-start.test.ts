import assert from 'node:assert/strict';
import { test } from 'node:test';
import { repairPassages } from '../../../src/importer/mending/repair-passages.ts';
import { passagesOf } from '../passages.ts';

const paragraph = [
  'The harbour office of Port Velm counted the boats at dawn, and the',
  'count was lower than in any spring since the pier was lengthened by',
  'the town. It will count again in May, when the night ferry returns.',
].join('\n');

const repair = (...blocks: string[]) => {
  const { passages } = repairPassages(passagesOf([paragraph, ...blocks].join('\n\n')), { language: 'en' });
  return passages.slice(1).map(({ text }) => text);
};

test('a wrap before a dash parts no paragraph', () => {
  for (const sign of ['-', '–', '—'])
    assert.deepEqual(
      repair(`And then the council goes after the most careful company of the bay\n${sign} Tindal Ferries`),
      [`And then the council goes after the most careful company of the bay ${sign} Tindal Ferries`],
      sign,
    );
});

test('a list keeps its lines, below a colon as below a full line without one', () => {
  for (const lead of [
    'The office names what it counted at dawn on the old quay of the bay:',
    'What the office has counted at dawn on the old quay of the whole bay',
  ]) {
    const list = `${lead}\n- boats\n- nets`;
    assert.deepEqual(repair(list), [list]);
  }
  const single = 'The office names what it counted at dawn on the old quay of the bay:\n- boats';
  assert.deepEqual(repair(single), [single]);
});
