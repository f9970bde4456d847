import { ar } from './plain/arabic.ts';
import { fa } from './plain/persian.ts';
import { ps } from './plain/pashto.ts';

/** The grammars of languages without capitals. */
export const plainGrammars = { ar, fa, ps };
