import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { test } from 'node:test';
import { characterRepairs, repairCharacters } from '../../../src/importer/mending/repair-characters.ts';

const folder = new URL('../../../src/importer/characters/', import.meta.url);
const machinery = ['character-repair', 'code-page'];

test('every repair of characters in the folder runs, under the name of its file', async () => {
  const files = (await readdir(folder)).map((name) => name.replace(/\.ts$/, ''));
  const rules = characterRepairs.map(({ rule }) => rule);
  assert.deepEqual(rules.toSorted(), files.filter((name) => !machinery.includes(name)).toSorted());
});

for (const { rule, example } of characterRepairs) {
  test(`${rule}: what its example shows is what a source gets, and nothing more is done to it`, () => {
    const made = repairCharacters(example.before);
    assert.equal(made.text, example.after);
    assert.ok(made.repairs.some((repair) => repair.rule === rule));
    assert.deepEqual(repairCharacters(example.after), { text: example.after, repairs: [], doubts: [] });
  });
}
