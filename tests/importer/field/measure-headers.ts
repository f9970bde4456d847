import { parseArgs } from 'node:util';
import { latestDay } from '../../../src/article/latest-day.ts';
import { importSource } from '../../../src/importer/import-source.ts';
import { comparable } from '../../../src/importer/text/comparable.ts';
import { headers } from './headers-of-languages.ts';
import { type PastedArticle, pasteArticles } from './paste-articles.ts';
import { answerOf, Tally } from './score.ts';

/**
 * Measures how headers of pasted articles are read, over orders and forms in which sites of some languages print headline,
 * standfirst, byline, day, buttons, counters, captions and datelines, with furniture below the article:
 * `node tests/importer/field/measure-headers.ts [LANGUAGE] [--seed=N] [--runs=N] [--errors]`, `runs` texts a language.
 */
const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    runs: { type: 'string', default: '100' },
    errors: { type: 'boolean', default: false },
  },
});
const tallies = { title: new Tally(), author: new Tally(), day: new Tally() };
const paragraphs = new Tally();
let [count, elsewhere, furniture] = [0, 0, 0];

/** Reads an article; returns what differs from what is known, a line each. */
function judge(article: PastedArticle, language: string): string[] {
  const bytes = new TextEncoder().encode(article.source);
  const { draft, found } = importSource(bytes, 'source.txt', { given: {}, today: latestDay(), language });
  const { title, authors, day, blocks, doubts } = answerOf(draft);
  const isDayRight = day === article.day && (found.updated ?? article.updated).startsWith(article.updated);
  const lines = [
    ...judgeField('title', title, article.title),
    ...judgeField('author', authors?.join('; '), article.authors.join('; ')),
    ...judgeField('day', isDayRight ? day : day && `${day} ${found.updated}`, article.day),
    ...judgeRegion(found.region, article),
  ];
  return [...lines, ...judgeText(blocks, article), ...(lines.length > 0 ? doubts : [])];
}

function judgeField(name: keyof typeof tallies, answer: string | undefined, known: string): string[] {
  const key = answer === undefined ? undefined : comparable(answer);
  return tallies[name].ask(key, comparable(known)) ? [] : [`${name} "${answer}", known "${known}"`];
}

/** A region is right where the section, the byline or the dateline names it; most articles tell none. */
function judgeRegion(region: string | undefined, { places }: PastedArticle): string[] {
  if (region === undefined || places.some((place) => comparable(place).includes(comparable(region))))
    return [];
  elsewhere += 1;
  return [`region "${region}"`];
}

function judgeText(blocks: readonly string[], article: PastedArticle): string[] {
  const read = blocks.map(comparable);
  const whole = read.join('');
  let at = 0;
  const lost = article.paragraphs.filter((paragraph) => {
    const start = whole.indexOf(comparable(paragraph), at);
    if (start >= 0) at = start;
    return start < 0;
  });
  const kept = blocks.filter((block) => isFurniture(comparable(block), article));
  paragraphs.add(article.paragraphs.length - lost.length, article.paragraphs.length);
  furniture += kept.length;
  return [...lost.map((text) => `lost "${text}"`), ...kept.map((text) => `kept "${text}"`)];
}

/** Whether a block has more than the article's own texts, or parts of them. */
function isFurniture(block: string, { title, paragraphs, besides }: PastedArticle): boolean {
  // The longest first, since a dateline's place may begin another's word.
  const own = [title, ...paragraphs, ...besides].map(comparable).toSorted((a, b) => b.length - a.length);
  const rest = own.reduce((left, text) => left.replace(text, ''), block);
  return !own.some((text) => text.includes(rest));
}

const languages = Object.keys(headers);
for (const language of positionals.length > 0 ? positionals : languages) {
  // Each language has draws of its own, the same ones where it is measured alone.
  const seed = Number(flags.seed) + languages.indexOf(language);
  for (const article of pasteArticles(language, seed, Number(flags.runs))) {
    count += 1;
    const lines = judge(article, language);
    if (flags.errors && lines.length > 0) console.log([article.header, ...lines, ''].join('\n'));
  }
}
const fields = Object.entries(tallies).map(
  ([name, { right, whole, otherwise }]) =>
    `${name} ${right} right, ${otherwise} otherwise without a doubt, ${whole - right - otherwise} asked for`,
);
const text = `paragraphs ${paragraphs.right} found in order, ${paragraphs.whole - paragraphs.right} lost`;
console.log(
  `${count} texts: ${fields.join('; ')}; region ${elsewhere} otherwise; ${text}; furniture kept ${furniture} lines`,
);
