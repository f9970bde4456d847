import { findIncompleteDates } from '../dates/find-dates.ts';
import type { HeaderFacts } from '../header-parts/header-part.ts';
import { isAgency } from '../names/agencies.ts';
import type { Dateline } from './read-dateline.ts';
import { looksLikePlaceName } from './read-place.ts';

/** Вельм. 15 апреля. КВАРРОУ - or ВЕЛЬМ. КВАРРОУ –: full stops part the place, the day and the agency. */
const dotted =
  /^(?<place>\p{Lu}[\p{L}-]+(?:[\s-]\p{Lu}[\p{L}-]+)?)\.\s(?:(?<dayAlone>\d{1,2}\s\p{Ll}{3,8})\.\s)?(?<house>\p{Lu}[\p{L}.-]{1,20}?)(?:\.\s(?=["«“„]?\p{Lu})|\s?[–—-]{1,2}\s)/u;

/** Reads a dateline with full stops, as agencies print it in Russian and Ukrainian; without a day the agency must be known. */
export function readDottedDateline(opening: string, { today }: HeaderFacts): Dateline | undefined {
  const { place = '', dayAlone, house = '' } = dotted.exec(opening)?.groups ?? {};
  const isDated = dayAlone !== undefined && findIncompleteDates(dayAlone, today).length > 0;
  if (!looksLikePlaceName(place) || !(isDated || (dayAlone === undefined && isAgency(house))))
    return undefined;
  return { place, agency: house, ...(dayAlone ? { dayAlone } : {}) };
}
