import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';

const run = promisify(execFile);

/** Makes text of a page, given the HTML of the part that matters and a browser's page to read it with. */
export type Program = (html: string, page: Page) => Promise<string>;

/** In bytes: a page's text with the addresses of all its links. */
const largest = 64 * 1024 * 1024;

/** Runs a Debian package's program on a file; that it is not there says its message. */
function ofFile(command: string, ...flags: string[]): Program {
  return async (html) => {
    const folder = await mkdtemp(join(tmpdir(), 'programs-'));
    try {
      const file = join(folder, 'page.html');
      await writeFile(file, `<!doctype html><meta charset="utf-8">${html}`);
      return (await run(command, [...flags, file], { maxBuffer: largest })).stdout;
    } finally {
      await rm(folder, { recursive: true });
    }
  };
}

/** Programs that archivists and scrapers make text of pages with, each by its name in Debian, but for the last. */
export const programs: Record<string, Program> = {
  w3m: ofFile('w3m', '-dump', '-cols', '78', '-T', 'text/html', '-I', 'utf-8', '-O', 'utf-8'),
  lynx: ofFile('lynx', '-dump', '-width=78', '-display_charset=utf-8', '-assume_charset=utf-8'),
  pandoc: ofFile('pandoc', '-f', 'html', '-t', 'plain'),
  html2text: ofFile('html2text', '-utf8'),
  /** Each node of text on a line of its own, as scrapers write it. */
  pieces: async (html, page) => {
    await page.setContent(html);
    return page.evaluate(piecesOf);
  },
};

/** Runs in the page. */
function piecesOf(): string {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const pieces: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const isText = node.parentElement?.closest('script, style, noscript, template') === null;
    const text = node.textContent?.trim() ?? '';
    if (isText && text !== '') pieces.push(text);
  }
  return pieces.join('\n');
}
