import { furnitureOf } from '../../furniture/kinds.ts';
import { author, type HeaderFacts, type HeaderPart, other } from '../../header-parts/header-part.ts';
import { readPlace } from '../../places/read-place.ts';
import { isOtherWork } from '../../names/other-credits.ts';
import { isSectionName } from '../../names/section-names.ts';
import {
  endsAsOutlet,
  isAgency,
  isArticled,
  isArticledIn,
  isDesk,
  isNobody,
  looksLikeOutlet,
} from '../../names/agencies.ts';
import { findDoubledName } from '../../names/doubled-name.ts';
import { looksLikePersonName } from '../../names/person-name.ts';
import {
  partRoleBeforeName,
  placeWords,
  readBeside,
  readNameOfHouse,
  readNameWithRole,
} from './name-with-role.ts';
import { readNameBeforeRank } from './name-before-rank.ts';
import { isRole } from '../../names/roles.ts';
import { isShouted } from '../../text/line-shape.ts';
import {
  isOffice,
  mayHoldName,
  readHouse,
  readHouseOf,
  readNameAndHouse,
  readNameBeforeOutlet,
} from './name-and-house.ts';
import { readDeskInPlace, readRoleInPlace } from './read-desk-in-place.ts';
import { type BeforeSegment, nothingBefore } from './before-segment.ts';
import { readGlued } from './read-glued.ts';
import { readJoinedNames } from './read-joined-names.ts';
import { readNameInPlace } from './name-in-place.ts';
import { readRunOnName } from './run-on-name.ts';

const opensPlace = new RegExp(`^(?:${placeWords})\\s\\p{Lu}`, 'u');

/** What somebody does may name the section or the paper in marks: Orsa Tindal (editor of “Harbour”). */
const inBrackets = /\s\([^()]+\)$/u;

/** "Orsa Tindal (text)": what somebody wrote beside whom another took the pictures. */
const ofText = /^(.+)\s(\((?:textes?|textos?|texts?|test[oi]|tekst|words|текст)\))$/iu;
/** "Orsa Tindal (photos)": what somebody made instead of the text. */
const ownWork = /\s\(([^()]+)\)$/u;

/** Reads one piece of a byline between two signs or words that join; `undefined` when it holds anything else. */
export function readSegment(
  segment: string,
  facts: HeaderFacts,
  fewestWords: number,
  before: BeforeSegment,
): HeaderPart[] | undefined {
  const { hasName, isJoined, isWhole, isHoused, isBarred, isSpelt, isOpen } = before;
  const [, writer, work = ''] = ofText.exec(segment) ?? [];
  const wrote = writer && readSegment(writer, facts, fewestWords, before);
  if (wrote) return [...wrote, other('role', work)];
  if (/[«»“”„"]/u.test(segment.replace(inBrackets, '')))
    return hasName && isRole(segment) ? [other('role', segment)] : undefined;
  if (isOtherWork(ownWork.exec(segment)?.[1] ?? '')) return [other('credit-line', segment)];
  const doubled = findDoubledName(segment);
  if (doubled && doubled.before === '' && looksLikePersonName(doubled.first, 1))
    return readDoubled(doubled.first);
  if (isNobody(segment)) return [author(segment, 'desk')];
  if (isDesk(segment)) return [hasName ? other('role', segment) : author(segment, 'desk')];
  if (isAgency(segment))
    return [hasName && !isJoined ? other('affiliation', segment) : author(segment, 'agency')];
  const place = hasName ? readPlace(segment, facts) : undefined;
  if (place) return [place];
  const placed = hasName ? readRoleInPlace(segment) : (readDeskInPlace(segment) ?? readHouseOf(segment));
  if (placed) return placed;
  if (hasName && isSectionName(segment.replace(/^in\s/u, ''))) return [other('section-name', segment)];
  if (fewestWords === 1 && !hasName && isOffice(segment)) return [author(segment, 'agency')];
  const bearer = fewestWords === 1 && (!hasName || isJoined) ? partRoleBeforeName(segment) : undefined;
  const signed = bearer && readSegment(bearer.name, facts, 1, nothingBefore);
  if (signed) return [other('role', bearer.role), ...signed];
  const inPlace = readNameInPlace(segment, fewestWords, facts);
  if (inPlace) return inPlace;
  const stay = hasName && opensPlace.test(segment) ? readBeside([segment], facts) : undefined;
  if (stay) return stay;
  const glued = readGlued(segment, fewestWords) ?? readNameAndHouse(segment, fewestWords, facts);
  if (glued) return glued;
  const ofHouse = readNameOfHouse(segment, fewestWords);
  if (ofHouse) return ofHouse;
  if (hasName && isBarred && !isJoined && !isSpelt && (/^\p{Lu}{2,5}$/u.test(segment) || isArticled(segment)))
    return [other('affiliation', segment)];
  const role = hasName ? readRole(segment, facts, fewestWords, before) : undefined;
  if (role) return role;
  if (hasName && mayHoldName(segment, isJoined))
    return readNameBeforeOutlet(segment) ?? [other('byline', segment)];
  if (hasName && (looksLikeOutlet(segment) || stationInState.test(segment)))
    return [other('affiliation', segment)];
  if (hasName && !isJoined && !isSpelt && isUnit(segment)) return [other('affiliation', segment)];
  if (isWhole && !isJoined && isArticledIn(facts.language, segment)) return [other('affiliation', segment)];
  // Behind a whole name and a comma, one word is where its bearer is: By Orsa Tindal, Quarrow.
  if (isWhole && !isJoined && oneWord.test(segment))
    return [{ kind: 'place', text: segment, certainty: 'standing' }];
  if (isWhole && !isJoined && fewestWords === 1 && station.test(segment))
    return [other('affiliation', segment)];
  const joined = readJoinedNames(segment, fewestWords === 1) ?? readNameBeforeRank(segment);
  if (joined) return joined;
  if (fewestWords === 1 && runsIntoOutlet(segment)) return [other('byline', segment)];
  const runOn = fewestWords === 1 ? readRunOnName(segment, facts) : undefined;
  if (runOn) return runOn;
  if (looksLikePersonName(segment, fewestWords))
    // A second name, or where the first one was: By Orsa Tindal, Velm Packet, Port Velm; By Staff Reporter, Velm Head.
    return (isOpen && !isJoined) || isHoused ? [other('byline', segment)] : [author(segment, 'person')];
  const contact = furnitureOf(segment.replace(/^[(<]|[)>]$/g, ''), 'edges');
  if (hasName && contact) return [other(contact.rule, segment)];
  return (
    readNameWithRole(segment, fewestWords, facts) ??
    (fewestWords === 1 && (isJoined || !hasName) ? readHouse(segment) : undefined)
  );
}

/**
 * What the bearer of the name before it does: X, Chief Reporter. Behind "and" it may begin with a second name, and behind a
 * comma nobody knows whether it does: Lio Pant Staff Writer, Real Estate Staff Writer.
 */
function readRole(
  segment: string,
  facts: HeaderFacts,
  fewestWords: number,
  { joinsName, bareRole }: BeforeSegment,
): HeaderPart[] | undefined {
  if (!isRole(segment)) return undefined;
  const read = readNameWithRole(segment, fewestWords, facts);
  const named = read?.some(({ kind }) => kind === 'author') ? read : undefined;
  // "X, Y (special correspondent)": what stands in brackets is said of the name before them.
  if (named && (joinsName || /\s\([^()]+\)$/u.test(segment))) return named;
  // "X Reporter and Y Reporter" are two; "X Managing Editor and Real Estate Writer" may be one.
  if (named && bareRole !== '') return named.at(-1)?.text === bareRole ? named : [other('byline', segment)];
  const behind = joinsName ? partRoleBeforeName(segment) : undefined;
  if (behind && looksLikePersonName(behind.name) && behind.name.split(' ').length === 2)
    return [other('role', behind.role), author(behind.name, 'person')];
  // What several people do is said of those before it: X and Y, Velm Shimbun Staff Writers.
  const isLong = /\s/u.test(named?.at(-1)?.text ?? '') && !/(?:writ|report|edit|ent)\p{L}*s$/iu.test(segment);
  return isLong ? [other('byline', segment)] : [other('role', segment)];
}

/** In words: a whole name and the outlet's behind it, "Orsa Tindal Velm Packet". */
const shortestRun = 4;

/** Whether an outlet's name follows a person's without a sign between them, so that nobody knows where one ends. */
function runsIntoOutlet(segment: string): boolean {
  const words = segment.split(/\s+/u);
  const name = words.findLastIndex((word) => !isRole(word)) + 1;
  const named = words.slice(0, name).join(' ');
  return name >= shortestRun && looksLikePersonName(named) && endsAsOutlet(named);
}

/**
 * "ARD-Studio Quarrow", "VBC Verify", "VBR SKARN": behind a name, what begins with an outlet's initials is its unit; in capitals
 * they have no vowel, as the words of a name have.
 */
function isUnit(segment: string): boolean {
  if (isShouted(segment)) return /^[^\P{Lu}AEIOUY]{3,5}\s\p{Lu}{3}/u.test(segment);
  return /^\p{Lu}{3,5}(?:-\p{Lu}\p{Ll}+|\s\p{Lu}\p{Ll})/u.test(segment);
}

/** "Von Orsa Tindal und Brenn Halloway, vr": the station that they are of; behind a whole name "jr" is a part of it. */
const station = /^(?![js]r$)\p{Ll}{2,4}$/u;

/** "V1 RO": behind a name, a station of few letters and a figure, with the state that it is of. */
const stationInState = /^\p{Lu}{1,4}\d{1,2}(?:\s\p{Lu}{2})?$/u;

const oneWord = /^\p{Lu}[\p{L}\p{M}-]+$/u;

function readDoubled(name: string): HeaderPart[] {
  return [
    { kind: 'other', rule: 'doubled-byline', text: name },
    { kind: 'author', text: name, certainty: 'doubled', signs: 'person' },
  ];
}
