import type { HeaderFacts } from '../../header-parts/header-part.ts';
import { findDates } from '../../dates/find-dates.ts';
import { orderNumbers } from '../../dates/moments.ts';
import { ageNotice } from '../../furniture/age-notice.ts';
import { isBylineLabel, labelLength } from '../../names/byline-label.ts';
import { koreanInBrackets } from '../../names/eastern-reporter.ts';
import { reportersBehindWord } from '../../names/reporters-named.ts';
import { isRole } from '../../names/roles.ts';
import { foldText } from '../../text/fold-text.ts';
import { readPlace } from '../../places/read-place.ts';
import { isOutletName, type Outlet } from './outlet.ts';

/** A longer text is no line of a byline, in characters. */
const longest = 200;
const between = /\s*(?:[|·•,،;/()[\]–—=]|(?<=\s)-(?=\s)|\s(?=\S+@\S+$))\s*/u;
const address = /^(?:\S*@\S+|https?:\S+|www\.\S+)$/iu;
/** Systems print a row of fields below a headline, each with its label: Category: Harbour - Tags: boats. */
const field = /^\p{L}[\p{L}\p{M}]*(?: \p{L}[\p{L}\p{M}]*)?\s?:\s/u;

/**
 * Whether a text is nothing but names of these people, days, places, what the people are, and the words that announce
 * them, behind an author the outlet too: `By Orsa Tindal, Staff Writer, Port Velm, 15 April 2021`. One that holds any other
 * word is a sentence of the text.
 */
export function isBylineOf(
  text: string,
  authors: readonly string[],
  told: HeaderFacts,
  language: string,
  outlet: Outlet,
): boolean {
  if (text.length > longest) return false;
  if (koreanInBrackets(text) && authors.some((name) => text.includes(name))) return true;
  const reporters = reportersBehindWord(text);
  if (reporters.length > 0 && reporters.every((name) => authors.includes(name))) return true;
  const undated = withoutDays(text, told, language);
  const parted = authors.reduce((left, name) => left.replaceAll(name, ' | '), undated);
  const pieces = parted.split(between);
  const isSigned = authors.some((name) => undated.startsWith(name));
  const isOfHouse = (piece: string) => isSigned && isOutletName(piece, outlet);
  const others = pieces.filter((piece) => !isOfByline(piece, told) && !isOfHouse(piece));
  return parted !== text && (others.length === 0 || (!isSentence(text) && areOfRow(others)));
}

/**
 * Whether a text opens with an author's name and holds a day and no sentence: `Orsa Tindal, for the Velm Packet15 April 2021
 * at 6:30 | Updated at 9:21`.
 */
export function isDatedBylineOf(
  text: string,
  authors: readonly string[],
  told: HeaderFacts,
  language: string,
): boolean {
  const author = authors.find((name) => text.startsWith(name));
  const isShort = text.length <= longest && !isSentence(text);
  return author !== undefined && isShort && withoutDays(text, told, language).split(clock).length > 2;
}

/** What stands in place of a day, or tells its time: a line with two of them tells more of the moment than of anything else. */
const clock = /\s\|\s|\b\d{1,2}[:h]\d{2}\b/u;

/**
 * Whether a text signs an article from below: it opens with an author's name, and says from where the author writes, or
 * how to reach them: `Orsa Tindal, Port Velm`, `Orsa Tindal covers the harbour. Write to her at tindal@velm.example`.
 */
export function isSignedBelow(text: string, authors: readonly string[]): boolean {
  const author = authors.find((name) => text.startsWith(name));
  const rest = text.slice(author?.length ?? 0);
  const isPlace = /^,\s\p{Lu}[^.!?:,]{1,30}$/u.test(rest);
  const isReached = text.length <= longestBelow && /\S@\S+\.\p{L}{2}|\s@\w{3}/u.test(rest);
  return author !== undefined && (isPlace || isReached);
}

/** In characters. */
const longestBelow = 400;

/** A sentence may hold the word that is a label elsewhere: Died 15 April 2021. */
function withoutDays(text: string, { today }: HeaderFacts, language: string): string {
  const ordered = orderNumbers(text, language);
  const days = findDates(ordered, today, language);
  if (days.length === 0) return text;
  return days.reduceRight((left, { start, end, text: written, label }) => {
    const isLabelled = label === 'published' || label === 'updated';
    const from = isSentence(text) && !isLabelled ? left.indexOf(written, start) : start;
    return `${left.slice(0, from)} | ${left.slice(end)}`;
  }, ordered);
}

function isOfByline(piece: string, told: HeaderFacts): boolean {
  const bare = piece.slice(labelLength(piece)).trim();
  if (address.test(bare) || ageNotice.line.test(foldText(bare))) return true;
  const words = (bare.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).filter((word) => !isBylineLabel(word));
  const isJoint = words.length < 2 && words.every((word) => word.length < 4);
  return isJoint || isBylineLabel(bare) || readPlace(bare, told) !== undefined;
}

/** What the people are, or a row of fields: one alone may open a sentence. */
function areOfRow(pieces: readonly string[]): boolean {
  const fields = pieces.filter((piece) => field.test(piece));
  return pieces.every((piece) => isRole(piece) || (fields.length > 1 && fields.includes(piece)));
}

function isSentence(text: string): boolean {
  return /[.!?。؟۔]$/u.test(text.trim());
}
