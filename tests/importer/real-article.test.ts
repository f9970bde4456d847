import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { passagesToBody } from '../../src/importer/passages/passages-to-body.ts';
import { setQuotations } from '../../src/importer/quotations/set-quotations.ts';
import { repairCharacters } from '../../src/importer/mending/repair-characters.ts';
import { repairPassages } from '../../src/importer/mending/repair-passages.ts';
import { writeEntry } from '../../src/importer/entry/write-entry.ts';
import { passagesOf } from './passages.ts';

const folder = 'content/articles/nato-will-begin-rs-mission-forces-withdrawal-by-may-1';

test('the text of the real article comes home byte for byte, with both speakers and no doubt', async () => {
  const source = await readFile(`${folder}/source.txt`, 'utf8');
  const entry = await readFile(`${folder}/index.md`, 'utf8');
  const characters = repairCharacters(source);
  const body = characters.text.split('\n').fill('', 0, 5).join('\n');
  const repaired = repairPassages(passagesOf(body));
  const quoted = setQuotations(passagesToBody(repaired.passages), 'en');
  const written = writeEntry({}, quoted.body);
  assert.equal(written.slice(written.indexOf('As US')), entry.slice(entry.indexOf('As US')));
  assert.deepEqual([...characters.doubts, ...repaired.doubts, ...quoted.doubts], []);
  assert.deepEqual(
    [...repaired.repairs, ...quoted.repairs].map(({ rule, line }) => `${line} ${rule}`).toSorted(),
    [
      '10 set-quotations',
      '12 close-quotations',
      '12 join-cut-sentences',
      '6 set-quotations',
      '6 turn-quotation-marks',
      '8 close-quotations',
      '8 join-cut-sentences',
    ],
  );
});
