import type { Element, Root } from 'hast';
import { quoteValue } from '../../../article/problem.ts';
import type { Doubt, DraftFields, LeftOut } from '../../draft.ts';
import { elementsOf } from '../page/elements.ts';
import type { Block } from '../page/part-blocks.ts';
import type { ChosenBlock } from './chosen-block.ts';
import { type PictureHolder, relativePlace } from './picture-holder.ts';
import { quoteStart } from './quote-start.ts';
import { type AbsentPicture, type HeldPicture, readPictures } from './read-pictures.ts';

/** Where each picture of an article goes. */
export interface PlacedPictures {
  /** The picture above the text, as the entry's field. */
  lead?: NonNullable<DraftFields['image']>;
  /** Pictures within the text, by their elements. */
  inText: ReadonlyMap<Element, HeldPicture>;
  /** What the entry writes of each of these, with the index of the block that follows it. */
  lines: { before: number; text: string; line: number }[];
  /** Every file that the entry names, once. */
  files: string[];
  /** The content of those that the page itself holds. */
  embedded: Map<string, Uint8Array>;
  leftOut: LeftOut[];
  doubts: Doubt[];
}

/**
 * Places the pictures that lie beside the page or in it; each of the others is reported, with its address where it is on
 * another host. Of `noPictures` their reader tells.
 */
export function placePictures(
  root: Root,
  chosen: readonly ChosenBlock[],
  blocks: readonly Block[],
  fileOf: PictureHolder,
  noPictures: ReadonlySet<string> = new Set(),
): PlacedPictures {
  const region = regionOf(root, chosen, blocks);
  const { held, absent } = readPictures(root, (element) => region.has(element), fileOf);
  const described = held.filter(({ alt, caption }) => alt !== '' || caption !== '');
  const firstText = chosen.find(({ rule }) => rule === undefined)?.block;
  const isAbove = (picture: HeldPicture) => (region.get(picture.element) ?? 0) <= (firstText?.index ?? 0);
  const lead = described.find(isAbove);
  const inText = new Map(described.filter((one) => one !== lead).map((one) => [one.element, one]));
  return {
    ...(lead ? { lead: fieldOf(lead) } : {}),
    inText,
    lines: [...inText.values()].map((one) => ({ ...lineOf(one), before: region.get(one.element) ?? 0 })),
    files: [...new Set(described.map(({ src }) => src))],
    embedded: new Map(described.flatMap(({ src, bytes }) => (bytes ? [[src, bytes] as const] : []))),
    leftOut: absent.map(({ rule, line, text }) => ({ rule, line, text })),
    doubts: [
      ...held.filter((one) => !described.includes(one)).map(describe),
      ...doubtMissing(absent.filter(({ text }) => !noPictures.has(relativePlace(text) ?? ''))),
    ],
  };
}

function lineOf({ alt, words, line }: HeldPicture) {
  return { text: [alt || words, words].join(' '), line };
}

function fieldOf({ src, alt, caption, credit }: HeldPicture): NonNullable<DraftFields['image']> {
  // An entry names its pictures by addresses, in which a per cent sign begins an escape.
  return {
    src: src.replaceAll('%', '%25'),
    alt: alt || caption,
    ...(caption ? { caption } : {}),
    ...(credit ? { credit } : {}),
  };
}

/** Elements between the first and the last block of the region, each with the index of the block that follows it. */
function regionOf(
  root: Root,
  chosen: readonly ChosenBlock[],
  blocks: readonly Block[],
): Map<Element, number> {
  const first = chosen[0]?.block.index ?? 0;
  const last = chosen.at(-1)?.block.index ?? -1;
  const indexes = new Map(blocks.map(({ element, index }) => [element, index]));
  const region = new Map<Element, number>();
  let passed = -1;
  for (const element of elementsOf(root)) {
    passed = indexes.get(element) ?? passed;
    if (passed >= first - 1 && passed <= last) region.set(element, passed + 1);
  }
  return region;
}

function describe({ src, line }: HeldPicture): Doubt {
  const message = `Unexpected picture "${src}" without a description, expected what it shows, write ![description](${src}) where it belongs`;
  return { rule: 'picture', line, message };
}

/** A doubt for the described pictures that should lie beside the page and do not. */
function doubtMissing(absent: readonly AbsentPicture[]): Doubt[] {
  const missing = absent.filter(({ rule, alt }) => rule === 'no-picture' && alt !== '');
  const [first] = missing;
  if (!first) return [];
  const count = missing.length === 1 ? 'picture that is' : `${missing.length} pictures that are`;
  const message = `Unexpected ${count} not there (${quoteValue(first.text)}, ${quoteStart(first.alt)}), expected files beside the page, put them there if the article needs them`;
  return [{ rule: 'no-picture', line: first.line, message }];
}
