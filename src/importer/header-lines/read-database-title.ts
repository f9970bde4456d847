import { findDates } from '../dates/find-dates.ts';
import { type HeaderFacts, type HeaderPart, other } from '../header-parts/header-part.ts';
import { holdsWord } from '../text/meet-in-word.ts';

const record =
  /^(?<label>Title:)\s+(?<title>.{3,300}?)\.?\s+(?<byline>By:\s+.{3,150}?),\s+(?<rest>[^,]*\d.{3,60})$/u;

/**
 * Reads a database's line of everything: "Title: Ferry returns. By: Tindal, Orsa, Velm Packet, Apr 15, 2021, p4". Commas part
 * the names from each other and from the outlet, so that nobody knows who they are.
 */
export function readDatabaseTitle(text: string, facts: HeaderFacts): HeaderPart[] | undefined {
  const { label, title, byline, rest } = record.exec(text)?.groups ?? {};
  const [date, more] = rest === undefined ? [] : findDates(rest, facts.today);
  if (!label || !title || !byline || !rest || !date || more) return undefined;
  const [before, after] = [rest.slice(0, date.start), rest.slice(date.end)];
  return [
    other('field-label', label),
    { kind: 'title', text: title, isMail: false },
    other('byline', byline),
    ...keep(before),
    { kind: 'date', text: rest.slice(date.start, date.end), date },
    ...keep(after),
  ];
}

function keep(text: string): HeaderPart[] {
  return holdsWord(text) ? [other('archive-record', text.replace(/^[\s,]+/u, ''))] : [];
}
