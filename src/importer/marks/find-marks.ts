/** Which side of a quotation a mark stands on. */
export type Side = 'opening' | 'closing';

/** A double quotation mark in a text. */
export interface Mark {
  /** Offset in the text, in UTF-16 units. */
  at: number;
  /** One of `" “ ” „ ‟ « »`. */
  text: string;
  /** The side that the characters around it tell; `undefined` when they could tell either. */
  place: Side | undefined;
}

const marks = /["“”„‟«»]/gu;
const space = /^[\s\u200B-\u200F]?$/u;
const sentenceMark = /^[,.;:!?،؛؟۔。，！？]$/u;
/** What a quotation may open after without a space. */
const opener = /^[\p{Ps}\p{Pi}\p{Pd}:：「『¿¡„‚/]$/u;
const measure = /\d['’′]\s?\d{1,2}$/u;

/**
 * The double quotation marks of a text in their order. Marks for inches and seconds (`6'2"`, `a 12" pipe`) are none:
 * a mark after a figure counts only when a quotation is open. Neither are those that shorten a Hebrew word (`צה"ל`).
 */
export function findMarks(text: string): Mark[] {
  const found: Mark[] = [];
  const inches = inchMarksIn(text);
  let open = false;
  for (const { 0: mark, index } of text.matchAll(marks)) {
    const isAfterFigure = /["”]/u.test(mark) && /\p{Nd}/u.test(text[index - 1] ?? '');
    if (inches.has(index) || isGershayim(text, index)) continue;
    if (isAfterFigure && (!open || measure.test(text.slice(Math.max(0, index - 8), index)))) continue;
    const place = placeOf(text, index);
    open = place ? place === 'opening' : !open;
    found.push({ at: index, text: mark, place });
  }
  return found;
}

const hebrewBefore = /(?<!\p{L})\p{Script=Hebrew}{1,12}$/u;
const hebrewAfter = /^["”“](\p{Script=Hebrew}{1,4})(?![\p{L}"”“])/u;
/** Small words that Hebrew writes in one with the next, also before a quotation: `ב"הארץ"`. */
const prefixes = /^[ושהבלכמ]+$/u;

/** Whether a mark shortens a Hebrew word: it stands before its last letter, or before an ending of the shortened word. */
function isGershayim(text: string, at: number): boolean {
  const [, ending = ''] = hebrewAfter.exec(text.slice(at, at + 6)) ?? [];
  if (ending === '') return false;
  const [word] = hebrewBefore.exec(text.slice(Math.max(0, at - 13), at)) ?? [];
  return word !== undefined && (ending.length === 1 || !prefixes.test(word));
}

/** A mark for inches inside a quotation: “the 12" boats”. */
const inch = /"(?<=(?<![\p{L}\p{N}])\d{1,2}")(?=\s\p{Ll})/gu;

const none: ReadonlySet<number> = new Set();

/** The marks for inches in a text whose quotations they would divide: its other marks are pairs without them. */
function inchMarksIn(text: string): ReadonlySet<number> {
  // Most texts have none, and their marks need not be walked for that.
  if (!/\d"\s/u.test(text)) return none;
  const inches = [...text.matchAll(inch)].map(({ index }) => index);
  if (inches.length === 0) return new Set();
  const others = countOf(text, '"') - inches.length;
  const isCurly = others === 0 && countOf(text, '“') > 0 && countOf(text, '“') === countOf(text, '”');
  const isStraight =
    others > 0 &&
    others % 2 === 0 &&
    /^[\s.,;:!?]*$/u.test(text.slice(text.lastIndexOf('"') + 1).slice(0, 9));
  return new Set(isCurly || isStraight ? inches : []);
}

function countOf(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

function placeOf(text: string, at: number): Side | undefined {
  const [left, right] = [text[at - 1] ?? '', text[at + 1] ?? ''];
  const [isAfterSpace, isBeforeSpace] = [space.test(left), space.test(right)];
  if (isAfterSpace && isBeforeSpace)
    return /[:：]\s{1,3}$/u.test(text.slice(Math.max(0, at - 4), at)) ? 'opening' : undefined;
  if (isAfterSpace) return sentenceMark.test(right) && text[at + 2] !== right ? undefined : 'opening';
  if (isBeforeSpace) return opener.test(left) && !/\p{Pd}/u.test(left) ? undefined : 'closing';
  if (opener.test(left) && !/[\p{Pe}\p{Po}\p{Pd}]/u.test(right)) return 'opening';
  if (!opener.test(left) && /[\p{Pe}\p{Pf}\p{Po}\p{Pd}]/u.test(right)) return 'closing';
  return undefined;
}

/** A mark that may open a quotation, as a class of regular expressions. */
export const quotationMark = '["“”„‟«»‘‚「『]';

/** Whether a text begins with such a mark. */
export const opensQuotation = new RegExp(`^\\s*${quotationMark}`, 'u');
