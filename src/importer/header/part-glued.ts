import type { Day } from '../../article/day.ts';
import type { RepairMade } from '../draft.ts';
import { findDates } from './dates/find-dates.ts';

const dateWord =
  '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December';
const gluedDate = new RegExp(
  `(?<=\\p{Ll})(?=(?:${dateWord})\\b)|(?<=\\p{Ll})(?=\\d{1,2} (?:${dateWord})\\b)`,
  'gu',
);

/** Parts a name from the date that a copy glued to it, as in "Orsa TindalThursday, April 15, 2021". */
export function partGlued(line: string, today: Day): string {
  const parted = line.replace(gluedDate, ' ');
  return parted !== line && findDates(parted, today).length > 0 ? parted : line;
}

/** What was done to a line whose parts stand in it without a space between them. */
export function describeGlued(texts: readonly string[], source: string, line: number): RepairMade[] {
  return texts.flatMap((text, index): RepairMade[] => {
    const next = texts[index + 1];
    if (next === undefined || !/[\p{L}\p{N}]$/u.test(text) || !/^[\p{L}\p{N}]/u.test(next)) return [];
    const [last = ''] = /\S+$/u.exec(text) ?? [];
    const [first = ''] = /^\S+/u.exec(next) ?? [];
    if (!source.includes(text + next)) return [];
    return [{ rule: 'glued-words', line, before: last + first, after: `${last} ${first}` }];
  });
}
