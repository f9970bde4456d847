import { latestDay } from '../../../src/article/latest-day.ts';
import { importSource } from '../../../src/importer/import-source.ts';
import { comparable } from '../../../src/importer/text/comparable.ts';
import { damageTexts } from './damage-text.ts';
import { readKnownPages } from './known-pages.ts';
import { answerOf, Score, Tally } from './score.ts';

/**
 * Measures how well damaged raw text is read, made of real articles and headers like the real source's:
 * `node tests/importer/field/measure-damage.ts FOLDER [--errors]`, FOLDER as `known-pages.ts` says. Only articles with
 * people for authors are taken, and each three times, with other damage. Of a day or an author that nothing tells only a doubt is
 * right.
 */
const [folder = '', ...flags] = process.argv.slice(2);
const isPerson = (name: string) => /^\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u.test(name);
const pages = (await readKnownPages(folder)).filter(
  ({ title, authors, paragraphs }) =>
    title !== undefined && paragraphs.length > 4 && authors?.length && authors.every(isPerson),
);
const score = new Score();
const region = new Tally();
const openDays = new Tally();
const openNames = new Tally();
let refused = 0;
let texts = 0;
for (const damaged of damageTexts([...pages, ...pages, ...pages])) {
  texts += 1;
  const options = { today: latestDay(), language: 'en', given: {} };
  const { draft, refusals, found } = importSource(damaged.bytes, 'source.txt', options);
  const asks = (field: string) => refusals.some(({ rule }) => rule === field);
  const answer = answerOf(draft);
  const lines = score.judge(damaged, answer);
  if (!region.ask(found.region && comparable(found.region), comparable(damaged.region)))
    lines.push(`region "${found.region}", known "${damaged.region}"`);
  if (damaged.day === undefined) openDays.add(Number(asks('date')), 1);
  if (damaged.authors === undefined) openNames.add(Number(asks('author')), 1);
  if (answer.blocks.length === 0) refused += 1;
  if (flags.includes('--errors'))
    for (const line of lines) console.log(`${damaged.name} (${damaged.damage}): ${line}`);
}
console.log(
  `${texts} texts: ${score}, region ${region} (${region.otherwise} otherwise), of days and authors that nothing tells ${openDays} and ${openNames} are asked for, ${refused} refused`,
);
