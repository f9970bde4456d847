import type { Element } from 'hast';
import { findIncompleteDates } from '../../dates/find-dates.ts';
import { withoutDates } from '../../dates/moments.ts';
import { copyrightLine } from '../../furniture/copyright-line.ts';
import { isAgency } from '../../names/agencies.ts';
import { isCalledEditor } from '../../names/editors.ts';
import { nameOfReporter } from '../../names/eastern-reporter.ts';
import { opensOtherCredit } from '../../names/other-credits.ts';
import { looksLikePersonName } from '../../names/person-name.ts';
import { readPlace } from '../../places/read-place.ts';
import { isAlike } from '../../text/comparable.ts';
import { foldText } from '../../text/fold-text.ts';
import { attributeOf, elementsOf, linksIn, textOf } from '../page/elements.ts';
import type { Block } from '../page/part-blocks.ts';
import { readHanFields } from '../../header-lines/bylines/read-han-fields.ts';
import { type HeaderFacts, isPerson } from '../../header-parts/header-part.ts';
import { withoutSubjects } from './byline-elements.ts';
import { brokenLines } from './byline-lines.ts';
import type { HeaderZone } from './header-zone.ts';
import { type Outlet, isOutletName } from './outlet.ts';
import type { BylineFacts, SeenByline } from './seen-bylines.ts';
import { isSpacedName, splitNames } from './split-names.ts';
import { personLink } from './people-elements.ts';
import { partsOf } from './title-parts.ts';
import { isGivenName } from '../../quotations/speaker/gender-of.ts';
import { firstWord } from '../../quotations/speaker/read-name.ts';
import { labelLength } from '../../names/byline-label.ts';

/** A line without a mark: names alone, names and a date, or an agency and where it reports from. */
export function readPlainByline(
  block: Block,
  { blocks, isTypical, last, signing }: HeaderZone,
  facts: BylineFacts,
): SeenByline[] {
  const { element, linked, text } = block;
  // Behind a colon somebody speaks: ORSA TINDAL, HOST:
  if (
    text.length >= 100 ||
    /[:：]$/u.test(text) ||
    isHeadline(text, facts) ||
    copyrightLine.line.test(foldText(text))
  )
    return [];
  const fields = (readHanFields(text, facts.told) ?? []).filter(isPerson).map((part) => part.text);
  if (fields.length > 0) return [{ names: fields, placed: fields, agencies: [], certainty: 'marked' }];
  const isParagraph =
    element.tagName === 'p' && isTypical(block) && linked === 0 && !isAboveHeading(block, blocks);
  const isDated = withoutDay(text, facts) !== text;
  const undated = withoutDay(withoutSubjects(text, element), facts);
  const isLast = block.index === last;
  if (isDated && placeInState.test(undated)) return [];
  if (genitive.test(text) && block.index < last - 1)
    return [{ names: [], agencies: [], certainty: 'weak', unread: text }];
  const agency = agencyBeforePlace(undated, isDated, facts);
  if (agency !== undefined) return [{ names: [], agencies: [agency], certainty: 'weak' }];
  const placed = block.index < last - 1 ? behindPlace(undated, facts.told) : undefined;
  if (placed)
    return [{ names: placed.names, agencies: [], certainty: placed.isLabelled ? 'marked' : 'weak' }];
  if (block.index < last - 1) {
    const isBesideDate = isDated || (linked === text.length && isBesideDay(block, blocks, facts));
    const beside = isBesideDate ? linkedPeople(block) : (abovePlace(block, facts) ?? besideAddress(text));
    if (beside.length > 0) return [{ names: beside, agencies: [], certainty: 'weak' }];
  }
  // Above the text such a line is a picture's.
  const house = block.index >= last - 1 ? besideOutlet(undated, facts.outlet) : [];
  if (house.length > 0) return [{ names: [], agencies: house, certainty: 'weak' }];
  const names = splitNames(undated);
  if (names.some((name) => isCalledEditor(name, text)))
    return [{ names: [], agencies: [], certainty: 'weak', unread: text }];
  const isNamed = names.every((name) => looksLikePersonName(name) && !readPlace(name, facts.told));
  const isSigned = (isLast || block.index === signing) && isSignature(block);
  if (!isNamed || !(isParagraph || isDated || isLast || isSigned)) return [];
  if (isDated && names.some((name) => isSectionLink(name, element)))
    return [{ names: [], agencies: [], certainty: 'weak' }];
  if (isDated || isSigned) return [{ names, agencies: [], certainty: 'weak' }];
  return [{ names, agencies: [], certainty: isLast ? 'closing' : 'bare' }];
}

/** "PORT VELM, Velm., 15 April 2021": beside the day, what stands before a shortened name of a state is a place. */
const placeInState = /^\p{Lu}[^,|]{2,30},\s(?![JS]r\.)\p{Lu}\p{L}{0,6}\.,?\s*\|?\s*$/u;

/** Whether the window's title opens with a line, as with its headline: VELM SNUBS QUARROW BID | Velm Packet. */
function isHeadline(text: string, { titleElement }: BylineFacts): boolean {
  return [titleElement, ...partsOf(titleElement).map(([head]) => head)].some((head) => isAlike(head, text));
}

/** A line without its day; a clock makes one of a day without its year: 15 April, 20:59 | Orsa Tindal. */
function withoutDay(line: string, { told: { today }, language }: BylineFacts): string {
  const undated = withoutDates(line, today, language);
  if (undated !== line || !/\d{1,2}:\d{2}/.test(line)) return undated;
  const [day] = findIncompleteDates(line, today);
  return day ? `${line.slice(0, day.start)} | ${line.slice(day.end)}` : line;
}

/** Whether the line above or below, in the same box, holds a day and no other word: Orsa Tindal / Apr 15, 2021. */
function isBesideDay({ index, around }: Block, blocks: readonly Block[], facts: BylineFacts): boolean {
  const near = blocks.filter((one) => Math.abs(one.index - index) === 1 && one.around[0] === around[0]);
  return near.some(({ text }) => /\p{N}/u.test(text) && !/\p{L}/u.test(withoutDay(text, facts)));
}

/** Whom a line with the day leads to, whatever else it says: Published 15 April 2021 in Harbour - Orsa Tindal. */
function linkedPeople({ element, text }: Block): string[] {
  const isPerson = (one: Element) =>
    one.tagName === 'a' && ofPerson.test(attributeOf(one, 'href')) && isSpacedName(textOf(one));
  return opensOtherCredit(text) ? [] : [...elementsOf(element)].filter(isPerson).map(textOf);
}

/**
 * Whether words beside a day lead to the page that an address calls by them, and no person's, and begin with no given name:
 * what a section is called may be written as a name is, 15 April 2021 / Living Healthy.
 */
function isSectionLink(name: string, element: Element): boolean {
  const links = linksIn(element).filter((one) => textOf(one) === name);
  const addresses = links.map((one) => `${attributeOf(one, 'rel')} ${attributeOf(one, 'href')}`);
  const isCalled = addresses.some((one) => isAlike(/([^/]*)\/?$/u.exec(one)?.[1] ?? '', name));
  return isCalled && !addresses.some((one) => personLink.test(one)) && !isGivenName(firstWord(name));
}

/** The part of an address below which the pages of people are. */
const ofPerson =
  /\/(?:authors?|autor(?:i|es|en|s)?|auteurs?|autore|people|staff|journalists?|reporters?)\/[^/]/iu;

/** A name on a line of its own above that of the place: Orsa Tindal / Port Velm. */
function abovePlace({ element }: Block, { told }: BylineFacts): string[] | undefined {
  const [who = '', where = '', ...others] = brokenLines(element);
  const isPlaced = where !== '' && others.length === 0 && readPlace(where, told) !== undefined;
  return isPlaced && looksLikePersonName(who) && !readPlace(who, told) ? [who] : undefined;
}

/** Who is said to be a writer beside the address to write to: 정하늘 칼럼니스트 | sky@packet.example. */
function besideAddress(text: string): string[] {
  const [, who = ''] = /^(.{3,40}?)[\s|·]{1,5}\S+@\S+\.\p{L}{2,}$/u.exec(text) ?? [];
  return [nameOfReporter(who) ?? []].flat();
}

/** Greek papers print whose an article is, in the case that shows no name as it is listed: Της Όρσας Τίνταλ. */
const genitive = /^(?:Του|Της|Των|ΤΟΥ|ΤΗΣ|ΤΩΝ)(?:\s\p{Lu}[\p{L}.-]*){2,3}$/u;

/** A line in bold above another one in bold is the heading of a section above that of a report: HARBOUR NEWS. */
function isAboveHeading(block: Block, blocks: readonly Block[]): boolean {
  const below = blocks.find(({ index }) => index === block.index + 1);
  return below !== undefined && isBold(block) && isBold(below) && splitNames(below.text).every(isNoName);
}

function isNoName(text: string): boolean {
  return !looksLikePersonName(text);
}

/** Whether all of a block is set in bold. */
function isBold({ element, text }: Block): boolean {
  return elementsOf(element).some((one) => /^(?:b|strong)$/.test(one.tagName) && textOf(one) === text);
}

/** Whose a report is, and from where, in brackets of Korean papers: [벨름=강변통신]; VPA, Port Velm; beside a day without a comma too: VPA Port Velm, 15 April 2021. */
function agencyBeforePlace(line: string, isDated: boolean, { told }: BylineFacts): string | undefined {
  const signing = /^[[(【][^=()[\]]{1,20}=(?<agency>[^=()[\]]{2,20})[\])】]$/u.exec(line)?.groups?.['agency'];
  if (signing !== undefined && isAgency(signing)) return signing;
  const [agency = '', place = '', ...others] = line.split(/\s*[,/]\s*/u);
  if (isAgency(agency) && others.length === 0 && readPlace(place, told)) return agency;
  const [, first = '', rest = ''] = /^(\S+)\s+(.+)$/u.exec(line.replace(/[\s|]+$/u, '')) ?? [];
  return isDated && isAgency(first) && readPlace(rest, told) ? first : undefined;
}

/** Who else signs where the outlet names itself: The Velm Packet / Radio Sarn. */
function besideOutlet(text: string, outlet: Outlet): string[] {
  const parts = text.split(/\s*\/\s*/u);
  const others = parts.filter((part) => !isOutletName(part, outlet));
  const isName = (part: string) =>
    /^\p{Lu}/u.test(part) && part.split(' ').length < 5 && !opensOtherCredit(part);
  return parts.length === 2 && others.length === 1 && others.every(isName) ? others : [];
}

const [toTheRight, toTheLeft] = ['right', 'left'].map(
  (side) =>
    new RegExp(`(?:align|alignment|text)[\\s_:-]*(?:${side}|end)|^${side}$|(?:^|[\\s_-])signature`, 'i'),
);

/** Whether a line is set as people sign: on the side on which its script's lines end, or with an address to write to. */
function isSignature({ element, around, text }: Block): boolean {
  if (/\S@\S+\.\p{L}/u.test(text)) return true;
  const pattern = /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text) ? toTheLeft : toTheRight;
  return [element, ...around.slice(0, 2)].some((one) =>
    ['style', 'align', 'className'].some((name) => pattern?.test(attributeOf(one, name))),
  );
}

/** The sign may be the letter with which Arabic lengthens a line. */
const placed = /^(?<where>[^-–—ـ()]{2,40}?)\s?(?:\((?<wider>[^()]{2,40})\)\s?)?[-–—ـ]\s(?<who>.{3,60})$/u;

/** The names behind the place where their bearers were, and whether a label opens them: Port Velm (Velmland) - By Orsa Tindal. */
function behindPlace(line: string, told: HeaderFacts): { names: string[]; isLabelled: boolean } | undefined {
  const { where = '', wider = '', who = '' } = placed.exec(line.trim())?.groups ?? {};
  const isPlace = [where, wider].some((one) => one !== '' && readPlace(one.trim(), told) !== undefined);
  const isLabelled = labelLength(who) > 0;
  const names = isPlace ? splitNames(who) : [];
  const isNamed = names.every((name) => looksLikePersonName(name) && !readPlace(name, told));
  return names.length > 0 && isNamed ? { names, isLabelled } : undefined;
}
