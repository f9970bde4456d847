import { looksLikeOutlet } from '../../names/agencies.ts';
import { isSectionName } from '../../names/section-names.ts';
import { comparable, isAlike, isSimilar } from '../../text/comparable.ts';
import { elementsOf, isLongerThan, textOf } from '../page/elements.ts';
import type { PageFacts } from './page-facts.ts';
import { lettersOf, longestTitle, partsOf } from './title-parts.ts';

/** A heading that says what the window's title opens with, where another is taken for the headline. */
export interface ConfirmedHeading {
  text: string;
  /** Whether the window's title holds the other one as the name of its site or section, behind the headline. */
  isHeadline: boolean;
}

/**
 * Finds the heading that the window's title confirms where `title`, which readers see too, does not open that title; a
 * site's or a section's name may stand as the first heading on all of its pages.
 */
export function confirmedHeading(title: string, facts: PageFacts): ConfirmedHeading | undefined {
  const { root, titleElement } = facts;
  const parts = [...partsOf(titleElement), ...partBefore(title, titleElement)];
  const heads = [titleElement, ...parts.map(([head]) => head)].filter(
    (head) => lettersOf(head) > shortestHeadline,
  );
  if (heads.length === 0 || comparable(titleElement).startsWith(comparable(title))) return undefined;
  for (const element of elementsOf(root)) {
    if (!/^h[1-4]$/.test(element.tagName) || isLongerThan(element, longestTitle)) continue;
    const text = textOf(element);
    if (!heads.some((head) => isAlike(head, text)) || isSimilar(text, title)) continue;
    const behind = parts.filter(([head]) => comparable(head).startsWith(comparable(text)));
    return { text, isHeadline: isName(title) || behind.some(([, tail]) => isNamedIn(tail, title)) };
  }
  return undefined;
}

/** What the window's title has before a heading with which it ends, where a space alone parts the two. */
function partBefore(heading: string, title: string): [head: string, tail: string][] {
  const head = title.endsWith(` ${heading}`) ? title.slice(0, -heading.length).trim() : '';
  return head === '' ? [] : [[head, heading]];
}

/** In letters: what is shorter may be a section's name or a label. */
const shortestHeadline = 12;

function isName(title: string): boolean {
  return isSectionName(title) || looksLikeOutlet(title);
}

/** Whether what follows a headline names a site or section as a heading does, which may say more: The Quay: all news. */
function isNamedIn(tail: string, title: string): boolean {
  const parts = [tail, ...partsOf(tail).flat()];
  const names = [title, ...title.split(/\s*[:：|–—]\s+/u).slice(0, 1)].filter((name) => lettersOf(name) > 3);
  return parts.some((part) => names.some((name) => isSimilar(part, name) || opensWith(part, name)));
}

function opensWith(text: string, name: string): boolean {
  return comparable(text).startsWith(comparable(name));
}
