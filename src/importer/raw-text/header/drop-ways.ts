import { foldText } from '../../text/fold-text.ts';
import { canBeHeadline, countWords, isItem } from '../../text/line-shape.ts';
import { type Candidates, drop, keyOf, longestKicker, type Surroundings } from './candidates.ts';
import { subjectOf, toldIn } from '../page-copy/subject.ts';
import { furnitureOf } from '../../furniture/kinds.ts';
import { isSectionName } from '../../names/section-names.ts';
import { isAmongItems, isBulleted } from '../../text/sentences/list-line.ts';
import type { LineGroup } from './line-group.ts';

/** In letters: the way from the front page, glued to the headline that it ends with. */
const longestWay = 80;
/** In letters: fewer may stand at the end of another headline by chance. */
const shortestHeadline = 15;

/** The way from the front page ends with the headline, which follows on a line of its own. */
export function dropCrumbs(candidates: Candidates, { rest, dropped }: Surroundings): Candidates {
  const lines = [...candidates, ...rest.slice(0, 1)];
  return candidates.filter((group, index) => {
    const isWay = lines.slice(index + 1).some(({ text }) => isWayTo(text, group.text));
    if (isWay && group.kind === 'text') dropped.set(group, 'breadcrumb');
    return !dropped.has(group);
  });
}

/** A row from the front page goes, with what stands between it and the line that has words of the headline that ends it. */
export function dropRowFromHome(candidates: Candidates, { dropped }: Surroundings): Candidates {
  const [row, ...below] = candidates;
  if (!row || below.length === 0 || !isRowFromHome(row.text)) return candidates;
  dropped.set(row, 'breadcrumb');
  const subject = subjectOf([row.text]);
  const at = below.findIndex(({ text }) => toldIn(text, subject).told > 0);
  const isLike = toldIn(below[at]?.text ?? '', subject).told >= fewestSame;
  const headline = isLike ? at : 0;
  return [...drop(below.slice(0, headline), 'navigation', dropped), ...below.slice(headline)];
}

/** In words that the headline shares with the one for search engines. */
const fewestSame = 2;
/** In words. */
const shortestTitle = 4;

/** "Home Harbour  Ferry returns to Port Velm": the front page and a section in a row with the headline for search engines. */
function isRowFromHome(text: string): boolean {
  const [home = '', section = '', ...more] = text.split(/\s+/u);
  // The names of sections alone are a menu.
  const hasTitle = more.length >= shortestTitle && more.some((word) => /^\p{Ll}/u.test(word));
  return hasTitle && isSectionName(section) && furnitureOf(home, 'edges')?.rule === 'breadcrumb';
}

function isWayTo(headline: string, text: string): boolean {
  const key = keyOf(headline);
  const way = key.length >= shortestHeadline && endsIn(text, headline) ? keyOf(text).indexOf(key) : -1;
  return ((way > 0 && way <= longestWay) || isCutWayTo(key, text)) && !hasLead(text, headline);
}

/** Whether a line ends with a headline, or with the outlet's name and a sign behind it. */
function endsIn(text: string, headline: string): boolean {
  const at = foldText(text).indexOf(foldText(headline));
  if (at === -1) return keyOf(text).endsWith(keyOf(headline));
  return /^(?:\P{L}*$|\s?[|–—-]\s)/u.test(text.slice(at + headline.length));
}

/** Whether a line ends with the beginning of a headline, given by its key, and with the dots for the rest of it. */
function isCutWayTo(headline: string, text: string): boolean {
  if (!/(?:\.{3}|…)$/u.test(text) || headline.length < shortestHeadline) return false;
  const key = keyOf(text);
  const way = key.indexOf(headline.slice(0, shortestHeadline));
  return way > 0 && way <= longestWay && headline.startsWith(key.slice(way));
}

/** "Velmland: Ferry returns" is a headline with its lead, even where "Ferry returns" follows. */
function hasLead(text: string, headline: string): boolean {
  return /[:：]\s*["“„«]?$/u.test(
    text.slice(0, Math.max(0, text.toLowerCase().indexOf(headline.toLowerCase().slice(0, shortestHeadline)))),
  );
}

/** A way from the front page that stands in the header tells its headline: short lines above that are its kickers. */
export function dropAboveTrailEnd(candidates: Candidates, { head, dropped }: Surroundings): Candidates {
  const trails = head.filter((group) => isTrail([group])).map(({ text }) => keyOf(text));
  const at = candidates.findIndex(({ kind, text }) => {
    const key = keyOf(text);
    return kind === 'text' && key.length >= shortestHeadline && trails.some((trail) => trail.endsWith(key));
  });
  const above = candidates.slice(0, Math.max(0, at));
  if (!above.every(({ text }) => countWords(text) <= longestMarked)) return candidates;
  return [...drop(above, 'kicker', dropped), ...candidates.slice(above.length)];
}

/** What pandoc makes of a link that shows a sign. */
const emptyLink = /^(?:[-*•]\s+)?\[\]\s/u;

/**
 * Items of a list above a line that is none are a menu's or the way from the front page, the headline at its end: two or
 * more, or one that is short.
 */
export function dropItems(candidates: Candidates, { head, dropped }: Surroundings): Candidates {
  const isListed = (group: LineGroup) =>
    (isBulleted(group.text) && isItem(group.text)) ||
    emptyLink.test(group.text) ||
    isAmongItems(head, head.indexOf(group));
  const end = candidates.findIndex((group) => !isListed(group));
  return end < 1
    ? candidates
    : [...drop(candidates.slice(0, end), 'navigation', dropped), ...candidates.slice(end)];
}

/** So many short lines and no longer one are a menu without a headline. */
const fewestItems = 4;

/** Several short lines in a row above a longer one are a menu's or the way from the front page. */
export function dropMenu(candidates: Candidates, { dropped }: Surroundings): Candidates {
  const end = candidates.findIndex(({ text }) => countWords(text) > longestKicker);
  const headline = candidates[end];
  if (end === -1 && candidates.length >= fewestItems) return drop(candidates, 'navigation', dropped);
  if (end < 2 || headline?.kind !== 'text' || !canBeHeadline(headline.text)) return candidates;
  return [...drop(candidates.slice(0, end), 'navigation', dropped), ...candidates.slice(end)];
}

/** In words: a line between two headlines is a kicker, and may be longer than one that stands above all. */
const longestMarked = 5;

/** The way from the front page ends with the headline in other words, above the kicker of the headline itself. */
export function dropTrailEnd(candidates: Candidates, { head, dropped }: Surroundings): Candidates {
  const first = candidates.findIndex(({ text }) => countWords(text) > longestKicker);
  const end = candidates[Math.max(0, first)];
  const at = end ? head.indexOf(end) : -1;
  const [kicker, headline] = head.slice(at + 1);
  const isEnd =
    kicker && (isLead(end, kicker) || (candidates.includes(kicker) && isTrail(head.slice(0, at))));
  if (!end || !headline || !isEnd || !candidates.includes(headline)) return candidates;
  if (countWords(kicker.text) > longestMarked || countWords(headline.text) <= longestKicker)
    return candidates;
  if (!canBeHeadline(headline.text)) return candidates;
  drop(candidates.slice(0, first + 1), 'breadcrumb', dropped);
  dropped.set(kicker, 'kicker');
  return candidates.slice(candidates.indexOf(headline));
}

/** Whether a line opens with the one below it and a colon: "Storm: The pier of Velm is shut" above "Storm". */
function isLead(line: LineGroup | undefined, below: LineGroup): boolean {
  return below.kind !== 'mixed' && line?.text.startsWith(`${below.text}: `) === true;
}

function isTrail(above: readonly LineGroup[]): boolean {
  return above.some(({ parts }) => parts.some((part) => part.kind === 'other' && part.rule === 'breadcrumb'));
}
