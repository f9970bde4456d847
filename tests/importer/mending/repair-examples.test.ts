import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { test } from 'node:test';
import { repairPassages, repairs } from '../../../src/importer/mending/repair-passages.ts';
import { passagesOf, textOf } from '../passages.ts';

const folder = new URL('../../../src/importer/repairs/', import.meta.url);

test('every repair of the folder runs, under the name of its file', async () => {
  const files = (await readdir(folder)).map((name) => name.replace(/\.ts$/, ''));
  assert.deepEqual(repairs.map(({ rule }) => rule).toSorted(), files.toSorted());
});

for (const repair of repairs) {
  test(`${repair.rule}: what its example shows is what a source gets`, () => {
    const { before, after, title } = repair.example;
    const made = repairPassages(passagesOf(before), title === undefined ? {} : { titles: [title] });
    assert.equal(textOf(made.passages), after);
    const told = [...made.repairs, ...made.leftOut].filter(({ rule }) => rule === repair.rule);
    assert.ok(told.length > 0, 'the repair is told');
    assert.ok(repair.reason.endsWith('.'));
  });

  test(`${repair.rule}: it finds nothing to do in what it has mended`, () => {
    const { after, title } = repair.example;
    const made = repairPassages(passagesOf(after), title === undefined ? {} : { titles: [title] });
    assert.deepEqual([textOf(made.passages), made.repairs, made.leftOut], [after, [], []]);
  });
}
