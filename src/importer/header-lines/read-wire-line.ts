import { findDates, findIncompleteDates } from '../dates/find-dates.ts';
import { type HeaderFacts, type HeaderPart, other } from '../header-parts/header-part.ts';
import { isKnownPlace } from '../names/known-places.ts';
import { isShortened, looksLikePlaceName, readPlace } from '../places/read-place.ts';
import { readEasternDateline } from '../places/eastern-dateline.ts';

/** Port Velm, Kenya - April 15, 2021 / Velm Ferries, Inc. / */
const behindDay = /^\s*\/\s*(?<house>[^/]{2,80}?)\s*\/\s*$/u;
const beforeDay = /^(?<where>[^/]{2,60}?)(?:\s[–—-]{1,2}|\s\/|,)\s*$/u;
/** PORT VELM, BC / VelmWire / April 15, 2021 12:28 */
const between = /^(?<where>[^/]{2,60}?)\s*\/\s*(?<house>[^/]{2,60}?)\s*\/\s*$/u;

/**
 * Reads the line of a press release that names its place, its day and, in slashes, the wire or the company that sent it out:
 * nobody who wrote it. `undefined` where nothing says that a place stands first, since people sign so too.
 */
export function readWireLine(text: string, facts: HeaderFacts): HeaderPart[] | undefined {
  const [date, more] = text.includes('/') ? findDates(text, facts.today) : [];
  if (!date || more) return undefined;
  const [before, after] = [text.slice(0, date.start), text.slice(date.end)];
  const day: HeaderPart = { kind: 'date', text: text.slice(date.start, date.end).trim(), date };
  const { house: sender } = behindDay.exec(after)?.groups ?? {};
  if (sender !== undefined) {
    const place = readWirePlace(beforeDay.exec(before)?.groups?.where, facts);
    return place && [place, day, other('affiliation', sender)];
  }
  const { where, house = '' } = /\p{L}/u.test(after) ? {} : (between.exec(before)?.groups ?? {});
  const place = readWirePlace(where, facts);
  return place && [place, other('affiliation', house), day];
}

/** A town with its country or state, whose own name may be like a person's, or a place that is known or told. */
function readWirePlace(where: string | undefined, facts: HeaderFacts): HeaderPart | undefined {
  const text = where?.trim() ?? '';
  const steps = text.split(/\s*,\s*/u);
  if (steps.length > 3 || !steps.every(looksLikePlaceName)) return undefined;
  const last = steps.at(-1) ?? '';
  const isWithin = steps.length > 1 && (isKnownPlace(last) || isShortened(last));
  const isPlace = isWithin || (readPlace(text, facts)?.certainty ?? 'standing') !== 'standing';
  return isPlace ? { kind: 'place', text, certainty: 'known' } : undefined;
}

const filed =
  /^(?<where>\p{Lu}[^,.\d]{2,40}), (?<day>\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2}\.? \p{Lu}\p{L}{2,8})\.$/u;

/** "Port Velm, Apr. 15.": where and when a report was filed, on a line of its own as older papers print it. */
export function readFiledAlone(text: string, facts: HeaderFacts): HeaderPart[] | undefined {
  const { where = '', day = '' } = filed.exec(text)?.groups ?? {};
  const [date] = day === '' ? [] : findIncompleteDates(day, facts.today);
  if (date?.text !== day || !looksLikePlaceName(where)) return undefined;
  const place: HeaderPart = { kind: 'place', text: where, certainty: 'byline' };
  return [place, { kind: 'undated', text: day, expected: date.expected ?? 'a day' }];
}

const titled = /^(?<wire>[^：:]{4,40}[电電])(?<label>\s?[题題]\s?[:：])\s?(?<title>\S.{3,80})$/u;

/** 河岸社维尔姆五月八日电 题：渡轮归来: the dateline that China's agencies print before the headline of a feature. */
export function readWireTitle(text: string): HeaderPart[] | undefined {
  const { wire = '', label = '', title = '' } = titled.exec(text.trim())?.groups ?? {};
  const { place } = wire === '' ? {} : (readEasternDateline(wire) ?? {});
  if (place === undefined) return undefined;
  return [
    { kind: 'place', text: place, certainty: 'byline' },
    // The dateline is one word to the proof, which looks for whole ones.
    other('dateline', wire + label),
    { kind: 'title', text: title, isMail: false },
  ];
}
