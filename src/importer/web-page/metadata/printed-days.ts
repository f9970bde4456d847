import type { Day } from '../../../article/day.ts';
import { findDates } from '../../dates/find-dates.ts';
import { attributeOf, elementsOf, namesOf } from '../page/elements.ts';
import type { Block } from '../page/part-blocks.ts';
import type { HeaderZone } from './header-zone.ts';
import { orderByAddress } from './order-by-address.ts';
import { orderNumbers, readMoment, partClock } from '../../dates/moments.ts';
import { isOfOthers } from './byline-elements.ts';

const dateNames =
  /(?:^|[\s_-])(?:date\w*|time\w*|pub\w*|published\w*|dateline\w*|datum|fecha|meta|by-?line\w*|authors?|info|stamp|updated)(?=$|[\s_-])/i;
/** A longer stretch without a name that says so is no dateline, in characters. */
const longestUnmarked = 60;
const longestDateline = 160;

/** A date that readers see near the headline, with what its label says of it. */
export interface PrintedDay {
  day: Day;
  label: 'published' | 'updated' | undefined;
  written: string;
  /** Whether nothing else stands in its line. */
  isAlone: boolean;
}

/** What is known when days are sought. */
export interface DayFacts {
  today: Day;
  /** The page's language, which may say how numbers are ordered. */
  language: string;
  /** The article's address, which often holds its day. */
  address: string;
}

/** The days that readers see above the text, or else those that a label below it gives as of the publication. */
export function printedDays({ blocks, closing }: HeaderZone, facts: DayFacts): PrintedDay[] {
  const above = blocks.flatMap((block) => daysIn(block, facts));
  if (above.length > 0) return above;
  return closing.flatMap((block) => daysIn(block, facts)).filter(({ label }) => label === 'published');
}

function daysIn({ element, around, text }: Block, { today, language, address }: DayFacts): PrintedDay[] {
  const near = [element, ...around.slice(0, 3)].map(namesOf);
  // What stands with a picture is of the picture, or of the article that it leads to.
  if (around.slice(0, 5).some(({ tagName }) => tagName === 'figure')) return [];
  if (near.some(isOfOthers) || text.length > longestDateline) return [];
  const names = near.join(' ');
  const times = [...elementsOf(element), ...around.slice(0, 1)].filter(({ tagName }) => tagName === 'time');
  if (times.length === 0 && !dateNames.test(names) && text.length > longestUnmarked) return [];
  const ordered = orderByAddress(orderNumbers(partClock(text), language), address);
  const mentions = findDates(ordered, today, language);
  const printed = mentions.flatMap(({ value, label = labelOf(names), text: written }) =>
    value && label !== 'other'
      ? [{ day: value.slice(0, 10), label, written, isAlone: written === ordered.trim() }]
      : [],
  );
  if (printed.length > 0) return printed;
  return times.flatMap((time) => {
    const read = readMoment(attributeOf(time, 'dateTime'), today, language);
    return read && 'day' in read ? [{ day: read.day, label: labelOf(`${names} ${namesOf(time)}`), written: read.written, isAlone: false }] : []; // prettier-ignore
  });
}

function labelOf(names: string): PrintedDay['label'] {
  if (/updated|modified|aktualisiert|dateModified/i.test(names)) return 'updated';
  return /publi(?:sh|c)|dateline|entry-date|pubdate|datePublished/i.test(names) ? 'published' : undefined;
}
