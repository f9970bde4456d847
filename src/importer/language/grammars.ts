import { en } from './full/english.ts';
import { fr } from './full/french.ts';
import { de } from './full/german.ts';
import { es } from './full/spanish.ts';

/** The grammars of languages that write names with capitals, and of which enough is known for pronouns and surnames. */
export const grammars = { en, fr, de, es };
