import { weekdayNamed } from '../dates/date-names.ts';
import { isRelativeDate } from '../dates/relative-dates.ts';
import type { HeaderFacts } from '../header-parts/header-part.ts';
import { isAgency, looksLikeOutlet } from '../names/agencies.ts';
import { labelLength } from '../names/byline-label.ts';
import { isCity, isKnownPlace } from '../names/known-places.ts';
import { looksLikePersonName } from '../names/person-name.ts';
import { isSectionName } from '../names/section-names.ts';
import { foldText } from '../text/fold-text.ts';
import { isShouted } from '../text/line-shape.ts';
import { oneOf } from '../text/one-of.ts';
import type { Dateline } from './read-dateline.ts';
import { isCalledPlace, isRunTogether, isShortened, looksLikePlaceName, readPlace } from './read-place.ts';

/** What papers print before a report as they print a place, folded. */
const labels = new RegExp(
  `^(?:${oneOf`
  update(?:d|s)?|breaking|urgent|alert|video|watch|listen|audio|photos?|pictures|live|exclusive
  (?:trigger |content )?warning|disclaimer|notice|advisory|question|answer|claim|fact|verdict|rating|myth
  context|just in|developing|editorial|opinion|analysis|review|preview|recap|explainer|obituary|correction
  note|file(?: photo)?|archived?|archiv|summary|background|editor'?s note|eilmeldung|en direct
  ultim[ao] hora
  срочно
`})$`,
  'u',
);

/** What else the head of a dateline holds, and how it ends. */
export interface Signs {
  isMarked: boolean;
  mayBeLabel: boolean;
  hasDate: boolean;
  /** Whether the text says it in one name with the word behind the dash: of Velm – Timeless Boats. */
  isOfName: boolean;
  /** Whether a comma stands between the place and the day. */
  isJoinedToDate: boolean;
}

/** The place that the head of a dateline names, without its day and agency; `unsure` where nothing says that it is one. */
export function placeIn(
  text: string,
  { isMarked, mayBeLabel, hasDate, isOfName, isJoinedToDate }: Signs,
  facts: HeaderFacts,
): Pick<Dateline, 'place' | 'unsure'> | undefined {
  const steps = text
    .split(/\s*[,،]\s*/u)
    .filter((step) => step !== '' && !isDayWord(step) && !address.test(step));
  if (steps.length === 0 || steps.length > 3 || !steps.every(looksLikePlaceName)) return undefined;
  const [city = '', ...wider] = steps;
  if (labels.test(foldText(city))) return undefined;
  if (city.includes('/')) return isMarked || hasDate ? { unsure: city } : undefined;
  const isCertain =
    isMarked ||
    isKnownPlace(city) ||
    (isKnownPlace(wider.at(-1) ?? '') && (isCity(city) || !looksLikePersonName(city))) ||
    (isTold(city, facts) && !isOfName) ||
    (isJoinedToDate && !mayBeLabel && steps.length === 1 && canOpenDateline(city)) ||
    (isInCapitals(city) &&
      !mayBeLabel &&
      (hasDate || wider.length > 0 || readPlace(city, facts)?.certainty === 'standing'));
  if (!isCertain) return isInCapitals(city) && !mayBeLabel ? { unsure: city } : undefined;
  if (wider.some(opensSecondPlace)) return { unsure: text };
  const widest = wider.findLast((step) => !isHouse(step, facts));
  const isInShort = widest !== undefined && isShortened(widest);
  return { place: isInShort ? `${city}, ${widest}` : facts.spellingOf(widest ?? city) };
}

/** The outlet's own, which some print before the place: VELM.CO, Port Velm. */
const address = /^[\p{L}\p{N}-]{3,}(?:\.\p{L}{2,4}){1,2}$/u;

/** CHICAGO, IL and AUSTIN, TX: behind a state, "and" opens another place, with its own. */
function opensSecondPlace(step: string, index: number, wider: readonly string[]): boolean {
  const [, first = ''] = /^(.+?)\s(?:and|und|et|y|e)\s\p{Lu}/iu.exec(step) ?? [];
  return first !== '' && (index < wider.length - 1 || isShortened(first)) && !isKnownPlace(step);
}

/** "Skarn, 3 April 2011 -": one word before a day is a place unless it is the outlet's or a section's; of two a person signs. */
function canOpenDateline(name: string): boolean {
  const isOther = isAgency(name) || looksLikeOutlet(name) || isSectionName(name) || labelLength(name) > 0;
  return !isOther && (isCalledPlace(name) || !/\s/u.test(name));
}

/** Whether a name is in capitals throughout, and more than initials. */
export function isInCapitals(text: string): boolean {
  return /^[\p{Lu}\s'’.-]{3,}$/u.test(text);
}

/** Whether the text speaks of a place; what it writes in capitals too, such as NATO, is none. */
function isTold(name: string, facts: HeaderFacts): boolean {
  const isInitials = isShouted(name) && facts.spellingOf(name) === name;
  return facts.isToldPlace(name) && !isInitials && !isRunTogether(name);
}

/** Behind a city stands its country or state, or else the paper or the reporter: SURABAYA, PACKET; SKARN, Orsa Tindal. */
function isHouse(step: string, facts: HeaderFacts): boolean {
  return !isShortened(step) && (looksLikeOutlet(step) || !readPlace(step, facts));
}

/** A weekday, with which one of them it is, or a day that counts from another. */
function isDayWord(step: string): boolean {
  const folded = foldText(step);
  return isRelativeDate(folded) || weekdayNamed(folded.split(' ').at(-1) ?? '') !== undefined;
}
