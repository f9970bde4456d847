import { isAgency } from '../../names/agencies.ts';
import { foldText, foldedPattern } from '../../text/fold-text.ts';
import { oneOf } from '../../text/one-of.ts';
import { countWords, endsAsSentence } from '../../text/line-shape.ts';
import { endsWithContinuingWord } from '../../text/sentences/continuing-words.ts';
import { areNames } from './credit-shape.ts';
import { judgeBreak } from '../../text/sentences/judge-break.ts';

/** What pages call a picture where they say who made it, one language or script a line. */
const picture = oneOf`
  photo(?:graph|[ -]?(?:illustration|composite|montage|collage))?s?|pictures?|images?(?: credits?)?|credits?|illustration|graphic|composite|infographie
  foto(?:montage|collage|illustration|montaje|ilustracion|montagem|montaggio)?s?|bild(?:er)?|grafik
  fotografia|imagen|immagine|imagem|illustrazione
  kuva|fotografi|ljosmynd|nuotrauka
  zdjecie|fot\.|fotografie|snimka|fotograf
  φωτο(?:γραφια)?
  фото|снимка|снимок
  anh
  عکس|صوره|تصویر
`;

/** In words: so much at least is told of a picture before its credit. */
const shortestTold = 3;
/** The same where a bar or a slash alone tells. */
const shortestBarred = 5;
/** In words and characters: more are a text's. */
export const longestCaption = 60;
const longestLine = 500;

const labelled = foldedPattern(
  `(?:${picture})(?:\\s?[:：/]\\s?| (?:by|von|de|di|van) )(?=[^:：]{2,80}$)`,
  'gu',
);
const rights = oneOf`
  all rights reserved
  alle rechte vorbehalten
  tous droits reserves
  todos los derechos reservados
  tutti i diritti riservati
`;
const reserved = new RegExp(`(?:copyright|©).{2,60}\\. (?:${rights})\\.?$`, 'u');

/** Captions of the Chinese, Japanese and Korean press, which say where, when and by whom behind signs of their own. */
const eastern = [
  /＝(?=.*(?:\d{1,2}[日月]|\d{4}年))[^。]{2,50}$/u,
  /＝[^。＝]{0,40}(?:撮影|提供|[A-ZＡ-Ｚ]{2,4}|ロイター|共同|時事)$/u,
  /[（(][^（）()]{1,20}(?:撮影|提供|攝|摄|截圖|截图|資料照|资料图片?|翻攝)[）)]$/u,
  /[[(（/]\s?사진\s?(?:출처|제공)?\s?[=:]\s?[^\][]{2,40}[\])）]?$/u,
];

/**
 * Whether a line is a picture's caption, for the credit that it ends with: behind a label, a bar, the sign of copyright or a
 * slash stand names and nothing else. What is told before may end as a sentence does, or not.
 */
export function endsWithCredit(text: string): boolean {
  if (text.length > longestLine || countWords(text) > longestCaption) return false;
  if (eastern.some((sign) => sign.test(text))) return true;
  const folded = foldText(text);
  if (reserved.test(folded)) return true;
  return isLabelled(text, folded) || isBarred(text);
}

function isLabelled(text: string, folded: string): boolean {
  for (const { index, 0: label } of folded.matchAll(labelled)) {
    const told = text.slice(0, index);
    const isCapital = /^\p{Lu}|^\p{Lo}/u.test(text.slice(index));
    const isTold = countWords(told) >= shortestTold && !endsWithContinuingWord(told);
    if (isCapital && isTold && areNames(text.slice(index + label.length))) return true;
  }
  return false;
}

/** "… | Ilse Quarrow/Velm Images", "… © Velm Packet", "… Ilse Quarrow / AFP". */
function isBarred(text: string): boolean {
  const [, sign = '', names = ''] = /(?<=\s)([|©])\s?([^|©]{2,80})$/u.exec(text) ?? [];
  const told = countWords(text) - countWords(names);
  if (sign === '©' && told > shortestTold && !/\d{4}/u.test(names) && areNames(names)) return true;
  if (sign === '|' && told > shortestBarred && /\S\s?\/\s?\S|\svia\s/u.test(names) && areNames(names))
    return true;
  const [, house = ''] = /\s\/\s([^/]{2,30})$/u.exec(text) ?? [];
  return house !== '' && told > shortestBarred && isAgency(house);
}

const name = "\\p{Lu}[\\p{L}\\p{M}.’'-]*(?: (?:(?:de|van|von|al|of|the) )?\\p{Lu}[\\p{L}\\p{M}.’'-]*){0,4}";
/** Who made a picture and for whom, in brackets that end a line: "(Ilse Quarrow/Velm Packet)". */
const credit = new RegExp(`\\s[(\\[]${name} ?/ ?${name}(?: ?/ ?${name})?[)\\]]$`, 'u');
/** In words: of a picture, no more is told. */
const longest = 40;

/**
 * Whether a paragraph of one line is a picture's caption by the credit of any outlet at its end. No sentence of the text
 * may begin above it or go on below it, `above` and `below` being its neighbours.
 */
export function isCreditedAlone(text: string, above: string, below: string): boolean {
  if (!credit.test(text) || endsAsSentence(text.replace(credit, '')) || countWords(text) > longest)
    return false;
  return judgeBreak(above, text) !== 'cut' && judgeBreak(text, below) !== 'cut';
}
