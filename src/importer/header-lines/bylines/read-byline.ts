import {
  type HeaderFacts,
  type HeaderPart,
  author,
  isPerson,
  other,
  stayed,
} from '../../header-parts/header-part.ts';
import { labelLength, labelLengthBesideDate, labelLengthIn } from '../../names/byline-label.ts';
import { isOtherCredit, partOtherCredits } from '../../names/other-credits.ts';
import { findDoubledName } from '../../names/doubled-name.ts';
import { isCreditLine } from './credit-line.ts';
import { readHouseWithAgency } from './name-and-house.ts';
import { asDoubled, readNames } from './read-names.ts';
import { readPresented } from './read-presented.ts';
import { furnitureOf } from '../../furniture/kinds.ts';
import { isNobody } from '../../names/agencies.ts';
import { looksLikePlaceName, readPlace } from '../../places/read-place.ts';
import { koreanInBrackets, koreanWords } from '../../names/eastern-reporter.ts';
import { reportersBehindWord, reportersInBrackets } from '../../names/reporters-named.ts';

/** In characters: the names of two dozen people, or of a dozen printed twice. */
const longestList = 640;
/** (By Orsa Tindal), as agencies close a text. */
const inBrackets = /^[([（［]?([^()[\]（）［］]+)[)\]）］]$/u;

/**
 * Reads a piece that a label opens: By X, Y and Z in Kabul. `undefined` when it is no byline. Beside a date, as in "Posted on
 * 15 April 2021 by orsa", and behind a label of several words, somebody may sign with the name of an account.
 */
export function readLabelledByline(
  text: string,
  facts: HeaderFacts,
  isBesideDate = false,
): HeaderPart[] | undefined {
  if (text.length > longestList) return undefined;
  const inner = inBrackets.exec(text)?.[1];
  if (inner !== undefined) return readLabelledByline(inner, facts, isBesideDate);
  const length =
    (isBesideDate ? labelLengthBesideDate(text) : labelLength(text)) || labelLengthIn(text, facts);
  if (length === 0) return undefined;
  const twice = findDoubledName(text);
  if (twice?.before === '') {
    const byline = readLabelledByline(twice.first, facts, isBesideDate);
    if (byline) return [other('doubled-byline', twice.first), ...byline.map(asDoubled)];
  }
  const mayBeAccount = isBesideDate || /\p{L}\s\p{L}/u.test(text.slice(0, length).trim());
  const labelled = text.slice(length);
  // Databases keep the byline's own label behind theirs: BYLINE: By Orsa Tindal.
  const isAgain = recordLabel.test(text) || isSameLabel(text.slice(0, length), labelled);
  const again = isAgain ? labelLength(labelled) : 0;
  const [whole, later] = partOtherCredits(labelled.slice(again));
  const [rest = '', ...credits] = [...whole.split(besideCredit), ...(later === '' ? [] : [later])];
  const read =
    (mayBeAccount ? readAccount(rest) : undefined) ??
    readReporters(rest) ??
    readFiledByline(text.slice(0, length), rest, facts) ??
    readNames(rest, facts, 1) ??
    readPresented(rest);
  // "Tindal, Orsa" is one person as a library files them, or two who sign with a word each.
  const named = read && mayBeInverted(rest, read) ? [other('byline', rest)] : read;
  const isSigned = named?.some((part) => part.kind === 'author' || isUnread(part));
  if (!named || !isSigned || !credits.every(isCredit)) return undefined;
  return [
    other('byline-label', text.slice(0, length + again).trim()),
    ...named.map(asLabelled),
    ...credits.map((credit) => other('credit-line', credit)),
  ];
}

function isCredit(text: string): boolean {
  return isCreditLine(text) || isOtherCredit(text);
}

/** Whether a part names somebody, though nothing tells where the name ends. */
export function isUnread(part: HeaderPart): boolean {
  return part.kind === 'other' && part.rule === 'byline';
}

/** Artikel von: Von Orsa Tindal. */
function isSameLabel(label: string, rest: string): boolean {
  const [, last = ''] = /(?:^|\s)(\p{L}+)\s?[:：]\s*$/u.exec(label) ?? [];
  const [, first = ''] = /^(\p{L}+)\s\p{Lu}\S*\s\p{Lu}/u.exec(rest) ?? [];
  return last !== '' && last.toLowerCase() === first.toLowerCase();
}

const recordLabel = /^(?:byline|author)\s?:/iu;

/** By Orsa Tindal. Translated by Brenn Halloway. */
const besideCredit = /(?:\s*[.;|]|\s[-–—])\s+(?=\p{Lu}\p{Ll}+(?:\s\p{Ll}+)?\s?(?::|by\s|from\s))/u;

/** Reads a piece without a label: X and Y; X, Staff Writer; X, Velm Packet; X, Port Velm. */
export function readStandingByline(text: string, facts: HeaderFacts): HeaderPart[] | undefined {
  const isNone = text.length > longestList || isOtherCredit(text) || numbered.test(text);
  if (isNone || labelLength(text) > 0) return undefined;
  const houses = readHouseWithAgency(text);
  if (houses) return houses;
  const parts = readNames(text, facts, 2);
  const isSigned = parts?.some(
    (part) => part.kind === 'author' && (part.signs === 'person' || parts.length > 1),
  );
  if (!parts || !isSigned) return undefined;
  // "Orsa Tindal/AP" made a picture.
  const hasHouse = parts.some((part) => part.kind === 'author' && part.signs !== 'person');
  if (hasHouse && /[/·]/u.test(text)) return undefined;
  const saysRole = parts.some((part) => part.kind === 'other' && part.rule === 'role');
  return saysRole ? parts.map(asLabelled) : parts;
}

/** A name that only stood there, as one that something marks. */
export function asLabelled(part: HeaderPart): HeaderPart {
  return part.kind === 'author' && part.certainty === 'standing' ? { ...part, certainty: 'labelled' } : part;
}

/** The name of an account, and behind a bar what else stands in its line. */
function readAccount(text: string): HeaderPart[] | undefined {
  const [, name = '', rest = ''] =
    /^(\p{Ll}[\p{Ll}\p{N}_-]{2,19})(?:\s+[|·]\s+(.{2,60}))?$/u.exec(text) ?? [];
  const beside = furnitureOf(rest, 'edges');
  if (name === '' || (rest !== '' && !beside)) return undefined;
  const signs = isNobody(name) ? 'desk' : 'person';
  const who = author(name, signs);
  return beside ? [who, other(beside.rule, rest)] : [who];
}

const inverted = String.raw`\p{Lu}[\p{L}\p{M}’'-]+,\s?\p{Lu}[\p{L}\p{M}’'-]+`;
const one = new RegExp(`^${inverted}$`, 'u');
const several = new RegExp(`^${inverted}(?:\\s?;\\s?${inverted})+$`, 'u');

/**
 * Whether names may stand with the surname first, as databases and libraries file them: "Tindal, Orsa; Fenn, Aldo". `read`
 * is what they are otherwise: nobody but people.
 */
function mayBeInverted(names: string, read: readonly HeaderPart[]): boolean {
  const isOfPeople = read.every(isPerson);
  return isOfPeople && read.length > 1 && (one.test(names) || several.test(names));
}

const spanish = /(?:^|\s)por\s*:?\s*$/iu;
const filed = /^(?<names>.{2,80}?)\sen\s(?<where>\p{Lu}.{1,40})$/u;

/**
 * "por Orsa Tindal en Ferias": behind the Spanish label, and in Spanish texts, the word that joins names in Dutch says where the article is filed, or where
 * its author was.
 */
function readFiledByline(label: string, rest: string, facts: HeaderFacts): HeaderPart[] | undefined {
  const isSpanish = spanish.test(label) || /^es(?:-|$)/u.test(facts.language);
  const { names = '', where = '' } = isSpanish ? (filed.exec(rest)?.groups ?? {}) : {};
  const read = names === '' ? undefined : readNames(names, facts, 1);
  if (!read || !looksLikePlaceName(where)) return undefined;
  const place = readPlace(where, facts);
  const isPlace = place !== undefined && place.certainty !== 'standing';
  return [...read, ...(isPlace ? stayed('en', where) : [other('section-name', `en ${where}`)])];
}

/** ・歐爾莎、布仁河: several names of three signs, as most are, behind the day; sections have two. */
const behindDay = /^[・·|｜]\s?(?<names>\p{Script=Han}{3}(?:、\p{Script=Han}{3}){1,7})$/u;

/** 折田澄江記者: who reports for a house or a desk has another sign before the word, 政治部記者. */
const japanese = /^(?<name>\p{Script=Han}{2,4}[^\P{Script=Han}部社局班紙報番者人員聞誌])\s?記者$/u;

/** I. Inspiration: without a label, the heading of a numbered part. */
const numbered = /^[IVX]\.\s\p{Lu}\p{Ll}+$/u;

/**
 * Reporters on a line of their own, as eastern Asia names them: （折田澄江記者、谷原健記者）, 記者歐爾莎, [벨름=오르사 기자]; or beside
 * the day, without the word for them.
 */
export function readReporters(text: string, isBesideDay = false): HeaderPart[] | undefined {
  const listed = isBesideDay ? behindDay.exec(text)?.groups?.['names'] : undefined;
  if (listed !== undefined) return listed.split('、').map(sign);
  const bracketed = reportersInBrackets(text);
  if (bracketed.length > 0) return bracketed.flatMap((name) => [sign(name), other('byline-label', '記者')]);
  const [first, ...more] = reportersBehindWord(text);
  if (first !== undefined)
    return [other('byline-label', text.slice(0, text.indexOf(first)).trim()), ...[first, ...more].map(sign)];
  const behind = japanese.exec(text)?.groups?.['name'];
  if (behind !== undefined) return [sign(behind), other('byline-label', '記者')];
  const worded = koreanWords(text);
  if (worded) {
    const { label, name, rank, credit } = worded;
    const beside = [
      ...(rank ? [other('role', rank)] : []),
      ...(credit ? [other('credit-line', credit)] : []),
    ];
    return [other('byline-label', label), sign(name), ...beside];
  }
  const korean = koreanInBrackets(text);
  return (
    korean && [
      other('affiliation', korean.house),
      ...korean.names.map(sign),
      other('byline-label', korean.rank),
    ]
  );
}

function sign(name: string): HeaderPart {
  return asLabelled(author(name, 'person'));
}
