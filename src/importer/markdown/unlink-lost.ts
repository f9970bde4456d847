import type { Root } from 'mdast';
import { articleAddress } from '../../addresses.ts';
import { unlink } from '../../article/body/unlink.ts';
import { type Finding, quoteValue } from '../../article/problem.ts';

/** Where any article's page is, on a site of no name. */
const place = new URL(articleAddress('story'), 'https://site.invalid');
/** Pages that a site may have. */
const page =
  /^\/(?:(?:articles|about)\/[^/]+\/|(?:regions|authors|archive|quotations)\/(?:[^/]+\/)*|page\/\d+\/)?$/;
/** Places on a page that may be there; headings have none. */
const anchor = /^(?:#(?:top|quote-\d+)?)?$/;

/**
 * Takes the link, never the text, from every link to a file or a place that no page of the site can be, such as
 * `../other.md`: the build would refuse the site for it. Each address is told once, and all places on the page as one. Changes
 * the body.
 */
export function unlinkLost(body: Root): Finding[] {
  const findings = unlink(body, { rule: 'relative-link', isKept: mayLead, describe });
  return [...Map.groupBy(findings, ({ message }) => message).values()].flatMap(([first]) => first ?? []);
}

/** Whether a link leads to another site, or to a page and a place that this one may have. */
export function mayLead(url: string): boolean {
  const target = URL.parse(url, place);
  if (!target) return false;
  return target.origin !== place.origin || (page.test(target.pathname) && anchor.test(target.hash));
}

function describe(url: string): string {
  const what = url.startsWith('#') ? 'a place on the page, which has none' : quoteValue(url);
  return `Unexpected link to ${what}, expected a whole address or a page of this site such as ../other-story/, its text is shown without the link`;
}
