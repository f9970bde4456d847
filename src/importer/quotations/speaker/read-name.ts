import { oneOf } from '../../text/one-of.ts';
import type { TitledName } from './attribution.ts';
import type { Grammar } from '../../language/grammar.ts';
import { endsInOwner, isModifier, isPossessive } from '../../language/modifiers.ts';
import { isCourtesy, isRoleWord } from '../../language/roles.ts';
import { isGivenName } from './gender-of.ts';
import { stripArticle } from './is-role-in.ts';
import { isName, isParticiple, partTitledName } from './names.ts';

/** Somebody whom a clause names as its subject. */
export type NamedSubject = { kind: 'named' } & TitledName;

/** In characters: what is longer is no name with an office. */
export const longestName = 200;

/** “Der Bruder Orsa Tindals”: in German a name with an s may be the owner's. */
export function isGenitive(name: string, role = ''): boolean {
  return /s$/u.test(name) && relations.test(role);
}

/** “Karl Vogts Nichte”: so may every name of German whose middle ends in s, but a given name's. */
export function holdsGenitive(name: string, { hasBareGenitives }: Grammar): boolean {
  const between = name.split(' ').slice(1, -1);
  return hasBareGenitives === true && between.some((word) => /\p{Ll}{2}s$/u.test(word) && !isGivenName(word));
}

const relations = new RegExp(
  `^(?:${oneOf`
  bruder|schwester|sohn|tochter|vater|mutter|mann|frau|anwalt|anwältin|sprecher|sprecherin|freund|freundin
  witwe|onkel|tante|nachbar|nachbarin|kollege|kollegin|berater|beraterin
`})$`,
  'iu',
);

/** A name, with an office before it when it has one; `undefined` when a text is more or less than that. */
export function readName(text: string, grammar: Grammar): NamedSubject | undefined {
  if (text.length > longestName || /^(?:an?|une?|una|eine?r?)\s/iu.test(text)) return undefined;
  const [opening = '', ...described] = text.split(' ');
  if (isListener(opening, described[0] ?? '', grammar)) return undefined;
  if (isPossessive(opening)) {
    const owned = readName(described.join(' '), grammar);
    return owned?.role || owned?.honorific ? { kind: 'named', name: owned.name } : undefined;
  }
  const [, owner = '', thing = ''] = /^(\p{Lu}[^,]*?)(?:['’]s|(?<=s)['’])\s(.+)$/u.exec(text) ?? [];
  if (isName(owner)) {
    const owned = readName(thing, grammar);
    return owned?.role ? { kind: 'named', name: owned.name } : undefined;
  }
  if (isModifier(opening)) {
    const held = readName(described.join(' '), grammar);
    if (held?.role) return { ...held, role: `${opening} ${held.role}` };
  }
  const plain = stripArticle(text, grammar);
  if (plain !== text && isModifier(plain.split(' ')[0] ?? '')) return readName(plain, grammar);
  if (/['’]s?(?:\s|$)/u.test(plain) && !/^[dlDLO]['’]\p{Lu}/u.test(plain)) return undefined;
  const words = plain.split(' ');
  // In German every noun has a capital, so that “Auf Bestellung” is written like a name.
  if (isFunctionWord(words[0] ?? '', grammar) || isParticiple(words[0] ?? '')) return undefined;
  if (words.some((word) => grammar.joiners.has(word))) return undefined;
  if (isName(plain)) {
    const titled = partTitledName(plain);
    if (/^\p{Ll}/u.test(titled.name) || isRoleWord(words.at(-1) ?? '')) return undefined;
    if (holdsGenitive(titled.name, grammar)) return undefined;
    if (isGenitive(titled.name, titled.role) || isOfAnother(titled.role ?? '')) return undefined;
    return { kind: 'named', ...titled };
  }
  const start = words.findLastIndex((word) => /^\p{Ll}/u.test(word) && isRoleWord(word)) + 1;
  const name = words.slice(start).join(' ');
  const role = words.slice(0, start).join(' ');
  const isTitled =
    start > 0 && start < 6 && isName(name) && /^\p{Lu}/u.test(name) && !grammar.places.has(firstWord(role));
  if (!isTitled || isOfAnother(role) || words.slice(0, start).some((word) => grammar.openers.has(word)))
    return undefined;
  // “El señor Tindal”
  return { kind: 'named', name, ...(isCourtesy(role) ? { honorific: role } : { role }) };
}

/** German says by the article who was spoken to: “Dem Bürgermeister”, “Der Bürgermeisterin”, but “Der Bürgermeister”. */
export function isListener(article: string, next: string, { tail }: Grammar): boolean {
  const word = article.toLowerCase();
  return tail.listeners.test(word) && (word !== 'der' || /\p{L}in$/u.test(next));
}

/** The first word of a text with whatever is written to it; empty when there is none. */
export function firstWord(text: string): string {
  return /^\S+/u.exec(text)?.[0] ?? '';
}

/** Whether a word at a sentence's beginning has its capital from there, and begins neither a name nor an office. */
export function isFunctionWord(word: string, grammar: Grammar): boolean {
  const { articles, functionWords, joiners, links, negations, openers, relatives } = grammar;
  const plain = word.toLowerCase();
  const isKnown = [articles, functionWords, joiners, links, negations, openers, relatives].some((words) =>
    words.has(plain),
  );
  return isKnown && !isModifier(plain);
}

/**
 * Whether what is told of a person tells of a second one, who may be the one whom a name beside it names: “a friend of the
 * mayor, Orsa Tindal”, “le porte-parole du ministre Orsa Tindal”.
 * In Romance languages a bare “de” joins the words of one office: “teniente de alcalde”.
 */
export function isOfAnother(text: string): boolean {
  const words = text.replaceAll(/(?<=[dl][’'])(?=\p{L})/giu, ' ').split(' ');
  return words.some((word, at) => {
    const before = words.slice(Math.max(0, at - 3), at);
    return at > 1 && isRoleWord(word) && before.at(-1) !== 'de' && endsInOwner(before.join(' '));
  });
}
