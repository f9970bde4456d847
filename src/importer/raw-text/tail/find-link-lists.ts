import { furnitureOf } from '../../furniture/kinds.ts';
import {
  canBeHeadline,
  countWords,
  endsAsSentence,
  endsWithStop,
  isParagraph,
  mayBeStopless,
} from '../../text/line-shape.ts';
import { isListLine } from '../../text/sentences/list-line.ts';
import type { LineGroup } from '../header/line-group.ts';
import { belowText } from './below-text.ts';

/** In words: items of menus are shorter than headlines, and questions of the text may be longer. */
const shortestHeadline = 4;
const longestHeadline = 25;
const longestQuestion = 15;
/** So many headlines one below the other, or in a tail, are those of other articles. */
const fewestHeadlines = 3;

/**
 * The lines below an article's last paragraph that lead to other articles though no label of theirs is known: below a page's
 * buttons or tags several headlines stand, each a line of its own. What an unknown label opens may be the article's list.
 */
export function findLinkLists(groups: readonly LineGroup[]): ReadonlySet<LineGroup> {
  const found = new Set<LineGroup>();
  const at = mayBeLinks(groups) ? groups.findIndex(isOfPage) : -1;
  if (at === -1) return found;
  let isLabelled = false;
  for (const group of groups.slice(at + 1)) {
    if (isOfPage(group)) isLabelled = false;
    else if (/[:：]$/u.test(group.text)) isLabelled = true;
    else if (!isLabelled && isLink(group)) found.add(group);
  }
  return mayBeLinks([...found]) ? found : new Set();
}

/**
 * The questions and exclamations below a page's buttons that are headlines among others, and no sentences of the text: no
 * paragraph stands in their run.
 */
export function findLinkedQuestions(
  groups: readonly LineGroup[],
  isOwnText: (group: LineGroup) => boolean,
): ReadonlySet<LineGroup> {
  const found = new Set<LineGroup>();
  if (!mayBeLinks(groups) || !groups.some(isQuestion)) return found;
  const first = groups.findIndex(isOwnText);
  const at = groups.findIndex((group, index) => index > first && isOfPage(group));
  if (first === -1 || at === -1) return found;
  let run: LineGroup[] = [];
  const close = () => {
    if (mayBeLinks(run)) for (const group of run.filter(isQuestion)) found.add(group);
    run = [];
  };
  for (const group of groups.slice(at)) {
    if (isLink(group) || isQuestion(group)) run.push(group);
    else close();
  }
  close();
  return found;
}

function isOfPage({ text }: LineGroup): boolean {
  return belowText.has(furnitureOf(text, 'edges')?.rule ?? '');
}

/** Whether so many lines have the shape of headlines that they may lead to other articles. */
function mayBeLinks(groups: readonly LineGroup[]): boolean {
  const long = groups.filter((group) => isHeadline(group) && countWords(group.text) >= shortestHeadline);
  return long.length >= fewestHeadlines;
}

function isLink(group: LineGroup): boolean {
  return isHeadline(group) && furnitureOf(group.text, 'edges') === undefined;
}

/** Whether a line has a headline's shape, its day beside it or not: no end of a sentence, and no small letter first. */
function isHeadline({ kind, lines, text }: LineGroup): boolean {
  if (kind === 'header' || lines.length > 1 || countWords(text) > longestHeadline) return false;
  if (mayBeStopless(text)) return false;
  return canBeHeadline(text) && !isListLine(text) && !endsAsSentence(text) && !/^\p{Ll}/u.test(text);
}

function isQuestion({ kind, lines, text }: LineGroup): boolean {
  if (kind !== 'text' || lines.length > 1 || countWords(text) > longestQuestion) return false;
  return endsAsSentence(text) && !endsWithStop(text) && !isParagraph(text);
}
