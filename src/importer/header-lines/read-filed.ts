import { type HeaderFacts, type HeaderPart, other } from '../header-parts/header-part.ts';
import { isSectionName } from '../names/section-names.ts';
import { readPlace } from '../places/read-place.ts';
import { foldedPattern, foldText } from '../text/fold-text.ts';
import { readLabelledByline } from './bylines/read-byline.ts';

/** "in Ferries", "in Boats and Piers": where a blog files what it has dated. */
const filedIn =
  /^(?:[Ii]n|en|em|dans|på|i|v sekci|w|в|у|σε|في|در)\s((?:\p{Lu}[\p{L}\p{M}-]+(?:\s(?:&|und|and|y|e|et)\s\p{Lu}[\p{L}\p{M}-]+)?|[\p{Lo}\p{M}]+(?:\s[\p{Lo}\p{M}]+)?))$/u;

/** What a section is called, known or not: Harbour Life, Boats & Piers. */
const category = String.raw`\p{Lu}[\p{L}\p{M}\p{N}’'-]*(?:\s(?:&|and|und|et|y|e|of|the|du|\p{Lu}[\p{L}\p{M}\p{N}’'-]*)){0,4}`;
const within = '(?:[Ii]n|[Uu]nder|unter|dans|en|em|w)';
const inAlone = new RegExp(`^${within}$`, 'u');
const signing = '(?:[Bb]y|[Vv]on|[Pp](?:ar|or)|[Dd](?:a|i|oor)|przez) .{2,60}?';
/**
 * "Posted in Harbour Life, Boats by Orsa Tindal on", "by orsa in News", "in Boats Tags: ferry, pier": where a blog files it, and
 * what stands beside.
 */
const filedLine = new RegExp(
  `^(?:(?<before>${signing}),? )?(?<label>(?:(?:[Pp]osted|[Pp]ublished|[Ff]iled) )?${within}) ` +
    `(?<categories>${category}(?:, ?${category}){0,9})` +
    `(?:,? (?<behind>${signing}))?(?: on)?(?:,? (?<tags>[Tt]ags?: .{2,300}))?[.]?$`,
  'u',
);

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
  const listed = readFiledLine(text, facts);
  if (listed) return listed;
  const [, where = ''] = filedIn.exec(text) ?? [];
  const isPlace = readPlace(where, facts)?.certainty === 'known';
  return where === '' || isPlace ? undefined : [other('section-name', text)];
}

/** A list of sections, known or not, or one beside a byline or topics; a place alone is no section. */
function readFiledLine(text: string, facts: HeaderFacts): HeaderPart[] | undefined {
  const { before, label = '', categories = '', behind, tags } = filedLine.exec(text)?.groups ?? {};
  const signed = before ?? behind;
  const isAlone = inAlone.test(label) && !/[,\s]/u.test(categories);
  const isPlain = behind === undefined && tags === undefined;
  const mayBePlace = isPlain && (isAlone || readPlace(categories, facts) !== undefined);
  if (categories === '' || (mayBePlace && !isSectionName(categories))) return undefined;
  const byline = signed === undefined ? [] : readLabelledByline(signed, facts, true);
  if (!byline) return undefined;
  const sections = categories
    .split(/, ?/u)
    .map((name) => readSection(name, facts) ?? other('section-name', name));
  const filed = [other('section-name', label), ...sections];
  const parts = before === undefined ? [...filed, ...byline] : [...byline, ...filed];
  return tags === undefined ? parts : [...parts, other('tags', tags)];
}

const ofWeblog = foldedPattern(
  '^(?:posted|published|submitted|written|added|veroffentlicht|geschrieben|geposte?t|publie|poste|publicad[oa]|escrito|postado|pubblicato|scritto|geplaatst|opublikowan[oy])\\s',
  'u',
);

/**
 * "Posted on 15 April 2021 by Orsa Tindal in Boats", "15 April 2021 by Orsa Tindal in Boats 3 Comments": a weblog says behind
 * its author where it files the article, unless the text or everybody knows a place of that name. `parts` are the line's.
 */
export function asFiledByWeblog(text: string, parts: HeaderPart[], facts: HeaderFacts): HeaderPart[] {
  const isOfWeblog =
    ofWeblog.test(foldText(text)) || parts.some((part) => part.kind === 'other' && part.rule === 'comments');
  const label = parts.findIndex((part) => part.kind === 'other' && inAlone.test(part.text));
  const isDated = parts.some(({ kind }) => kind === 'date');
  if (!isOfWeblog || !isDated || label === -1) return parts;
  return parts.map((part, index) => {
    const isFiled = index > label && part.kind === 'place' && !readPlace(part.text, facts);
    return isFiled ? other('section-name', part.text) : part;
  });
}

const betweenStrokes = /^\s*\/\s?(?<where>in\s[^/]{2,120}?)\s?\/\s?(?<signed>by\s[^/]{2,80})$/iu;

/** "15 April 2021/0 Comments/in Harbour, Ferries/by Orsa Tindal", as blogs print below a headline. */
export function readFiledBetweenStrokes(text: string, facts: HeaderFacts): HeaderPart[] | undefined {
  const { where = '', signed = '' } = betweenStrokes.exec(text)?.groups ?? {};
  const byline = signed === '' ? undefined : readLabelledByline(signed, facts, true);
  return byline && [other('section-name', where), ...byline];
}
