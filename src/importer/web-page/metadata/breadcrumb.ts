import type { Element, Parents } from 'hast';
import { attributeOf, isLongerThan, linksIn, namesOf, textOf } from '../page/elements.ts';

/** In characters. */
const longestBreadcrumb = 600;

const breadcrumbNames = /bread-?(?:crumb|bar)|crumbs?(?=$|[\s_-])/i;

/**
 * Whether a heading is the last step of the path from the home page to the article. Outlets mark that line, written for
 * search engines, as the first-level heading, and what readers see as the headline as one of the second level.
 */
export function isInBreadcrumb(heading: Element, parents: ReadonlyMap<Element, Parents>): boolean {
  let around: Parents | undefined = heading;
  for (let step = 0; step < 6 && around?.type === 'element'; step += 1) {
    if (isLongerThan(around, longestBreadcrumb)) return false;
    const { links, isAllLinks } = besides(heading, around);
    if (!isAllLinks) return false;
    if (around.tagName === 'nav' || isNamedBreadcrumb(around) || leadsEverDeeper(links)) return true;
    around = parents.get(around);
  }
  return false;
}

/** Names stand in attributes, and some templates put them into the name of one: `data-breadcrumb-headline`. */
function isNamedBreadcrumb(element: Element): boolean {
  const keys = Object.keys(element.properties);
  return breadcrumbNames.test([namesOf(element), attributeOf(element, 'itemType'), ...keys].join(' '));
}

/** The links beside a heading, and whether there is nothing but them and the signs between them. */
function besides(heading: Element, around: Element): { links: string[]; isAllLinks: boolean } {
  const links = linksIn(around);
  const said = [...links, heading].reduce((text, one) => text.replace(textOf(one), ' '), textOf(around));
  return { links: links.map((link) => attributeOf(link, 'href')), isAllLinks: !/[\p{L}\p{N}]/u.test(said) };
}

/** Home, a section, a section of that: each address begins with the one before it. */
function leadsEverDeeper(links: readonly string[]): boolean {
  const paths = links.map((link) => URL.parse(link, 'https://page.invalid/')?.pathname ?? '');
  const isDeeper = paths.every((path, index) => index === 0 || path.startsWith(paths[index - 1] ?? ''));
  return paths.length > 2 && paths[0] === '/' && isDeeper && new Set(paths).size === paths.length;
}

/** Whether a heading is of a menu. */
export function isInNav(heading: Element, parents: ReadonlyMap<Element, Parents>): boolean {
  let around = parents.get(heading);
  while (around?.type === 'element' && around.tagName !== 'nav') around = parents.get(around);
  return around?.type === 'element';
}
