import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { latestDay } from '../../../src/article/latest-day.ts';
import { readText } from '../../../src/importer/raw-text/read-text.ts';
import { copyPages } from './copy-pages.ts';
import { readKnownPages } from './known-pages.ts';
import { programs } from './programs.ts';
import { answerOf, Score } from './score.ts';

/**
 * Measures how well text is read that was copied from real pages in a real browser:
 * `node tests/importer/field/measure-copies.ts FOLDER [--page] [--program=NAME] [--errors] [--out=DIR]`, FOLDER as
 * `known-pages.ts` says. With `--page` the whole page is copied, not the article alone; with `--program` one of `programs.ts`
 * makes the text; `--out` keeps the copies.
 */
const [folder = '', ...flags] = process.argv.slice(2);
const given = (name: string) => flags.find((flag) => flag.startsWith(`--${name}=`))?.slice(name.length + 3);
const [out, name] = [given('out'), given('program')];
const program = name === undefined ? undefined : programs[name];
if (name !== undefined && !program)
  throw new Error(`Unexpected program "${name}", expected ${Object.keys(programs).join(', ')}`);
const score = new Score();
let copies = 0;
if (out) await mkdir(out, { recursive: true });
for await (const copy of copyPages(
  await readKnownPages(folder),
  flags.includes('--page') ? 'page' : 'article',
  program,
)) {
  copies += 1;
  if (out) await writeFile(join(out, `${copy.name.replaceAll('/', '-')}.txt`), copy.text);
  const reading = readText(copy.text, { today: latestDay(), language: 'en' });
  const answer =
    'finding' in reading ? { blocks: [], doubts: [reading.finding.rule] } : answerOf(reading.draft);
  const lines = score.judge(copy, answer);
  if (flags.includes('--errors')) for (const line of lines) console.log(`${copy.name}: ${line}`);
}
console.log(`${copies} copies: ${score}`);
