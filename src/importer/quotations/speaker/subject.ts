import type { Grammar } from '../../language/grammar.ts';
import { isPossessive } from '../../language/modifiers.ts';
import { isRoleWord } from '../../language/roles.ts';
import { isThingInEnglish } from '../../language/things.ts';
import { isPrefix, stripBetween, stripLinks } from './around-subject.ts';
import { genderOf } from './gender-of.ts';
import { type NamedSubject, firstWord, isOfAnother, longestName, readName } from './read-name.ts';
import { isRoleIn, stripArticle } from './is-role-in.ts';
import { findNames, isName, isOrganisation } from './names.ts';

/** Whom a clause makes its subject. */
export type Subject = NamedSubject | { kind: 'pronoun'; pronoun: string };

/**
 * Reads what stands before a verb, such as “In Brussels, Jens Stoltenberg, NATO secretary-general,”; `undefined` unless
 * exactly one subject is named and nothing else could be it.
 */
export function readSubject(before: string, grammar: Grammar): Subject | undefined {
  const segments = before.split(/,\s*/u).map((segment) => segment.trim());
  const last = stripBetween(segments.pop() ?? '', grammar);
  if (last !== '') return readAdjacent(segments, last, grammar);
  return readApposed(
    segments.filter((segment) => segment !== ''),
    grammar,
  );
}

/** The subject stands right before the verb: “…, Orsa Tindal said”. */
function readAdjacent(prefix: readonly string[], last: string, grammar: Grammar): Subject | undefined {
  const subject = stripLinks(last, grammar);
  const [only, ...others] = prefix;
  const nameBefore = only && others.length === 0 ? readName(stripLinks(only, grammar), grammar) : undefined;
  if (nameBefore) {
    const isApposed = subject === last && !opensSubject(last, grammar) && isRoleIn(last, grammar);
    return isApposed ? withRole(nameBefore, last, grammar) : undefined;
  }
  if (only && isRoleIn(only, grammar) && others.length === 0) {
    const named = readName(subject, grammar);
    return named && withRole(named, only, grammar);
  }
  if (only !== undefined && others.length === 0 && isDescribed(only, last, grammar))
    return readName(last, grammar);
  if (only !== undefined && !isPrefix(only, grammar) && !isContrasted(last, grammar)) return undefined;
  if (grammar.pronouns.has(subject.toLowerCase())) return { kind: 'pronoun', pronoun: subject.toLowerCase() };
  return (
    readName(subject, grammar) ??
    readBusyName(subject, grammar) ??
    readAffiliated(subject, grammar) ??
    readOffice(subject, grammar)
  );
}

/** “Orsa Tindal, the judge said”: without a second comma, an office with an article is the one who speaks. */
function opensSubject(text: string, { articles, tail }: Grammar): boolean {
  const first = firstWord(text).toLowerCase();
  return articles.has(first) || tail.determiners.test(first) || /^l[’']/u.test(first);
}

/** “The grantee, Orsa Tindal said”: nothing but a noun stands before a full name, of a person whose given name is known. */
function isDescribed(text: string, last: string, grammar: Grammar): boolean {
  const { articles, joiners, openers, relatives, tail, verbs } = grammar;
  const [article = '', ...nouns] = text.split(' ');
  const isNoun = (word: string) =>
    /^\p{Ll}[\p{L}-]*$/u.test(word) &&
    ![joiners, openers, relatives, verbs].some((words) => words.has(word)) &&
    ![tail.leads, tail.clauses, tail.determiners].some((words) => words.test(word));
  const isOnlyNoun = articles.has(article.toLowerCase()) && nouns.length > 0 && nouns.length < 4;
  const isThing = isThingInEnglish(nouns.at(-1) ?? '');
  const isPerson = last.includes(' ') && isName(last) && genderOf({ name: last }) !== undefined;
  return isPerson && isOnlyNoun && nouns.every(isNoun) && !isThing;
}

/** “Orsa Tindal left, but Brenn Halloway said”: a full name behind a word that opposes it to what stands before. */
function isContrasted(last: string, grammar: Grammar): boolean {
  const [word = '', ...rest] = last.split(' ');
  const isOpposing = grammar.links.has(word) && /^(?:but|yet|aber|doch|mais|pero)$/u.test(word);
  return isOpposing && readName(rest.join(' '), grammar)?.name.includes(' ') === true;
}

/** “Orsa Tindal from the Velm Institute”: a person whose given name is known, then where they belong. */
function readAffiliated(text: string, grammar: Grammar): Subject | undefined {
  const [, name = '', place = ''] =
    /^(\p{Lu}.*?)\s(?:from|of|at|von|vom|beim|aus|de|du|des|del)\s(.+)$/u.exec(text) ?? [];
  const isPerson = name.includes(' ') && isName(name) && genderOf({ name }) !== undefined;
  const isSimple = !place.split(' ').some((word) => grammar.joiners.has(word) || grammar.verbs.has(word));
  return isPerson && isSimple ? readName(name, grammar) : undefined;
}

/** “The Ministry of Defence”: the name of an organisation in two parts. */
function readOffice(text: string, grammar: Grammar): Subject | undefined {
  const name = text.length > longestName ? '' : stripArticle(text, grammar);
  const [, body = '', field = ''] =
    /^(\p{Lu}[\p{L} -]*)\s(?:of|for)\s(?:the\s)?(\p{Lu}[\p{L} -]*)$/u.exec(name) ?? [];
  const isField = isName(field.replace(/\sand\s/gu, ' ')) && genderOf({ name: field }) === undefined;
  return isName(body) && isOrganisation(body) && isField ? { kind: 'named', name } : undefined;
}

/** The subject is explained between commas: “Orsa Tindal, the mayor, said”, “The mayor, Orsa Tindal, said”. */
function readApposed(segments: readonly string[], grammar: Grammar): Subject | undefined {
  const at = segments.findIndex(
    (segment, index) =>
      !beside.test(segment) && readName(index === 0 ? stripLinks(segment, grammar) : segment, grammar),
  );
  const name = readName(stripLinks(segments[at] ?? '', grammar), grammar);
  if (at === -1 || !name) return undefined;
  const before = segments.slice(0, at);
  const told = segments.slice(at + 1);
  // “Orsa Tindal, the mayor, and Brenn Halloway, the judge, said”
  if (told.some((segment) => addsSubject(segment, grammar))) return undefined;
  const after = told.filter((segment) => !beside.test(segment));
  if (after.some((segment) => readName(segment, grammar) || /^\p{Nd}{4,}/u.test(segment))) return undefined;
  // “Speaking on Monday, the mayor, Orsa Tindal, said”; an office behind another's name may be that one's.
  const [prefix = '', ...behind] = before;
  const isPrefixed = behind.length > 0 && isPrefix(prefix, grammar);
  const described = isPrefixed ? behind : before;
  const [first] = described.map((segment) => stripLinks(segment, grammar));
  if (first !== undefined && described.length === 1 && after.length === 0) {
    const [opening = '', ...rest] = first.split(' ');
    if (isOfAnother(first)) return undefined;
    if (isRoleIn(first, grammar))
      return isPrefixed && namesAnother(prefix) ? name : withRole(name, first, grammar);
    if (isPossessive(opening) && isRoleIn(rest.join(' '), grammar)) return { kind: 'named', name: name.name };
  }
  const isOne = isOneOfMany(first ?? '') || isDescribed(first ?? '', segments[at] ?? '', grammar);
  if (first !== undefined && !isPrefix(first, grammar) && !isOne) return undefined;
  const [role] = after;
  if (role === undefined) {
    // “After the vote, Orsa Tindal, said”: a comma too many parts nothing but a subject from its verb.
    const isAlone =
      name.name.includes(' ') && genderOf(name) && before.every((one) => isPrefix(one, grammar));
    return told.length > 0 || isOne || isAlone ? name : undefined;
  }
  if (isRoleIn(role, grammar)) return withRole(name, role, grammar);
  const isAffiliation = /^(?:of|from|for|aus|vom)$/u.test(firstWord(role));
  return isAffiliation || ofPeople.test(role) || grammar.relatives.has(firstWord(role)) ? name : undefined;
}

/** “Orsa Tindal, a Velmlander, said”, “Orsa Tindal, aka Captain Velm, said”: of which people somebody is, or how called. */
const ofPeople = /^(?:an?\s\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?|(?:aka|a\.k\.a\.|alias)\s\p{Lu}.{1,30})$/u;

function namesAnother(prefix: string): boolean {
  return findNames(prefix).some(({ text }) => text.includes(' ') && !isOrganisation(text));
}

/** Whether a part of a clause joins a noun or a name to its subject. */
function addsSubject(segment: string, { articles, joiners, tail }: Grammar): boolean {
  const [joiner = '', next = ''] = segment.split(' ');
  const isNoun = /^\p{Lu}/u.test(next) || articles.has(next) || tail.determiners.test(next);
  return addsAnother.test(segment) || (joiners.has(joiner) && isNoun);
}

const addsAnother = /^(?:along with|as well as|plus|sowie|gemeinsam mit|zusammen mit|así como)\s/u;

/** An age and a degree tell nothing of what a person is. */
const beside =
  /^(?:(?:aged\s)?\p{Nd}{1,3}|(?:Ph\.?\s?D|M\.?\s?D|M\.?B\.?A|J\.?D|R\.?N|[KQ]C|[OMC]BE|Esq)\.?)$/u;

/** “One of the protesters, Orsa Tindal, said”: what stands before the name says who she is, and is nobody else. */
function isOneOfMany(text: string): boolean {
  return /^(?:another|one of|fellow|eine?r? der|(?:l[’'])?une? des|uno de|una de)\s/iu.test(text);
}

/** “Orsa Tindal shook his head and said”: one name, then only small words, then “and”. */
function readBusyName(text: string, grammar: Grammar): Subject | undefined {
  const [, opening = '', rest = ''] = /^((?:\p{Lu}\S*\s)+)((?:\p{Ll}\S*\s)+)\p{Ll}+$/u.exec(text) ?? [];
  const joiner = text.slice(text.lastIndexOf(' ') + 1);
  const isBusy =
    grammar.joiners.has(joiner) &&
    !rest.split(' ').some((word) => (isRoleWord(word) && word !== 'head') || grammar.joiners.has(word));
  return isBusy ? readName(opening.trim(), grammar) : undefined;
}

function withRole(subject: NamedSubject, role: string, grammar: Grammar): Subject {
  return { ...subject, role: subject.role ?? stripArticle(role, grammar) };
}
