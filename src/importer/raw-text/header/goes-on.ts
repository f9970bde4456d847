import { endsAsSentence } from '../../text/line-shape.ts';
import { endsWithContinuingWord } from '../../text/sentences/continuing-words.ts';
import type { LineGroup } from './line-group.ts';

/** A header's line goes on only where the two lines say more together than each alone. */
export function goesOn(previous: LineGroup, group: LineGroup, joined: LineGroup): boolean {
  if (previous.kind === 'text' && (group.kind === 'text' || /^[\d.,]+$/u.test(group.text))) return true;
  if (previous.parts.some(({ kind }) => kind === 'title') && group.kind === 'text') return true;
  if (isDoubled(joined) && !isDoubled(previous) && !isDoubled(group)) return true;
  if (joined.kind === 'text' && previous.kind === 'text' && !group.isAnchor && isHalf(previous.text, group))
    return true;
  if (previous.kind === 'mixed' && losesAuthors(previous, group, joined)) return false;
  if (joined.kind === 'text')
    return (
      previous.kind === 'text' &&
      !group.isAnchor &&
      isOpenEnd(previous.text) &&
      (endsAsSentence(group.text) || previous.lines.length > 2)
    );
  if (countDates(joined) < countDates(previous) + countDates(group)) return false;
  if (/(?:[,&|]|\b(?:and|et|und|y))$/u.test(previous.text) && joined.kind === 'header') return true;
  if (previous.kind === 'text' && group.kind === 'header') {
    if (joined.kind === 'header') return true;
    return joined.isAnchor && (/[|·•/]/u.test(previous.text) || countBroken(joined) < countBroken(group));
  }
  return (
    previous.kind !== 'header' ||
    group.kind === 'text' ||
    countBroken(joined) < countBroken(previous) + countBroken(group)
  );
}

/**
 * Whether a line ends with a word that wants another one, or the next begins inside a sentence and is not a section's name,
 * which some write small: education.
 */
function isHalf(before: string, { text, parts: [only, more] }: LineGroup): boolean {
  const isSection = !more && only?.kind === 'other' && only.rule === 'section-name';
  return (/^\p{Ll}/u.test(text) && !isSection) || endsWithContinuingWord(before);
}

/** The last words of a paragraph may look like a name or a place; the line before then ends inside a sentence. */
function isOpenEnd(text: string): boolean {
  return /[\p{Ll},|\u0600-\u06FF–—-]$/u.test(text);
}

/** Whether names below a headline with its section are none any more once they are joined to it. */
function losesAuthors(previous: LineGroup, group: LineGroup, joined: LineGroup): boolean {
  const hasAuthor = ({ parts }: LineGroup) => parts.some(({ kind }) => kind === 'author');
  return group.kind === 'header' && hasAuthor(group) && !hasAuthor(previous) && !hasAuthor(joined);
}

/** How many parts of a header are broken: dates without a year, labels without a name. */
function countBroken({ parts }: LineGroup): number {
  return parts.filter((part) => {
    if (part.kind === 'author') return part.signs === 'person' && !/\s/u.test(part.text);
    return (
      part.kind === 'undated' ||
      part.kind === 'date-label' ||
      (part.kind === 'other' && part.rule === 'byline-label')
    );
  }).length;
}

/** Whether a header prints a name twice in a row, which a wrap may have parted. */
function isDoubled({ kind, parts }: LineGroup): boolean {
  return kind !== 'text' && parts.some((part) => part.kind === 'author' && part.certainty === 'doubled');
}

function countDates({ parts }: LineGroup): number {
  return parts.filter(({ kind }) => kind === 'date').length;
}
