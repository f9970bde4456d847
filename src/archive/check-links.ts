import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { articleAddress } from '../addresses.ts';
import { type Problem, quoteValue } from '../article/problem.ts';
import { placeOf } from './check-pictures.ts';

/** A link from one article to another. */
export interface LinkToArticle {
  line: number;
  column: number;
  /** As the entry writes it. */
  url: string;
  /** The path that it leads to on the site, decoded. */
  path: string;
}

/** The links of an article's body that lead to articles; `slug` is where it stands, `text` its entry, for places. */
export function linksToArticles(body: Root, slug: string, text: string): LinkToArticle[] {
  const links: LinkToArticle[] = [];
  const [, folder = ''] = articleAddress('').split('/');
  visit(body, 'link', ({ url }) => {
    // What looks like a scheme is none of ours, and what is no address is no link on the page.
    if (/^(?:[\\/]{2}|#|[^/?#]*:)/.test(url)) return;
    const path = pathOf(url, articleAddress(encodeURIComponent(slug)));
    if (path?.startsWith(`/${folder}/`)) links.push({ ...placeOf(url, text), url, path });
  });
  return links;
}

function pathOf(url: string, from: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, `https://site.invalid${from}`).pathname).normalize('NFC');
  } catch {
    return undefined;
  }
}

/**
 * Reports every link to an article that is not there, as the build would: the build looks at all other links too, since
 * only it knows all pages. `entry` is its file as problems show it, `slugs` those of
 * all articles but drafts.
 */
export function checkLinks(
  links: readonly LinkToArticle[],
  entry: string,
  slugs: ReadonlySet<string>,
): Problem[] {
  const pages = new Set([...slugs].map((slug) => articleAddress(slug)));
  return links.flatMap(({ line, column, url, path }): Problem[] => {
    // A file beside the page, such as its copy in Markdown, is for the build to find.
    if (/\/[^/]+\.[^/]+$/.test(path) || pages.has(path)) return [];
    const expected = pages.has(`${path}/`) ? 'a slash at its end' : 'the address of a published article';
    return [describeDeadLink(url, `expected ${expected}`, { path: entry, line, column })];
  });
}

/** A link that leads nowhere; `expected` begins with that word. */
export function describeDeadLink(
  url: string,
  expected: string,
  place: Pick<Problem, 'path' | 'line' | 'column'>,
): Problem {
  const message = `Unexpected link to ${quoteValue(url)} that leads nowhere, ${expected}, mend or remove it`;
  return { ...place, rule: 'dead-link', message, severity: 'error' };
}
