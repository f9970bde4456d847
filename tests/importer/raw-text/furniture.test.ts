import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { furnitureOf, kindsOfFurniture } from '../../../src/importer/furniture/kinds.ts';

for (const { rule, examples, leaves } of kindsOfFurniture) {
  test(`${rule} is left out where it stands alone, and a sentence that mentions it stays`, () => {
    for (const line of examples) assert.equal(furnitureOf(line, 'edges')?.rule, rule, line);
    for (const line of leaves) assert.equal(furnitureOf(line, 'edges')?.rule, undefined, line);
  });
}

test('every kind of furniture has a file of its own that is named for it', () => {
  const files = readdirSync('src/importer/furniture').map((name) => name.replace('.ts', ''));
  const kinds = files.filter((name) => !['furniture', 'kinds'].includes(name));
  assert.deepEqual(kinds.toSorted(), kindsOfFurniture.map(({ rule }) => rule).toSorted());
});

test('no line keeps a pattern busy', () => {
  const start = performance.now();
  for (const piece of ['share ', 'photo/', '(', 'a,', 'home > ', '#a ', '1 ', 'read more: ']) {
    furnitureOf(piece.repeat(500).slice(0, 500), 'edges');
  }
  assert.ok(performance.now() - start < 1000, `${performance.now() - start} ms`);
});
