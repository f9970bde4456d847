// `npm run measure`: what every kind of page weighs, and how fast the real article is there on a slow phone.
// Builds a site of its own with one page of every kind, so that anyone gets the same figures.
import { readFile } from 'node:fs/promises';
import { longArticle, manyArticles, persianArticle, picture, richArticle } from '../sample-articles.ts';
import { buildSite } from '../site.ts';
import { measureLoading } from './loading.ts';
import { weighPages } from './weights.ts';

const real = 'articles/nato-will-begin-rs-mission-forces-withdrawal-by-may-1';
const site = await buildSite({
  ...manyArticles(40),
  [`${real}/index.md`]: await readFile(`content/${real}/index.md`),
  [`${real}/source.txt`]: await readFile(`content/${real}/source.txt`),
  'articles/two-thousand-words.md': longArticle(),
  'articles/right-to-left.md': persianArticle,
  'articles/everything/index.md': richArticle,
  'articles/everything/pier.jpg': await picture(),
});
console.table(await weighPages(site.dist));
const { scores, largestPaint, barePaint } = await measureLoading(site.dist, real);
const ratio = largestPaint / barePaint;
await site.remove();
console.log(
  `Lighthouse, mobile, median of 3: ${Object.entries(scores)
    .map(([name, score]) => `${name} ${score}`)
    .join(', ')}`,
);
console.log(
  `Largest paint: ${Math.round(largestPaint)} ms; of a bare page with the same text: ${Math.round(barePaint)} ms; ratio ${ratio.toFixed(2)}, at most 1.10`,
);
if (Object.values(scores).some((score) => score < 100) || ratio > 1.1) process.exitCode = 1;
