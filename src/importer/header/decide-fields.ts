import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { parseISO } from 'date-fns/parseISO';
import { type Day, dayOf } from '../../article/day.ts';
import type { Doubt, DraftFields } from '../draft.ts';
import { findDates } from './dates/find-dates.ts';
import { decideAuthors } from './decide-authors.ts';
import { decideDate } from './decide-date.ts';
import { decideRegion } from './decide-region.ts';
import type { HeaderFacts } from './header-part.ts';
import { type Dateline, readDateline } from './places/read-dateline.ts';
import type { PlacedPart } from './read-header.ts';

/** Who wrote an article, when and where, as far as that is certain. */
export interface DecidedFields {
  fields: Pick<DraftFields, 'authors' | 'date' | 'updated' | 'region'>;
  doubts: Doubt[];
}

/** Decides from what stands above an article's text, below it, and in the dateline of its `opening`. */
export function decideFields(
  head: readonly PlacedPart[],
  tail: readonly PlacedPart[],
  opening: string,
  facts: HeaderFacts,
): DecidedFields {
  const dateline = readDateline(opening, facts);
  const { authors, ...author } = decideAuthors(head, tail, dateline?.agency, facts);
  const { date, updated, ...day } = decideDate(head, tail, dateline?.date);
  const filed = date === undefined ? undefined : daysFiled(dateline, date, facts.today);
  const { region, ...place } = decideRegion(head, dateline?.place);
  const isFar = filed !== undefined && filed.days > mostDaysFiled;
  if (isFar) day.doubts.push(describeFar(date ?? '', filed.day));
  const fields = {
    ...(authors ? { authors } : {}),
    ...(date && !isFar ? { date } : {}),
    ...(updated ? { updated } : {}),
    ...(region ? { region } : {}),
  };
  return { fields, doubts: [...author.doubts, ...day.doubts, ...place.doubts] };
}

/** So long after its dateline a report may be printed. */
const mostDaysFiled = 10;

/** The day of a report's dateline, in the year of its header, and how many days it is from the header's. */
function daysFiled(
  { date: full, dayAlone }: Dateline = {},
  published: string,
  today: Day,
): { day: string; days: number } | undefined {
  const year = published.slice(0, 4);
  const day = full?.value ?? (dayAlone ? findDates(`${dayAlone}, ${year}`, today)[0]?.value : undefined);
  if (day === undefined) return undefined;
  const apart = Math.abs(differenceInCalendarDays(parseISO(dayOf(day)), parseISO(dayOf(published))));
  // In January, reports are printed that were filed in December.
  return { day: dayOf(day), days: full || apart < 183 ? apart : 365 - apart };
}

function describeFar(published: string, filed: string): Doubt {
  const message = `Unexpected day ${dayOf(published)} above a report that was filed on ${filed}, expected one day, give --date`;
  return { rule: 'date', message };
}
