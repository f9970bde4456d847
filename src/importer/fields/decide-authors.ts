import { quoteValue } from '../../article/problem.ts';
import type { Doubt } from '../draft.ts';
import { foldText } from '../text/fold-text.ts';
import type { HeaderFacts, PlacedPart } from '../header-parts/header-part.ts';
import { isNobody } from '../names/agencies.ts';
import type { Dateline } from '../places/read-dateline.ts';
import {
  besideDates,
  besideMarked,
  besideUnread,
  isFarOff,
  isFiled,
  type PlacedAuthor,
  withAgencies,
  withJoined,
} from './beside-names.ts';

/** Who wrote an article, or the doubt about it. */
export interface DecidedAuthors {
  authors?: string[];
  doubts: Doubt[];
}

/**
 * Decides who wrote an article: a marked name before one that only stands there, a person before an agency, the head
 * before the tail, and the dateline's reporters before any house. Two bylines that name different people are a doubt. A name
 * in capitals is spelt as the text spells it.
 */
export function decideAuthors(
  head: readonly PlacedPart[],
  tail: readonly PlacedPart[],
  report: Dateline | undefined,
  facts: HeaderFacts,
): DecidedAuthors {
  const { authors, doubts } = decide(head, tail, report, facts);
  return authors
    ? { authors: authors.map((name) => facts.spellingOf(name.replace(/\s+/gu, ' '))), doubts }
    : { doubts };
}

function decide(
  head: readonly PlacedPart[],
  tail: readonly PlacedPart[],
  report: Dateline | undefined,
  facts: HeaderFacts,
): DecidedAuthors {
  const [above, below] = [authorsOf(head), authorsOf(tail)];
  const people = above.filter(({ signs }) => signs === 'person');
  const marked = withAgencies(
    people.filter((part) => isMarked(part, people, facts) || isFiled(part, head)),
    above,
  );
  const unread = head.find((part) => part.kind === 'other' && part.rule === 'byline');
  if (unread && besideUnread(unread, marked, head)) return { doubts: [describeUnread(unread)] };
  const again = below.filter(({ certainty, signs }) => signs === 'person' && certainty === 'labelled');
  const beside = besideMarked(head, marked);
  if (beside) return { doubts: [ambiguous(unique([...marked, beside]), beside.line)] };
  if (marked.length > 0) return fromBylines([...marked, ...again]);
  const signed = below.filter(({ signs }) => signs === 'person');
  const house = above.find((part) => part.signs === 'agency' && isFarOff(part, people));
  if (people.length > 0 && house) return { doubts: [ambiguous([...unique(people), house.text], house.line)] };
  const standing = besideDates(people, head);
  const next = unread && besideUnread(unread, standing, head);
  if (next?.line === unread?.line && unread) return { doubts: [describeUnread(unread)] };
  if (next && unread) return { doubts: [ambiguous([next.text, unread.text], next.line)] };
  if (people.length > 0) return fromStanding(withJoined(standing, head), signed, facts);
  if (signed.length > 0) return fromBylines(signed);
  if (report?.reporters && !unread) return { authors: report.reporters, doubts: [] };
  const houses = [...above, ...below].filter(({ signs }) => signs !== 'person');
  const names = unique(houses.filter(({ signs }) => signs === 'agency')).concat(
    unique(houses.filter(({ signs }) => signs === 'desk')),
  );
  const [name] = names.filter((one) => !isNobody(one));
  const signer = unread ? undefined : (name ?? report?.agency);
  if (signer) return { authors: withBeside(signer, houses), doubts: [] };
  if (unread) return { doubts: [describeUnread(unread)] };
  return { doubts: [doubt('source without a byline', 'the name of who wrote it')] };
}

/**
 * Of two names, the one that is printed twice may be a picture's description and its caption, where the text speaks of that
 * person alone.
 */
function isMarked(part: PlacedAuthor, people: readonly PlacedAuthor[], facts: HeaderFacts): boolean {
  if (part.certainty !== 'doubled' || !facts.isToldPerson(part.text)) return part.certainty !== 'standing';
  return people.every((other) => keyOf(other.text) === keyOf(part.text) || facts.isToldPerson(other.text));
}

/** A house with the other agencies that one labelled byline names with it: Von rtr, dpa. */
function withBeside(signer: string, houses: readonly PlacedAuthor[]): string[] {
  const own = houses.find(({ text }) => text === signer);
  const beside = houses.filter(
    (one) =>
      one.line === own?.line &&
      [one, own].every(({ signs, certainty }) => signs === 'agency' && certainty === 'labelled'),
  );
  return beside.length > 1 ? unique(beside) : [signer];
}

function describeUnread({ text, line }: PlacedPart): Doubt {
  return doubt(`byline ${quoteValue(text)}`, 'the name of who wrote it', line);
}

function authorsOf(parts: readonly PlacedPart[]): PlacedAuthor[] {
  return parts.filter((part): part is PlacedAuthor => part.kind === 'author' && !isNobody(part.text));
}

/** The names of each byline; one label directly below the other, "By X" and "By Y", are one byline of several lines. */
function bylinesOf(parts: readonly PlacedAuthor[]): PlacedAuthor[][] {
  const bylines: PlacedAuthor[][] = [];
  for (const part of parts) {
    const [own, last] = [bylines.at(-1), bylines.at(-1)?.at(-1)];
    const isBelow = last?.line === part.line - 1 && [last, part].every(isSigned);
    if (own && (last?.line === part.line || isBelow)) own.push(part);
    else bylines.push([part]);
  }
  return bylines;
}

function isSigned({ signs, certainty }: PlacedAuthor): boolean {
  return signs === 'person' && certainty === 'labelled';
}

/** All names of one byline are authors; a second byline is a doubt unless it repeats the first. */
function fromBylines(parts: readonly PlacedAuthor[]): DecidedAuthors {
  const bylines = bylinesOf(parts).map((names) => unique(names));
  const longest = bylines.toSorted((a, b) => b.length - a.length)[0] ?? [];
  const others = bylines.flat().filter((name) => !longest.some((one) => keyOf(one) === keyOf(name)));
  if (others.length === 0) return { authors: longest, doubts: [] };
  return { doubts: [ambiguous([...longest, ...others], parts[0]?.line)] };
}

/** Names that nothing marks: one line of them, of people whom the article does not speak of. */
function fromStanding(
  parts: readonly PlacedAuthor[],
  signed: readonly PlacedAuthor[],
  facts: HeaderFacts,
): DecidedAuthors {
  const lines = new Set(parts.map(({ line }) => line));
  const isTold = ({ text, signs }: PlacedAuthor) => signs === 'person' && facts.isToldPerson(text);
  const untold = parts.filter((part) => !isTold(part));
  // Of names on several lines, those that the text speaks of are its topics.
  if (lines.size > 1 && untold.length > 0 && untold.length < parts.length)
    return fromStanding(untold, signed, facts);
  const names = unique(parts);
  const repeated = names.filter((name) => signed.some((part) => keyOf(part.text) === keyOf(name)));
  if (repeated.length > 0) return fromBylines(signed);
  if (signed.length > 0) return fromBylines([...parts, ...signed]);
  if (lines.size > 1 && names.length > 1) return { doubts: [ambiguous(names, parts[0]?.line)] };
  const told = parts.find(isTold);
  if (told === undefined) return { authors: names, doubts: [] };
  const what = `name ${quoteValue(told.text)} above a text that speaks of the same person`;
  return { doubts: [doubt(what, 'the name of who wrote it', parts[0]?.line)] };
}

function unique(parts: readonly { text: string }[]): string[] {
  return [...new Map(parts.toReversed().map(({ text }) => [keyOf(text), text])).values()].toReversed();
}

function keyOf(name: string): string {
  return foldText(name).replace(/[^\p{L}]+/gu, '');
}

function ambiguous(names: readonly string[], line: number | undefined): Doubt {
  return doubt(`names ${names.map((name) => quoteValue(name)).join(' and ')}`, 'one byline', line);
}

function doubt(found: string, expected: string, line?: number): Doubt {
  const message = `Unexpected ${found}, expected ${expected}, give --author`;
  return { rule: 'author', asks: 'authors', ...(line ? { line } : {}), message };
}
