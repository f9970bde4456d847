import { quoteValue } from '../../../article/problem.ts';
import type { Doubt } from '../../draft.ts';
import { comparable } from '../../text/comparable.ts';
import { isInverted } from '../../names/doubled-name.ts';
import { isSamePerson, unique } from './split-names.ts';

/** The people, or else the organisation, that a page says wrote its article. */
export interface PageAuthors {
  authors?: string[];
  doubts: Doubt[];
}

/** What of a page tells whether its records are right. */
interface Printed {
  /** The people of each byline that the page marks. */
  seen: string[][];
  /** Those of each line of names alone that ends the text. */
  closing: string[][];
  header: string;
}

/** Judges recorded people by the bylines that readers see and by the text of the header. */
export function judgeRecorded(people: string[][], { seen, closing, header }: Printed): PageAuthors {
  const [first = [], ...others] = people;
  const all = seen.flat();
  const printed = comparable(header);
  const isSeen = (names: string[]) =>
    names.some((name) => isAmong(name, all) || printed.includes(comparable(name)));
  const confirmed = people.find(isSeen);
  const lines = header.split('\n').map(comparable);
  const whole = people.filter((names) =>
    lines.some((line) => names.every((name) => line.includes(comparable(name)))),
  );
  if (confirmed) return { authors: complete(confirmed, [...seen, ...whole, ...closing]), doubts: [] };
  if (all.length > 0) return { doubts: [contradiction(first, all)] };
  const differing = others.find((names) => !names.some((name) => isAmong(name, first)));
  return differing ? { doubts: [contradiction(first, differing)] } : { authors: first, doubts: [] };
}

/**
 * A byline, or another record that readers see on one line, that names the recorded people and more of them tells of the others
 * too; records may sort by surname.
 */
function complete(recorded: string[], seen: string[][]): string[] {
  const longer = seen.find(
    (names) => names.length > recorded.length && recorded.every((name) => isAmong(name, names)),
  );
  const inverted = (name: string) => seen.flat().find((one) => isInverted(name, one));
  return longer ?? recorded.map((name) => inverted(name) ?? name);
}

/** Judges bylines of which no record tells: they agree when one of them names everybody. */
export function judgeSeen(seen: string[][]): PageAuthors {
  const all = unique(seen.flat());
  const longest = seen.toSorted((a, b) => b.length - a.length)[0] ?? [];
  const others = all.filter((name) => !isAmong(name, longest));
  return others.length === 0
    ? { authors: longest, doubts: [] }
    : { doubts: [contradiction(longest, others)] };
}

/** Whether a person is one of these, perhaps without a middle name. */
export function isAmong(name: string, names: readonly string[]): boolean {
  return names.some((other) => isSamePerson(name, other));
}

/** The doubt about different people in different places of a page. */
export function contradiction(some: readonly string[], others: readonly string[]): Doubt {
  return describeAuthors(`authors ${quoteValue(some.join(', '))} and ${quoteValue(others.join(', '))}`);
}

/** The doubt about what a page says of its authors. */
export function describeAuthors(unexpected: string): Doubt {
  return {
    rule: 'author',
    asks: 'authors',
    message: `Unexpected ${unexpected}, expected one byline, give it with --author`,
  };
}
