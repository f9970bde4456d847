import { foldText } from '../../text/fold-text.ts';
import { countWords, isShouted } from '../../text/line-shape.ts';
import { keyOf } from './candidates.ts';
import { isEditorLabel } from '../../names/editors.ts';
import { looksLikeOutlet } from '../../names/agencies.ts';
import { easternName, looksLikePersonName } from '../../names/person-name.ts';
import { type LineGroup, joinLast } from './line-group.ts';
import { asLabelled } from '../../header-lines/bylines/read-byline.ts';
import {
  type HeaderPart,
  author,
  isPerson,
  isStandingPerson,
  other,
  stayed,
} from '../../header-parts/header-part.ts';
import { readJoinedNames } from '../../header-lines/bylines/read-joined-names.ts';
import { isStayLabel } from '../../header-lines/bylines/stay-label.ts';
import { joinColumns } from './join-columns.ts';
import { looksLikePlaceName } from '../../places/read-place.ts';

/** Joins the last groups of a header where they are one byline on lines of their own, or where its author was. */
export function joinBylines(groups: LineGroup[]) {
  joinByline(groups);
  joinStay(groups);
  joinColumns(groups);
}

/**
 * Joins the last group of a header to the one before it where the two are one byline on lines of their own: a label and the
 * name below it, further names below that, a name and what its bearer does, or a name twice. What says so is a mark of the author.
 */
function joinByline(groups: LineGroup[]) {
  const [before, last] = groups.slice(-2);
  if (!before || !last || before.kind !== 'header') return;
  if (isOpenCredit(before) && last.lines.length === 1 && countWords(last.text) <= longestCredit) {
    const text = `${before.text} ${last.text}`;
    joinLast(groups, 2, { parts: [other('picture-caption', text)], isAnchor: false });
    return;
  }
  const housed = isLabel(before) ? (readHoused(last) ?? readOutlet(last)) : undefined;
  if (housed) {
    joinLast(groups, 2, { parts: [...before.parts, ...housed], isAnchor: true });
    return;
  }
  if (last.kind !== 'header') return;
  if (isLoneName(before) && isLoneName(last) && keyOf(before.text) === keyOf(last.text)) {
    joinLast(groups, 2, { parts: doubled(before.text, last.text), isAnchor: true });
    return;
  }
  if (isEditorLabel(last.text)) return;
  const isOpen = isLabel(before) || isLabelledBelow(before);
  const isNamed = isOpen && isUnlabelled(last) && last.parts.some(({ kind }) => kind === 'author');
  const isBorne =
    (isLoneName(before) || isDoubledName(before)) && isRoleLine(last) && !isTopicsLabel(groups.at(-3));
  if (isNamed || isBorne)
    joinLast(groups, 2, { parts: [...before.parts, ...last.parts].map(asLabelled), isAnchor: true });
  joinAdapted(groups);
  joinColleagues(groups);
}

/** "Adapted by Orsa Tindal": below a byline stands who wrote the article anew in another language, beside its first author. */
function joinAdapted(groups: LineGroup[]) {
  const [before, last] = groups.slice(-2);
  if (!before || !last || ![before, last].every(isSignedBy) || !/^(?:adapt|bewerkt)/iu.test(last.text))
    return;
  joinLast(groups, 2, { parts: [...before.parts, ...last.parts], isAnchor: true });
}

/**
 * Two names one below the other, each beside or above the same work or one that writes, are of one byline; the first one's
 * address or the sign of a portrait may stand between.
 */
function joinColleagues(groups: LineGroup[]) {
  const last = groups.at(-1);
  const count = isBetween(groups.at(-2)) ? 3 : 2;
  const before = groups.at(-count);
  const [work, more] = [workOf(before), workOf(last)];
  if (!before || !last || work === undefined || more === undefined) return;
  if (work === more ? !writes.test(work) : ![work, more].every((text) => reports.test(text))) return;
  const own = groups.slice(-count);
  joinLast(groups, count, { parts: own.flatMap(({ parts }) => parts.map(asLabelled)), isAnchor: true });
}

const nameAndHouse = /^(?<name>\p{Lu}.{2,50}?)\s[-–—]\s(?<house>[^-–—]{2,40})$/u;

/** Below a label, a name and behind its dash the house: "Orsa Tindal - velminfo"; or a name that nothing else tells. */
function readHoused({ kind, lines, text }: LineGroup): HeaderPart[] | undefined {
  const { name = '', house = '' } = nameAndHouse.exec(text)?.groups ?? {};
  const isAlone = kind === 'text' && lines.length === 1;
  if (isAlone && easternName.test(text)) return [asLabelled(author(text, 'person'))];
  const joined = isAlone ? readJoinedNames(text) : undefined;
  if (joined) return joined.map(asLabelled);
  const isRead = isAlone && looksLikePersonName(name);
  if (!isRead || countWords(house) > longestHouse) return undefined;
  return [asLabelled(author(name, 'person')), other('affiliation', house)];
}

/** Below a label, an outlet alone signs: "By" / "Velm News Service". */
function readOutlet({ kind, lines, parts: [only, more] }: LineGroup): HeaderPart[] | undefined {
  const isOutlet = !more && only?.kind === 'other' && only.rule === 'affiliation';
  const isAlone = kind === 'header' && lines.length === 1 && isOutlet && looksLikeOutlet(only.text);
  return isAlone ? [asLabelled(author(only.text, 'agency'))] : undefined;
}

/** In words. */
const longestHouse = 4;

/** What the last of those whom a line names does, folded. */
function workOf(group: LineGroup | undefined): string | undefined {
  if (group?.kind !== 'header') return undefined;
  const behind = group.parts.slice(group.parts.findLastIndex(isPerson));
  const work = isPerson(behind[0]) ? behind.find(isWork) : undefined;
  return work && foldText(work.text);
}

function isBetween(group: LineGroup | undefined): boolean {
  const [only, more] = group?.parts ?? [];
  return !more && only?.kind === 'other' && /^(?:page-address|separator-line)$/.test(only.rule);
}

/** The work of who writes, folded, and of who writes for sure where another does other work. */
const reports =
  /journalist|reporter|correspond|korrespond|writer|periodista|기자|记者|記者|журналист|корреспондент/u;
const writes = new RegExp(`${reports.source}|redakt`, 'u');

/** In words: who made a picture, and for whom. */
const longestCredit = 8;

/** "Photo:" on a line of its own, with who made the picture below it. */
function isOpenCredit({ text, parts }: LineGroup): boolean {
  const [only, more] = parts;
  return !more && only?.kind === 'other' && only.rule === 'picture-caption' && /[:：]$/u.test(text);
}

/** A picture's description and the link below it. */
function doubled(first: string, second: string): HeaderPart[] {
  const name = (text: string): HeaderPart => ({ ...author(text, 'person'), certainty: 'doubled' });
  const again = (text: string) => other('doubled-byline', text);
  // Of a name in capitals and in small letters, the latter is how it is written.
  return isShouted(second) ? [name(first), again(second)] : [again(first), name(second)];
}

function isLabel({ parts: [label, more] }: LineGroup): boolean {
  return isLabelPart(label) && !more;
}

function isSignedBy({ parts: [label, name] }: LineGroup): boolean {
  return isLabelPart(label) && isPerson(name);
}

function isLabelPart(part: HeaderPart | undefined): boolean {
  return part?.kind === 'other' && part.rule === 'byline-label';
}

/** Whether a group is a label's line and the lines of names below it, which go on until something else stands there. */
function isLabelledBelow({ lines, parts }: LineGroup): boolean {
  const [label, ...names] = parts;
  const isLabelled = lines.length > 1 && isLabelPart(label);
  return isLabelled && names.every((part) => part.kind === 'author' || isWork(part));
}

/** Whether a line begins with what it says, and with no label of its own. */
function isUnlabelled({ parts: [first] }: LineGroup): boolean {
  return first?.kind !== 'other' || (first.rule !== 'byline-label' && first.rule !== 'doubled-byline');
}

function isLoneName({ parts }: LineGroup): boolean {
  const [name, more] = parts;
  return !more && isStandingPerson(name);
}

function isDoubledName({ parts: [again, name, more] }: LineGroup): boolean {
  return !more && again?.kind === 'other' && name?.kind === 'author' && name.certainty === 'doubled';
}

/** "Topics": what stands below on lines of its own is none of a person. */
export function isTopicsLabel(group: LineGroup | undefined): boolean {
  const [label, more] = group?.parts ?? [];
  return !more && label?.kind === 'other' && label.rule === 'tags';
}

function isRoleLine({ parts }: LineGroup): boolean {
  const [role, more] = parts;
  return !more && isWork(role);
}

function isWork(part: HeaderPart | undefined): boolean {
  return part?.kind === 'other' && part.rule === 'role';
}

/** Joins the last two groups where the upper says that the lower is where the author was: Reporting from / Port Velm. */
function joinStay(groups: LineGroup[]) {
  const [label, place] = groups.slice(-2);
  if (!label || !place || !isStayLabel(label.text) || !looksLikePlaceName(place.text)) return;
  joinLast(groups, 2, { parts: stayed(label.text, place.text), isAnchor: false });
}
