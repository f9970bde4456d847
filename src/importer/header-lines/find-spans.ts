import { timePattern } from '../dates/clock-time.ts';
import { otherInCroatian } from '../dates/date-names.ts';
import { type DateMention, findDates, findNumericIncompletes } from '../dates/find-dates.ts';
import { kindsOfFurniture } from '../furniture/kinds.ts';
import type { HeaderFacts, HeaderPart } from '../header-parts/header-part.ts';
import { eachMatch } from '../text/each-match.ts';
import { foldText } from '../text/fold-text.ts';

const clockTimes = new RegExp(`(?<![\\p{L}\\p{N}:.,])${timePattern}(?![\\p{L}\\p{N}])`, 'gu');

/** A stretch of a header's line that is known for what it is. */
export interface Span {
  start: number;
  end: number;
  part: HeaderPart;
}

/** Numbers between dots, and the month whose name means another one in a neighbour's language. */
const needsLanguage = new RegExp(`\\d\\.\\s?\\d|${otherInCroatian.source}`, 'u');

/** Dates, times and counters, which are known wherever they stand in a header's line, in its order. */
export function findSpans(text: string, facts: HeaderFacts): Span[] {
  const folded = foldText(text);
  const language = needsLanguage.test(folded) ? facts.language : '';
  const spans: Span[] = findDates(text, facts.today, language).map((date) => dateSpan(text, date));
  if (spans.length === 0)
    spans.push(...findNumericIncompletes(text, facts.today).map((date) => undatedSpan(text, date)));
  const hasFigure = /\d/.test(folded);
  for (const { rule, within, counts } of kindsOfFurniture) {
    const mayHold = within && (hasFigure || !counts);
    for (const match of mayHold ? eachMatch(within, folded) : []) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (spans.some((span) => start < span.end && span.start < end)) continue;
      spans.push({ start, end, part: { kind: 'other', rule, text: text.slice(start, end).trim() } });
    }
  }
  if (spans.length > 0 || text.length <= 120) addTimes(text, folded, spans);
  return spans.sort((a, b) => a.start - b.start);
}

/** When a page was changed last, without the year, behind its day: （最終更新 4/15 21:17）. */
const laterChange = /[（(][^（）()]{0,20}更新[^（）()]{0,20}[）)]/gu;

/** Times of day that stand apart from their date. */
function addTimes(text: string, folded: string, spans: Span[]) {
  const times = /\d/.test(folded) ? eachMatch(clockTimes, folded) : [];
  for (const match of [...eachMatch(laterChange, folded), ...times]) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (spans.some((span) => start < span.end && span.start < end)) continue;
    spans.push({
      start,
      end,
      part: { kind: 'other', rule: 'dateline', text: text.slice(start, end).trim() },
    });
  }
}

function dateSpan(text: string, date: DateMention): Span {
  const { start, end } = date;
  return { start, end, part: { kind: 'date', text: text.slice(start, end).trim(), date } };
}

function undatedSpan(text: string, { start, end, expected = 'a day' }: DateMention): Span {
  return { start, end, part: { kind: 'undated', text: text.slice(start, end).trim(), expected } };
}
