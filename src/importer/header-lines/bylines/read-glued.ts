import { furnitureOf } from '../../furniture/kinds.ts';
import { author, type HeaderPart, other } from '../../header-parts/header-part.ts';
import { isAgency, looksLikeOutlet } from '../../names/agencies.ts';
import { looksLikePersonName } from '../../names/person-name.ts';
import { isRole } from '../../names/roles.ts';
import { oneOf } from '../../text/one-of.ts';

/** Where something else may begin; the capital inside McTindal begins nothing. */
const seams = /(?<=\p{Ll})(?<!(?<!\p{L})(?:Ma?c|D[eiu]|L[ae]|V[ao]n|Fitz))(?=\p{Lu}|\d{1,2}$|@\w)/gu;

/**
 * "Orsa TindalTwitter", "Orsa TindalStaff Writer", "Orsa TindalVELM TODAY Network", "Orsa Tindal2", "Orsa Tindal@orsa": a copy lost what stood between the
 * name and what is said of it.
 */
export function readGlued(segment: string, fewestWords: number): HeaderPart[] | undefined {
  for (const { index } of segment.matchAll(seams)) {
    const [name, rest] = [segment.slice(0, index), segment.slice(index)];
    if (isDegree(wordAround(segment, index))) continue;
    const rule = ruleOf(rest);
    if (rule && looksLikePersonName(name, Math.max(2, fewestWords)))
      return [author(name, 'person'), other(rule, rest)];
  }
  return undefined;
}

/** Degrees that have a capital behind a small letter, as they are written without full stops. */
const written = oneOf`
  (?:Ph|Ed|Psy|Pharm|Sc|Eng|Th|Litt|Jur|Vet)D|Dr(?:PH|Sc|Ing)
  [BMD](?:Sc|Ed|Eng|Phil|Litt|Mus|Arch|Tech|Pharm|Ch)|MB(?:Ch|B)B|LLM|PhMr|MgA|IngD
`;

const degree = new RegExp(`^(?:${written})$`, 'u');

/** Whether a word is a degree such as PhD or MSc, which is one word though a capital stands in it. */
function isDegree(word: string): boolean {
  return degree.test(word);
}

function wordAround(text: string, index: number): string {
  const [before = ''] = /\p{L}*$/u.exec(text.slice(0, index)) ?? [];
  const [behind = ''] = /^\p{L}*/u.exec(text.slice(index)) ?? [];
  return before + behind;
}

/** A headline may end in who says it, behind a colon, with a capital within a word above: Velm SoCs fall by half: Analyst. */
const headlineEnd = /\s\S*:\s\p{L}+$/u;

function ruleOf(rest: string): string | undefined {
  if (/^\d/.test(rest)) return 'note-number';
  // An address of mail has a dot behind its sign.
  if (rest.startsWith('@')) return /^@\w{3,20}$/.test(rest) ? 'social-names' : undefined;
  if (isRole(rest)) return headlineEnd.test(rest) ? undefined : 'role';
  if (isAgency(rest) || (/\s/u.test(rest) && looksLikeOutlet(rest))) return 'affiliation';
  return furnitureOf(rest, 'edges')?.rule;
}
