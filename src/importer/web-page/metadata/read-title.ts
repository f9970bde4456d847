import type { Element } from 'hast';
import { comparable, isAlike, isSimilar } from '../../text/comparable.ts';
import { isShouted } from '../../text/line-shape.ts';
import { attributeOf, elementsOf, isLongerThan, namesOf, textOf, tidy } from '../page/elements.ts';
import { cutOutlet } from './cut-outlet.ts';
import { headingAbove } from './heading-above.ts';
import { headlineIn, type TitleClaim } from './headline-in.ts';
import { isOutletName, type Outlet } from './outlet.ts';
import { metaValues, type PageFacts } from './page-facts.ts';
import { type Thing, textIn } from './read-json-ld.ts';
import {
  endsTitle,
  lettersOf,
  longestTitle,
  partsOf,
  saysNothing,
  sharesWord,
  startsTitle,
} from './title-parts.ts';
import { withoutByline } from './title-byline.ts';
import { wholeOf } from './whole-title.ts';

/**
 * The headline: what most of the page's claims agree on once the outlet's name is cut off, the visible one when they do
 * not agree. `undefined` when the page has none.
 */
export function readTitle(facts: PageFacts, article: Thing | undefined, outlet: Outlet): string | undefined {
  const claims = claimsOf(facts, article, outlet);
  const cut = claims.map((claim) => ({ ...claim, text: cutOutlet(claim.text, claims, outlet) }));
  const weighed = cut.map((claim) => ({
    ...claim,
    support: cut.reduce((sum, other) => sum + (isAlike(claim.text, other.text) ? other.weight : 0), 0),
  }));
  const [first] = weighed.toSorted((a, b) => b.support - a.support || b.weight - a.weight);
  const best = first && (wholeOf(first, cut) ?? first);
  // Pages set headlines in capitals, which their records do without.
  const quiet = isShouted(best?.text ?? '')
    ? cut.find(({ text }) => isAlike(text, best?.text ?? '') && !isShouted(text))
    : undefined;
  return (quiet ?? best)?.text;
}

/** What a page states as its title, apart from what readers see. */
function statedIn(facts: PageFacts, article: Thing | undefined): TitleClaim[] {
  return [
    { text: textIn(article?.['headline']) || textIn(article?.['name']), weight: 3 },
    ...metaValues(facts, 'og:title')
      .slice(0, 1)
      .map((text) => ({ text: textIn(text), weight: 2 })),
    ...(facts.microdata.get('headline') ?? [])
      .slice(0, 1)
      .map((one) => ({ text: headlineIn(one), weight: 1.5 })),
    ...metaValues(
      facts,
      'twitter:title',
      'dc.title',
      'parsely-title',
      'sailthru.title',
      'citation_title',
      'title',
    )
      .slice(0, 1)
      .map((text) => ({ text: textIn(text), weight: 1 })),
    { text: facts.titleElement, weight: 1 },
  ];
}

/** Whether a page's only record of its headline is the window's title; some record nothing but their own name. */
export function isOnlyTitled(facts: PageFacts, article: Thing | undefined, outlet: Outlet): boolean {
  return statedIn(facts, article).every(
    ({ text }) => text === '' || text === facts.titleElement || isOutletName(text, outlet),
  );
}

function claimsOf(facts: PageFacts, article: Thing | undefined, outlet: Outlet): TitleClaim[] {
  const bylines = lowerHeadings(facts);
  const stated = statedIn(facts, article).map((claim) => ({
    ...claim,
    text: withoutByline(claim.text, bylines),
  }));
  return [...visibleHeadline(facts, stated, outlet), ...stated]
    .map(({ text, weight }) => ({ text: tidy(text), weight }))
    .filter(({ text }) => text.length <= longestTitle && !saysNothing(text) && !isOutletName(text, outlet));
}

/**
 * Of the first-level headings, or else of what is called a headline, the one that is like what the page says its title is;
 * others are of teasers. A single heading that speaks of the same outweighs what is written for search engines and for
 * sharing, unless the article's record has that too.
 */
function visibleHeadline(facts: PageFacts, stated: TitleClaim[], outlet: Outlet): TitleClaim[] {
  const isHeadline = (text: string) => text !== '' && !isOutletName(text, outlet);
  const bare = stated.map((claim) => ({ ...claim, text: cutOutlet(claim.text, [], outlet) }));
  const headline = (heading: Element) => headlineIn(heading, bare);
  const texts = facts.headings
    .filter((one) => !leadsHome(one))
    .map(headline)
    .filter(isHeadline);
  const named = facts.headlines.map(headline).filter(isHeadline);
  const isStated = (text: string) => stated.some((claim) => isSimilar(text, claim.text));
  // Beside a first-level heading, what is called a title and says little of one is a section's name.
  const isEnough = (text: string) => texts.length === 0 || stated.some((claim) => isMostOf(text, claim.text));
  // A record has the sign between kicker and headline that only their setting shows.
  const recordOf = (text: string) =>
    bare.filter((claim) => claim.weight > 1 && isAlike(text, claim.text)).map((claim) => claim.text);
  if (facts.breadcrumb && isStated(textOf(facts.breadcrumb.step))) {
    const text = headlineBehind(facts.breadcrumb, bare);
    const isKicker = comparable(textOf(facts.breadcrumb.step)).startsWith(comparable(text));
    if (stated.some((claim) => sharesWord(text, claim.text)) && !isKicker) return [{ text, weight: 10 }];
  }
  const lower = texts.length > 0 ? [] : lowerHeadings(facts).flatMap((one) => recordOf(headline(one)));
  // Beside the headline, another heading may be alike to the name of the site, which a record joins to it.
  const rank = (text: string) => (recordOf(text).length > 0 ? longestTitle : 0) + comparable(text).length;
  const [similar] = [texts, named.filter(isEnough), lower].flatMap((all) =>
    all.filter(isStated).toSorted((a, b) => rank(b) - rank(a)),
  );
  if (similar !== undefined) return [{ text: withHeadingBelow(similar, facts, bare), weight: 3.5 }];
  const own = facts.headings.filter((one) => !isAllLink(one) && isHeadline(headline(one)));
  const [first, ...others] = own.map(headline);
  const isOnlyTitled = stated.every(({ text }) => text === '' || text === facts.titleElement);
  if (first === undefined) return isOnlyTitled ? headlineInText(facts, isHeadline) : [];
  const above = own[0] && headingAbove(own[0], facts.root, bare);
  if (above !== undefined) return [{ text: above, weight: 3.5 }];
  if (others.length > 0) return [];
  const whole = withHeadingBelow(first, facts, bare);
  return [{ text: whole, weight: stated.some((claim) => sharesWord(whole, claim.text)) ? 5.1 : 2.5 }];
}

/** Whether a text says as much as a claim that is like it does, but for what stands beside a headline there. */
function isMostOf(text: string, claim: string): boolean {
  return isSimilar(text, claim) && comparable(text).length * 3 >= comparable(claim).length;
}

/**
 * The headline behind a breadcrumb, whose last step is written for search engines, as are the records that say the same:
 * a kicker that only they join to the headline stays out.
 */
function headlineBehind(
  { step, next }: NonNullable<PageFacts['breadcrumb']>,
  stated: readonly TitleClaim[],
): string {
  const others = stated.filter(({ text }) => !isAlike(text, textOf(step)));
  const own = headlineIn(next, others);
  return others.some(({ text }) => isAlike(text, own)) ? own : headlineIn(next, stated);
}

/**
 * A first-level heading that is only a kicker, with the heading below it, as the page's records join the two. What is far
 * shorter is a section's name, which records join to a headline too.
 */
function withHeadingBelow(kicker: string, facts: PageFacts, stated: readonly TitleClaim[]): string {
  const isOpening = (text: string) => text !== kicker && text.startsWith(kicker);
  const longer = stated.flatMap(({ text, weight }) => (weight > 1 && isOpening(text) ? [text] : []));
  if (longer.length === 0) return kicker;
  const wholes = longer.flatMap((text) => [text, ...partsOf(text).map(([head]) => head)]);
  const headings = lowerHeadings(facts)
    .map(textOf)
    .filter((heading) => lettersOf(heading) * 2 > lettersOf(kicker))
    .map((heading) => comparable(kicker + heading));
  return wholes.find((text) => text !== kicker && headings.includes(comparable(text))) ?? kicker;
}

/** Headings below the first level, of which a page without one of the first makes its headline. */
function lowerHeadings({ root }: PageFacts): Element[] {
  return [...elementsOf(root)].filter(({ tagName }) => /^h[23]$/.test(tagName));
}

/** Whether a heading is the name of the site, which links to its first page or is called its logo. */
function leadsHome(heading: Element): boolean {
  if (/(?:^|[\s_-])logo(?=$|[\s_-])/i.test(namesOf(heading))) return true;
  return elementsOf(heading).some((one) => /(?:^|\s)home(?:\s|$)/.test(attributeOf(one, 'rel')));
}

/** Whether all of a heading is a link, as those over a box of teasers are. */
function isAllLink(heading: Element): boolean {
  return elementsOf(heading).some((one) => one.tagName === 'a' && textOf(one) === textOf(heading));
}

/**
 * On a page without headings and records: a line of its own that says what a part of the window's title says, or a heading
 * with which it ends.
 */
function headlineInText(
  { root, titleElement }: PageFacts,
  isHeadline: (text: string) => boolean,
): TitleClaim[] {
  const parts = [titleElement, ...partsOf(titleElement).flat()].filter((text) => lettersOf(text) > 12);
  const known = new Map(parts.filter(isHeadline).map((text) => [comparable(text), text]));
  const body = elementsOf(root).find(({ tagName }) => tagName === 'body') ?? root;
  for (const element of elementsOf(body)) {
    if (isLongerThan(element, longestTitle)) continue;
    const own = textOf(element);
    const isAtEnd = /^h[1-4]$/.test(element.tagName) && isHeadline(own) && endsTitle(own, titleElement);
    const text = isAtEnd || startsTitle(own, titleElement) ? own : known.get(comparable(own));
    if (text) return [{ text, weight: 2.5 }];
  }
  return [];
}
