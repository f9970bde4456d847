import type { NamedDay } from '../dates/date-labels.ts';
import type { DateMention } from '../dates/find-dates.ts';

/**
 * Why a piece of a header is taken for what it seems: a label says so, it is printed twice, it is known, the article's
 * text tells it, a byline says that its author was there, or only the place where it stands.
 */
export type Certainty = 'labelled' | 'doubled' | 'known' | 'told' | 'byline' | 'standing';

/** A piece of a header's line; together the parts hold every word of the line in its order. */
export type HeaderPart =
  | { kind: 'date'; text: string; date: DateMention }
  /** A date's label on a line of its own; the date follows. */
  | { kind: 'date-label'; text: string; names: NamedDay }
  /** A date that names no full day: "2 days ago", "April 15". */
  | { kind: 'undated'; text: string; expected: string }
  | { kind: 'author'; text: string; certainty: Certainty; signs: 'person' | 'agency' | 'desk' }
  | { kind: 'place'; text: string; certainty: Certainty }
  /** A headline that a label names; a mail's subject may be of what stands around it. */
  | { kind: 'title'; text: string; isMail: boolean }
  /** Words that are no header, as far as their own line tells. */
  | { kind: 'text'; text: string }
  /** Words that are left out, with the rule that says why. */
  | { kind: 'other'; text: string; rule: string };

/** A part of a header and the line that it stands on, counted from 1. */
export type PlacedPart = HeaderPart & { line: number };

/** A part that names who may have written the article. */
export type AuthorPart = Extract<HeaderPart, { kind: 'author' }>;

/** Whether a part names a person. */
export function isPerson(part: HeaderPart | undefined): part is AuthorPart {
  return part?.kind === 'author' && part.signs === 'person';
}

/** Whether nothing but the place where it stands makes a person's name of a part. */
export function isStandingPerson(part: HeaderPart | undefined): part is AuthorPart {
  return isPerson(part) && part.certainty === 'standing';
}

/** Where an author was, and the word before it that says so. */
export function stayed(word: string, where: string): HeaderPart[] {
  return [other('byline-label', word), { kind: 'place', text: where, certainty: 'byline' }];
}

/** Words that a rule leaves out. */
export function other(rule: string, text: string): HeaderPart {
  return { kind: 'other', rule, text };
}

/** Who may have written an article, as far as the place of the name tells. */
export function author(text: string, signs: AuthorPart['signs']): AuthorPart {
  return { kind: 'author', text, certainty: 'standing', signs };
}

/** What the article's own text tells about words in its header. */
export interface HeaderFacts {
  /** The last day on which the article can have been printed, `YYYY-MM-DD`. */
  today: string;
  /** The text's language as far as it is certain, a BCP 47 tag; else empty. */
  language: string;
  /** The folded names of the authors who were given. */
  givenAuthors: ReadonlySet<string>;
  /** Whether the text speaks of it as a place: in Velmland. */
  isToldPlace: (name: string) => boolean;
  /** Whether it does so behind a word that makers and products hardly stand behind: in Velmland, but not for Velmland. */
  isFirmlyTold: (name: string) => boolean;
  /** How the text writes a name that stands elsewhere in capitals: Port Velm. */
  spellingOf: (name: string) => string;
  /** Whether the text writes a word with its capital inside sentences, behind another word than `before`. */
  isCapitalisedInside: (word: string, before: string) => boolean;
  /** Whether a paragraph has some words one behind the other, be they large or small. */
  isSaid: (words: string) => boolean;
  /** Whether the text writes a word in small letters, whatever its ending. */
  isSmallInside: (word: string) => boolean;
  /** Whether the text speaks of a person of that name. */
  isToldPerson: (name: string) => boolean;
}
