import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { latestDay } from '../../../src/article/latest-day.ts';
import { textOf } from '../../../src/importer/web-page/page/elements.ts';
import { parsePage } from '../../../src/importer/web-page/page/parse-page.ts';
import { partBlocks } from '../../../src/importer/web-page/page/part-blocks.ts';
import { readWebPage } from '../../../src/importer/web-page/read-web-page.ts';
import { readKnownPages } from './known-pages.ts';
import { type Answer, answerOf, Score } from './score.ts';

/**
 * Measures how well real saved pages are read, against the best extractor alone, which gets a DOM that is built as browsers
 * build it: `node tests/importer/field/measure-pages.ts FOLDER [--half=0|1] [--errors]`, FOLDER as `known-pages.ts` says. A
 * field in doubt counts as not found; a wrong one is counted by itself.
 */
const today = latestDay();

function readOurs(html: string): Answer {
  const page = readWebPage(html, { today, language: 'en' });
  return 'finding' in page ? { blocks: [], doubts: [page.finding.rule] } : answerOf(page.draft);
}

function readAlone(html: string): Answer {
  const empty: Answer = { blocks: [], doubts: [] };
  const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() });
  try {
    const found = new Readability(window.document).parse();
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
  } finally {
    window.close();
  }
}

const [folder = '', ...flags] = process.argv.slice(2);
const half = flags.find((flag) => flag.startsWith('--half='))?.slice(7);
const pages = (await readKnownPages(folder)).filter(
  (page) => half === undefined || page.half === Number(half),
);
const paragraphs = pages.reduce((sum, page) => sum + page.paragraphs.length, 0);
console.log(`${pages.length} pages, ${paragraphs} paragraphs`);
for (const [name, read] of Object.entries({ 'Readability alone': readAlone, Broadside: readOurs })) {
  const score = new Score();
  const start = performance.now();
  for (const page of pages) {
    const lines = score.judge(page, read(page.html));
    if (read === readOurs && flags.includes('--errors'))
      for (const line of lines) console.log(`${page.name}: ${line}`);
  }
  console.log(`${name}: ${score}, ${((performance.now() - start) / pages.length).toFixed(0)} ms a page`);
}
