import { isAgency } from '../../names/agencies.ts';
import { furnitureOf } from '../../furniture/kinds.ts';
import { namesOnlyMaker } from '../../furniture/picture-caption.ts';
import { countWords, isShouted } from '../../text/line-shape.ts';

/** In words: who made a picture, for whom, and by whom it is sold. */
const longestCredit = 10;
/** In characters, where a script has no capitals that would tell a name. */
const longestCaseless = 24;
/** In characters: a longer line is no caption. */
const longestCaption = 500;
/** In words: so much at least is told of a picture before its credit. */
const shortestTold = 3;

const joints = new Set(
  'via for by of the and von vom van der de del della di da do du des la le el y e et und x'.split(' '),
);

/** What may stand between the words for a picture and those for who made it; a copy may lose the space. */
const seams = [
  // The end of a sentence, a bracket or a mark of quotation.
  /[.!?…。)\]»”"'’](?:\s*[-–—|])?\s*(?=[^\s.!?…。)\]»”"'’]+(?:\s[^.!?…。]*)?$)/gu,
  /\s[|/©]\s?(?=[^|]*$)/gu,
];

/**
 * Whether a line that no paragraph is, by its place, ends with the name of who made a picture: behind the last sentence, in
 * brackets, behind a bar, or on both sides of a slash.
 */
export function mayEndWithCredit(text: string): boolean {
  if (text.length > longestCaption) return false;
  const [, inBrackets] = /[([（]([^()[\]（）]{2,60})[)\]）]$/u.exec(text) ?? [];
  if (inBrackets !== undefined && areNames(inBrackets)) return true;
  // Where all is in capitals, they tell no name.
  if (/[.!?…。]$/u.test(text) || isShouted(text)) return false;
  return endsWithMakers(text) || seams.some((seam) => partsCredit(text, seam));
}

function partsCredit(text: string, seam: RegExp): boolean {
  for (const { index, 0: sign } of text.matchAll(seam)) {
    const told = text.slice(0, index + sign.length);
    if (countWords(told) >= shortestTold && areNames(text.slice(index + sign.length))) return true;
  }
  return false;
}

/** "… in Port Velm Ilse Quarrow/Velm Images": what stands on both sides of the last slash are names. */
function endsWithMakers(text: string): boolean {
  const [, maker = '', house = ''] = /(?<=\s)(\S+\s?)\/(\s?[^/]{2,40})$/u.exec(text) ?? [];
  return countWords(text) >= shortestTold + 2 && maker !== '' && areNames(maker) && areNames(house);
}

/** "Ilse Quarrow/Velm Images", "REUTERS": a line that is nothing but who made a picture, and for whom. */
export function isCreditAlone(text: string): boolean {
  if (text.length > longestCaption) return false;
  if (furnitureOf(text, 'edges')?.rule === 'picture-caption') return namesOnlyMaker(text);
  return (
    countWords(text) <= longestCredit &&
    (isAgency(text) || (/\p{L}\s?\/\s?\p{L}/u.test(text) && areNames(text)))
  );
}

/** Whether words are names: none in small letters but those that join names, and the small names of agencies. */
export function areNames(text: string): boolean {
  const words = text.split(/[\s/|,&]+/u).filter((word) => word !== '' && !/^[-–—]$/u.test(word));
  if (words.length === 0 || words.length > longestCredit) return false;
  if (/\p{Lo}/u.test(text) && text.length > longestCaseless) return false;
  return words.some((word) => /^[@(]?[\p{Lu}\p{Lo}]/u.test(word)) && words.every(isOfName);
}

function isOfName(word: string): boolean {
  return /^[@(‘'"]?[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(word) || joints.has(word) || isAgency(word);
}
