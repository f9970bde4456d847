import type { Element } from 'hast';
import type { DraftFields, LeftOut } from '../draft.ts';
import type { VisibleLine } from '../web-page.ts';
import type { ChosenBlock } from './body/choose-blocks.ts';
import type { PlacedPictures } from './body/place-pictures.ts';
import { comparable } from './metadata/find-article.ts';

/** Every word of the region, and those of them that the entry does not hold. */
export interface Account {
  leftOut: LeftOut[];
  visible: VisibleLine[];
}

/**
 * Accounts for the region of an article, in the order of the page: what is neither in the text nor exactly one of the
 * fields is left out under its rule. A picture of the text counts where it stands, with its description and caption.
 */
export function accountFor(
  chosen: readonly ChosenBlock[],
  fields: DraftFields,
  placed: PlacedPictures,
): Account {
  const values = new Set(fieldValues(fields).map(comparable));
  const captions = new Set([...placed.inText.values()].flatMap(({ captions }) => captions));
  const blocks = chosen.filter(
    ({ block: { element, around } }) => ![element, ...around].some((one) => captions.has(one)),
  );
  const leftOut = blocks.flatMap(({ block: { text, line }, rule }) => {
    const isField = values.delete(comparable(text));
    return rule === undefined || isField ? [] : [{ rule, line, text }];
  });
  const visible = blocks.map(({ block: { text, line } }) => ({ text, line }));
  const pictures = [...placed.inText.values()].map(({ alt, caption, credit, line }) => ({
    text: [alt || caption, caption, credit].join(' '),
    line,
  }));
  return {
    leftOut: [...leftOut, ...placed.leftOut].toSorted((a, b) => a.line - b.line),
    visible: [...visible, ...pictures],
  };
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

/** The words of the page that lie outside an article's region. */
export function countOutside(
  all: readonly { element: Element; text: string }[],
  chosen: readonly ChosenBlock[],
): number {
  const within = new Set(chosen.map(({ block }) => block.element));
  const count = (text: string) => text.split(/\s+/u).length;
  return all.filter(({ element }) => !within.has(element)).reduce((sum, { text }) => sum + count(text), 0);
}
