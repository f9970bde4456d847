import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importSource } from '../../../src/importer/import-source.ts';
import { repairPassages } from '../../../src/importer/mending/repair-passages.ts';

import { passagesOf, textOf } from '../passages.ts';

const lead = 'Ilse Quarrow, the company’s chief, said: “The ferry is primarily a service of the island.';
const middle = 'However, we carry a small number of visitors each year, and have done so from the beginning.';
const whole = '“We are aware of the visitors, and do what we can to help them.”';
const open = '“We are aware of the visitors, and do what we can to help them.';

function importText(text: string) {
  const options = { today: '2026-01-31', language: 'en', given: {} };
  return importSource(
    Buffer.from(`Ferry returns to Port Velm\nBy Orsa Tindal\n\n${text}\n`),
    'a.txt',
    options,
  );
}

test('asks where a statement ends that goes on, perhaps, behind a paragraph that lost its mark', () => {
  for (const below of [whole, `${open}\n\n${whole}`]) {
    const { passages, doubts } = repairPassages(passagesOf([lead, middle, below].join('\n\n')));
    assert.ok(textOf(passages).startsWith(`${lead}\n`), below);
    assert.ok(
      doubts.some(({ rule }) => rule === 'unclosed-quotation'),
      below,
    );
  }
});

test('sets nothing apart of a statement of which nobody knows the end', () => {
  const { body } = importText([lead, middle, whole].join('\n\n')).draft;
  assert.ok(!JSON.stringify(body).includes('blockquote'));
});

test('closes a quotation above a paragraph that has its own speaker or its own lead-in', () => {
  for (const below of [
    '“We knew nothing of it,” said Brenn Halloway.',
    `Later she said:\n\n${whole}`,
    'The boat left at noon.',
  ]) {
    const { passages } = repairPassages(passagesOf([lead, middle, below].join('\n\n')));
    assert.ok(textOf(passages).startsWith(`${lead}”\n`), below);
  }
});
