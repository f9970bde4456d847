import type { Element } from 'hast';
import type { HeaderFacts } from '../../header-parts/header-part.ts';
import { isAgency } from '../../names/agencies.ts';
import { looksLikePersonName } from '../../names/person-name.ts';
import { readPlace } from '../../places/read-place.ts';
import { isBylineLabel, labelLength } from '../../names/byline-label.ts';
import { attributeOf, elementsOf, namesOf, textOf } from '../page/elements.ts';
import type { Block } from '../page/part-blocks.ts';
import { isAddressOf } from './author-records.ts';
import { behindBylineLabel } from './facts-list.ts';
import { type HeaderZone, personLink } from './header-zone.ts';
import { withoutDates } from '../../dates/moments.ts';
import { isInitialsOf, isOutletName, type Outlet } from './outlet.ts';
import { isPersonName, isSpacedName, splitNames, trimByline, unique } from './split-names.ts';

const bylineNames =
  /(?:^|[\s_-])(?:by-?line\w*|authors?|author-?names?|autor(?:en|es|in)?|auteur\w*|writers?|creator\w*|contributors?|p-author|entry-author|article-author\w*|signature|verfasser|reporter|firma|journalist)(?=$|[\s_-])/i;
/** Names of what stands beside bylines and names other people. */
const notBylines =
  /(?:^|[\s_-])(?:comment\w*|bio|related|teaser|photo\w*|caption|credit|share\w*|social)(?=$|[\s_-])/i;
/** What stands in or beside a byline and credits people who are not the authors. */
const otherCredits =
  /^(?:photos?|pictures?|images?|illustrations?|illustrated|graphics?|videos?|fotos?|fotograf\w*|bild(?:er)?|translat\w+|traduction|traducción|übersetz\w*|翻訳者?|写真|撮影)(?![\p{L}\p{M}])/iu;

/** Whether an element's names say that it holds other people's names or other days, and no byline. */
export function isOfOthers(names: string): boolean {
  return notBylines.test(names) && !bylineNames.test(names);
}

/** Whom a byline names. */
export interface SeenByline {
  names: string[];
  /** News agencies that it credits. */
  agencies: string[];
  /**
   * How it is known: the page marks it, or it is a paragraph of names alone above the text, or it is names beside a date or
   * a signature below the text, which counts only when nothing else names anybody.
   */
  certainty: 'marked' | 'bare' | 'weak';
}

/** What is known when bylines are sought. */
export interface BylineFacts {
  /** The addresses by which the page's records know its authors. */
  addresses: readonly string[];
  outlet: Outlet;
  language: string;
  told: HeaderFacts;
}

/** The bylines that readers see; marked ones below the text count when none stands above it. */
export function seenBylines(zone: HeaderZone, facts: BylineFacts): SeenByline[] {
  const above = markedIn(zone.blocks, facts);
  const marked = above.some(({ names }) => names.length > 0)
    ? above
    : markedIn([...zone.blocks, ...zone.closing], facts);
  const plain = [...zone.blocks, ...zone.closing].flatMap((block) => readPlain(block, zone, facts));
  return [...marked, ...plain].filter(({ names, agencies }) => names.length + agencies.length > 0);
}

function markedIn(blocks: readonly Block[], facts: BylineFacts): SeenByline[] {
  const marked = blocks
    .map((block, index) => ({ block, isNamed: isBylineLabel(blocks[index - 1]?.text ?? '') }))
    .filter(({ block: { text } }) => text.length < 200)
    .map(({ block, isNamed }) => ({ box: boxOf(block), ...readMarked(block, isNamed, facts) }));
  return [...Map.groupBy(marked, ({ box }) => box).values()].map((parts) => ({
    names: unique(parts.flatMap(({ names }) => names)),
    agencies: unique(parts.flatMap(({ agencies }) => agencies)),
    certainty: 'marked',
  }));
}

/** The outermost element near a block that says that it is a byline, which may hold several blocks; else its own. */
function boxOf({ element, around }: Block): Element {
  return around.slice(0, 3).findLast((one) => bylineNames.test(spelt(one))) ?? element;
}

/** The words of an element's names: `articleByline` is two. */
function spelt(element: Element): string {
  return namesOf(element).replace(/([a-z])([A-Z])/g, '$1-$2');
}

/** `isNamed` says that a label on the line before announces a name. */
function readMarked(block: Block, isNamed: boolean, facts: BylineFacts): Omit<SeenByline, 'certainty'> {
  const { element, around, text } = block;
  const near = [element, ...around.slice(0, 4)].map(spelt);
  if (near.some(isOfOthers) || otherCredits.test(text)) return { names: [], agencies: [] };
  const behindLabel = behindBylineLabel(block);
  const undated = withoutDates(
    behindLabel ?? withoutSubjects(text, element),
    facts.told.today,
    facts.language,
  );
  const said = splitNames(undated);
  const people = morePeople(
    said,
    peopleElements(element).flatMap((one) => splitNames(textOf(one))),
  );
  const isByline =
    near.some((names) => bylineNames.test(names)) ||
    isNamed ||
    behindLabel !== undefined ||
    labelLength(undated) > 0 ||
    [...elementsOf(element)].some(isSigned);
  const [first = ''] = trimByline(undated).split(/\s*[,|·]/u);
  const house = isInitialsOf(first, facts.outlet) ? [first] : [];
  if (isByline) return { names: people, agencies: [...said.filter(isAgency), ...house] };
  const known = people.filter((name) => facts.addresses.some((address) => isAddressOf(address, name)));
  return { names: known, agencies: [] };
}

/** The people whom a byline's text names, or those in its elements where the text cannot be parted or names fewer. */
function morePeople(said: readonly string[], inElements: readonly string[]): string[] {
  const [read, held] = [said, inElements].map((names) => unique(names.filter(isPersonName)));
  return (read?.length ?? 0) >= (held?.length ?? 0) ? (read ?? []) : (held ?? []);
}

/** A line without a mark: names alone, names and a date, or an agency and where it reports from. */
function readPlain(block: Block, { isTypical, last }: HeaderZone, facts: BylineFacts): SeenByline[] {
  const { element, linked, text } = block;
  if (text.length >= 100) return [];
  const isParagraph = element.tagName === 'p' && isTypical(block) && linked === 0;
  const undated = withoutDates(text, facts.told.today, facts.language);
  const isWeak = undated !== text || block.index === last;
  const [agency = '', place = '', ...others] = undated.split(/\s*[,/]\s*/u);
  const isDateline = isAgency(agency) && others.length === 0 && readPlace(place, facts.told) !== undefined;
  if (isDateline) return [{ names: [], agencies: [agency], certainty: 'weak' }];
  // Above the text such a line is a picture's.
  const house = block.index >= last - 1 ? besideOutlet(undated, facts.outlet) : [];
  if (house.length > 0) return [{ names: [], agencies: house, certainty: 'weak' }];
  const names = splitNames(undated);
  const isNamed = names.every((name) => looksLikePersonName(name) && !readPlace(name, facts.told));
  if (!isNamed || !(isParagraph || isWeak)) return [];
  return [{ names, agencies: [], certainty: isWeak ? 'weak' : 'bare' }];
}

/** Who else signs where the outlet names itself: The Velm Packet / Radio Sarn. */
function besideOutlet(text: string, outlet: Outlet): string[] {
  const parts = text.split(/\s*\/\s*/u);
  const others = parts.filter((part) => !isOutletName(part, outlet));
  const isName = (part: string) => /^\p{Lu}/u.test(part) && part.split(' ').length < 5;
  return parts.length === 2 && others.length === 1 && others.every(isName) ? others : [];
}

/** Whether an element says of itself that it names an author. */
function isSigned(element: Element): boolean {
  const said = `${attributeOf(element, 'className')} ${attributeOf(element, 'itemProp')}`;
  return attributeOf(element, 'rel').includes('author') || bylineNames.test(said);
}

/** A link to a place in the page leads to its comments, and names nobody. */
function leadsWithin({ tagName, properties }: Element): boolean {
  return tagName === 'a' && /#./.test(String(properties['href'] ?? ''));
}

/** A link to all that was written on a subject. */
function leadsToSubject(element: Element): boolean {
  const isTag = /(?:^|\s)tag(?:\s|$)/.test(attributeOf(element, 'rel'));
  return element.tagName === 'a' && (isTag || subjectAddress.test(attributeOf(element, 'href')));
}

const subjectAddress = /\/(?:tags?|categor(?:y|ies)|topics?|subjects?|keywords?)\//i;

/** A byline's text without the subjects that systems print beside the name: Orsa Tindal Uncategorized. */
function withoutSubjects(text: string, element: Element): string {
  return [...elementsOf(element)]
    .filter(leadsToSubject)
    .reduce((rest, link) => rest.replace(textOf(link), ' '), text);
}

/** Within a byline, the elements that hold one person each. */
function peopleElements(element: Element): Element[] {
  const people = [...elementsOf(element)].filter(
    (one) =>
      one !== element &&
      !leadsWithin(one) &&
      !leadsToSubject(one) &&
      (isSigned(one) ||
        (one.tagName === 'a' && personLink.test(attributeOf(one, 'href'))) ||
        /(?:^|\s)(?:author|name)(?:\s|$)/.test(attributeOf(one, 'itemProp')) ||
        isSpacedName(textOf(one))),
  );
  return people.filter(
    (one) => !people.some((other) => other !== one && [...elementsOf(one)].includes(other)),
  );
}
