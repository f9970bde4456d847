import type { Element } from 'hast';
import type { HeaderFacts } from '../../header-parts/header-part.ts';
import { withoutRunOn } from '../../header-lines/bylines/run-on-name.ts';
import { isAgency, looksLikeOutlet } from '../../names/agencies.ts';
import { isEditor } from '../../names/editors.ts';
import { looksLikePersonName } from '../../names/person-name.ts';
import { opensOtherCredit, partOtherCredits } from '../../names/other-credits.ts';
import { isRankedRole } from '../../names/roles.ts';
import { bylineFieldIn, labelLength, ownLabelLength } from '../../names/byline-label.ts';
import { textOf } from '../page/elements.ts';
import type { Block } from '../page/part-blocks.ts';
import { isAddressOf } from './author-records.ts';
import { isJoined } from './byline-joints.ts';
import {
  isCalledByline,
  isInMenu,
  isWithinOthers,
  holdsSigned,
  isSigned,
  placeNames,
  spelt,
  withoutBeside,
} from './byline-elements.ts';
import { isOfLife, leadsToPerson, peopleElements } from './people-elements.ts';
import { brokenLines, fromOwnLabel, isTold, namesInLines, withoutBrackets } from './byline-lines.ts';
import { behindBylineLabel, behindSpokenLabel, isAnnounced, withoutColon } from './facts-list.ts';
import type { HeaderZone } from './header-zone.ts';
import { withoutDates } from '../../dates/moments.ts';
import { namesOfOneWord, placedNames } from './one-word-byline.ts';
import { isInitialsOf, isOutletName, type Outlet } from './outlet.ts';
import { readPlainByline } from './plain-bylines.ts';
import { readAsLine } from './read-as-line.ts';
import { reportersIn } from './reporters-in.ts';
import { isToldWork, toldWork } from './told-work.ts';
import { isPersonName, splitNames, trimByline, unique } from './split-names.ts';

/** Whom a byline names. */
export interface SeenByline {
  names: string[];
  /** Those of them that have one word, and that are told to be people by where they stand. */
  placed?: string[];
  /** News agencies that it credits. */
  agencies: string[];
  /**
   * How it is known: the page marks it, or it is a paragraph of names alone above the text, or it is names beside a date or
   * a signature below the text, which counts only when nothing else names anybody. A closing line is set as the text is,
   * and may say “Stay Tuned” as well.
   */
  certainty: 'marked' | 'bare' | 'weak' | 'closing';
  /** A line that the page marks as a byline and that names nobody for certain. */
  unread?: string;
}

/** What is known when bylines are sought. */
export interface BylineFacts {
  /** The addresses by which the page's records know its authors. */
  addresses: readonly string[];
  outlet: Outlet;
  language: string;
  titleElement: string;
  told: HeaderFacts;
}

/** The bylines that readers see; marked ones below the text count when none stands above it. */
export function seenBylines(zone: HeaderZone, facts: BylineFacts): SeenByline[] {
  // What the head of the whole page says stands on all pages: Founded in 1944 by X.
  const blocks = zone.blocks.filter((block) => isInArticle(block) || !zone.isOfSite(block));
  const above = markedIn(blocks, facts);
  const marked = above.some(({ names }) => names.length > 0)
    ? above
    : markedIn([...blocks, ...zone.closing], facts);
  const plain = [...blocks, ...zone.closing].flatMap((block) => readPlainByline(block, zone, facts));
  return [...marked, ...plain, ...reportersIn(zone)].filter(
    ({ names, agencies, unread }) => names.length + agencies.length > 0 || unread !== undefined,
  );
}

function isInArticle({ around }: Block): boolean {
  return around.some(({ tagName }) => tagName === 'article');
}

function markedIn(blocks: readonly Block[], facts: BylineFacts): SeenByline[] {
  const marked = blocks
    .map((block, index) => ({ block, isNamed: isAnnounced(block, blocks[index - 1]) }))
    .filter(({ block }) => block.text.length < 200 && !isInMenu(block))
    .map(({ block, isNamed }) => ({ block, box: boxOf(block), ...readMarked(block, isNamed, facts) }));
  return [...Map.groupBy(marked, ({ box }) => box).values()].map((all) => {
    const spoken = all.filter(
      ({ block, names }) => names.length > 0 && behindSpokenLabel(block) !== undefined,
    );
    const parts = spoken.length > 0 ? spoken : fromLabel(all);
    const naming = parts.filter((part) => part.names.length > 0);
    const short = naming.map(({ block }) => placedNames(block.element));
    const placed = (naming.length > 0 ? short : parts.map(({ block }) => namesOfOneWord(block)))
      .flat()
      .filter((name) => !facts.told.isToldPlace(name) && !isOutletName(name, facts.outlet));
    const names = unique([...naming.flatMap((part) => part.names), ...placed]);
    // Below a person stands whom the person works for.
    const signing = naming.length === 0 ? parts : naming;
    const agencies = unique(signing.flatMap((part) => part.agencies));
    return { names, agencies, placed, certainty: 'marked', ...unreadIn(parts) };
  });
}

/** Above the line that a label opens stands the column's name, unless it leads to a person: Notes from the Quay / By X. */
function fromLabel<Part extends { block: Block }>(parts: readonly Part[]): readonly Part[] {
  const labelled = parts.findIndex(({ block }) => labelLength(block.text) > 0);
  return parts.filter(({ block }, index) => index >= labelled || leadsToPerson(block.element));
}

function unreadIn(parts: readonly Pick<SeenByline, 'unread'>[]): Pick<SeenByline, 'unread'> {
  const unread = parts.find((part) => part.unread !== undefined)?.unread;
  return unread === undefined ? {} : { unread };
}

/** The outermost element near a block that says that it is a byline, which may hold several blocks; else its own. */
function boxOf({ element, around }: Block): Element {
  return around.slice(0, 3).findLast(isCalledByline) ?? element;
}

/** `isNamed` says that a label on the line before announces a name. */
function readMarked(block: Block, isNamed: boolean, facts: BylineFacts): Omit<SeenByline, 'certainty'> {
  const { element, around, text } = block;
  const near = [element, ...around.slice(0, 4)];
  const names = near.map(spelt);
  const isOther =
    isOfLife(element) ||
    isToldWork(element, around) ||
    isWithinOthers(names) ||
    names.slice(0, 2).some((one) => placeNames.test(one));
  if (isOther || opensOtherCredit(text)) return { names: [], agencies: [] };
  const isNamedByline = near.some(isCalledByline);
  const behindLabel = behindBylineLabel(block) ?? (isNamedByline ? behindSpokenLabel(block) : undefined);
  const work = toldWork(element);
  const { labelled, lines: all } = fromOwnLabel(brokenLines(element));
  const own = bylineFieldIn(withoutBrackets(labelled ?? withoutBeside(text, element)));
  const printed = behindLabel ?? (isNamed ? withoutColon(own) : own);
  const whole = work.reduce((rest, one) => rest.replace(textOf(one), ' ').trim(), printed);
  const undated = withoutDates(whole, facts.told.today, facts.language)
    .slice(ownLabelLength(whole, facts.language))
    .replace(/^[\s•·|]+/u, '');
  if (isRankedRole(undated)) return { names: [], agencies: [] };
  const lines = behindLabel === undefined ? all : [];
  const broken = lines.map((line) => withoutDates(line, facts.told.today, facts.language));
  const said = namesInLines(lines.length > 1 ? broken : []) ?? splitNames(undated);
  const [signing, credit] = partOtherCredits(whole);
  const held = peopleElements(element, isTold(whole))
    .filter((one) => !work.includes(one))
    .flatMap((one) => splitNames(textOf(one)))
    .filter((name) => signing.includes(name) || (labelled === undefined && !credit.includes(name)));
  const named = morePeople(whole, said, held).filter(
    (name, index) => (index === 0 || !facts.told.isToldPlace(name)) && !isEditor(name, text),
  );
  const people = named.flatMap((name) => (held.includes(name) ? [name] : withoutRunOn(name, facts.told)));
  const isOwnLabelled = undated.length < whole.length && ownLabelLength(whole, facts.language) > 0;
  const isLabelled =
    isNamed || labelLength(undated) > 0 || (isOwnLabelled && said.every((name) => looksLikePersonName(name)));
  const isByline =
    isNamedByline || isLabelled || behindLabel !== undefined || isSigned(element) || holdsSigned(element);
  // By [Velm News Service]: the link leads to all that the house wrote.
  const houses =
    people.length === 0 && isLabelled && leadsToPerson(element) ? said.filter(looksLikeOutlet) : [];
  const agencies = unique([...agenciesIn(undated, said, people, facts.outlet), ...houses]);
  const isOpen = people.length < named.length || people.length + agencies.length === 0;
  if (isByline && isOpen) return readAsLine(undated, facts);
  if (isByline) return { names: people, agencies };
  const known = people.filter((name) => facts.addresses.some((address) => isAddressOf(address, name)));
  return { names: known, agencies: [] };
}

/** Behind a person and a comma stands whom the person works for; the agency that a word joins wrote too. */
function agenciesIn(
  byline: string,
  said: readonly string[],
  people: readonly string[],
  outlet: Outlet,
): string[] {
  const [first = ''] = trimByline(byline).split(/\s*[,|·]/u);
  const agencies = said.filter((name) => isAgency(name) && (people.length === 0 || isJoined(byline, name)));
  return [...agencies, ...(isInitialsOf(first, outlet) ? [first] : [])];
}

/**
 * The people whom a byline's text names, each as far as an element holds them, or those in its elements where they are
 * more. What bars part from people whom elements hold is none: **Orsa Tindal** | Port Velm.
 */
function morePeople(byline: string, said: readonly string[], inElements: readonly string[]): string[] {
  const [all = [], held = []] = [said, inElements].map((names) => unique(names.filter(isPersonName)));
  const own = byline.split(/[|•·]/u).filter((piece) => held.some((name) => piece.includes(name)));
  const read = own.length === 0 ? all : all.filter((name) => own.some((piece) => piece.includes(name)));
  if (held.length > read.length) return held;
  return read.map((name) => held.find((one) => name.startsWith(`${one} `) || name.endsWith(one)) ?? name);
}
