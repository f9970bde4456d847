import type { Day } from '../../../article/day.ts';
import { withoutDates } from '../../dates/moments.ts';
import { endsAsOutlet } from '../../names/agencies.ts';
import { labelLength } from '../../names/byline-label.ts';
import { comparable } from '../../text/comparable.ts';
import type { PageFacts } from './page-facts.ts';
import { lettersOf, longestTitle, namesHouse, shareOf } from './title-parts.ts';

/** What of a page tells where its headline stands. */
export interface TitleFacts {
  facts: Pick<PageFacts, 'titleElement' | 'language'>;
  /** The lines right above the text, as they stand there. */
  near: readonly string[];
  /** The text below the headline. */
  text: string;
  today: Day;
}

/**
 * The headline where the window's title holds it between the names of its site and its sections, and readers see it as a
 * line right above the text, alone or beside its day and its byline; `undefined` when no such line is there. Any sign may
 * part the names, also one without a space: "Ferry returns- Harbour-The Velm Packet".
 */
export function lineOfTitle({ facts, near, text, today }: TitleFacts): string | undefined {
  const parts = stretchesOf(facts.titleElement).filter(
    (part) => !namesHouse(part) && !endsAsOutlet(part) && shareOf(part, text) > 0,
  );
  for (const line of near.toReversed()) {
    if (line.length > longestTitle) continue;
    const bare = withoutDates(line, today, facts.language).replace(/[|]/g, ' ').trim();
    const held = parts.find((part) => opensLine(part, bare));
    // What the title has behind it too is of the headline: The Long Tide (Velm Records), Quay Notes.
    if (held !== undefined) return facts.titleElement.includes(bare) ? bare : held;
  }
  return undefined;
}

/** In letters: what is shorter may be a section's name. */
const shortestHeadline = 12;

/** In letters: what is left behind a headline when its day is gone, such as the hour and the agency. */
const longestRest = 24;

/** Every stretch of a window's title that its signs part, the longest first; not the whole of it, and none of what is too long. */
function stretchesOf(title: string): string[] {
  if (title.length > longestTitle) return [];
  const cuts = [...title.matchAll(/\s*(?:[|｜│·•»«›‹:：/(]|[-–—]+(?=\s)|(?<=\s)[-–—]+)+\s*/gu)];
  const starts = [0, ...cuts.map(({ index, 0: sign }) => index + sign.length)];
  const ends = [...cuts.map(({ index }) => index), title.length];
  return starts
    .flatMap((start) => ends.filter((end) => end > start).map((end) => title.slice(start, end)))
    .filter((part) => part !== title && lettersOf(part) > shortestHeadline && /\s\S+\s/u.test(part))
    .toSorted((a, b) => b.length - a.length);
}

/** Whether a line is a headline, but for what stands behind it there: an address, a byline or what is left of a day. */
function opensLine(headline: string, line: string): boolean {
  if (!comparable(line).startsWith(comparable(headline))) return false;
  const rest = line.slice(endOf(headline, line)).trim();
  return labelLength(rest) > 0 || (lettersOf(rest) <= longestRest && !/^[\p{L}:：]/u.test(rest));
}

/** Where in a line a headline's letters end. */
function endOf(headline: string, line: string): number {
  const letters = comparable(headline).length;
  let end = 0;
  while (end < line.length && comparable(line.slice(0, end)).length < letters) end += 1;
  return end;
}
