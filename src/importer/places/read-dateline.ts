import type { HeaderFacts } from '../header-parts/header-part.ts';
import { type DateMention, findDates, findIncompleteDates } from '../dates/find-dates.ts';
import { isAgency, looksLikeOutlet } from '../names/agencies.ts';
import { labelLength } from '../names/byline-label.ts';
import { looksLikePersonName } from '../names/person-name.ts';
import { isKnownPlace } from '../names/known-places.ts';
import { oneOf } from '../text/one-of.ts';
import { readDatedOpening } from './dated-opening.ts';
import { joinDay } from './join-day.ts';
import { readEasternDateline } from './eastern-dateline.ts';
import { isInCapitals, placeIn } from './place-in-dateline.ts';
import { isRunTogether, looksLikePlaceName } from './read-place.ts';
import { withoutDate } from './without-date.ts';

/** What stands before the first sentence of a report: KABUL, Afghanistan (AP) —. Its words stay in the text. */
export interface Dateline {
  /** The largest place that it names: the country where city and country stand there. */
  place?: string;
  /** Words in capitals where a place stands, which nothing says to be one: SHOCKING –. */
  unsure?: string;
  agency?: string;
  /** Who reported, where the dateline names them. */
  reporters?: string[];
  date?: DateMention;
  /** A day without its year, as printed: April 15. */
  dayAlone?: string;
}

const longest = 120;
const dash = new RegExp(
  String.raw`^(?<head>.{2,100}?)(?<sign>\s?(?:${oneOf`
  [–—―]|\s-{1,2}(?=\s)|-{2}|\.-|(?<=[)/])\s?[-:.]|(?<=[\p{L})])[:：](?=\s)
  (?<=^\p{Lu}\p{L}{2,20})\.(?=\s\p{Lu})
  (?<=^\p{Lu}[^.,:]{2,40},\s(?:\p{L}{3,10}\.?\s\d{1,2}|\d{1,2}\.?\s\p{L}{3,10}\.?)):(?=\s)
  (?<=^\p{Lu}[^.,]{2,40},\s\d{1,2}\.?\s\p{L}{3,10}(?:\s\d{4})?)\.(?=\s\p{Lu})|(?<=\))\s?(?=\p{L})
`})\s*)\S`,
  'u',
);
const credit = /\s*(?:\((?<within>[^()]{2,60})\)|[([/](?<credit>[^()[\]/]{2,60})[)\]/])\s*$/u;
/** (ANSA) - RAVENNA, 15 APR -: the agency stands first. */
const houseFirst = /^[([](?<house>[^()[\]]{2,40})[)\]]\s?[-–—]\s?(?=\p{L})/u;

/** شیراز - ایرنا -: the agency stands behind the place, between dashes. */
const houseBehind = /^(?<city>[^,،:.()–—-]{2,30}?)\s?[–—-]\s(?<house>[^,،:.()–—-]{2,30}?)\s?[–—-]\s/u;

/** Reads the dateline at the head of a paragraph; `undefined` when there is none that is certain. */
export function readDateline(paragraph: string, facts: HeaderFacts): Dateline | undefined {
  const opening = paragraph.slice(0, longest).replace(/^(?:[\s#>*_–—-]+|\d{1,2}[.)]\s+)+/u, '');
  return (
    readEasternDateline(opening) ??
    withSpelling(readDottedDateline(opening, facts), facts) ??
    withSpelling(readDatedOpening(opening, facts), facts) ??
    readHouseBehind(opening, facts) ??
    readHouseFirst(opening, facts) ??
    readInBrackets(opening, facts) ??
    readPlaceline(opening, facts)
  );
}

function withSpelling(dateline: Dateline | undefined, facts: HeaderFacts): Dateline | undefined {
  return dateline?.place ? { ...dateline, place: facts.spellingOf(dateline.place) } : dateline;
}

function readHouseBehind(opening: string, facts: HeaderFacts): Dateline | undefined {
  const { city = '', house = '' } = houseBehind.exec(opening)?.groups ?? {};
  if (!isAgency(house)) return undefined;
  const isPlace = looksLikePlaceName(city) && labelLength(city) === 0 && !looksLikePersonName(city);
  return isPlace || facts.isToldPlace(city) ? { place: facts.spellingOf(city), agency: house } : undefined;
}

function readHouseFirst(opening: string, facts: HeaderFacts): Dateline | undefined {
  const { house = '' } = houseFirst.exec(opening)?.groups ?? {};
  const rest = isAgency(house) ? readPlaceline(opening.replace(houseFirst, ''), facts) : undefined;
  return rest && { agency: house, ...rest };
}

/** (Port Velm, Velmland) – On Friday. */
const inBrackets = /^\((?<where>[^()]{2,60})\)(?=\s?[–—-]\s)/u;

function readInBrackets(opening: string, facts: HeaderFacts): Dateline | undefined {
  const { where } = inBrackets.exec(opening)?.groups ?? {};
  const dateline = where === undefined ? undefined : readPlaceline(opening.replace(inBrackets, where), facts);
  // Words in brackets may be a house's that nobody knows: (VBC) – The ferry.
  return dateline?.place === undefined ? undefined : dateline;
}

function readPlaceline(printed: string, facts: HeaderFacts): Dateline | undefined {
  const opening = joinDay(printed, facts.today);
  const { head, sign = '' } = dash.exec(opening)?.groups ?? {};
  // “By Orsa Tindal (VPA) – Published: 15 April 2021” is a byline.
  if (head === undefined || labelLength(head) > 0) return undefined;
  const report = opening.slice(head.length + sign.length);
  // A sentence goes on behind its own dash.
  if (/^[–—―-]+$/u.test(sign.trim()) && !/[)\]]$/u.test(head) && /^\p{Ll}/u.test(report)) return undefined;
  const { within, credit: named = within } = credit.exec(head)?.groups ?? {};
  const places = named === undefined ? head : head.replace(credit, '');
  const isDated = named !== undefined && withoutDate(named, facts.today) === '';
  const beside = named === undefined || isDated ? undefined : creditIn(named);
  if (named !== undefined && beside === undefined && !isDated) return undefined;
  const agency = beside !== undefined && signsReport(beside) ? beside : agencyAt(report);
  const date = [...findDates(head, facts.today), ...findIncompleteDates(head, facts.today)][0];
  // A colon alone also follows labels: SOURCE: …
  const isMarked = marksPlace(places, beside, isDated);
  const hasColon = !isMarked && /^\s?[:：]/u.test(opening.slice(head.length));
  const mayBeLabel = hasColon && !(isInCapitals(places) && opensSentence.test(report));
  const isJoinedToDate =
    date !== undefined && /^\s*[,،]/u.test(head.slice(withoutDate(places, facts.today).length));
  const [word = ''] = /^\S+/u.exec(report) ?? [];
  const isOfName = facts.isToldPlace(`${head}${sign}${word}`);
  const signs = { isMarked, mayBeLabel, isOfName, hasDate: date !== undefined, isJoinedToDate };
  const { place: city, unsure } = placeIn(withoutDate(places, facts.today), signs, facts) ?? {};
  const place = city !== undefined && isKnownPlace(beside ?? '') ? beside : city;
  const day = {
    ...(date?.value ? { date } : {}),
    ...(date && !date.value ? { dayAlone: date.text } : {}),
  };
  if (unsure !== undefined) return { unsure, ...day };
  if (place === undefined && beside === undefined) return undefined;
  // The World Health Organization (WHO) says: without a sign behind the bracket, it may hold anything.
  const isBare = sign.trim() === '';
  const isSaid = isKnownPlace(place ?? '') || ((date !== undefined || sign === '') && isAgency(agency ?? ''));
  if (isBare && place !== undefined && (!isSaid || /^\p{Ll}/u.test(report))) return undefined;
  if (place === undefined && withoutDate(places, facts.today) !== '') return undefined;
  // Other words in brackets, such as (File picture), are an agency's name only behind a place.
  if (place === undefined && beside !== undefined && !isAgency(beside)) return undefined;
  return {
    ...(place ? { place } : {}),
    ...(agency ? { agency } : {}),
    ...day,
  };
}

/**
 * Whether the bracket behind a name says that it is a place's. It may hold how a person is called in other letters, and an
 * outlet that is written as one word stands before the day too: VelmScientist (Jan. 17, 2012) –.
 */
function marksPlace(name: string, beside: string | undefined, isDated: boolean): boolean {
  if (isDated) return !isRunTogether(name);
  return beside !== undefined && (signsReport(beside) || !looksLikePersonName(name));
}

/** ВЕЛЬМ, 15 апр - РИА Новости. Паром вернулся: the agency stands before the report's first sentence. */
function agencyAt(report: string): string | undefined {
  const [, house = ''] = /^(\p{Lu}[^.,:]{2,30})\.\s\p{Lu}/u.exec(report) ?? [];
  return isAgency(house) ? house : undefined;
}

/** MOMBASA: The ferry returned on Tuesday; a headline behind its kicker is shorter, or has capitals throughout. */
const opensSentence = /^["“]?\p{Lu}\p{L}*\s(?:\S+\s){0,3}\p{Ll}.{50}/u;

/** Whether a name in brackets is that of who reports, and not the place's country or county: Port Velm (Velmland). */
function signsReport(name: string): boolean {
  return isAgency(name) || looksLikeOutlet(name) || (/^\p{Lu}{2,5}$/u.test(name) && !isKnownPlace(name));
}

/** A name in brackets before a dash is an agency's or a place's when it is known, or short and capitalised. */
function creditIn(credit: string): string | undefined {
  const names = credit.split(/[,،;/]/u).map((name) => name.trim());
  const [name = ''] = names;
  if (isAgency(name)) return name;
  // The country and the sport of who is named stand there too: (USA/Rowing).
  if (credit.includes('/') && !names.some(isAgency) && !names.every(signsReport)) return undefined;
  return /^(?:(?:\p{N}[\p{N}-]*)?\p{Lu}[\p{L}\p{N}.&'’]*|[\p{Lo}\p{M}\u200C]+)(?:\s(?:\p{Lu}[\p{L}\p{N}.&'’]*|[\p{Lo}\p{M}\u200C]+)){0,3}$/u.test(
    name,
  )
    ? name
    : undefined;
}

/** Вельм. 15 апреля. КВАРРОУ - or ВЕЛЬМ. КВАРРОУ –: full stops part the place, the day and the agency. */
const dotted =
  /^(?<place>\p{Lu}[\p{L}-]+(?:[\s-]\p{Lu}[\p{L}-]+)?)\.\s(?:(?<dayAlone>\d{1,2}\s\p{Ll}{3,8})\.\s)?(?<house>\p{Lu}[\p{L}.-]{1,20}?)(?:\.\s(?=["«“„]?\p{Lu})|\s?[–—-]{1,2}\s)/u;

/** Reads a dateline with full stops, as agencies print it in Russian and Ukrainian; without a day the agency must be known. */
function readDottedDateline(opening: string, { today }: HeaderFacts): Dateline | undefined {
  const { place = '', dayAlone, house = '' } = dotted.exec(opening)?.groups ?? {};
  const isDated = dayAlone !== undefined && findIncompleteDates(dayAlone, today).length > 0;
  if (!looksLikePlaceName(place) || !(isDated || (dayAlone === undefined && isAgency(house))))
    return undefined;
  return { place, agency: house, ...(dayAlone ? { dayAlone } : {}) };
}
