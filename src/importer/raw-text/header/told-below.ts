import { canBeHeadline, countWords, isParagraph } from '../../text/line-shape.ts';
import { longestKicker } from './candidates.ts';
import { describeTwo } from './describe-headline-doubt.ts';
import type { Headline } from './headline.ts';
import { howTold } from './how-told.ts';
import type { LineGroup } from './line-group.ts';

/** In groups: so near below a menu, a notice or a row of topics stands the headline; below a slogan stands a menu too. */
const nearest = 6;
const nearestBelowSlogan = 12;
/** In longer words: what has fewer may be a play on words, or tells nothing certain. */
const fewestWords = 4;
/** A row of topics has as many times the words of a headline. */
const fewestTimes = 3;

/**
 * Why a line is no certain headline that has hardly a word of the text, where a line near below it has many and may be the
 * headline; `groups` are those of the source in their order.
 */
export function doubtAboveTold(
  { title, groups: [own], dropped }: Headline,
  groups: readonly LineGroup[],
): string | undefined {
  if (!title || !own) return undefined;
  const at = groups.indexOf(own);
  const isShort = countWords(title) <= longestSeries;
  const below = groups.slice(at + 1, at + 2 + (isShort ? nearestBelowSlogan : nearest));
  const end = endOf(below);
  const text = groups.slice(at + 1 + end);
  const { isHardlyTold, told, words } = howTold(title, text);
  if (!isHardlyTold) {
    const better = isShort ? below.slice(1, end).find((group) => isFarBetter(group, told, text)) : undefined;
    const rival = better ?? findBelowDay(title, groups.slice(at + 1));
    return rival && describeTwo(own, rival);
  }
  const isUnderMenu = groups.slice(0, at).some((group) => dropped.get(group) === 'navigation');
  const other = below.slice(0, end).find((group, index) => {
    const isStandfirst = index === 0 && words < fewestWords && !isUnderMenu;
    return !isStandfirst && mayBeHeadline(group, { title, told }, text);
  });
  const rival = other ?? findBelowDay(title, groups.slice(at + 1));
  return rival && describeTwo(own, rival);
}

/** In words: a section's or a series' name above the day, and by so many a headline below that is longer. */
const longestAboveDay = 5;
const longerBelowDay = 2;

/**
 * The line that may be the headline below the day, where only a few words stand above it and nobody signed between them: it
 * has more words of the text, or no fewer below a kicker's few.
 */
function findBelowDay(title: string, groups: readonly LineGroup[]): LineGroup | undefined {
  const end = groups.findIndex(({ kind }) => kind !== 'header');
  const header = groups.slice(0, Math.max(0, end)).flatMap(({ parts }) => parts);
  const [line, ...text] = groups.slice(header.length > 0 ? end : groups.length);
  const isDated = header.some(({ kind }) => kind === 'date') && header.every(({ kind }) => kind !== 'author');
  if (!line || !isDated || !canBeHeadline(line.text) || /^\p{Ll}|(?:,.*){3}/u.test(line.text))
    return undefined;
  const words = countWords(title);
  if (words > longestAboveDay || countWords(line.text) < words + longerBelowDay) return undefined;
  const more = howTold(line.text, text).told - howTold(title, text).told;
  return more > 0 || (more === 0 && words <= longestKicker) ? line : undefined;
}

/** In times: a headline has so many more words of the text than a series' name above it. */
const timesTold = 3;
/** In words: a series' name or a slogan is shorter than most headlines, and a standfirst longer. */
const longestSeries = 6;
const longestHeadline = 14;

/** Whether a line that another one parts from the title above has many more words of the text. */
function isFarBetter({ kind, text }: LineGroup, told: number, groups: readonly LineGroup[]): boolean {
  if (kind !== 'text' || !canBeHeadline(text) || countWords(text) > longestHeadline) return false;
  const own = howTold(text, groups);
  return own.isWellTold && own.told >= Math.max(fewestWords, timesTold * told);
}

/** Where the text begins, or its notices that stand above a byline end. */
function endOf(below: readonly LineGroup[]): number {
  const isSigned = ({ text }: LineGroup, index: number) =>
    canBeHeadline(text) && below[index + 1]?.isAnchor === true;
  const signed = below.findLastIndex(isSigned);
  if (signed !== -1) return signed + 1;
  const text = below.findIndex(({ kind, text: line }) => kind === 'text' && isParagraph(line));
  return text === -1 ? below.length : text;
}

function mayBeHeadline(
  { kind, text }: LineGroup,
  above: { title: string; told: number },
  groups: readonly LineGroup[],
): boolean {
  if (kind !== 'text' || !canBeHeadline(text) || countWords(text) * fewestTimes < countWords(above.title))
    return false;
  const { isWellTold, told, words } = howTold(text, groups);
  return (isWellTold && words >= fewestWords) || (above.told === 0 && told >= fewestWords);
}
