import type { Element } from 'hast';
import { copyrightLine } from '../../furniture/copyright-line.ts';
import { furnitureOf } from '../../furniture/kinds.ts';
import { isCreditLine } from '../../header-lines/bylines/credit-line.ts';
import { areDeskInitials } from '../../header-lines/bylines/desk-initials.ts';
import type { ChosenBlock } from './chosen-block.ts';

/** So many blocks at the end of the text may be what is printed below it, one about its author among them. */
const mostBelow = 4;

/** So many paragraphs stand above a notice, whose first line is not longer, in characters. */
const fewestAbove = 2;
const longestNotice = 160;

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
  const notices = noticeBoxes(chosen);
  return chosen.map((one) => {
    if (one.rule !== undefined) return one;
    const [box] = one.block.around;
    const isOfNotice = box !== undefined && notices.has(box);
    const rule = isOfNotice ? copyrightLine.rule : below.has(one) ? ruleBelow(one) : undefined;
    return rule === undefined ? one : { ...one, rule };
  });
}

/** The boxes below a text that open with whose the text is, and say what that forbids. */
function noticeBoxes(chosen: readonly ChosenBlock[]): Set<Element> {
  const ofText = new Set<Element>();
  const notices = new Set<Element>();
  let above = 0;
  for (const one of chosen) {
    const { around, text } = one.block;
    const [box] = around;
    const isBelow = above >= fewestAbove && text.length <= longestNotice;
    if (isBelow && box && !ofText.has(box) && (one.rule ?? ruleBelow(one)) === copyrightLine.rule)
      notices.add(box);
    if (one.rule !== undefined || (box && notices.has(box))) continue;
    above += 1;
    for (const outer of around) ofText.add(outer);
  }
  return notices;
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
