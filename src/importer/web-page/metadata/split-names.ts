import { isAgency, isArticled, looksLikeOutlet } from '../../names/agencies.ts';
import { bylineFieldIn, labelLength } from '../../names/byline-label.ts';
import { koreanByline, koreanTitle, nameOfReporter } from '../../names/eastern-reporter.ts';
import { partJoinedNames } from '../../names/joined-names.ts';
import { isOtherCredit, opensHelp, otherWork, withoutOtherCredits } from '../../names/other-credits.ts';
import { looksLikePersonName } from '../../names/person-name.ts';
import { isRankedRole, isRole } from '../../names/roles.ts';
import { isKnownPlace } from '../../names/known-places.ts';
import { isCalledPlace } from '../../places/read-place.ts';
import { comparable } from '../../text/comparable.ts';
import { isShouted } from '../../text/line-shape.ts';
import { oneOf } from '../../text/one-of.ts';
import { helpingWords, partAtJoints } from './byline-joints.ts';
import { isInverted } from '../../names/doubled-name.ts';
import { withoutRole } from './without-role.ts';

/** A sign that parts; between signs of Han a point joins the parts of one foreign name: 欧尔莎·廷达尔. */
const dot = String.raw`(?<!\p{Script=Han})[•·]|[•·](?!\p{Script=Han})`;
const bar = new RegExp(String.raw`\s*(?:\||${dot})\s*`, 'u');
const trailing = new RegExp(
  String.raw`\s*(?:${oneOf`
  [|–—]|${dot}
  ,?\s+(?:published|updated|veröffentlicht|am \d|on \d|last updated|posted|publié|publicado|aktualisiert|\d{1,2}[.:/]\d{2}|\d{4}-\d{2})\b
  @|\bhttps?:|\bwww\.|\S+@\S+
`}).*$`,
  'iu',
);
/** Who helped may stand in brackets: Orsa Tindal (with Brenn Halloway). */
const helped = new RegExp(`\\(((?:${helpingWords})\\s[^()]+)\\)`, 'giu');
const honorific = /\s*(?:記者|记者|さん|氏)$/u;

/** A longer line is no byline, in characters, and no person's name has more words. */
const longestByline = 300;
const longestName = 5;

/** Takes what opens and follows names in a byline off it: `By`, dates, addresses, brackets around it all. */
export function trimByline(text: string): string {
  const bare = text
    .slice(0, longestByline)
    .replace(/\s+/gu, ' ')
    .replace(/^[\s•·|]+/u, '')
    .trim()
    .replace(/^[[【《(](.*)[\]】》)]$/u, '$1');
  return bare
    .slice(labelLength(bare, true))
    .replace(helped, ' $1 ')
    .replace(/\([^)]*\)/gu, ' ')
    .replace(trailing, '')
    .replace(honorific, '')
    .replace(koreanTitle, '')
    .replace(/^[\s,:–—-]+|[\s,:;/*–—-]+$/gu, '')
    .trim();
}

/** Whether a text that a page marks as a byline is a person's name, in any script, and not where they write from. */
export function isPersonName(text: string): boolean {
  if (opensHelp(text) || leading.test(text)) return false;
  const place = text.replace(inPlace, '');
  return (
    (isDense(text) || isSpacedName(text) || shortened.test(text)) &&
    !isKnownPlace(place) &&
    !isCalledPlace(place)
  );
}

/** A given name of one letter, with which headlines open too: A Tindal. */
const shortened = /^\p{Lu}\s\p{Lu}\p{Ll}[\p{L}\p{M}'’-]*$/u;

/** Em São Paulo, En Madrid: where somebody writes from, as a byline's second line says it. */
const inPlace = /^(?:em|en|in|aus|à)\s(?=\p{Lu})/iu;

/** Words of links beside names: all articles of the author, no comments, read on, the sign that closes a box. */
const leading =
  /^(?:zur|zum|und|alle|mehr|keine?|mitglied|gesponserte|leer|ver|todos|lire|voir|tous|leggi|no|all|about|x(?=\sclose$))\s/iu;

/** The same for scripts with spaces between words; one word is no whole name there. */
export function isSpacedName(text: string): boolean {
  return /\s/u.test(text.trim()) && looksLikePersonName(text, 1) && !isRole(text) && !leading.test(text);
}

/** Names of eastern Asia have no spaces and no letter case. */
function isDense(text: string): boolean {
  return (
    !/[記事覧著者]|コラム|編集|教授|大学|기사|보기|칼럼/u.test(text) &&
    /^(?:[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}・ ]{2,8}|\p{Script=Han}{1,3}\p{Script=Hiragana}{3,5}|\p{Script=Han}{1,8}(?:[•·]\p{Script=Han}{1,8}){1,3})$/u.test(
      text,
    )
  );
}

/**
 * The people and the agencies in a byline or a value of metadata; one whole name when it cannot be parted for certain.
 * What else follows the people, such as a place, a job or an address, is no author.
 */
export function splitNames(text: string): string[] {
  if (opensHelp(text)) return [text];
  const line = partWithPeople(withoutOtherCredits(bylineFieldIn(text)));
  const byline = trimByline(line);
  if (byline === '' || isRankedRole(byline) || isOtherCredit(text)) return [];
  const korean = koreanByline(bylineFieldIn(text));
  if (korean.length > 0) return korean;
  const reporter = nameOfReporter(line) ?? nameOfReporter(byline);
  if (reporter !== undefined) return [reporter];
  const pieces = partAtJoints(byline)
    .filter((piece) => !piece.includes(otherWork))
    .map((piece) => nameOfReporter(piece) ?? trimByline(piece))
    .map((piece, index) => (index === 0 ? withoutRole(piece) : piece))
    .map(beforeDash)
    .map(beforePaper)
    .map(withoutStop)
    .filter((piece) => piece !== '')
    .flatMap((piece) => partJoinedNames(piece) ?? piece)
    .filter((piece, index, all) => index > 0 || all.length === 1 || isPersonName(piece) || !isRole(piece));
  const people = pieces.filter(isPersonName);
  if (people.length > 0 && pieces.length === 1) return people;
  if (people.length === 0) return unique(byline.split(/\s*;\s*/u));
  const others = pieces.filter((piece) => !isPersonName(piece));
  const isCertain = others.every(isBeside) && !mayEndWithPlace(byline) && !holdsShouted(people);
  const isList = pieces.findIndex((piece) => !isPersonName(piece)) >= people.length || others.length === 0;
  return isCertain && isList
    ? unique(pieces.filter((piece) => isPersonName(piece) || isAgency(piece)))
    : [byline];
}

/**
 * Of a line that bars and points part, the part that names people: Politics · Orsa Tindal. What two parts name may be two
 * people, or one and their paper, so that such a line stays whole and is nobody's name.
 */
function partWithPeople(text: string): string {
  const parts = text.split(bar).filter((part) => part !== '');
  const isHouse = (part: string) => looksLikeOutlet(part) || isArticled(part);
  const named = parts.filter((part) => !isHouse(part) && partAtJoints(trimByline(part)).some(isPersonName));
  const [only, other] = new Map(named.map((part) => [comparable(trimByline(part)), part])).values();
  return other === undefined ? (only ?? text) : parts.join(' / ');
}

/** Whether a byline's last words may be its author's place or another author: Orsa Tindal, Grand Harbour. */
export function mayEndWithPlace(byline: string): boolean {
  const last = /[,،]\s*([^,،]+)$/u.exec(byline)?.[1] ?? '';
  return isPersonName(last) && looksLikePersonName(last, 1) && !looksLikePersonName(last);
}

/** A byline writes its people alike: "Orsa Tindal, VELM KURIER" is one of them and her paper. */
function holdsShouted(people: readonly string[]): boolean {
  return people.some(isShouted) && !people.every(isShouted);
}

/** A name without what a dash of one stroke parts from it: Orsa Tindal - Packet Sports Writers. */
function beforeDash(piece: string): string {
  const [, name = '', rest = ''] = /^(.+?)\s-\s(.+)$/u.exec(piece) ?? [];
  return isPersonName(name) && !isPersonName(rest) ? name : piece;
}

/** A name without the paper for which its bearer wrote: Orsa Tindal for the Velm Packet. */
function beforePaper(piece: string): string {
  const [, name = '', paper = ''] = /^(.+?)\s[Ff]or\s(.+)$/u.exec(piece) ?? [];
  const isPaper = /^the\s/iu.test(paper) || looksLikeOutlet(paper);
  return isPersonName(name) && isPaper ? name : piece;
}

/** A name without the full stop that ends the line; shorter words may be shortened: Orsa Tindal Jr. */
function withoutStop(piece: string): string {
  const bare = piece.replace(/(?<=\p{L}{4})\.$/u, '');
  return isPersonName(bare) ? bare : piece;
}

function isBeside(piece: string): boolean {
  const words = piece.split(' ').length;
  return (
    words === 1 ||
    words > longestName ||
    /^(?:\p{Ll}|The\s)/u.test(piece) ||
    isRole(piece) ||
    isAgency(piece) ||
    isKnownPlace(piece) ||
    isCalledPlace(piece)
  );
}

/** Whether two names are of one person: the same first and last word, whatever stands between. */
export function isSamePerson(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => name.normalize('NFKC').toLowerCase().split(/\s+/u));
  return (
    comparable(one) === comparable(other) ||
    isInverted(one, other) ||
    (a?.[0] === b?.[0] && a?.at(-1) === b?.at(-1) && (a?.length ?? 0) > 1)
  );
}

/** Names without those said twice. */
export function unique(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = comparable(name);
    if (key === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
