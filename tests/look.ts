// Builds sites with one article, none and many, and photographs them: `npm run look`, then look at `.build/look/`.
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openBrowser } from './browser/open-browser.ts';
import { manyArticles, persianArticle, picture, richArticle } from './sample-articles.ts';
import { buildSite, makeSite } from './site.ts';

const folder = '.build/look';
const real = 'articles/nato-will-begin-rs-mission-forces-withdrawal-by-may-1';
await mkdir(folder, { recursive: true });
const one = await buildSite({
  [`${real}/index.md`]: await readFile(`content/${real}/index.md`),
  [`${real}/source.txt`]: await readFile(`content/${real}/source.txt`),
});
const none = await makeSite({});
await none.run('build', ['--allow-empty']);
const many = await buildSite({
  ...manyArticles(70),
  'articles/bridge/index.md': persianArticle,
  'articles/boats/index.md': richArticle,
  'articles/boats/pier.jpg': await picture(),
});
const pages: [string, string][] = [
  ['article', join(one.dist, real, 'index.html')],
  ['front-one', join(one.dist, 'index.html')],
  ['front-none', join(none.dist, 'index.html')],
  ['front-many', join(many.dist, 'index.html')],
  ['front-page-2', join(many.dist, 'page/2/index.html')],
  ['right-to-left', join(many.dist, 'articles/bridge/index.html')],
  ['rich', join(many.dist, 'articles/boats/index.html')],
  ['region', join(many.dist, 'regions/port-velm/index.html')],
  ['author', join(many.dist, 'authors/orsa-tindal/index.html')],
  ['regions', join(many.dist, 'regions/index.html')],
  ['archive', join(many.dist, 'archive/index.html')],
  ['archive-one', join(one.dist, 'archive/index.html')],
  ['year', join(many.dist, 'archive/2021/index.html')],
  ['month', join(many.dist, 'archive/2019/02/index.html')],
  ['quotations', join(many.dist, 'quotations/index.html')],
  ['speaker', join(many.dist, 'quotations/brenn-halloway/index.html')],
  ['speaker-one', join(one.dist, 'quotations/jens-stoltenberg/index.html')],
  ['404', join(many.dist, '404.html')],
];
const browser = await openBrowser();
for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 768, 1280]) {
    const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
    for (const [name, file] of pages) {
      await page.goto(pathToFileURL(file).href);
      await page.screenshot({
        path: `${folder}/${name}-${colorScheme}-${width}.png`,
        fullPage: !name.startsWith('front-many'),
      });
    }
    await page.close();
  }
}
const page = await browser.newPage();
for (const [name, file] of pages) {
  await page.goto(pathToFileURL(file).href);
  await page.pdf({ path: `${folder}/${name}.pdf`, format: 'A4', preferCSSPageSize: true });
}
await browser.close();
await Promise.all([one, none, many].map((site) => site.remove()));
console.log(`The pictures are in ${folder}`);
