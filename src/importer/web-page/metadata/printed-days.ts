import type { Element } from 'hast';
import type { Day } from '../../../article/day.ts';
import { dateLabelOf, namesCreation } from '../../dates/date-labels.ts';
import { findDates } from '../../dates/find-dates.ts';
import { labelLength } from '../../names/byline-label.ts';
import { isRelativeDate } from '../../dates/relative-dates.ts';
import { foldText } from '../../text/fold-text.ts';
import { attributeOf, elementsOf, namesOf } from '../page/elements.ts';
import type { Block } from '../page/part-blocks.ts';
import type { HeaderZone } from './header-zone.ts';
import { dayInAddress, orderByAddress } from './order-by-address.ts';
import { orderNumbers, partClock, readMoment, withoutDates } from '../../dates/moments.ts';
import { isWithinOthers } from './byline-elements.ts';
import { brokenLines } from './byline-lines.ts';
import { dateNames, innerNames, labelOf, nearBy, nearNames, publishedIn } from './day-names.ts';

/** A longer stretch without a name that says so is no dateline, in characters. */
const longestUnmarked = 60;
const longestDateline = 160;

/** A date that readers see near the headline, with what its label says of it. */
export interface PrintedDay {
  day: Day;
  label: 'published' | 'updated' | undefined;
  written: string;
  /** Whether nothing else stands in its line. */
  isAlone: boolean;
  /** Whether its line calls it the day on which the text was begun. */
  isOfCreation?: boolean;
}

/** Whether a label tells readers of one day of publication: a record that may be of anything says less. */
export function saysPublished(printed: readonly PrintedDay[]): boolean {
  return new Set(printed.filter(({ label }) => label === 'published').map(({ day }) => day)).size === 1;
}

/** What is known when days are sought. */
export interface DayFacts {
  today: Day;
  /** The page's language, which may say how numbers are ordered. */
  language: string;
  /** The article's address, which often holds its day. */
  address: string;
}

/** What stands where a day should and names none that is certain: as printed, and what was expected. */
export interface RefusedDay {
  written: string;
  expected: string;
}

/**
 * The days that readers see above the text, or else those below it that a label gives as of the publication, or the
 * article's address, or that stand in brackets right behind the text, as Japanese papers sign: （2021年4月15日 川辺新聞）.
 */
export function printedDays(zone: HeaderZone, facts: DayFacts): PrintedDay[] {
  const above = zone.blocks.flatMap((block, at) =>
    linesOf(block)
      .flatMap((line) => daysIn(line, zone, facts, zone.blocks[at - 1]?.text))
      .filter(({ label }) => label === 'published' || !zone.isOfSite(block)),
  );
  if (above.length > 0) return withoutCreation(above);
  const addressed = dayInAddress(facts.address);
  return zone.closing.flatMap((block) => {
    const isSigned = block.index === zone.last && /^（[^（）]*[日分][^（）]*）$/u.test(block.text);
    return daysIn(block, zone, facts).filter(
      ({ label, day }) => label === 'published' || day === addressed || isSigned,
    );
  });
}

/** Systems print the day on which a text was begun beside that of its publication. */
function withoutCreation(days: PrintedDay[]): PrintedDay[] {
  const others = days.filter(({ isOfCreation }) => !isOfCreation);
  return others.some(({ label }) => label === 'published') ? others : days;
}

/** A block's lines, each as a block, where pages of tables break them: Orsa Tindal in Port Velm / 15 April 2021 / The Velm Packet. */
function linesOf(block: Block): Block[] {
  const lines = block.text.length <= longestLines ? brokenLines(block.element) : [];
  return lines.length > 1 ? lines.map((text) => ({ ...block, text })) : [block];
}

/** In characters: a headline, a byline, a day and the outlet. */
const longestLines = 300;

/** The first date above the text that readers see and that names no certain day of publication. */
export function refusedDay(zone: HeaderZone, facts: DayFacts): RefusedDay | undefined {
  const { today, language } = facts;
  for (const block of zone.blocks.flatMap(linesOf)) {
    if (!isDateline(block, zone, facts)) continue;
    const [mention] = findDates(orderedIn(block, facts), today, language);
    if (mention?.label === 'other')
      return { written: mention.text, expected: 'the day of publication, not of something else' };
    if (mention?.expected) return { written: mention.text, expected: mention.expected };
    if (!mention && isRelativeDate(foldText(block.text))) return { written: block.text, expected: 'a day' };
  }
  return undefined;
}

/** `before` is the line before, whose words say more of a day than the names of its element: Date / 15 April 2021. */
function daysIn(block: Block, zone: HeaderZone, facts: DayFacts, before = ''): PrintedDay[] {
  if (!isDateline(block, zone, facts)) return [];
  const { today, language } = facts;
  const names = nearNames(block).join(' ');
  const said = dateLabelOf(foldText(before));
  const isOfCreation = namesCreation(foldText(said ? before : block.text));
  const ordered = orderedIn(block, facts);
  const mentions = findDates(ordered, today, language);
  const called = labelOf(names) ?? (mentions.length === 1 ? publishedIn(block) : undefined);
  const printed = mentions.flatMap(({ value, label = said ?? called, text: written }) =>
    value && label !== 'other'
      ? [{ day: value.slice(0, 10), label, written, isAlone: written === ordered.trim(), isOfCreation }]
      : [],
  );
  if (printed.length > 0) return printed;
  return timesIn(block).flatMap((time) => {
    const read = readMoment(attributeOf(time, 'dateTime') || attributeOf(time, 'title'), today, language);
    return read && 'day' in read ? [{ day: read.day, label: labelOf(`${names} ${namesOf(time)}`), written: read.written, isAlone: false }] : []; // prettier-ignore
  });
}

/** Whether a block may tell the article's day; what stands with a picture or in a quotation is of something else. */
function isDateline(block: Block, zone: HeaderZone, facts: DayFacts): boolean {
  const { around, text } = block;
  const isOther = around.slice(0, 5).some(({ tagName }) => /^(?:figure|blockquote)$/.test(tagName));
  const inner = innerNames(block);
  const near = [...inner, ...nearNames(block)];
  const told = nearBy(block).map((one) => zone.kindOf(one));
  if (isOther || isWithinOthers([...inner, ...told], dateNames) || text.length > longestDateline)
    return false;
  if (timesIn(block).length > 0 || dateNames.test(near.join(' '))) return true;
  if (isDaysAlone(block, facts)) return true;
  return !isTold(text) && (text.length <= longestUnmarked || opensWithDay(block, facts));
}

/** Published April 15, 2021 at 3:30 p.m.; Publié le 15/04/2021 à 15h30, mis à jour le 16/04/2021: days, and no other word. */
function isDaysAlone(block: Block, facts: DayFacts): boolean {
  const rest = withoutDates(orderedIn(block, facts), facts.today, facts.language);
  return !/[\p{L}\p{N}]/u.test(rest);
}

/** 22/11/2020 - 04:30 - Source: Velm Packet; January 13, 2020 at 08:45 AM | Ports, ferries. */
function opensWithDay(block: Block, facts: DayFacts): boolean {
  const ordered = orderedIn(block, facts);
  const [date] = findDates(ordered, facts.today, facts.language);
  return date?.start === 0 && /^\s?[-–|·]\s/u.test(ordered.slice(date.end));
}

/** Whether a text without a label tells of a day in a sentence: He was born in Lowmouth on 3 March 1950. */
function isTold(text: string): boolean {
  const isSaid =
    (/[\p{L}\p{N}][.!?]$/u.test(text) && text.split(' ').length > mostDateWords) ||
    /[\p{L}\p{N}][。！？]$/u.test(text);
  return isSaid && labelLength(text) === 0 && !/^\p{L}+:/u.test(text);
}

/** In words: weekday, day, month, year and a label. */
const mostDateWords = 6;

function orderedIn({ text }: Block, { language, address }: DayFacts): string {
  return orderByAddress(orderNumbers(partClock(text), language), address);
}

/** Elements that give the moment of their words: HTML's own, and what microformats had before it, `<abbr title="…">`. */
function timesIn({ element, around }: Block): Element[] {
  const isTime = (one: Element) =>
    one.tagName === 'time' || (one.tagName === 'abbr' && /^\d{4}-\d\d-\d\dT/.test(attributeOf(one, 'title')));
  return [...elementsOf(element), ...around.slice(0, 1)].filter(isTime);
}
