import type { Page } from 'playwright-core';
import { openBrowser } from '../../browser/open-browser.ts';
import { comparable } from '../../../src/importer/text/comparable.ts';
import type { KnownPage } from './known-pages.ts';
import type { Program } from './programs.ts';
import type { Known } from './score.ts';

/** Text that a reader copied from a page. */
export interface CopiedText extends Known {
  text: string;
}

/** How much of a page was copied: the smallest part with headline and paragraphs, or all of it. */
export type Extent = 'article' | 'page';

/**
 * Copies the text of pages out of a real browser, without scripts and with nothing loaded beside the page, as somebody who
 * selects with the mouse. A fact is asked for where the copy shows it: headlines and names by their words, days by the
 * year. Pages whose headline or most of whose paragraphs no element shows are passed over, and those of which nothing can be selected.
 * A `program` makes the text of the same part of the page instead.
 */
export async function* copyPages(
  pages: readonly KnownPage[],
  extent: Extent,
  program?: Program,
): AsyncGenerator<CopiedText> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ javaScriptEnabled: false });
    for (const known of pages) {
      const part = await copy(page, known, extent);
      const text = program && part ? await program(part.html, page) : part?.text;
      if (text) yield copied(known, text);
    }
  } finally {
    await browser.close();
  }
}

const address = 'https://saved.invalid/';

async function copy(page: Page, { html, title = '', paragraphs }: KnownPage, extent: Extent) {
  await page.unrouteAll();
  await page.route('**', (route) =>
    route.request().url() === address
      ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
      : route.abort(),
  );
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForLoadState('domcontentloaded');
  const wanted = { title: comparable(title), texts: paragraphs.map(comparable), extent };
  return page.evaluate(select, wanted);
}

/** Runs in the page, where nothing of this module is: its `key` is `comparable`. */
function select(wanted: {
  title: string;
  texts: string[];
  extent: Extent;
}): { text: string; html: string } | undefined {
  const longestText = 20_000;
  const key = (text: string) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
  const found = new Map<string, Element>();
  for (const element of document.body.querySelectorAll('*')) {
    // biome-ignore lint/performance/useDomNodeTextContent: text content would copy hidden words too
    const text = element instanceof HTMLElement ? element.innerText : '';
    const own = text.length < longestText ? key(text) : '';
    if (own !== '' && !(found.has(own) && element.tagName !== 'H1')) found.set(own, element);
  }
  const headline = found.get(wanted.title) ?? document.querySelector('h1') ?? undefined;
  const texts = wanted.texts.flatMap((text) => found.get(text) ?? []);
  if (!headline || texts.length * 2 < wanted.texts.length) return undefined;
  let part: Element = headline;
  while (part.parentElement && !texts.every((text) => part.contains(text))) part = part.parentElement;
  const whole = wanted.extent === 'page' ? document.body : part;
  getSelection()?.selectAllChildren(whole);
  return { text: getSelection()?.toString() ?? '', html: whole.outerHTML };
}

function copied({ name, title, authors, day, paragraphs }: KnownPage, text: string): CopiedText {
  const all = comparable(text);
  const isShown = (words: string) => all.includes(comparable(words));
  return {
    name,
    text,
    title: title !== undefined && isShown(title) ? title : undefined,
    authors: authors?.every(isShown) ? authors : undefined,
    day: day !== undefined && text.includes(day.slice(0, 4)) ? day : undefined,
    paragraphs: paragraphs.filter(isShown),
  };
}
