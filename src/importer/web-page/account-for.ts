import type { DraftFields, LeftOut } from '../draft.ts';
import { wordsIn } from '../proof/words.ts';
import type { VisibleLine } from './web-page.ts';
import type { ChosenBlock } from './body/chosen-block.ts';
import type { PlacedPictures } from './body/place-pictures.ts';
import type { Block } from './page/part-blocks.ts';

/** Every word that the page shows, and those of them that the entry does not hold. */
export interface Account {
  leftOut: LeftOut[];
  visible: VisibleLine[];
  /** Fields that stand among the visible lines as lines of their own. */
  shown: string[];
}

/**
 * Accounts for all that a page shows, in its order: what is neither in the text nor exactly one of the fields is left out
 * under its rule, the page around the article included. A picture of the text counts where it stands, with its
 * description and caption.
 */
export function accountFor(
  all: readonly Block[],
  chosen: readonly ChosenBlock[],
  fields: DraftFields,
  placed: PlacedPictures,
): Account {
  const values = new Set(fieldValues(fields).map(wording));
  const captions = new Set([...placed.inText.values()].flatMap(({ captions }) => captions));
  const region = new Map(chosen.map(({ block, rule }) => [block, rule]));
  const shown: string[] = [];
  const leftOut: LeftOut[] = [];
  const visible: VisibleLine[] = [];
  const pictures = [...placed.lines];
  for (const block of all) {
    while (pictures[0] && pictures[0].before <= block.index) visible.push(pictureLine(pictures.shift()));
    const { element, around, text, line } = block;
    if ([element, ...around].some((one) => captions.has(one))) continue;
    const rule = region.has(block) ? region.get(block) : 'around-article';
    const isField = rule !== undefined && region.has(block) && values.delete(wording(text));
    const isLeftOut = rule !== undefined && !isField;
    if (isField) shown.push(text);
    if (isLeftOut) leftOut.push({ rule, line, text });
    visible.push({ text, line, isLeftOut });
  }
  for (const picture of pictures) visible.push(pictureLine(picture));
  const inOrder = [...leftOut, ...placed.leftOut].toSorted((a, b) => a.line - b.line);
  return { leftOut: inOrder, visible, shown };
}

/** Its words as the proof compares them: a headline in capitals is not the one in the entry. */
function wording(text: string): string {
  return wordsIn(text).join(' ');
}

function pictureLine(picture: PlacedPictures['lines'][number] | undefined): VisibleLine {
  return { text: picture?.text ?? '', line: picture?.line ?? 1, isLeftOut: false };
}

function fieldValues({ title, authors = [], description, image }: DraftFields): string[] {
  const values = [
    title,
    ...(authors.length === 1 ? authors : []),
    description,
    image?.caption,
    image?.credit,
  ];
  return values.filter((value) => value !== undefined);
}
