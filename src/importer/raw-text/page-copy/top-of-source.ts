import { holdsDate } from '../../dates/find-dates.ts';
import { canBeHeadline, countWords } from '../../text/line-shape.ts';
import { keyOf } from '../header/candidates.ts';
import type { SourceLine } from '../layout/source-lines.ts';
import { mayTell } from './find-headline.ts';
import { subjectOf, toldIn } from './subject.ts';

/** In words: shorter lines are the items of menus. */
const shortestHeadline = 4;
/** In lines: the outlet and the section stand between a headline and its day. */
const longestGap = 3;
/** In words of the subject: fewer may stand by chance in the outlet's name or its motto. */
const fewestTold = 2;

/**
 * Whether the first line of a source is of the text's subject and has its day right below it, as no menu has. The window's title
 * above the day of the visit says what the `headline` further down says.
 */
export function opensWithArticle(
  lines: readonly SourceLine[],
  headline: string,
  subject: ReadonlySet<string>,
): boolean {
  const [first, ...below] = lines;
  if (
    !first ||
    !saysOther(first.text, headline) ||
    !canBeHeadline(first.text) ||
    countWords(first.text) < shortestHeadline
  )
    return false;
  const isTold = !holdsDate(first.text) && toldIn(first.text, subject).told >= fewestTold;
  return isTold && below.slice(0, longestGap).some(({ text }) => holdsDate(text));
}

/** In lines: sections stand above it. */
const top = 5;
/** In words that two lines share: fewer are the same by chance. */
const fewestSame = 3;

/**
 * The line on top of a source that is as surely of the text's subject as a headline is, or has as many words of the `headline`
 * that stands below the page's buttons and lists, and says something else.
 */
export function findRivalOnTop(
  above: readonly SourceLine[],
  headline: string,
  subject: ReadonlySet<string>,
): SourceLine | undefined {
  return above.slice(0, top).find(({ text }) => {
    const isLong = countWords(text) >= shortestHeadline && !way.test(text);
    if (!isLong || !saysOther(text, headline)) return false;
    return mayTell(text, subject) || toldIn(text, subjectOf([headline])).told >= fewestSame;
  });
}

/** Velm Packet > News > Harbour. */
const way = /\s[>»›|/]\s/u;

function saysOther(text: string, headline: string): boolean {
  const [key, said] = [keyOf(text), keyOf(headline)];
  return !key.includes(said) && !said.includes(key);
}
