import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { plainBlocks } from '../../../src/article/plain-text.ts';
import { latestDay } from '../../../src/article/latest-day.ts';
import { comparable } from '../../../src/importer/text/comparable.ts';
import { textOf } from '../../../src/importer/web-page/page/elements.ts';
import { parsePage } from '../../../src/importer/web-page/page/parse-page.ts';
import { partBlocks } from '../../../src/importer/web-page/page/part-blocks.ts';
import { readWebPage } from '../../../src/importer/web-page/read-web-page.ts';
import { type KnownPage, readKnownPages } from './known-pages.ts';

/**
 * Measures how well real saved pages are read, against the best extractor alone:
 * `node tests/importer/web-page/measure-field.ts FOLDER [--half=0|1] [--errors]`, FOLDER as `known-pages.ts` says.
 * A field in doubt counts as not found; a wrong one is counted by itself.
 */
interface Answer {
  title?: string | undefined;
  authors?: string[] | undefined;
  day?: string | undefined;
  blocks: string[];
  doubts: string[];
}

interface Score {
  title: number[];
  author: number[];
  day: number[];
  recall: number[];
  precision: number[];
  letterRecall: number[];
  letterPrecision: number[];
  wrongAuthor: number;
  wrongDay: number;
  milliseconds: number;
}

const today = latestDay();

function readOurs(html: string): Answer {
  const page = readWebPage(html, { today, language: 'en' });
  if ('finding' in page) return { blocks: [], doubts: [page.finding.rule] };
  const { fields, body, doubts } = page.draft;
  const standfirst = fields.description === undefined ? [] : [fields.description];
  return {
    title: fields.title,
    authors: fields.authors,
    day: fields.date?.slice(0, 10),
    blocks: [...standfirst, ...plainBlocks(body)],
    doubts: doubts.map(({ message }) => message),
  };
}

function readAlone(html: string): Answer {
  const empty: Answer = { blocks: [], doubts: [] };
  try {
    const { document } = parseHTML(html);
    const found = new Readability(document as unknown as Document).parse();
    if (!found) return empty;
    const root = parsePage(found.content ?? '')?.root;
    return {
      title: found.title ?? undefined,
      authors: found.byline?.split(/\s*(?:,|\band\b|\bund\b)\s*/),
      day: found.publishedTime?.slice(0, 10),
      blocks: root ? partBlocks(root).map(({ element }) => textOf(element)) : [],
      doubts: [],
    };
  } catch {
    return empty;
  }
}

function measure(pages: KnownPage[], read: (html: string) => Answer, showErrors: boolean): Score {
  const score: Score = {
    title: [0, 0],
    author: [0, 0],
    day: [0, 0],
    recall: [0, 0],
    precision: [0, 0],
    letterRecall: [0, 0],
    letterPrecision: [0, 0],
    wrongAuthor: 0,
    wrongDay: 0,
    milliseconds: 0,
  };
  for (const page of pages) {
    const start = performance.now();
    const answer = read(page.html);
    score.milliseconds += (performance.now() - start) / pages.length;
    for (const line of judge(page, answer, score)) if (showErrors) console.log(`${page.name}: ${line}`);
  }
  return score;
}

function judge(page: KnownPage, answer: Answer, score: Score): string[] {
  const lines: string[] = [];
  const count = (tally: number[], isRight: boolean) => {
    tally[0] = (tally[0] ?? 0) + Number(isRight);
    tally[1] = (tally[1] ?? 0) + 1;
  };
  if (page.title !== undefined) {
    const isRight = comparable(answer.title ?? '') === comparable(page.title);
    count(score.title, isRight);
    if (!isRight) lines.push(`title "${answer.title}", known "${page.title}"`);
  }
  if (page.authors !== undefined) {
    const isRight = keyOf(answer.authors ?? []) === keyOf(page.authors);
    count(score.author, isRight);
    if (!isRight && answer.authors) score.wrongAuthor += 1;
    if (!isRight) lines.push(`authors "${answer.authors?.join('; ')}", known "${page.authors.join('; ')}"`);
  }
  if (page.day !== undefined) {
    count(score.day, answer.day === page.day);
    if (answer.day !== page.day && answer.day !== undefined) score.wrongDay += 1;
    if (answer.day !== page.day) lines.push(`day ${answer.day}, known ${page.day}`);
  }
  return [...lines, ...judgeText(page, answer, score), ...(lines.length > 0 ? answer.doubts : [])];
}

function judgeText(page: KnownPage, answer: Answer, score: Score): string[] {
  const known = page.paragraphs.map(comparable).filter((text) => text !== '');
  const read = answer.blocks.map(comparable).filter((text) => text !== '');
  const found = known.filter((text) => read.includes(text));
  const right = read.filter((text) => known.includes(text));
  addTo(score.recall, found.length, known.length);
  addTo(score.precision, right.length, read.length);
  addTo(score.letterRecall, found.join('').length, known.join('').length);
  addTo(score.letterPrecision, right.join('').length, read.join('').length);
  const lost = known.length - found.length;
  const extra = read.length - right.length;
  return lost > 2 || extra > 6 ? [`${lost} of ${known.length} paragraphs lost, ${extra} too many`] : [];
}

function addTo(tally: number[], part: number, whole: number) {
  tally[0] = (tally[0] ?? 0) + part;
  tally[1] = (tally[1] ?? 0) + whole;
}

function keyOf(names: readonly string[]): string {
  return names.map(comparable).toSorted().join(' ');
}

function percent([part = 0, whole = 0]: number[]): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
}

function print(name: string, score: Score) {
  const { title, author, day, recall, precision, letterRecall, letterPrecision } = score;
  console.log(
    `${name}: title ${percent(title)}, author ${percent(author)} (${score.wrongAuthor} otherwise), day ${percent(day)} (${score.wrongDay} otherwise), ` +
      `paragraphs found ${percent(recall)} right ${percent(precision)}, by letters ${percent(letterRecall)} and ${percent(letterPrecision)}, ` +
      `${score.milliseconds.toFixed(0)} ms a page`,
  );
}

const [folder = '', ...flags] = process.argv.slice(2);
const half = flags.find((flag) => flag.startsWith('--half='))?.slice(7);
const pages = (await readKnownPages(folder)).filter(
  (page) => half === undefined || page.half === Number(half),
);
console.log(
  `${pages.length} pages, ${pages.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0)} paragraphs`,
);
print('Readability alone', measure(pages, readAlone, false));
print('Broadside', measure(pages, readOurs, flags.includes('--errors')));
