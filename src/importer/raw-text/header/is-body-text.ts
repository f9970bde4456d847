import { countWords, isParagraph } from '../../text/line-shape.ts';
import { areShortAsTopics } from './is-topic.ts';
import type { LineGroup } from './line-group.ts';
import { isSlugLine } from './slug-lines.ts';
import { isPerson } from '../../header-parts/header-part.ts';

/** Whether a group of text is a paragraph of the article, or the beginning of one that a blank line cut. */
export function isBodyText(groups: readonly LineGroup[], index: number): boolean {
  const group = groups[index];
  if (group?.kind !== 'text') return false;
  const next = groups[index + 1];
  const isCut =
    next?.kind === 'text' &&
    /^\p{Ll}/u.test(next.text) &&
    !isSlugLine(next.text) &&
    !areShortAsTopics(group.text, next.text);
  return (isParagraph(group.text) && !isCaption(group, next)) || isCut;
}

/** In words: of a picture, no more is told. */
const longestCaption = 25;

/** A short sentence directly above the credit of the picture that it tells of. */
function isCaption({ text }: LineGroup, next: LineGroup | undefined): boolean {
  return isCredit(next) && countWords(text) <= longestCaption;
}

/** Whether a group says who made a picture. */
export function isCredit(group: LineGroup | undefined): boolean {
  return group?.parts.some((part) => part.kind === 'other' && part.rule === 'picture-caption') === true;
}

/** Whether a paragraph directly below a byline tells of its author: Orsa Tindal reported from Skarn. */
export function tellsAuthor(groups: readonly LineGroup[], index: number): boolean {
  const { text = '' } = groups[index] ?? {};
  return (groups[index - 1]?.parts ?? []).some((part) => isPerson(part) && text.startsWith(`${part.text} `));
}
