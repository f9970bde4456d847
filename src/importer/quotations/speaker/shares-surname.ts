import type { Grammar } from '../../language/grammar.ts';
import { isPossessive } from '../../language/modifiers.ts';
import { isCourtesy, isHonorific } from '../../language/roles.ts';
import { genderOf, isGivenName } from './gender-of.ts';
import { type FoundName, partTitledName } from './names.ts';
import type { TitledName } from './attribution.ts';

/** In characters: so far before a name, somebody may stand whom it gives a surname. */
const nearby = 60;

/**
 * Whether the words beside a name give its surname to somebody else too, who is not named in full: “Ivan and Petr Tindal”,
 * “Mr and Mrs Tindal”, “Orsa Tindal and her daughter Hope”. `surnames` are those that the text has given to others.
 */
export function sharesSurname(
  found: FoundName,
  text: string,
  surnames: ReadonlyMap<string, readonly TitledName[]>,
  grammar: Grammar,
): boolean {
  return isSecond(found, text, surnames, grammar) || isFirst(found, text, grammar);
}

/** The surname of a family that a name stands for, “the Tindals”, “the Tindal brothers”; `undefined` for any other name. */
export function familyName({ text: found, at }: FoundName, text: string): string | undefined {
  const [, article = ''] =
    /(?:^|[^\p{L}])(the|les|los|die)\s$/iu.exec(text.slice(Math.max(0, at - 5), at)) ?? [];
  if (article === '' || found.includes(' ')) return undefined;
  const isOfMany = family.test(text.slice(at + found.length, at + found.length + 12));
  if (isOfMany || /^l/iu.test(article)) return found;
  return /s$/u.test(found) ? found.slice(0, -1) : undefined;
}

const family = /^\s(?:brothers|sisters|twins|couple|siblings|family)/u;

/** An age behind a name, and the comma of a list. */
const age = /(?:,?\s\(?\p{Nd}{1,3}\)?)?,?$/u;
/** Between a joiner and a name an article and a title may stand. */
const longestTitle = 2;

function isSecond(
  { text: found, at }: FoundName,
  text: string,
  surnames: ReadonlyMap<string, readonly TitledName[]>,
  { joiners }: Grammar,
): boolean {
  const words = text
    .slice(Math.max(0, at - nearby), at)
    .split(/\s+/u)
    .slice(0, -1);
  const joiner = words.findLastIndex((word) => joiners.has(word));
  const title = words.slice(joiner + 1);
  if (joiner < 1 || title.length > longestTitle) return false;
  const { name, honorific } = partTitledName(found);
  const hasSurname = name.includes(' ') || honorific !== undefined || isHonorific(title.at(-1) ?? '');
  const [first = '', before = ''] = words.slice(0, joiner).join(' ').replace(age, '').split(' ').toReversed();
  const isGiven = isWrittenAsGivenName(first) && !isSurname(first, surnames) && !endsName(before);
  return hasSurname && (isHonorific(first) || isGiven);
}

/** Whether a text has given a word as a surname to somebody with a given name, so that the word alone means them. */
function isSurname(word: string, surnames: ReadonlyMap<string, readonly TitledName[]>): boolean {
  return surnames.get(word)?.some((person) => genderOf(person) !== undefined) === true;
}

function isWrittenAsGivenName(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word) && isGivenName(word);
}

/** Whether a name has begun before its last word: “Orsa Ivan”, “Mr Ivan”, but “Sisters Mia”, “Sir Ivan”. */
function endsName(before: string): boolean {
  return isCourtesy(before) || (isWrittenAsGivenName(before) && !isHonorific(before));
}

/** A joiner, whose somebody is or what of hers, and one name. */
const kin =
  /^(?:,\s\p{Nd}{1,3},)?\s(\p{L}+|&)\s(\p{Ll}+)\s(?:\p{L}+\s){0,2}?\p{Lu}[\p{L}’'-]*(?![\p{L}’'-]|\s\p{Lu})/u;

function isFirst({ text: found, at }: FoundName, text: string, { joiners }: Grammar): boolean {
  // What shares a surname follows a comma or a space and a small letter; most names have other company.
  if (!/^(?:,|\s[\p{Ll}&])/u.test(text.slice(at + found.length, at + found.length + 2))) return false;
  const [, joiner = '', word = ''] =
    kin.exec(text.slice(at + found.length, at + found.length + nearby)) ?? [];
  return joiners.has(joiner) && (isPossessive(word) || genderOf({ name: '', role: word }) !== undefined);
}
