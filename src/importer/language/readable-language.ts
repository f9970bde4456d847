import { caselessGrammars } from './caseless-grammars.ts';
import { grammars } from './grammars.ts';
import { leanGrammars } from './lean-grammars.ts';
import { plainGrammars } from './plain-grammars.ts';

const readable = { ...caselessGrammars, ...grammars, ...leanGrammars, ...plainGrammars };

/** A language whose lead-ins can be read. */
export type ReadableLanguage = keyof typeof readable;

/** Norwegian and Indonesian are told from their nearest kin by few words, and have names of their own. */
const kin: Record<string, ReadableLanguage> = { nb: 'no', nn: 'no', ms: 'id' };

/** The language of a BCP 47 tag among those whose lead-ins can be read; `undefined` when it is none of them. */
export function readableLanguage(tag: string): ReadableLanguage | undefined {
  const { language } = new Intl.Locale(tag);
  return isReadable(language) ? language : kin[language];
}

function isReadable(language: string): language is ReadableLanguage {
  return Object.hasOwn(readable, language);
}
