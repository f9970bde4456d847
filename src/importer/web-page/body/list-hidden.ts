import type { Element } from 'hast';
import type { Doubt, LeftOut } from '../../draft.ts';
import { comparable } from '../../text/comparable.ts';
import { namesOf, textOf } from '../page/elements.ts';
import type { HiddenText } from '../page/hide-unseen.ts';
import type { Block } from '../page/part-blocks.ts';
import type { ChosenBlock } from './chosen-block.ts';
import { furnitureNamed } from './furniture-names.ts';
import { quoteStart } from './quote-start.ts';

const rule = 'hidden-text';
/** One paragraph that is hidden is a notice; a box that readers unfold holds some. */
const fewest = 2;

/**
 * The paragraphs that a page hides in boxes side by side with those of its text, or beside the boxes of these below its
 * headline, and that stand nowhere in it: boxes that readers unfold, and the rest of a text until a script shows it. Left
 * out, with a doubt, since nothing tells whether they belong to the article; what is called comments does not.
 */
export function listHidden(
  chosen: readonly ChosenBlock[],
  hidden: HiddenText['hidden'],
): { leftOut: LeftOut[]; doubts: Doubt[] } {
  const texts = chosen.filter((one) => one.rule === undefined).map(({ block }) => block);
  const headline = chosen.find((one) => one.rule === 'headline')?.block;
  const boxes = new Set<unknown>(texts.flatMap(({ around }) => [around[0], ...boxesBelow(headline, around)]));
  const beside = hidden.filter(({ parent }) => boxes.has(parent));
  if (beside.length === 0) return { leftOut: [], doubts: [] };
  const seen = new Set(texts.map(({ text }) => comparable(text)));
  const left = beside
    .map(({ element, paragraphs }) => ({
      isOfReaders: furnitureNamed(element.tagName, namesOf(element)) === 'comments',
      unseen: paragraphs.filter((one) => !seen.has(comparable(textOf(one)))),
    }))
    .filter(({ unseen }) => unseen.length >= fewest);
  return {
    leftOut: left.flatMap(({ unseen }) => unseen.map(leave)),
    doubts: left.flatMap(({ isOfReaders, unseen: [first] }) =>
      first && !isOfReaders ? [describe(first)] : [],
    ),
  };
}

/** The boxes around a paragraph, up to the one that holds the headline too; the whole page is none. */
function boxesBelow(headline: Block | undefined, around: readonly Element[]): Element[] {
  const end = around.findIndex((one) => headline?.around.includes(one));
  return around.slice(0, end + 1).filter(({ tagName }) => tagName !== 'body');
}

function leave(paragraph: Element): LeftOut {
  return { rule, line: lineOf(paragraph), text: textOf(paragraph) };
}

function lineOf({ position }: Element): number {
  return position?.start.line ?? 1;
}

function describe(paragraph: Element): Doubt {
  const message = `Unexpected paragraphs that the page hides beside its text (${quoteStart(textOf(paragraph))}), left out, expected text that readers saw, add them if they belong`;
  return { rule, line: lineOf(paragraph), message };
}
