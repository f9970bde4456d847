import { resolve } from 'node:path';
import { openArchive } from '../archive/open-archive.ts';
import { printProblems } from '../archive/print-problems.ts';
import { buildSite } from '../build/build-site.ts';
import { refuseSiteUrl } from '../build/refuse-site-url.ts';
import { SiteFault } from '../build/verify-site.ts';
import { count } from '../interface/count.ts';
import { site } from '../site.ts';
import { readOptions } from './read-options.ts';

const values = readOptions(
  { 'allow-empty': { type: 'boolean', default: false }, out: { type: 'string', default: 'dist' } },
  `npm run build -- [--out FOLDER] [--allow-empty]
  --out FOLDER    where the site is put; dist when absent
  --allow-empty   builds a site without a single article, too`,
);
if (values['allow-empty']) process.env['ALLOW_EMPTY'] = '1';
const refusal = site.url && refuseSiteUrl(site.url);
if (refusal) {
  console.error(`${refusal} (invalid-site-url)`);
  process.exit(1);
}
const archive = await openArchive(values['allow-empty']);
const { hasErrors } = printProblems(archive.problems);
if (hasErrors) {
  console.error('Nothing was built; the site of the last build is as it was.');
  process.exit(1);
}
try {
  await buildSite(archive, resolve(values.out));
} catch (cause) {
  // A fault of Broadside's own keeps its stack; what a publisher can mend needs none.
  if (!(cause instanceof SiteFault) && !(cause instanceof Error && 'syscall' in cause)) throw cause;
  console.error(cause.message);
  console.error('Nothing was published; the site of the last build is as it was.');
  process.exit(1);
}
if (!site.url) {
  console.log('SITE_URL is not set, so the site has no feeds, sitemaps, canonical links or share pictures.');
}
const { length } = archive.articles;
console.log(`${count(length, 'article is', 'articles are')} in ${values.out}`);
