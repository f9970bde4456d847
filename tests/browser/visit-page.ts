import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { longestArticle, persianArticle, picture, richArticle } from '../sample-articles.ts';
import { buildSite, makeSite, type TestSite } from '../site.ts';
import { openBrowser } from './open-browser.ts';

/** Where the articles of the opened site stand, from its root. */
export const addresses = {
  real: 'articles/nato-will-begin-rs-mission-forces-withdrawal-by-may-1',
  rightToLeft: 'articles/bridge',
  /** An article with everything that an entry can hold. */
  rich: 'articles/boats',
  /** An article whose words, code, table and picture are longer than any page. */
  long: 'articles/long',
  front: '',
  region: 'regions/port-velm',
  regions: 'regions',
  author: 'authors/orsa-tindal',
  authors: 'authors',
  archive: 'archive',
  year: 'archive/2021',
  month: 'archive/2021/04',
  speaker: 'quotations/jens-stoltenberg',
  quotations: 'quotations',
  notFound: '404.html',
};

let browser: Browser;
let site: TestSite;
let empty: TestSite;

/** Builds a site with every kind of page, and one without articles, for the tests of a file; opens a browser for them. */
export function openSite() {
  before(async () => {
    browser = await openBrowser();
    site = await buildSite({
      [`${addresses.real}/index.md`]: await readFile(`content/${addresses.real}/index.md`),
      [`${addresses.rightToLeft}/index.md`]: persianArticle,
      [`${addresses.rich}/index.md`]: richArticle,
      [`${addresses.rich}/pier.jpg`]: await picture(),
      [`${addresses.long}/index.md`]: longestArticle,
      [`${addresses.long}/mast.png`]: await picture(400, 4000, 'png'),
    });
    empty = await makeSite({});
    await empty.run('build', ['--allow-empty']);
  });
  after(async () => {
    await browser.close();
    await site.remove();
    await empty.remove();
  });
}

/** Opens a page from disk, looks at it, and closes it. `onOpen` runs before anything is loaded. */
export async function visit<Result>(
  address: string,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<Result>,
  { dist = site.dist, onOpen = (_: Page) => {} } = {},
): Promise<Result> {
  const page = await browser.newPage(options);
  const file = address.endsWith('.html') ? address : join(address, 'index.html');
  try {
    onOpen(page);
    await page.goto(pathToFileURL(join(dist, file)).href);
    return await look(page);
  } finally {
    await page.close();
  }
}

/** Opens the front page of the site without articles. */
export function visitEmpty<Result>(options: BrowserContextOptions, look: (page: Page) => Promise<Result>) {
  return visit('', options, look, { dist: empty.dist });
}
