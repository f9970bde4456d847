import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

test('no line is so made that reading it takes ages', () => {
  const { stdout } = spawnSync(process.execPath, [`${import.meta.dirname}/hostile-lines.ts`], {
    encoding: 'utf8',
    timeout: 90_000,
  });
  // Where it was ended, this is what took so long.
  assert.equal(stdout.trimEnd().split('\n').at(-1), 'all are read');
});
