import { findDates } from '../dates/find-dates.ts';
import { isAgency } from '../names/agencies.ts';

/** The place, and the dash or the bracket behind it. */
const step = /^(?<where>[^–—()/]{2,60}?)(?:\s?[–—]\s?|\s-{1,2}\s|\s(?=\())/u;
/** The wire between the place and the day, and the sign behind it. */
const wire =
  /^(?<bracket>\()?(?<house>\p{Lu}[\p{L}\p{N}.&\s]{1,40}?)(?:\)(?:\s?(?:[–—]|-{1,2}(?=\s)))?|\s?[–—]|\s-{1,2}(?=\s))\s?/u;
/** The weekday before a day. */
const beforeDay = /^(?:\p{L}{3,12}\.?,?\s)?$/u;
/** The time of day behind it, before the sign that ends a dateline. */
const behindDay =
  /^(?:\s@\s[\d:.]{3,5}(?:\s?[AP]M)?)?(?:\s\p{Lu}[\p{L}/]{1,20})?(?=\s?(?:[–—]|-{1,2}\s|\s[(/]))/u;

/**
 * The opening of a press release with its day beside the place, and one sign behind both: "SKARN, IL — June 25, 2026 — The",
 * "SKARN - Velm Wire - 4 July 2026 - The", "Skarn, Kenya (Velm Wire) March 6, 2026 — The". Another opening as it is.
 */
export function joinDay(opening: string, today: string): string {
  const { where } = step.exec(opening)?.groups ?? {};
  if (where === undefined) return opening;
  const behind = opening.replace(step, '');
  const { bracket, house = '' } = wire.exec(behind)?.groups ?? {};
  const credit = bracket !== undefined || isAgency(house) ? ` (${house})` : '';
  const joined = joinTo(where, behind, '', today) ?? joinTo(where, behind.replace(wire, ''), credit, today);
  return joined ?? opening;
}

/** The place, the full day that the rest begins with, the credit, and what follows the day. */
function joinTo(where: string, rest: string, credit: string, today: string): string | undefined {
  const [date] = /^.{0,24}\d/u.test(rest) ? findDates(rest, today) : [];
  if (!date?.value || !beforeDay.test(rest.slice(0, date.start))) return undefined;
  const after = rest.slice(date.end);
  if (!behindDay.test(after)) return undefined;
  return `${where} ${rest.slice(date.start, date.end)}${credit}${after.replace(behindDay, '')}`;
}
