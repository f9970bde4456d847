import { author, type HeaderFacts, type HeaderPart, other } from '../../header-parts/header-part.ts';
import { isAgency, isArticledIn, isDesk, looksLikeOutlet } from '../../names/agencies.ts';
import { looksLikePersonName } from '../../names/person-name.ts';
import { readJoinedNames } from './read-joined-names.ts';
import { isCalledPlace } from '../../places/read-place.ts';
import { isShouted } from '../../text/line-shape.ts';
import { oneOf } from '../../text/one-of.ts';

/** "Orsa Tindal Reuters": behind a name in full, the agency. In capitals nothing tells an agency's few letters from a surname. */
export function readNameAndHouse(
  segment: string,
  fewestWords: number,
  facts: HeaderFacts,
): HeaderPart[] | undefined {
  const besideDash = readNameBeforeDash(segment, fewestWords, facts);
  if (besideDash) return besideDash;
  const words = segment.split(/\s+/u);
  const house = words.at(-1) ?? '';
  const name = words.slice(0, -1).join(' ');
  if (!isAgency(house) || isAgency(segment)) return undefined;
  if (!looksLikePersonName(name, Math.max(2, fewestWords))) return undefined;
  const isCertain = house.length > 4 || (isShouted(house) && !isShouted(name));
  if (isCertain) return [author(name, 'person'), other('affiliation', house)];
  return isShouted(house) ? [other('byline', segment)] : undefined;
}

const dashed =
  /^(?<name>\S[^–—()]{2,60}?)\s(?:[-–—]\s(?<house>[\p{Lu}\p{Lo}][^–—]{1,50})|\((?<agency>[^()]{2,50})\))$/u;

/** "Elena Della Torre - Corriere di Velm": behind a dash, the outlet; in Arabic also in brackets behind two who are joined. */
function readNameBeforeDash(
  segment: string,
  fewestWords: number,
  { language }: HeaderFacts,
): HeaderPart[] | undefined {
  const { name = '', house, agency = '' } = dashed.exec(segment)?.groups ?? {};
  const isHouse =
    house === undefined ? isAgency(agency) : looksLikeOutlet(house) || isArticledIn(language, house);
  if (!isHouse) return undefined;
  const joined = readJoinedNames(name, fewestWords === 1);
  const isOne = house !== undefined && looksLikePersonName(name, fewestWords);
  const names = joined ?? (isOne ? [author(name, 'person')] : undefined);
  return names && [...names, other('affiliation', house ?? agency)];
}

/**
 * Whether words behind a name that read as an outlet's may begin with another name: "and Orsa Tindal Velm Packet"; without "and",
 * an article tells: "Orsa Tindal The Velm Packet".
 */
export function mayHoldName(segment: string, isJoined: boolean): boolean {
  const words = segment.split(/\s+/u);
  const name = words.slice(0, 2).join(' ');
  const isRun = words.length > 2 && (isJoined || /\sthe\s/iu.test(segment)) && looksLikeOutlet(segment);
  return isRun && !isAgency(segment) && looksLikePersonName(name) && !isCalledPlace(name);
}

/** "Orsa Tindal The Velm Packet", "Orsa Tindal Velm Today": `undefined` where nothing tells where the name ends. */
export function readNameBeforeOutlet(segment: string): HeaderPart[] | undefined {
  const words = segment.split(/\s+/u);
  for (const count of [2, 3, 4]) {
    const [name, house] = [words.slice(0, count).join(' '), words.slice(count).join(' ')];
    const isHouse = isAgency(house) || (/^the\s/iu.test(house) && looksLikeOutlet(house));
    if (isHouse && looksLikePersonName(name)) return [author(name, 'person'), other('affiliation', house)];
  }
  return undefined;
}

const withAgency =
  /^(?<house>\S.{0,40}?)\s(?<joint>com|con|avec|mit|with|med|met|og|och|and|und|et|y|e)\s(?<agency>\p{L}.{1,30})$/u;

/** "VP com Lusa": the initials of an outlet, or its name, and the agency with which it wrote. */
export function readHouseWithAgency(text: string): HeaderPart[] | undefined {
  const { house = '', joint = '', agency = '' } = withAgency.exec(text)?.groups ?? {};
  const isHouse = /^\p{Lu}{2,5}$/u.test(house) || looksLikeOutlet(house);
  if (!isHouse || !isAgency(agency)) return undefined;
  const sign = (name: string): HeaderPart => ({ ...author(name, 'agency'), certainty: 'labelled' });
  return [sign(house), other('byline-label', joint), sign(agency)];
}

const ofHouse = /^(?<label>D[oa]s?)\s(?<house>\p{Lu}[\p{L}\p{N}.-]*)$/u;
const papers = /^(?:jornal|folha|diário|agência|revista|rádio|gazeta|correio|portal|tribuna)$/iu;

/** "Do VELM", "Da Redação": Portuguese papers sign with their own name where no person does. */
export function readHouseOf(segment: string): HeaderPart[] | undefined {
  const { label = '', house = '' } = ofHouse.exec(segment)?.groups ?? {};
  const isHouse = /^\p{Lu}{2,5}$/u.test(house) || papers.test(house);
  if (!isHouse && !isDesk(house)) return undefined;
  const signer = author(house, isDesk(house) ? 'desk' : 'agency');
  return [other('byline-label', label), { ...signer, certainty: 'labelled' }];
}

/**
 * Behind a label, an outlet signs and its staff: By Velm Packet; By VP; By Packet.example; By Packet staff reporter; Von
 * Redaktion velm.example.
 */
export function readHouse(segment: string): HeaderPart[] | undefined {
  const words = segment.split(/\s+/u);
  const isStaff =
    words.length <= 4 &&
    words.some((word) => isDesk(word) || /^team$/iu.test(word)) &&
    /\p{Lu}/u.test(segment);
  const isInitials = /^(?:\p{Lu}{2,5}|\p{Lu}(?:\.\p{Lu}){1,3}\.?)$/u.test(segment);
  const isHost = /^\p{Lu}[\p{L}\p{N}-]{2,30}\.\p{Ll}{2,4}$/u.test(segment);
  return looksLikeOutlet(segment) || isStaff || isInitials || isHost
    ? [author(segment, 'agency')]
    : undefined;
}

const office = new RegExp(
  String.raw`^(?:[\p{Lu}\p{N}][\p{L}\p{N}.&'’-]*\s){0,3}(?:(?:${oneOf`
  Institute|Foundation|Cent(?:er|re)|Council|Association|Society|Ministry|Department|Committee|Office
  Coalition|Alliance|Campaign
`})\s(?:for|on)|(?:School|Faculty|College|University)\sof)\s\p{Lu}`,
  'u',
);

/** "Velm Institute for Marine Safety": of an office that signs, what it is for is a part of its name. */
export function isOffice(segment: string): boolean {
  return office.test(segment);
}
