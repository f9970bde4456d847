import { countWords } from '../text/line-shape.ts';
import type { AuthorPart, PlacedPart } from '../header-parts/header-part.ts';

/** A name of a header, with the line that prints it. */
export type PlacedAuthor = AuthorPart & { line: number };

/** A name that nothing marks right behind a marked one, on its line: “By X - Y” names a second author, or where X is. */
export function besideMarked(
  head: readonly PlacedPart[],
  marked: readonly PlacedAuthor[],
): PlacedAuthor | undefined {
  return head.find((part, index): part is PlacedAuthor => {
    const before = marked.find((one) => one === head[index - 1]);
    const isBare = part.kind === 'author' && part.signs === 'person' && part.certainty === 'standing';
    return isBare && before?.certainty === 'labelled' && before.line === part.line;
  });
}

/**
 * The name beside which words stand that may name somebody, or nobody knows how far: on its line; or, where they have room for a
 * name and its place, directly below one that no label marks, Orsa Tindal / Brenn Halloway Port Velm. Two words are buttons.
 */
export function besideUnread(
  unread: PlacedPart,
  people: readonly PlacedAuthor[],
  head: readonly PlacedPart[],
): PlacedAuthor | undefined {
  const above = head[head.indexOf(unread) - 1];
  const isLong = countWords(unread.text) > 2;
  return people.find((part) => {
    const isNear = part.certainty === 'standing' && unread.line - part.line <= nearest;
    const isBelow = part === above && isLong && (isNear || part.certainty === 'doubled');
    return part.line === unread.line || isBelow;
  });
}

/** In lines: so near above another one a name is no topic. */
const nearest = 2;

/**
 * Of names that only stand there, those on a dateline's own line; all of them where none does. Below a name on a line of its
 * own, what looks like one beside the date may be where it was written: Orsa Tindal / Velm Head, 15 April 2021.
 */
export function besideDates(
  people: readonly PlacedAuthor[],
  head: readonly PlacedPart[],
): readonly PlacedAuthor[] {
  const dated = new Set(head.filter(({ kind }) => kind === 'date').map(({ line }) => line));
  const beside = people.filter(({ line }) => dated.has(line));
  const [first] = beside;
  if (!first) return people;
  const above = people.filter(({ line }) => line < first.line && first.line - line <= nearest);
  return [...above, ...beside];
}

/** Whether a house that signs by a word of its own, "Do VELM", stands apart from every person, who may have signed another article. */
export function isFarOff({ certainty, line }: PlacedAuthor, people: readonly PlacedAuthor[]): boolean {
  return certainty === 'labelled' && people.every((person) => Math.abs(person.line - line) > nearest);
}

/** Whether a name stands on one line with its house and the day: Orsa Tindal · KBC News · Posted: 15 April 2021. */
export function isFiled({ line }: PlacedAuthor, head: readonly PlacedPart[]): boolean {
  const beside = head.filter((part) => part.line === line);
  const isHoused = beside.some((part) => part.kind === 'other' && part.rule === 'affiliation');
  return isHoused && beside.some(({ kind }) => kind === 'date');
}

/** People and the agencies that one byline names with them: By X and Reuters. */
export function withAgencies(people: readonly PlacedAuthor[], all: readonly PlacedAuthor[]): PlacedAuthor[] {
  const lines = new Set(people.map(({ line }) => line));
  return all.filter(
    (part) =>
      people.includes(part) ||
      (part.signs === 'agency' && /^(?:labelled|doubled)$/.test(part.certainty) && lines.has(part.line)),
  );
}

/** The same of names that nothing marks, where "and" stands between a person and the agency: X and AP. */
export function withJoined(people: readonly PlacedAuthor[], head: readonly PlacedPart[]): PlacedAuthor[] {
  return head.filter((part, index): part is PlacedAuthor => {
    if (part.kind !== 'author') return false;
    const [person, joint] = head.slice(Math.max(0, index - 2), index);
    const isJoined = joint?.kind === 'other' && joint.rule === 'byline-label' && person?.line === part.line;
    return people.some((one) => one === part || (one === person && isJoined && part.signs === 'agency'));
  });
}
