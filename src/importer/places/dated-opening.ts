import { findDates } from '../dates/find-dates.ts';
import type { HeaderFacts } from '../header-parts/header-part.ts';
import type { Dateline } from './read-dateline.ts';
import { looksLikePlaceName, readPlace } from './read-place.ts';

/** What may stand between the day and the report: a place, and a full stop before the dash, which no header has. */
const behindDay = /^(?:,\s(?<where>[^.,:;()–—-]{2,40}))?\.\s?[–—-]{1,2}\s(?=["«“„]?\s?\p{Lu})/u;

/** Reads a dateline that the full day opens: "2 juillet 2012. - Le bac", "22 août 2012, Velmland. – Le conseil". */
export function readDatedOpening(opening: string, facts: HeaderFacts): Dateline | undefined {
  const [date] = /^\p{L}{0,12}[\s,]{0,2}\d/u.test(opening) ? findDates(opening, facts.today) : [];
  if (date?.value === undefined || date.start > 0 || date.label) return undefined;
  const match = behindDay.exec(opening.slice(date.end));
  if (!match) return undefined;
  const { where = '' } = match.groups ?? {};
  const place = readPlace(where, facts);
  if (place && place.certainty !== 'standing') return { place: place.text, date };
  return looksLikePlaceName(where) && where !== '' ? { unsure: where, date } : { date };
}
