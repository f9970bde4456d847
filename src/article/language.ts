/** The direction in which a text is written. */
export type Direction = 'ltr' | 'rtl';

/** Scripts written from right to left that have living or archived news (Unicode 17, bidi classes R and AL). */
const rightToLeftScripts = new Set([
  'Adlm',
  'Arab',
  'Aran',
  'Hebr',
  'Mand',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
]);

/** Names a language in English, or tells that no such language is known to Unicode's CLDR. */
const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Whether a text is a well-formed BCP 47 tag of a language that is known, by its name or by its usual script. */
export function isLanguageTag(text: string): boolean {
  try {
    const { language } = new Intl.Locale(text);
    return (
      languageNames.of(language) !== undefined || new Intl.Locale(language).maximize().script !== undefined
    );
  } catch {
    return false;
  }
}

/** The direction of a language's usual script, or of the script that its tag names. */
export function directionOf(tag: string): Direction {
  const script = new Intl.Locale(tag).maximize().script ?? 'Latn';
  return rightToLeftScripts.has(script) ? 'rtl' : 'ltr';
}

/** Languages that write compounds as one word, which a narrow column has to divide: Germanic ones, Finnic ones, Hungarian. */
const compounding = new Set(['de', 'nl', 'af', 'da', 'nb', 'nn', 'no', 'sv', 'is', 'fi', 'et', 'hu']);

/** Whether a language's words are often longer than a line on a phone, so that they need hyphens. */
export function hasLongWords(tag: string): boolean {
  return compounding.has(new Intl.Locale(tag).language);
}

/** A language as Open Graph wants it, `fa_AF`: with the country that the tag names, or where most who speak it live. */
export function cardLocale(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return region ? `${language}_${region}` : language;
}

const rightToLeftLetters =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}]/gu;
const letters = /\p{L}/gu;

/** The direction of most of a text's letters; `undefined` when it has none. */
export function dominantDirection(text: string): Direction | undefined {
  const rightToLeft = text.match(rightToLeftLetters)?.length ?? 0;
  // Most texts have none, and need no count of all.
  if (rightToLeft === 0) return /\p{L}/u.test(text) ? 'ltr' : undefined;
  return rightToLeft * 2 > (text.match(letters)?.length ?? 0) ? 'rtl' : 'ltr';
}

const rightToLeftWord = new RegExp(`^(?:${rightToLeftLetters.source})`, 'u');
const words = /\p{L}[\p{L}\p{M}]*/gu;

/**
 * The direction of a text that is written one way as a whole: of its first word and nine tenths of all; `undefined` when it
 * is mixed or has no words. Names of the other script pass within it; addresses do not count.
 */
export function wholeDirection(text: string): Direction | undefined {
  const prose = text.split(/\s+/u).filter((token) => !isAddress(token));
  const [first, ...others] = (prose.join(' ').match(words) ?? []).map(directionOfWord);
  const same = others.filter((direction) => direction === first).length;
  return same + 1 >= 0.9 * (others.length + 1) ? first : undefined;
}

function directionOfWord(word: string): Direction {
  return rightToLeftWord.test(word) ? 'rtl' : 'ltr';
}

/** Whether a text is nothing but an address of the web or of mail. */
export function isAddress(text: string): boolean {
  return /^\S*(?:\/\/|@|\w\w\.\w\w)\S*$/.test(text.trim());
}
