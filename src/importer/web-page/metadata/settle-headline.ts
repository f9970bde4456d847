import { quoteValue } from '../../../article/problem.ts';
import { endsAsOutlet } from '../../names/agencies.ts';
import { comparable, isAlike, isSimilar } from '../../text/comparable.ts';
import { attributeOf, elementsOf, textOf } from '../page/elements.ts';
import { confirmedHeading } from './confirmed-heading.ts';
import { headlineIn } from './headline-in.ts';
import type { LineAbove } from './line-above-text.ts';
import { lineOfTitle, type TitleFacts } from './line-of-title.ts';
import { isSpokenOf, lettersOf, namesHouse, partsOf, shareOf, sharesWord } from './title-parts.ts';
import { metaValues, type PageFacts } from './page-facts.ts';

/** A page's headline, or what stands in its place and is none for certain. */
export interface Headline {
  title?: string;
  unexpected?: string;
  /** What readers see in place of a headline that only the records have. */
  otherwise?: string;
}

/** What of a page its headline is judged by. */
export interface HeadlineFacts extends TitleFacts {
  facts: PageFacts;
  /** Whether the window's title is the only record of the headline. */
  isOnlyTitled: boolean;
  above: LineAbove | undefined;
  /** Every line that readers see. */
  lines: readonly string[];
  /** The text below the headline, and whether it is set as it was typed, headline and all. */
  text: string;
  isTyped: boolean;
}

/**
 * Judges the headline that most of a page's claims agree on by what readers see. Numbers that differ between the two are a
 * doubt. Where only the window's title tells of it, the line above the byline counts: sites give all their pages one
 * title or one first-level heading.
 */
export function settleHeadline(
  title: string | undefined,
  { above: line, ...others }: HeadlineFacts,
): Headline {
  // What a page records for sharing too weighs more than a heading that only may be its own.
  const isShared = metaValues(others.facts, 'og:title').length > 0;
  const page = { ...others, above: line?.isFar && isShared ? undefined : line };
  const { facts, isOnlyTitled, above, lines } = page;
  if (title === undefined) {
    const isHeading = above?.isHeading && !above.isFar && isSpokenOf(above.text, page.text);
    return above?.isSetApart && (above.hasByline || isHeading) && isOnlyTitled ? { title: above.text } : {};
  }
  const seen = facts.headings.map(textOf);
  const counted = seen.find((text) => isOtherwiseCounted(text, title));
  if (counted !== undefined && !seen.some((text) => isAlike(text, title)))
    return { unexpected: `headlines ${quoteValue(title)} and ${quoteValue(counted)}` };
  if (!isOnlyTitled) return besideHeading(title, page);
  if (above && isAlike(above.text, title)) return withoutHouse({ title });
  const isSeen = lines.some((line) => isAlike(line, title)) || isInHeading(title, facts);
  const isNear = isSeen && page.near.some((line) => isAlike(line, title));
  const held = isNear && !namesHouse(title) && !endsAsOutlet(title) ? undefined : lineOfTitle(page);
  if (held !== undefined) return { title: held };
  if (above?.isHeading && !isSeen && endsWith(title, above.text)) return { title: above.text };
  return withoutHouse(isSeen ? settleSeen(title, page) : settleUnseen(title, page));
}

/** Whether a title ends with a heading's words, behind the name of a site or a kicker that readers do not see. */
function endsWith(title: string, heading: string): boolean {
  return lettersOf(heading) > 12 && comparable(title).endsWith(comparable(heading));
}

/** Whether a heading has these words behind a label of its own. */
function isInHeading(title: string, { headings, headlines }: PageFacts): boolean {
  const stated = [{ text: title, weight: 1 }];
  return [...headings, ...headlines].some((one) => isAlike(headlineIn(one, stated), title));
}

/** A headline that readers do not see, and the only first-level heading where that says the same in other words. */
function besideHeading(title: string, { facts, lines }: Pick<HeadlineFacts, 'facts' | 'lines'>): Headline {
  const [heading, ...others] = facts.headings.map(textOf).filter((text) => text !== '');
  if (heading === undefined || others.length > 0) return { title };
  const key = comparable(title);
  const isOther = sharesWord(heading, title) && !isSimilar(heading, title);
  const isPart = key.includes(comparable(heading)) || lines.some((line) => comparable(line).includes(key));
  return isOther && !isPart ? { title, otherwise: heading } : { title };
}

/**
 * A headline that readers see may be the site's or the section's heading, which stands on all of its pages. Where the
 * window's title holds that and the line above the byline, it ends with the site's name; else the line may be a standfirst.
 */
function settleSeen(title: string, page: HeadlineFacts): Headline {
  const { facts, above } = page;
  if (!above?.isSetApart) return besideConfirmed(title, facts);
  const isTitled = isInTitle(above.text, facts) && !isSimilar(above.text, title);
  const isOfSite = namesHouse(title) || leadsHome(title, facts);
  if (isOfSite && (isTitled || above.hasByline || above.isHeading))
    return { title: besideSite(title, page) ?? above.text };
  if (!isTitled || above.isFar) return besideConfirmed(title, facts);
  const window = comparable(facts.titleElement);
  const isBefore = window.startsWith(comparable(above.text)) && !window.startsWith(comparable(title));
  return isBefore || above.isCalled
    ? { title: above.text }
    : { unexpected: `headings ${quoteValue(title)} and ${quoteValue(above.text)}` };
}

/** The headline that the window's title holds beside the site's name, where the line above the text is a part's heading. */
function besideSite(site: string, page: HeadlineFacts): string | undefined {
  const held = lineOfTitle(page);
  return held === undefined || isAlike(held, site) ? undefined : held;
}

/** The name of a paper or a section is no headline, though it may be all that a page has. */
function withoutHouse(headline: Headline): Headline {
  const { title } = headline;
  return title !== undefined && namesHouse(title)
    ? { unexpected: `title ${quoteValue(title)} that names a paper or a section` }
    : headline;
}

/** A heading elsewhere that the window's title confirms takes the place of the site's name, and is a doubt beside anything else. */
function besideConfirmed(title: string, facts: PageFacts): Headline {
  const heading = confirmedHeading(title, facts);
  if (heading === undefined) return { title };
  if (heading.isHeadline || leadsHome(title, facts)) return { title: heading.text };
  return { unexpected: `headings ${quoteValue(title)} and ${quoteValue(heading.text)}` };
}

/**
 * Only the window's bar shows this title: a heading above the byline is the headline, and so is a bold line there whose words
 * the text has rather than the title's; else it may be a standfirst.
 */
function settleUnseen(title: string, { facts, above, lines, text, isTyped }: HeadlineFacts): Headline {
  const share = shareOf(title, text);
  const saysMore = above && (share === 0 || shareOf(above.text, text) > share);
  const isToldOf = above !== undefined && (!above.isFar || isSpokenOf(above.text, text));
  const isSure = isToldOf && (above.isHeading || above.isCalled || (above.isSetApart && saysMore));
  if (above?.hasByline && isSure) return { title: above.text };
  if (above?.hasByline && !isSimilar(above.text, title))
    return { unexpected: `title ${quoteValue(title)} and line ${quoteValue(above.text)} above the byline` };
  if (above?.isSetApart && !isSimilar(above.text, title))
    return share === 0 && isToldOf
      ? { title: above.text }
      : { unexpected: `title ${quoteValue(title)} and line ${quoteValue(above.text)} above the text` };
  const isSpoken = isTyped ? comparable(text).includes(comparable(title)) : isSpokenOf(title, text);
  return isSpoken
    ? besideHeading(beforeHouses(title), { facts, lines })
    : { unexpected: `title ${quoteValue(title)} that the text does not speak of` };
}

/** A title without the sections and the paper behind it, where nothing else of the page says where it ends: Ferry returns | World | Velm Courier. */
function beforeHouses(title: string): string {
  const [head, tail] = partsOf(title).at(-1) ?? [];
  return head !== undefined && tail !== undefined && lettersOf(head) > 12 && namesHouse(tail)
    ? beforeHouses(head)
    : title;
}

/** Whether a part of the window's title says what a line says: the site's name, which is one, may stand in a byline. */
function isInTitle(line: string, { titleElement }: PageFacts): boolean {
  const own = comparable(line).length;
  return [titleElement, ...partsOf(titleElement).flat()].some((part) => {
    const { length } = comparable(part);
    return length > 7 && length * 3 > own * 2 && isSimilar(part, line);
  });
}

/** Whether a heading of these words links to the site's first page. */
function leadsHome(title: string, { headings }: PageFacts): boolean {
  const own = headings.filter((one) => isAlike(textOf(one), title));
  return own.some((one) =>
    elementsOf(one).some(
      (link) => link.tagName === 'a' && /^(?:https?:\/\/[^/]+)?\/?$/.test(attributeOf(link, 'href') || '#'),
    ),
  );
}

/** Whether two headlines are one with other numbers; those of a kicker that only one of them has do not count. */
function isOtherwiseCounted(one: string, other: string): boolean {
  const [a, b] = [comparable(one), comparable(other)];
  const isPart = a.includes(b) || b.includes(a);
  return !isPart && isSimilar(one, other) && numbersOf(one) !== numbersOf(other);
}

/** The numbers of a text in their order. */
function numbersOf(text: string): string {
  return (text.match(/\p{N}+/gu) ?? []).join(' ');
}
