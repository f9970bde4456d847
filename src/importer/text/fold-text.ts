import { remember } from './remember.ts';

/** Signs that stand for others in headers: digits of other scripts, spaces and hyphens of every width, Persian commas. */
const signs: Record<string, string> = {
  '،': ',',
  '؍': '/',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '’': "'",
  ı: 'i',
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ة: 'ه',
  ی: 'ی',
};

/**
 * A text for comparing with words of a header: small letters without accents, digits as 0–9, one kind of space and of
 * Arabic letters. It has the length of the text, so that places in it are places in the text.
 */
export const foldText = remember((text) => text.replace(/[^\x20-\x7e]/g, foldCharacter).toLowerCase());

/** Makes a regular expression for folded texts of a source that is written as people write. */
export function foldedPattern(source: string, flags = 'u'): RegExp {
  return new RegExp(source.replace(/[^\x20-\x7e]/g, foldCharacter), flags);
}

/** Every script's digits stand in a row from its zero on: what lies between a digit and the zero are digits too. */
function digitOf(code: number): string {
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCharCode(zero - 1))) zero -= 1;
  return String(code - zero);
}

function foldCharacter(character: string): string {
  const sign = signs[character];
  if (sign !== undefined) return sign;
  if (/[\s\u200b-\u200f\u2060\ufeff]/.test(character)) return ' ';
  if (/\p{Nd}/u.test(character)) return digitOf(character.charCodeAt(0));
  // A Hangul syllable would come apart into its letters.
  if (/[가-힣]/.test(character)) return character;
  const base = character.normalize('NFD').charAt(0);
  return signs[base] ?? base;
}
