import type { Element } from 'hast';
import type { Day } from '../../../article/day.ts';
import { findDates } from '../../header/dates/find-dates.ts';
import { attributeOf, elementsOf, namesOf, textOf } from '../page/elements.ts';
import type { Column } from '../body/find-column.ts';
import type { Block } from '../page/part-blocks.ts';
import { orderNumbers, readMoment } from './moments.ts';
import type { PrintedDay } from './read-days.ts';
import { isPersonName, splitNames, trimByline, unique } from './split-names.ts';

const bylineNames =
  /(?:^|[\s_-])(?:by-?line\w*|authors?|author-?names?|autor(?:en|es|in)?|auteur\w*|writers?|creator\w*|contributors?|p-author|entry-author|article-author\w*|signature|verfasser|reporter|firma|journalist)(?=$|[\s_-])/i;
const notBylines =
  /(?:^|[\s_-])(?:comment\w*|bio|related|teaser|photo\w*|caption|credit|share\w*|social)(?=$|[\s_-])/i;
const opened =
  /^(?:by|von|par|por|door|av|oleh|yazan|автор|نویسنده|گزارشگر|بقلم|كتب|ليکوال|لیکوال|written by|text)\s*[:：]?\s+\S/iu;
const personLink =
  /(?:author|autor|auteur|people|staff|profile|writer|journalist|contributor|team|reporter|person)/i;

/** What readers see above, and right below, an article's text. */
export interface HeaderZone {
  blocks: readonly Block[];
  /** Those of them that follow the text. */
  closing: readonly Block[];
  /** The text of all of it, for asking whether a name is printed there. */
  text: string;
  /** Whether a block is set as the paragraphs of the text are and none stands before it. */
  isTypical(block: Block): boolean;
}

/** The blocks around the headline and after the text's end in which outlets print bylines and datelines. */
export function headerZone(
  all: readonly Block[],
  { headline, start, end, isTypical: isSetAsText }: Column,
): HeaderZone {
  const isTypical = (block: Block) => block.index <= start && isSetAsText(block);
  const from = headline === -1 ? Math.max(0, start - 12) : Math.max(0, headline - 8);
  const blocks = all.filter(({ index }) => index >= from && index <= Math.min(start + 2, from + 60));
  const closing = all.filter(({ index }) => index > Math.max(end - 2, start + 2) && index < end + 6);
  return { blocks, closing, text: [...blocks, ...closing].map(({ text }) => text).join('\n'), isTypical };
}

/** The people whom a byline names. */
export interface SeenByline {
  names: string[];
  /** Whether it is known only by being nothing but names. */
  isBare: boolean;
}

/** The bylines that readers see. */
export function seenBylines({ blocks, closing, isTypical }: HeaderZone): SeenByline[] {
  const named = [...blocks, ...closing]
    .filter(({ text }) => text.length < 200)
    .map((block) => ({ names: namesIn(block), isBare: false }));
  const bare = blocks
    .filter(
      (block) =>
        isTypical(block) && block.linked === 0 && block.element.tagName === 'p' && block.text.length < 80,
    )
    .map(({ text }) => splitNames(text))
    .map((names) => ({ names: names.every(isPersonName) ? names : [], isBare: true }));
  return [...named, ...bare].filter(({ names }) => names.length > 0);
}

function namesIn({ element, around, text }: Block): string[] {
  const near = [element, ...around.slice(0, 4)]
    .map(namesOf)
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1-$2');
  if (notBylines.test(near)) return [];
  const parts = peopleElements(element).flatMap((one) => splitNames(textOf(one)));
  const people = unique(parts.filter(isPersonName));
  const isByline = bylineNames.test(near) || opened.test(text) || [...elementsOf(element)].some(isSigned);
  if (isByline && people.length > 0) return people;
  return isByline ? unique(splitNames(text).filter(isPersonName)) : [];
}

/** Whether an element says of itself that it names an author. */
function isSigned(element: Element): boolean {
  const said = `${attributeOf(element, 'className')} ${attributeOf(element, 'itemProp')}`;
  return attributeOf(element, 'rel').includes('author') || bylineNames.test(said);
}

/** Within a byline, the elements that hold one person each. */
function peopleElements(element: Element): Element[] {
  const people = [...elementsOf(element)].filter(
    (one) =>
      one !== element &&
      (isSigned(one) ||
        (one.tagName === 'a' && personLink.test(attributeOf(one, 'href'))) ||
        /(?:^|\s)(?:author|name)(?:\s|$)/.test(attributeOf(one, 'itemProp')) ||
        isPersonName(textOf(one))),
  );
  return people.filter(
    (one) => !people.some((other) => other !== one && [...elementsOf(one)].includes(other)),
  );
}

const dateNames =
  /(?:^|[\s_-])(?:date\w*|time\w*|pub\w*|published\w*|dateline\w*|datum|fecha|meta|byline|info|stamp|updated)(?=$|[\s_-])/i;

/** The days that readers see there, with what their labels say of them. */
export function printedDays({ blocks }: HeaderZone, today: Day, language: string): PrintedDay[] {
  return blocks.flatMap((block) => {
    const near = [block.element, ...block.around.slice(0, 3)].map(namesOf).join(' ');
    if (notBylines.test(near)) return [];
    const times = [...elementsOf(block.element), ...block.around.slice(0, 1)].filter(
      ({ tagName }) => tagName === 'time',
    );
    if (block.text.length > 160 || (times.length === 0 && !dateNames.test(near) && block.text.length > 60))
      return [];
    const printed = findDates(orderNumbers(block.text, language), today).flatMap(({ value, label, text }) =>
      value ? [{ day: value.slice(0, 10), label: label ?? labelOf(near), written: text }] : [],
    );
    if (printed.length > 0) return printed;
    return times.flatMap((time) => {
      const read = readMoment(attributeOf(time, 'dateTime'), today, language);
      return read && 'day' in read ? [{ day: read.day, label: labelOf(`${near} ${namesOf(time)}`), written: read.written }] : []; // prettier-ignore
    });
  });
}

function labelOf(names: string): PrintedDay['label'] {
  if (/updated|modified|aktualisiert|dateModified/i.test(names)) return 'updated';
  return /publi(?:sh|c)|dateline|entry-date|pubdate|datePublished/i.test(names) ? 'published' : undefined;
}

/** Whether a text is nothing but the names of these people and a date, with what opens a byline. */
export function isHeaderLine(
  text: string,
  authors: readonly string[],
  today: Day,
  language: string,
): boolean {
  if (text.length > 200) return false;
  const ordered = orderNumbers(text, language);
  const undated = findDates(ordered, today).reduceRight(
    (left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`,
    ordered,
  );
  const trimmed = trimByline(undated);
  const rest = authors.reduce((left, name) => left.replaceAll(name, ' '), trimmed);
  return (undated !== ordered || rest !== trimmed) && !/\p{L}{4}/u.test(rest);
}
