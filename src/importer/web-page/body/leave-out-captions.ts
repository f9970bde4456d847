import type { Element } from 'hast';
import { furnitureOf } from '../../furniture/kinds.ts';
import { comparable } from '../../text/comparable.ts';
import { isHeading, textOf } from '../page/elements.ts';
import type { Block } from '../page/part-blocks.ts';
import { holdsCaption, holdsPicture, saysPictured } from './beside-picture.ts';
import type { ChosenBlock } from './chosen-block.ts';
import { settingOf } from './settings.ts';
import { isProse, isSentence } from './text-signs.ts';

/**
 * Leaves out paragraphs that are captions by where they stand: beside or right below a picture, in an element that is
 * called so, below a caption that has the same words, in the words of the picture's own description, and, with the credit of
 * who made the picture, above all of the text or right below a picture.
 */
export function leaveOutCaptions(chosen: readonly ChosenBlock[]): ChosenBlock[] {
  let isAbove = true;
  const described = describedAmong(chosen);
  return chosen.map((one, at) => {
    if (one.rule !== undefined || one.isStandfirst || isHeading(one.block.element)) return one;
    const isCredit =
      (isCredited(one) && (isAbove || isBelowPicture(one))) ||
      (madeBy.test(one.block.text) && isBelowPicture(one)) ||
      (holdsCaption(one.block) && isBelowPicture(one)) ||
      described.has(one);
    const isCaption = isCredit || (isTwin(one, chosen[at - 1]) && !isOfText(one, chosen[at + 1]));
    isAbove &&= isCaption || !isProse(one.block);
    return isCaption ? { ...one, rule: 'caption' } : one;
  });
}

/** In letters: a shorter line may be in a caption by chance. */
const shortestTwin = 20;

function isTwin({ block }: ChosenBlock, before: ChosenBlock | undefined): boolean {
  if (before?.rule !== 'caption') return false;
  const key = comparable(block.text);
  return key.length >= shortestTwin && comparable(before.block.text).includes(key);
}

/** A sentence that is set as the paragraph below it is of the text, which a caption above may quote; a credit ends otherwise. */
function isOfText({ block }: ChosenBlock, below: ChosenBlock | undefined): boolean {
  const isWhole = /[.!?…。！？؟۔।]["”»’']?\s*$/u.test(block.text);
  return isWhole && below !== undefined && settingOf(block) === settingOf(below.block);
}

/** Chinese captions end with who took the picture, or whose it is, in brackets. */
const takenBy =
  /[（(][^（()）]{0,30}(?:[摄攝]影?|供图|供圖|[图圖](?:片[来來]源|源)[：:][^（()）]{1,20})[）)]$/u;

/** Portals of Brazil set the credit behind a dash, and no full stop before it; others its sign: - © Orsa Tindal/Packet. */
const behindDash = /\s(?:[—–]\s(?:fotos?|photos?|images?|image[mn]|фото)\s?[:/]|[—–-]\s©)\s?[^.!?]{2,80}$/iu;

/** Below a picture a line that opens with such a sign names who made it: @Orsa Tindal/VPA via QP. */
const madeBy = /^[@©]\s?\p{Lu}[^.!?]{2,80}$/u;

function isCredited({ block: { text, element, linked } }: ChosenBlock): boolean {
  if (element.tagName !== 'p' || linked * 2 > text.length) return false;
  return endsWithCredit(text) || furnitureOf(text, 'edges')?.rule === 'picture-caption';
}

/** Whether a text ends with who made its picture. */
export function endsWithCredit(text: string): boolean {
  return takenBy.test(text) || behindDash.test(text);
}

/**
 * The sentences in the very words in which the picture in them, or right above them, is described; those of a gallery, where
 * most paragraphs are such, are its text, and so is the name of a book below its cover.
 */
function describedAmong(chosen: readonly ChosenBlock[]): ReadonlySet<ChosenBlock> {
  const kept = chosen.filter(({ rule, block }) => rule === undefined && isProse(block));
  const described = kept.filter(
    ({ block }) => isSentence(block.text) && block.linked === 0 && !isInItem(block) && saysPictured(block),
  );
  return new Set(described.length * 2 < kept.length ? described : []);
}

/** What to do in a step is told by its picture's description too. */
function isInItem({ element, around }: Block): boolean {
  return [element, ...around].some((one) => one.tagName === 'li' || isHeading(one));
}

/** Whether nothing but a picture stands in what is right above a paragraph, or in the paragraph above its words. */
function isBelowPicture({ block: { element, around, text } }: ChosenBlock): boolean {
  const [box] = around;
  const at = box?.children.indexOf(element) ?? 0;
  const before = box?.children.slice(0, at).findLast((one): one is Element => one.type === 'element');
  return (
    holdsPicture(element) ||
    (before !== undefined && holdsPicture(before) && textOf(before) === '' && text !== '')
  );
}
