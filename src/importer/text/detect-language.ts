import { eld } from 'eld/small';
import type { Doubt } from '../draft.ts';
import { countOf } from './each-match.ts';
import { foldText } from './fold-text.ts';
import { indonesianOrMalay, isEsperanto, languageOfSigns } from './language-of-signs.ts';
import { oneOf } from './one-of.ts';

/** What a text's own letters tell of its language. */
export interface DetectedLanguage {
  /** A BCP 47 tag; absent when the text is in the publication's language, or when that cannot be told. */
  lang?: string;
  doubts: Doubt[];
}

/** Enough text to tell a language, in characters. */
const sample = 8000;
/** Fewer letters tell nothing for certain. */
const fewestLetters = 120;
/** Fewer are a headline's, which tells nothing at all. */
const fewestOfSigns = 20;
/** A syllable or a word in one character tells as much as so many letters. */
const lettersOfSyllable = 3;
const syllables = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** Letters that only Pashto has, and those that only Urdu has among the languages of its script. */
const pashtoLetters = /[ټډړښږګڼېۍځڅ]/gu;
const urduLetters = /[ٹڈڑںےہھ]/gu;
const arabicLetters = /\p{Script=Arabic}/gu;
/** Words of Dari's state and schools that Persian elsewhere does not use, folded. */
const dariWords = new RegExp(
  String.raw`(?<![\p{L}\u200c])(?:${oneOf`
  ولسوالی|شاروالی|شاروال|پوهنتون|پوهنحی|سارنوال|سارنوالی|لوی سارنوالی|ولسی جرگه|مشرانو جرگه|لویه جرگه
  اردوی ملی|فبروری|اپریل|جولای|اگست|سپتمبر|نومبر|دسمبر|میدیا|حمل|ثور|جوزا|سنبله|جدی|دلو|شفاخانه|قوماندان
  قوماندانی|موتر|بایسکل|پولیس|سپورت|تذکره
`})(?![\p{L}\u200c])`,
  'gu',
);

/** Tells the language of a text; `publication` is the language that needs no saying, as a BCP 47 tag. */
export function detectLanguage(text: string, publication: string): DetectedLanguage {
  const opening = text.slice(0, sample);
  const letters = countOf(opening, /\p{L}/gu);
  const guess = letters === 0 ? undefined : guessLanguage(opening, letters);
  if (!guess || baseOf(guess.tag) === baseOf(publication)) return { doubts: [] };
  if (guess.isCertain) return { lang: guess.tag, doubts: [] };
  return letters < fewestOfSigns ? { doubts: [] } : { doubts: [describe(guess.tag, publication)] };
}

function guessLanguage(text: string, letters: number): { tag: string; isCertain: boolean } | undefined {
  const told = letters < fewestOfSigns ? undefined : languageOfSigns(text);
  if (told) return { tag: told, isCertain: true };
  if (isEsperanto(text)) return { tag: 'eo', isCertain: true };
  const arabic = countOf(text, arabicLetters);
  if (arabic * 2 > letters) return guessArabicScript(text, arabic);
  const result = eld.detect(text);
  if (result.language === '') return undefined;
  const weight = letters + (lettersOfSyllable - 1) * countOf(text, syllables);
  const isCertain = weight >= fewestLetters && result.isReliable();
  if (result.language !== 'ms') return { tag: result.language, isCertain };
  // The detection library has no Indonesian and takes it for Malay.
  const own = indonesianOrMalay(text);
  return { tag: own ?? 'id', isCertain: isCertain && own !== undefined };
}

/** The detection library has no Pashto and takes it for Persian, but its letters tell. */
function guessArabicScript(text: string, letters: number): { tag: string; isCertain: boolean } {
  const pashto = countOf(text, pashtoLetters);
  const urdu = countOf(text, urduLetters);
  if (pashto > letters / 100 && pashto > urdu) return { tag: 'ps', isCertain: pashto >= 3 };
  const result = eld.detect(text);
  const isCertain = letters >= fewestLetters && result.isReliable();
  if (result.language !== 'fa')
    return { tag: result.language || 'fa', isCertain: isCertain && result.language !== '' };
  const dari = countOf(foldText(text), dariWords);
  return { tag: dari >= 2 ? 'fa-AF' : 'fa', isCertain };
}

function baseOf(tag: string): string {
  return new Intl.Locale(tag).language;
}

function describe(tag: string, publication: string): Doubt {
  const message = `Unexpected text that may be in "${tag}", expected the publication's language, "${publication}", give --lang`;
  return { rule: 'lang', asks: 'lang', message };
}
