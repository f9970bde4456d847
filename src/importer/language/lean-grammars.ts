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

/** The grammars of languages that write names with capitals and of which only the commonest is known. */
export const leanGrammars = { cs, da, el, hu, id, it, nl, no, pl, pt, ro, ru, sv, tr, uk };
