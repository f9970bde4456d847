import { furnitureOf } from '../../furniture/kinds.ts';
import { keyOf } from '../header/candidates.ts';
import { holdsDate } from '../../dates/find-dates.ts';
import { labelLength } from '../../names/byline-label.ts';
import { countWords } from '../../text/line-shape.ts';
import type { SourceLine } from '../layout/source-lines.ts';
import { subjectOf, toldIn } from './subject.ts';

/** In lines: so much may stand between a headline and its standfirst, or the caption of its picture. */
export const longestGap = 8;

/**
 * The first of two near lines with the headline: it ends the way from the front page, or stands behind its kicker. `told`
 * are the places of the lines that are of the text's subject, `first` that of the first of them. Two alike below the day
 * are the description of a picture and its caption.
 */
export function findSaidTwice(
  lines: readonly SourceLine[],
  told: readonly number[],
  first: number,
): number | undefined {
  const isNear = (index: number, other: number) => other > index && other - index <= longestGap;
  const twice = told.findLast((index) =>
    told.some((other) => isNear(index, other) && isSaidAgain(lines, index, other)),
  );
  const isBelowDay = lines.slice(first, twice).some(isSigned);
  const again = lines.slice((twice ?? 0) + 1, (twice ?? 0) + 1 + nearest);
  return isBelowDay && again.some(({ text }) => text === lines[twice ?? 0]?.text) ? undefined : twice;
}

/** In words. */
const longestByline = 6;

/** Whether a line holds a day, or is a byline that its label tells. */
export function isSigned({ text }: SourceLine): boolean {
  return holdsDate(text) || (labelLength(text) > 0 && countWords(text) <= longestByline);
}

/** In lines: the number of a picture, "1 of 8", stands between its description and its caption. */
const nearest = 2;

/** Whether one of two lines is the other, or ends with it behind a kicker or the way, which are shorter than it. */
function isSaidAgain(lines: readonly SourceLine[], index: number, other: number): boolean {
  const keys = [index, other].map((at) => keyOf(lines[at]?.text ?? ''));
  const [short = '', long = ''] = keys.toSorted((a, b) => a.length - b.length);
  return short.length >= shortestKey && long.endsWith(short) && short.length * 2 > long.length;
}

/** In letters: shorter ones may end another line by chance. */
const shortestKey = 15;

/**
 * Where the way from the front page ends with the headline as it is written for search engines, the one that readers see
 * follows, with a kicker above it or in nearly the same words. `first` is the place of the former.
 */
export function findPastTrail(
  lines: readonly SourceLine[],
  first: number,
  told: readonly number[],
): number | undefined {
  const next = told.findLast((index) => index > first && index <= first + 2);
  if (next === undefined || !isBehindTrail(lines, first) || isSaidAgain(lines, first, next)) return undefined;
  const [kicker] = lines.slice(first + 1, next);
  const isSet = kicker ? isKicker(kicker.text) : isMostly(lines[next]?.text ?? '', lines[first]?.text ?? '');
  return isSet ? next : undefined;
}

/** In lines: the front page, a section, a section of that. */
const longestTrail = 4;
/** In words. */
const longestStep = 4;
const longestKicker = 6;

function isBehindTrail(lines: readonly SourceLine[], index: number): boolean {
  const above = lines.slice(Math.max(0, index - longestTrail), index);
  const home = above.findLastIndex(({ text }) => furnitureOf(text, 'edges')?.rule === 'breadcrumb');
  return home !== -1 && above.slice(home).every(({ text }) => countWords(text) <= longestStep);
}

function isKicker(text: string): boolean {
  return countWords(text) <= longestKicker && labelLength(text) === 0 && !holdsDate(text);
}

/** Whether a line says mostly what another says. */
function isMostly(text: string, other: string): boolean {
  const { told, all } = toldIn(text, subjectOf([other]));
  return told * 2 >= all;
}
