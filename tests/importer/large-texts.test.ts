import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passagesToBody } from '../../src/importer/quotations/passages-to-body.ts';
import { setQuotations } from '../../src/importer/quotations/set-quotations.ts';
import { repairCharacters } from '../../src/importer/repair-characters.ts';
import { repairPassages } from '../../src/importer/repair-passages.ts';
import { passagesOf } from './passages.ts';

/** Seconds that a text takes through every repair. */
function secondsFor(text: string): number {
  const start = performance.now();
  setQuotations(passagesToBody(repairPassages(passagesOf(repairCharacters(text).text)).passages));
  return (performance.now() - start) / 1000;
}

const statement = 'Orsa Tindal, the mayor, said: “We will open the harbour again in the spring.” ';

/** Texts that are dear to an algorithm which looks back or ahead too far. */
const texts: Record<string, string> = {
  'a million empty lines': '\n'.repeat(1_000_000),
  'one line of statements': statement.repeat(15_000),
  'quotations that never close': '“We go '.repeat(150_000),
  'paragraphs that never close': 'He said: “We go to the harbour.\n\n'.repeat(30_000),
  'a sentence cut everywhere': 'we go to the harbour and the\n\n'.repeat(40_000),
  'words divided everywhere': 'with-\n'.repeat(200_000),
  'a line of names': 'Orsa '.repeat(200_000),
  'a line of spaces': `a${' '.repeat(1_000_000)}b`,
  'a line of entities': '&amp;'.repeat(200_000),
  'misread letters': 'â€™ '.repeat(100_000),
  'a word without end': 'a'.repeat(1_000_000),
};

for (const [name, text] of Object.entries(texts)) {
  test(`${name}: the time grows with the length, not with its square`, () => {
    const [half, whole] = [secondsFor(text.slice(0, text.length / 2)), secondsFor(text)];
    assert.ok(whole < 5 && whole < 3.5 * half + 0.5, `${half} s, ${whole} s`);
  });
}
