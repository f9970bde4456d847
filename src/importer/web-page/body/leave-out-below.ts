import { furnitureOf } from '../../furniture/kinds.ts';
import { isCreditLine } from '../../header-lines/bylines/credit-line.ts';
import { areDeskInitials } from '../../header-lines/bylines/desk-initials.ts';
import type { ChosenBlock } from './chosen-block.ts';

/** So many blocks at the end of the text may be what is printed below it, one about its author among them. */
const mostBelow = 4;

/** Kinds of furniture whose lines may be text: a heading of a chapter, a source's address, a caption, a row of numbers. */
const ofText = new Set([
  'navigation',
  'breadcrumb',
  'page-address',
  'picture-caption',
  'share-counter',
  'next-article',
]);

/**
 * Leaves out what outlets and agencies print below the last paragraph, each line with its rule: who worked on the report,
 * whose it is, where to follow and to write.
 */
export function leaveOutBelow(chosen: readonly ChosenBlock[]): ChosenBlock[] {
  const texts = chosen.filter(({ rule }) => rule === undefined);
  const below = new Set(texts.slice(-mostBelow));
  return chosen.map((one) => {
    const rule = below.has(one) ? ruleBelow(one) : undefined;
    return rule === undefined ? one : { ...one, rule };
  });
}

function ruleBelow({ block: { text, element, around } }: ChosenBlock): string | undefined {
  if ([element, ...around].some(({ tagName }) => /^(?:blockquote|td|th|li|h[1-6])$/.test(tagName)))
    return undefined;
  if (areDeskInitials(text)) return 'desk-initials';
  if (isCreditLine(text)) return 'credit-line';
  const kind = furnitureOf(text, 'edges')?.rule;
  // An address to write to is no source's.
  const isOfText = kind !== undefined && ofText.has(kind) && !(kind === 'page-address' && text.includes('@'));
  return isOfText ? undefined : kind;
}
