import { isPlainGivenName } from '../../language/plain-given-names.ts';
import type { PlainGrammar } from '../../language/plain-grammar.ts';
import { isFullName, isPlainName, opensWithGivenName } from './plain-name.ts';

/** Someone whom a text has introduced by name, with what they are where it says so. */
export interface Introduced {
  name: string;
  role?: string;
}

/** “Name، office …” or “office، name، …”: a name set off by commas, and what the person is. */
export function readIntroduction(subject: string, grammar: PlainGrammar): Introduced | undefined {
  const segments = subject.split(/،\s*/u).map((segment) => segment.trim());
  const [opening = ''] = segments;
  const isLed =
    segments.length > 2 &&
    !isPlainName(opening, grammar) &&
    isOpening(opening, grammar) &&
    roleOf(opening, grammar) === undefined;
  const parts = segments.slice(isLed ? 1 : 0);
  return readExplained(parts, grammar) ?? readAnnounced(parts, grammar);
}

/** Somebody introduced as a sentence's subject, who is not spoken to or of: “to Farid, the head, the guard said”. */
export function readSubject(clause: string, grammar: PlainGrammar): Introduced | undefined {
  const person = readIntroduction(clause, grammar);
  if (!person) return undefined;
  const ends = [person.name, person.role ?? ''].map((part) => clause.indexOf(part) + part.length);
  return isObject(clause.slice(Math.max(...ends)), grammar) ? undefined : person;
}

/** Whether what stands behind somebody makes them no subject. */
export function isObject(rest: string, { objectMark }: PlainGrammar): boolean {
  return objectMark !== undefined && rest.split(/[\s،]+/u).find((word) => word !== '') === objectMark;
}

/**
 * “Name، office …”; a lone word for an office with nothing behind it may be somebody else, who speaks, and behind two words
 * that nobody is known to have as names, such as “last week”, so may every office that no comma sets off.
 */
function readExplained(parts: readonly string[], grammar: PlainGrammar): Introduced | undefined {
  const [name = '', described = ''] = parts;
  const role = roleOf(described, grammar);
  const isNamed = opensWithGivenName(name, grammar);
  const isSubject = parts.length === 2 && (!isNamed || /^\S+(?:\sیې)?$/u.test(described));
  if (!isNamed && parts.slice(2).some((part) => opensWithGivenName(part, grammar))) return undefined;
  return role !== undefined && !isSubject && isPlainName(name, grammar) ? { name, role } : undefined;
}

/** “Office، Dr Name” */
function readAnnounced(parts: readonly string[], grammar: PlainGrammar): Introduced | undefined {
  const [role = '', name = ''] = parts;
  const isTitled = grammar.titles.has(name.split(' ')[0] ?? '');
  const isName = isTitled ? isPlainName(name, grammar) : isFullName(name, grammar);
  const isOne = parts.length === 2 || parts[2] === '';
  const isOwn = roleOf(role, grammar) === role && !isOfAnother(role, grammar);
  return isName && isOne && isOwn ? { name, role } : undefined;
}

/** “The spokesman of the governor, Dr …”, “The brother of Farid, …”: it may be the one or the other. */
function isOfAnother(role: string, { roles }: PlainGrammar): boolean {
  const words = role.split(' ');
  const offices = words.filter((word) => roles.has(word.replace(/^ال/u, '')));
  return offices.length > 1 || words.some(isPlainGivenName);
}

/**
 * A name in full right before its verb, or with no more than listeners, places and times between: “Farid Nawabi told
 * reporters”. An office may stand before it.
 */
export function readBareName(subject: string, grammar: PlainGrammar): Introduced | undefined {
  const words = subject.split(' ');
  const [start, role] = officeBefore(words, grammar);
  for (const length of [6, 5, 4, 3, 2]) {
    const name = words.slice(start, start + length).join(' ');
    const rest = words.slice(start + length).join(' ');
    const isWhole = start + length <= words.length && !isTrade(words[start] ?? '', grammar);
    if (isWhole && isFullName(name, grammar) && grammar.tail.test(rest))
      return { name, ...(role ? { role } : {}) };
  }
  return undefined;
}

/** “Doctor Farid Nawabi” may be his doctor, where nothing but the order of the words tells. */
function isTrade(word: string, { offices, roles }: PlainGrammar): boolean {
  return roles.has(word) && !offices.has(word);
}

/** Where a name begins behind an office that no comma parts from it, and that office. */
function officeBefore(words: readonly string[], grammar: PlainGrammar): [number, string | undefined] {
  const [first = ''] = words;
  if (first === 'د') return officeOf(words, grammar);
  return grammar.offices.has(first) ? [1, first] : [0, undefined];
}

/** Pashto “of the harbour of Velm the head Farid …”: what the office is held in is nobody. */
function officeOf(words: readonly string[], { offices, roles }: PlainGrammar): [number, string | undefined] {
  const start = words.findIndex(isPlainGivenName);
  const held = words.slice(1, Math.max(0, start - 1));
  const isOffice = start > 2 && offices.has(words[start - 1] ?? '') && !held.some((word) => roles.has(word));
  return isOffice ? [start, words.slice(0, start).join(' ')] : [0, undefined];
}

/** What a person is, up to the next small word that begins something else; `undefined` when it names no office. */
function roleOf(text: string, { smallWords, roles }: PlainGrammar): string | undefined {
  const words = text.split(' ');
  // Pashto says “of the harbour of Velm the head”: its office stands behind as many of them as there are.
  const isBelonging = words[0] === 'د';
  const joining = isBelonging ? ['و', 'او', 'د'] : ['و', 'او'];
  const stop = words.findIndex((word) => smallWords.has(word) && !joining.includes(word));
  const role = words.slice(0, stop === -1 ? words.length : stop);
  const hasOffice = isBelonging ? role.some((word) => roles.has(word)) : roles.has(role[0] ?? '');
  return hasOffice && role.length <= 8 && !/[«»"“”]/u.test(text) ? role.join(' ') : undefined;
}

/** A clause before the subject begins with a small word, such as a day or a preposition. */
export function isOpening(text: string, { smallWords }: PlainGrammar): boolean {
  return smallWords.has(text.split(' ')[0] ?? '');
}
