import { type HeaderFacts, type HeaderPart, other } from '../header-parts/header-part.ts';
import { isSectionName } from '../names/section-names.ts';
import { readPlace } from '../places/read-place.ts';
import { readLabelledByline } from './bylines/read-byline.ts';

/** "in Ferries", "in Boats and Piers": where a blog files what it has dated. */
const filedIn =
  /^(?:[Ii]n|en|em|dans|på|i|v sekci|w|в|у|σε|في|در)\s((?:\p{Lu}[\p{L}\p{M}-]+(?:\s(?:&|und|and|y|e|et)\s\p{Lu}[\p{L}\p{M}-]+)?|[\p{Lo}\p{M}]+(?:\s[\p{Lo}\p{M}]+)?))$/u;

/** A section, and how many read an article of it and answered. */
const countedSection = /^(?<section>\p{L}[^\d]{2,40}?)\s(?<counts>\d{1,7}(?:\s\d{1,6}){0,2})$/u;

/**
 * "in Politics", "Posted in Velmland", "in Harbour 0": where an article is filed, with the number of its comments.
 */
export function readFiled(text: string, facts: HeaderFacts): HeaderPart[] | undefined {
  const [, label = '', where = '', count] =
    /^((?:in|posted in|filed under|under|section)(?:\s?[:：])?)\s+(.+?)(?:\s(\d{1,4}))?$/iu.exec(text) ?? [];
  const place = where === '' ? undefined : readPlace(where, facts);
  const names = place ? [place] : where.split(/\s*[,،]\s*/u).map((name) => readSection(name, facts));
  if (!names.every((name) => name !== undefined)) return undefined;
  const filed = [other('section-name', label), ...names];
  return count === undefined ? filed : [...filed, other('comments', count)];
}

function readSection(name: string, facts: HeaderFacts): HeaderPart | undefined {
  return isSectionName(name) ? other('section-name', name) : readPlace(name, facts);
}

/**
 * "in Ferries": beside a day, where a blog says that an article is filed, be the section known or not; "Politics 3978 0", with how
 * many read and answered it.
 */
export function readFiledBesideDay(text: string, facts: HeaderFacts): HeaderPart[] | undefined {
  const { section = '', counts = '' } = countedSection.exec(text)?.groups ?? {};
  if (isSectionName(section)) return [other('section-name', section), other('view-counter', counts)];
  const [, where = ''] = filedIn.exec(text) ?? [];
  const isPlace = readPlace(where, facts)?.certainty === 'known';
  return where === '' || isPlace ? undefined : [other('section-name', text)];
}

const betweenStrokes = /^\s*\/\s?(?<where>in\s[^/]{2,120}?)\s?\/\s?(?<signed>by\s[^/]{2,80})$/iu;

/** "15 April 2021/0 Comments/in Harbour, Ferries/by Orsa Tindal", as blogs print below a headline. */
export function readFiledBetweenStrokes(text: string, facts: HeaderFacts): HeaderPart[] | undefined {
  const { where = '', signed = '' } = betweenStrokes.exec(text)?.groups ?? {};
  const byline = signed === '' ? undefined : readLabelledByline(signed, facts, true);
  return byline && [other('section-name', where), ...byline];
}
