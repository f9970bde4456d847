import { furnitureOf } from '../furniture/kinds.ts';
import { timePattern } from '../dates/clock-time.ts';
import { dateLabelOf } from '../dates/date-labels.ts';
import { findIncompleteDates } from '../dates/find-dates.ts';
import { isRelativeDate } from '../dates/relative-dates.ts';
import { foldedPattern, foldText } from '../text/fold-text.ts';
import { author, type HeaderFacts, type HeaderPart, isPerson, other } from '../header-parts/header-part.ts';
import {
  endsAsOutlet,
  isAgency,
  isDesk,
  isOwnStaff,
  looksLikeOutlet,
  opensAsAgency,
} from '../names/agencies.ts';
import { isBylineLabel } from '../names/byline-label.ts';
import { looksLikePersonName } from '../names/person-name.ts';
import { readBylineBehindOutlet } from './bylines/read-byline-behind-kicker.ts';
import { readAgencyInPlace, readDeskInPlace, readRoleInPlace } from './bylines/read-desk-in-place.ts';
import { lunarDay } from '../dates/calendars.ts';
import { partStay } from './bylines/stay-label.ts';
import { readNameBeforeRank } from './bylines/name-before-rank.ts';
import { readJoinedNames } from './bylines/read-joined-names.ts';
import { asLabelled, readLabelledByline, readStandingByline } from './bylines/read-byline.ts';
import { readReporterInPlace } from '../names/reporter-in-place.ts';
import { isRole, isRoleAlone } from '../names/roles.ts';
import { isKnownPlace } from '../names/known-places.ts';
import { readPlace } from '../places/read-place.ts';
import { isSectionName } from '../names/section-names.ts';
import { readFiled } from './read-filed.ts';
import { isSource } from './read-labelled-field.ts';
import { splitTitle } from './split-title.ts';

const clockTime = new RegExp(`^${timePattern}$`, 'u');
/** 1月14日: a day without its year, as where the last change of the same year is told. */
const monthAndDay = /^\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일](?:\s?[（(][日月火水木金土일월화수목금토][）)]?)?$/u;
/** What a piece certainly is by its own words. */
export function readKnownPiece(text: string, facts: HeaderFacts): HeaderPart[] | undefined {
  const furniture = furnitureOf(text, 'edges');
  if (furniture) return [other(furniture.rule, text)];
  const date = readUndated(text, facts);
  if (date) return [date];
  const dated = readNameAndAge(text, facts);
  if (dated) return dated;
  if (editedBy.test(text)) return [other('byline', text)];
  const byline = readLabelledByline(text, facts) ?? readBylineBehindOutlet(text, facts);
  if (byline) return byline;
  if (isBylineLabel(text)) return [other('byline-label', text)];
  const signed = readSignedPlace(text, facts) ?? readReporter(text);
  if (signed) return signed;
  if (roleLabel.test(foldText(text))) return [other('role', text)];
  if (/^[A-Z]{2,6}\d{0,4}$/.test(text) && !readPlace(text, facts) && !isAgency(text)) {
    return [other('kicker', text)];
  }
  if (isSectionName(text)) return [other('section-name', text)];
  if (isDesk(text) || isOwnStaff(text)) return [author(text, 'desk')];
  const housed = readDeskInPlace(text);
  if (housed) return housed;
  if (isAgency(text)) return [author(text, 'agency')];
  const filed = readAgencyInPlace(text);
  if (filed) return filed;
  return (
    readFiled(text, facts) ??
    readStay(text, facts) ??
    (isSource(text) ? [other('affiliation', text)] : undefined) ??
    readOutletInPlace(text, facts) ??
    readHouse(text, facts)
  );
}

/** A cura di Orsa Tindal: who wrote an article or who edited it, above which an agency may be named as well. */
const editedBy = /^a cura di\s\p{Lu}[\p{L}\p{M}.’'-]+(?:\s[\p{L}\p{M}.’'-]+){1,8}(?:,\s[^.!?]{2,40})?$/iu;

/** Role, Velm Packet: a label that one outlet reads out to who cannot see. */
const roleLabel = foldedPattern('^(?:role|reporting from|شغل|دنده|الصفه)(?:\\s?[,،]\\s|\\s?،)', 'u');

/** "کابل: برن هالووی", as Arabic and Persian papers sign: where the author is, and the name. */
function readSignedPlace(text: string, facts: HeaderFacts): HeaderPart[] | undefined {
  const [, where = '', name = ''] =
    /^([\p{Lo}\p{M}\u200C ]{2,30})\s?[:：]\s*([\p{Lo}\p{M}\u200C ]+)$/u.exec(text) ?? [];
  const place = where === '' ? undefined : readPlace(where, facts);
  if (!place || place.certainty === 'standing') return undefined;
  const names = readJoinedNames(name) ?? (looksLikePersonName(name) ? [author(name, 'person')] : undefined);
  return names && [{ ...place, certainty: 'byline' }, ...names.map(asLabelled)];
}

/** 河岸報 記者歐爾莎／維爾姆報導, and no more. */
function readReporter(text: string): HeaderPart[] | undefined {
  const { house = '', names = [], where = '', text: whole } = readReporterInPlace(text) ?? {};
  if (whole !== text.replace(/[）)〕\]】]$/u, '')) return undefined;
  const [label = '', way = ''] = text.slice(house.length).split(names.join('、'));
  const [beforePlace = '', behindPlace = ''] = where === '' ? [way] : way.split(where);
  const parts: HeaderPart[] = [
    other('affiliation', house),
    other('byline-label', label.trim()),
    ...names.map((name) => asLabelled(author(name, 'person'))),
    other('byline-label', beforePlace),
    { kind: 'place', text: where, certainty: 'byline' },
    other('byline-label', behindPlace),
  ];
  return parts.filter((part) => /\p{L}/u.test(part.text));
}

/** "Orsa Tindal 7 hours ago", "By Orsa Tindal published 7 hours ago": a name and how long ago, which no sign parts. */
function readNameAndAge(text: string, facts: HeaderFacts): HeaderPart[] | undefined {
  const [, name = '', age = ''] = nameAndAge.exec(text) ?? [];
  const isAge = age !== '' && [age, `${age} ago`].some((one) => isRelativeDate(foldText(one)));
  if (!isAge) return undefined;
  const signed = looksLikePersonName(name) ? [author(name, 'person')] : readLabelledByline(name, facts);
  return signed && [...signed, { kind: 'undated', text: age, expected: 'a day' }];
}

const nameAndAge = /^(\D{3,60}?),?\s((?:(?:(?:last )?updated|published|posted) )?(?:\d{1,3}|an?)\s\p{L}.*)$/u;

/** What a copy took twice: the time that a page shows, and the same for screen readers. */
const twice = /^(.{5,40})\1$/u;

/** A piece of a dateline that names no day: a time, a label, "2 days ago", "April 15". */
function readUndated(text: string, facts: HeaderFacts): HeaderPart | undefined {
  const folded = foldText(twice.exec(text)?.[1] ?? text);
  if (isRelativeDate(folded) || monthAndDay.test(folded)) return { kind: 'undated', text, expected: 'a day' };
  const [incomplete] = findIncompleteDates(text, facts.today);
  if (incomplete && text.length - (incomplete.end - incomplete.start) <= 2) {
    return { kind: 'undated', text, expected: incomplete.expected ?? 'a day' };
  }
  if (lunarDay.test(folded))
    return { kind: 'undated', text, expected: 'a day of the Gregorian or the solar calendar' };
  if (clockTime.test(folded) || folded === 'uhr') return other('dateline', text);
  const names = dateLabelOf(folded);
  return names && { kind: 'date-label', text, names };
}

/** "Reporting from Kabul": where the author was. */
function readStay(text: string, facts: HeaderFacts): HeaderPart[] | undefined {
  const stay = partStay(text);
  const place = stay && readPlace(stay.where, facts);
  return place && [other('byline-label', stay.label), { ...place, certainty: 'byline' }];
}

/** An outlet's name or what somebody does, without a name. */
function readHouse(text: string, facts: HeaderFacts): HeaderPart[] | undefined {
  const words = text.split(/\s+/u);
  // Databases add where an outlet is: The Velmland Courier (Port Velm).
  if (looksLikeOutlet(text.replace(/\s\(.{2,40}\)$/u, '')) && words.length <= 7 && !isReporter(text, facts))
    return splitHouse(text, facts) ?? [other('affiliation', text)];
  if (areOutlets(text)) return [other('affiliation', text)];
  if (association.test(text) && words.length <= 7) return [other('affiliation', text)];
  const isJob = words.length <= 5 && isRoleAlone(text);
  // "De notre correspondante à Skarn" is one of the house, whom the house leaves without a name.
  const inPlace = !isJob && isRoleAlone(words[0] ?? '') ? readRoleInPlace(text) : undefined;
  const role = isJob ? [other('role', text)] : inPlace;
  // Names are asked for last, since that takes longest.
  const isNamed =
    role &&
    !opensAsAgency(words) &&
    (looksLikePersonName(text) || readStandingByline(text, facts) !== undefined);
  return isNamed ? undefined : role;
}

/** Velm News, Velm Tribune: the outlets that bring an article. */
function areOutlets(text: string): boolean {
  const names = text.split(/\s*[,،]\s*/u);
  return names.length > 1 && names.every((name) => looksLikeOutlet(name) && endsAsOutlet(name));
}

/** Whether somebody is named before what they do, as papers are called too: Orsa Tindal Senior Reporter. */
function isReporter(text: string, facts: HeaderFacts): boolean {
  if (readNameBeforeRank(text)) return true;
  const [name, role] = /\sreporter$/iu.test(text) ? (readStandingByline(text, facts) ?? []) : [];
  return isPerson(name) && role?.kind === 'other' && role.rule === 'role' && /\s/u.test(role.text);
}

/** What ends the name of a company or of an association that sends out a text. */
const association =
  /^\p{Lu}.*\s(?:e\.\s?V\.|e\.\s?G\.|g?GmbH|AG|Inc\.?|Ltd\.?|LLC|S\.\s?A\.|S\.\s?p\.\s?A\.|B\.\s?V\.)$/u;

/** "Afghanistan Velm Times": the place and the outlet that signed. */
function splitHouse(text: string, facts: HeaderFacts): HeaderPart[] | undefined {
  const split = isKnownPlace(text.split(/\s+/u)[0] ?? '') ? splitTitle(text, facts) : undefined;
  return split?.some((part) => part.kind === 'author' && part.signs !== 'person') ? split : undefined;
}

/** "BBC News, Port Velm": the outlet and where its author was. */
function readOutletInPlace(text: string, facts: HeaderFacts): HeaderPart[] | undefined {
  const [, outlet = '', rest = ''] = /^([^,،]{2,40})[,،]\s*(.{2,60})$/u.exec(text) ?? [];
  if (!looksLikeOutlet(outlet) && !(isRole(outlet) && !looksLikePersonName(outlet))) return undefined;
  const place = readPlace(rest, facts);
  return place && [readOutlet(outlet), { ...place, certainty: 'byline' }];
}

/** The desk or the agency that signs where no person does, or else the outlet that somebody belongs to. */
function readOutlet(text: string): HeaderPart {
  const signs = isDesk(text) ? 'desk' : isAgency(text) ? 'agency' : undefined;
  return signs ? author(text, signs) : other('affiliation', text);
}
