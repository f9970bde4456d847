import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { latestDay } from '../../../src/article/latest-day.ts';
import { importSource } from '../../../src/importer/import-source.ts';

/**
 * Measures how well the days of saved pages are read: `node tests/importer/field/measure-days.ts FOLDER [--errors]`. FOLDER is
 * laid out as the tests of htmldate (github.com/adbar/htmldate, `tests`): `eval_*.json` with the file and the day of each
 * page, and the files in folders beside them. A day in doubt counts as not found.
 */
interface Fact {
  file: string;
  date: string;
}

const [folder = '', ...flags] = process.argv.slice(2);
const places = new Map<string, string>();
for (const { name, parentPath } of await readdir(folder, { withFileTypes: true, recursive: true }))
  places.set(name, join(parentPath, name));
const tally = { pages: 0, right: 0, otherwise: 0, refused: 0 };
for (const [name, list] of places) {
  if (!/^eval_.*\.json$/.test(name)) continue;
  // Where nobody knew a day, the lists say what is no JSON.
  const facts = (await readFile(list, 'utf8')).replaceAll('NaN', '""');
  for (const { file, date } of Object.values(JSON.parse(facts) as Record<string, Fact>)) {
    const place = places.get(file);
    if (date === '' || place === undefined) continue;
    const options = { today: latestDay(), language: 'en', given: {} };
    const { found, refusals } = importSource(await readFile(place), file, options);
    const day = found.date?.slice(0, 10);
    tally.pages += 1;
    tally.right += Number(day === date);
    tally.otherwise += Number(day !== undefined && day !== date);
    tally.refused += Number(refusals.some(({ rule }) => rule === 'no-article'));
    if (day !== date && flags.includes('--errors')) console.log(`${file}: ${day}, known ${date}`);
  }
}
const share = ((100 * tally.right) / Math.max(1, tally.pages)).toFixed(1);
console.log(
  `${tally.pages} pages: day ${share} % (${tally.otherwise} otherwise), ${tally.refused} without an article that can be read`,
);
