import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import lighthouse, { type Result } from 'lighthouse';
import sirv from 'sirv';
import { openBrowser } from '../browser/open-browser.ts';
import { readPage } from '../pages/built-page.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const debuggingPort = 9_333;

/** How a page loads on Lighthouse's slow phone. Medians of three; paints in milliseconds, scores of 100. */
export interface Loading {
  scores: Record<string, number>;
  largestPaint: number;
  /** The largest paint of a bare page with the same text, loaded in turn with the other. */
  barePaint: number;
}

/** Loads an article's page and a bare page with the same text, in turn, from a real server in a real browser. */
export async function measureLoading(dist: string, address: string): Promise<Loading> {
  const folder = await mkdtemp(join(tmpdir(), 'broadside-'));
  await writePage(join(folder, 'page.html'), await readFile(join(dist, address, 'index.html'), 'utf8'));
  await writePage(join(folder, 'bare.html'), makeBarePage(readPage(dist, address)));
  const server = createServer(sirv(folder, { brotli: true, extensions: ['html'] }));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const browser = await openBrowser([`--remote-debugging-port=${debuggingPort}`]);
  const runs: { page: Result; bare: Result }[] = [];
  for (let run = 0; run < 3; run += 1) {
    const bare = await load(`http://127.0.0.1:${port}/bare`);
    runs.push({ bare, page: await load(`http://127.0.0.1:${port}/page`) });
  }
  await browser.close();
  server.close();
  await rm(folder, { recursive: true });
  const scoreOf = (category: string) =>
    median(runs.map(({ page }) => Math.round((page.categories[category]?.score ?? 0) * 100)));
  return {
    scores: Object.fromEntries(categories.map((category) => [category, scoreOf(category)])),
    largestPaint: median(runs.map(({ page }) => paintOf(page))),
    barePaint: median(runs.map(({ bare }) => paintOf(bare))),
  };
}

async function writePage(file: string, html: string) {
  await writeFile(file, html);
  await writeFile(`${file}.br`, brotliCompressSync(html));
}

/** The least that could be called a page: the article's words in bare tags. */
function makeBarePage(document: Document): string {
  const { title, documentElement } = document;
  const body = document.querySelector('.body')?.innerHTML ?? '';
  return `<!doctype html><html lang="${documentElement.lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head><body><h1>${title}</h1>${body}</body></html>`;
}

async function load(url: string): Promise<Result> {
  const flags = { port: debuggingPort, onlyCategories: categories, logLevel: 'error' as const };
  const result = await lighthouse(url, flags);
  if (!result) throw new Error(`Lighthouse said nothing of ${url}`);
  return result.lhr;
}

function paintOf({ audits }: Result): number {
  return audits['largest-contentful-paint']?.numericValue ?? Number.NaN;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
