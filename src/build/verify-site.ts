import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../article/article.ts';
import type { Archive, ArchivedArticle } from '../archive/read-archive.ts';
import { site } from '../site.ts';
import { pagePolicy } from '../security/content-policy.ts';
import { refuseDataFile } from './check-data-file.ts';
import { tellDeadLink } from './tell-dead-link.ts';
import { listFiles } from '../folders/list-files.ts';
import { findDeadLinks } from '../links/find-dead-links.ts';
import { type PageFacts, readPageFacts } from '../links/page-facts.ts';

/**
 * Throws, with everything that is wrong, unless every article has its page with all its words, every
 * page its article, every link its target, every feed and every block of structured data its form, and nothing can run.
 * Returns what was found on its pages.
 */
export async function verifySite(folder: string, archive: Archive): Promise<PageFacts[]> {
  const files = await listFiles(folder);
  const pages: PageFacts[] = [];
  const wrong: string[] = [];
  for (const path of files.filter((file) => /\.(?:html|xml|json|webmanifest)$/.test(file))) {
    const text = await readFile(join(folder, path), 'utf8');
    const reason = refuseDataFile(path, text);
    if (reason) wrong.push(`${path}: Unexpected text that no program can read: ${reason}`);
    if (path.endsWith('.html')) pages.push(readPageFacts(path, text));
  }
  wrong.push(...pages.flatMap(describeFaults), ...(await describeLostArticles(folder, archive.articles)));
  const home = new URL(site.basePath, site.url ?? 'https://here.invalid');
  const dead = findDeadLinks(pages, new Set(files), home);
  wrong.push(...(await Promise.all(dead.map((link) => tellDeadLink(link, archive.articles)))));
  if (wrong.length > 0) throw new SiteFault(wrong);
  return pages;
}

/** What is wrong with a site that was built, one line for each fault. */
export class SiteFault extends Error {
  constructor(faults: string[]) {
    super(faults.join('\n'));
  }
}

function describeFaults({ path, styles, policies, structuredData, forbidden, hasWords }: PageFacts) {
  const [style = ''] = styles;
  const [policy = ''] = policies;
  const isAllowed = styles.length === 1 && policies.length === 1 && policy === pagePolicy(style);
  return [
    ...(isAllowed ? [] : [`${path}: Unexpected style or policy, expected one style and the policy for it`]),
    ...(hasWords ? [] : [`${path}: Unexpected page without words, expected some in its main part`]),
    ...forbidden.map((what) => `${path}: Unexpected ${what}, expected nothing that could run`),
    ...structuredData.flatMap((text) => {
      const reason = refuseDataFile('data.json', text);
      return reason ? [`${path}: Unexpected structured data that no program can read: ${reason}`] : [];
    }),
  ];
}

async function describeLostArticles(folder: string, articles: ArchivedArticle[]): Promise<string[]> {
  const slugs = new Set(articles.map(({ article }) => article.slug));
  const found = await readdir(join(folder, 'articles')).catch(() => []);
  const strange = found.map((name) => name.normalize('NFC')).filter((name) => !slugs.has(name));
  const lost = await Promise.all(articles.map(({ article }) => describeLoss(folder, article)));
  return [
    ...strange.map((name) => `articles/${name}: Unexpected page, expected an article of that name`),
    ...lost.filter((line) => line !== undefined),
  ];
}

async function describeLoss(folder: string, article: Article): Promise<string | undefined> {
  const { slug, html } = article;
  const path = `articles/${slug}/index.html`;
  const page = await readFile(join(folder, path), 'utf8').catch(() => undefined);
  if (page === undefined) return `${path}: Unexpected missing page, expected the article`;
  const firstBlock = html.split('\n')[0] ?? '';
  if (!page.includes(firstBlock.slice(0, firstBlock.search(/<img|$/)))) {
    return `${path}: Unexpected page without its text, expected all of it`;
  }
  return undefined;
}
