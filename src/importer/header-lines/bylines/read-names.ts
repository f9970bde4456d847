import {
  type HeaderFacts,
  type HeaderPart,
  author,
  isPerson,
  other,
} from '../../header-parts/header-part.ts';
import { isBylineLabel } from '../../names/byline-label.ts';
import { findDoubledName } from '../../names/doubled-name.ts';
import { isOtherWork } from '../../names/other-credits.ts';
import { longJoints } from '../../names/joints.ts';
import { looksLikePersonName } from '../../names/person-name.ts';
import { isRankedRole, isRole } from '../../names/roles.ts';
import { readNameBeforeRank } from './name-before-rank.ts';
import { partMaker } from './run-on-name.ts';
import { readSegment } from './read-segment.ts';

/** What parts the names of a byline, outside brackets. */
const connector = new RegExp(
  `\\s*(?:[,،;؛|&/、]|(?<!\\p{Script=Han})·|·(?!\\p{Script=Han})|\\s(?:${longJoints}|${longJoints.toUpperCase()}|y|e|и|و|i(?=\\s\\p{Lu}\\S*\\s\\p{Lu}))(?=\\s))+(?![^()]*\\))\\s*`,
  'gu',
);

/** 欧尔莎 布仁河: in Chinese these are two people, or somebody and where they are; a surname before a space has one sign. */
const hanPair = /^\p{Script=Han}{2,4}\s\p{Script=Han}{2,4}$/u;

/**
 * The people, agencies and desks that a text names, and what it says of them; `undefined` when it holds anything else. A
 * name has at least `fewestWords`.
 */
export function readNames(text: string, facts: HeaderFacts, fewestWords: number): HeaderPart[] | undefined {
  if (hanPair.test(text) && /^zh(?:-|$)/u.test(facts.language) && looksLikePersonName(text))
    return [other('byline', text)];
  const { names, credit } = (fewestWords === 1 ? partMaker(text) : undefined) ?? {};
  const signed = names === undefined ? undefined : readNames(names, facts, 1);
  if (signed && credit !== undefined) return [...signed, other('credit-line', credit)];
  return readTwice(text, facts) ?? readNameBeforeRank(text) ?? readList(text, facts, fewestWords);
}

function readTwice(text: string, facts: HeaderFacts): HeaderPart[] | undefined {
  const labelled = readAgainLabelled(text);
  if (labelled) return labelled;
  const { before, first = '' } = findDoubledName(text) ?? {};
  return before === '' ? readDoubledNames(first, facts) : undefined;
}

/** "Orsa Tindal ParOrsa Tindal": the description of a portrait, and the byline with its label, which a copy glued together. */
function readAgainLabelled(text: string): HeaderPart[] | undefined {
  const [, name = '', label = ''] = /^(\p{Lu}[^,|@]{4,50}?)\s(\p{Lu}\p{L}{1,5})\s?\1$/u.exec(text) ?? [];
  if (label === '' || !isBylineLabel(label) || !looksLikePersonName(name)) return undefined;
  return [other('doubled-byline', name), other('byline-label', label), asDoubled(author(name, 'person'))];
}

/** Several names, of at least one person, that a header prints twice in a row: X and Y, X and an agency, X / an outlet. */
export function readDoubledNames(first: string, facts: HeaderFacts): HeaderPart[] | undefined {
  if (first.search(connector) === -1) return undefined;
  const names = readList(first, facts, 2);
  const signed = names?.filter((part) => part.kind === 'author' || isHouse(part)) ?? [];
  if (!names || signed.length < 2 || !signed.some(isPerson)) return undefined;
  return [other('doubled-byline', first), ...names.map(asDoubled)];
}

/** A name that a header prints twice, as one that this marks. */
export function asDoubled(part: HeaderPart): HeaderPart {
  return part.kind === 'author' ? { ...part, certainty: 'doubled' } : part;
}

function isHouse(part: HeaderPart): boolean {
  return part.kind === 'other' && part.rule === 'affiliation';
}

function readList(text: string, facts: HeaderFacts, fewestWords: number): HeaderPart[] | undefined {
  const parts: HeaderPart[] = [];
  let at = 0;
  let joint = '';
  let bareRole = '';
  for (const match of [...text.matchAll(connector), undefined]) {
    const segment = text.slice(at, match?.index ?? text.length).trim();
    const rest = text.slice(at).trim();
    // "Senior Life and Trends Reporter": the word within what somebody does joins no names.
    if (match && fewestWords === 1 && isRankedRole(rest) && !/[,،;]/u.test(rest)) {
      parts.push(other(parts.some(isPerson) ? 'role' : 'byline', rest));
      break;
    }
    const names = parts.filter(({ kind }) => kind === 'author');
    const hasName = names.length > 0;
    const before = {
      hasName,
      isJoined: isWord(parts.at(-1)),
      joinsName: isWord(parts.at(-1)) && parts.at(-2)?.kind === 'author',
      isSpelt: /\p{Lu}{3}/u.test(names.at(-1)?.text ?? ''),
      isOpen:
        (match === undefined && endsNames(parts.at(-1), names.length)) ||
        (joint === '|' && parts.some(isWord)),
      isBarred: /^[|·]$/.test(joint),
      isWhole: /[,،]/u.test(joint) && /\s/u.test(names.at(-1)?.text ?? ''),
      isHoused: /^[,،]$/u.test(joint) && names.length > 0 && names.every(isDeskPart),
      bareRole,
    };
    // Behind a bar a word alone is where the article is filed: Orsa Tindal | Living; Orsa Tindal | Harbours & Ships.
    const isBehindBar = /^[|·]$/.test(joint) || (/^[&,]$/.test(joint) && isSection(parts.at(-1)));
    const isFiled = hasName && isBehindBar && /^\p{Lu}\p{Ll}+$/u.test(segment);
    const made = /^[,،]$/u.test(joint) && isOtherWork(segment) ? parts.at(-1) : undefined;
    if (made && isPerson(made)) {
      parts.splice(-1, 1, other('credit-line', `${made.text}, ${segment}`));
      at = match ? match.index + match[0].length : text.length;
      continue;
    }
    const isLast = match === undefined && /^[,،]$/.test(joint);
    const segmentRead = segment === '' ? [] : readSegment(segment, facts, fewestWords, before);
    const isHouseOfAll = isLast && isSharedRole(parts.at(-1), names.length) && segmentRead?.some(isPerson);
    const read = isHouseOfAll ? [other('affiliation', segment)] : segmentRead;
    if (!read) return undefined;
    parts.push(...(isFiled ? read.map(asFiled) : read));
    bareRole = bareRoleOf(read);
    joint = match?.[0].trim() ?? '';
    if (/\p{L}/u.test(joint))
      parts.push({ kind: 'other', rule: 'byline-label', text: joint.replace(/[^\p{L}\s]/gu, '').trim() });
    at = match ? match.index + match[0].length : text.length;
  }
  if (fewestWords > 1 && parts.some((part, at) => isCompany(part, parts[at + 1]))) return undefined;
  return joinSurnames(doubtSingleWords(parts), text);
}

/** Beside a whole name in the Arabic script a word alone may be a place or a paper, which no capital tells. */
function doubtSingleWords(parts: readonly HeaderPart[]): HeaderPart[] {
  const isWhole = parts.some((part) => isPerson(part) && /\s/u.test(part.text));
  const isAlone = ({ text }: HeaderPart) => /^\p{Script=Arabic}+$/u.test(text);
  return parts.map((part) =>
    isWhole && isPerson(part) && isAlone(part) ? other('byline', part.text) : part,
  );
}

/** "Velm Deepens Trade with Bank of Quarrow": who works with a bank or in a place is a headline's. */
function isCompany(part: HeaderPart, next: HeaderPart | undefined): boolean {
  return isWord(part) && /^(?:with|plus)$/iu.test(part.text) && next !== undefined && next.kind !== 'author';
}

/** What somebody does whose name no sign parts from it: X Reporter. */
function bareRoleOf([name, role, more]: readonly HeaderPart[]): string {
  return isPerson(name) && role?.kind === 'other' && role.rule === 'role' && !more ? role.text : '';
}

function isDeskPart(part: HeaderPart): boolean {
  return part.kind === 'author' && part.signs === 'desk';
}

function isSection(part: HeaderPart | undefined): boolean {
  return part?.kind === 'other' && part.rule === 'section-name';
}

function asFiled(part: HeaderPart): HeaderPart {
  return isPerson(part) || (part.kind === 'other' && part.rule === 'byline')
    ? other('section-name', part.text)
    : part;
}

/** Whether a part is the word that joins two names: X and Y. */
function isWord(part: HeaderPart | undefined): boolean {
  return part?.kind === 'other' && part.rule === 'byline-label';
}

/** Behind an outlet's name, or behind what the only one named does, the next name may be where that is: Managing Director, Velm Ferries. */
function endsNames(part: HeaderPart | undefined, names: number): boolean {
  return part?.kind === 'other' && (part.rule === 'affiliation' || (part.rule === 'role' && names === 1));
}

/** What several people do: behind it, at the end of a byline, stands for whom. A and B, Software Engineers, Velm Research. */
function isSharedRole(part: HeaderPart | undefined, names: number): boolean {
  const isPlural = (text: string) => /s$/u.test(text) && isRole(text.slice(0, -1));
  return names > 1 && part?.kind === 'other' && part.rule === 'role' && isPlural(part.text);
}

/**
 * Makes one author of two where the word between them joins the surnames of one: Manuel Costa e Silva, José Ortega y Velmar.
 * The second of two people has a first name too. `text` is the byline that holds the parts.
 */
function joinSurnames(parts: readonly HeaderPart[], text: string): HeaderPart[] {
  const joined: HeaderPart[] = [];
  for (const part of parts) {
    const [name, joint] = joined.slice(-2);
    const whole = `${name?.text} ${joint?.text} ${part.text}`;
    const isOne =
      isPerson(name) && isSurname(part) && /^[ey]$/u.test(joint?.text ?? '') && text.includes(whole);
    if (isOne && /\s/u.test(name.text)) joined.splice(-2, 2, { ...name, text: whole });
    else joined.push(part);
  }
  return joined;
}

function isSurname(part: HeaderPart): boolean {
  return isPerson(part) && /^\p{Lu}[\p{Ll}\p{M}’'-]+$/u.test(part.text);
}
