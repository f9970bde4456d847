import english from 'dictionary-en';
import nspell from 'nspell';

/** 0.2 s and 40 MB, which only sources with divided words pay. */
let speller: ReturnType<typeof nspell> | undefined;

/** Whether the dictionary of a language, a BCP 47 tag, has a word; only English has one here. */
export function isKnownWord(word: string, language = ''): boolean {
  if (!/^en\b/i.test(language)) return false;
  speller ??= nspell({ aff: Buffer.from(english.aff), dic: Buffer.from(english.dic) });
  return speller.correct(word);
}
