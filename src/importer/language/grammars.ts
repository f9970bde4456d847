import { en } from './full/english.ts';
import { fr } from './full/french.ts';
import { de } from './full/german.ts';
import { es } from './full/spanish.ts';
import { cs } from './lean/czech.ts';
import { da } from './lean/danish.ts';
import { el } from './lean/greek.ts';
import { hu } from './lean/hungarian.ts';
import { id } from './lean/indonesian.ts';
import { it } from './lean/italian.ts';
import { nl } from './lean/dutch.ts';
import { no } from './lean/norwegian.ts';
import { pl } from './lean/polish.ts';
import { pt } from './lean/portuguese.ts';
import { ro } from './lean/romanian.ts';
import { ru } from './lean/russian.ts';
import { sv } from './lean/swedish.ts';
import { tr } from './lean/turkish.ts';
import { uk } from './lean/ukrainian.ts';
import { ar } from './plain/arabic.ts';
import { fa } from './plain/persian.ts';
import { ps } from './plain/pashto.ts';
import { caselessGrammars } from './caseless-grammars.ts';

/** The grammars of languages that write names with capitals, and of which enough is known for pronouns and surnames. */
export const grammars = { en, fr, de, es };

/** The grammars of languages that write names with capitals and of which only the commonest is known. */
export const leanGrammars = { cs, da, el, hu, id, it, nl, no, pl, pt, ro, ru, sv, tr, uk };

/** The grammars of languages without capitals. */
export const plainGrammars = { ar, fa, ps };

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
