import { foldText } from '../text/fold-text.ts';
import type { HeaderFacts, HeaderPart } from '../header-parts/header-part.ts';
import { isAgency, isDesk, isNobody } from '../names/agencies.ts';
import { isCreditLine } from '../header-lines/bylines/credit-line.ts';
import { easternName, looksLikePersonName } from '../names/person-name.ts';
import { labelLength } from '../names/byline-label.ts';
import { readLabelledByline } from '../header-lines/bylines/read-byline.ts';
import { readNames } from '../header-lines/bylines/read-names.ts';
import { isHeaderLine, readHeaderLine } from '../header-lines/read-header-line.ts';
import type { LeftOut, RepairMade } from '../draft.ts';
import { type Foreign, isList } from './parse-frontmatter.ts';
import { isTemplate, plainValue } from './plain-value.ts';
import { describeDiffering, describeSaid, type FieldRead, isMap, nothingSaid, type Said } from './said.ts';

/** The names in a value, and what else it says; no names where that is not certain. */
interface Names {
  names: string[];
  isClear: boolean;
  leftOut: LeftOut[];
  repairs: RepairMade[];
}

const todo = 'give --author';

/**
 * Reads who wrote an article from the keys that say so, as a byline is read. What names nobody, such as an account, or may
 * name one or two is a doubt, and so are keys that name different people.
 */
export function readAuthors(said: readonly Said[], facts: HeaderFacts): FieldRead<string[]> {
  const [first] = said;
  if (!first) return nothingSaid();
  const readings = said.map((one) => ({ said: one, ...readValue(one.value, one, facts) }));
  const clear = readings.filter(({ isClear }) => isClear);
  const [longest] = clear.toSorted((a, b) => b.names.length - a.names.length);
  if (!longest) return nothingSaid([describeSaid(first, 'the name of who wrote it', todo, 'authors')]);
  const differing = clear.filter(({ names }) => !names.every((name) => isAmong(name, longest.names)));
  if (differing.length > 0) {
    const all = [longest, ...differing].map((one) => one.said);
    return nothingSaid([describeDiffering(all, todo, 'authors')]);
  }
  const { names, leftOut, repairs } = longest;
  return { value: names, used: [longest.said.key], leftOut, repairs, doubts: [] };
}

/** Whether a name is one of these, but for case and signs. */
export function isAmong(name: string, names: readonly string[]): boolean {
  const key = (one: string) => foldText(one).replace(/[^\p{L}\p{N}]+/gu, '');
  return names.some((one) => key(one) === key(name));
}

function readValue(value: Foreign, said: Said, facts: HeaderFacts): Names {
  if (typeof value === 'string') {
    const lines = value.split('\n').filter((line) => line.trim() !== '');
    return join(lines.map((line) => readName(line, said, facts)));
  }
  if (isList(value)) return join(value.map((item) => readValue(item, said, facts)));
  if (!isMap(value) || typeof value['name'] !== 'string') return unclear;
  const others = Object.entries(value).filter(([key, inner]) => key !== 'name' && inner !== '');
  const read = readValue(value['name'], said, facts);
  return {
    ...read,
    leftOut: [
      ...read.leftOut,
      ...others.map(([key, inner]) => ({
        rule: 'unknown-key',
        line: said.line,
        text: `${key}: ${typeof inner === 'string' ? inner : JSON.stringify(inner)}`,
      })),
    ],
  };
}

const unclear: Names = { names: [], isClear: false, leftOut: [], repairs: [] };

function join(readings: readonly Names[]): Names {
  const names = readings.flatMap((one) => one.names);
  return {
    names: names.filter((name, index) => !isAmong(name, names.slice(0, index))),
    isClear: readings.length > 0 && readings.every(({ isClear }) => isClear),
    leftOut: readings.flatMap(({ leftOut }) => leftOut),
    repairs: readings.flatMap(({ repairs }) => repairs),
  };
}

function readName(written: string, { line }: Said, facts: HeaderFacts): Names {
  const { text, leftOut, repairs } = plainValue(written, line);
  if (text.length > longestByline || namesNobody(text)) return unclear;
  const clear = (names: string[], others: LeftOut[] = []): Names => ({
    names: names.map((name) => facts.spellingOf(name)),
    isClear: true,
    leftOut: [...leftOut, ...others],
    repairs,
  });
  if (withSuffix.test(text) && looksLikePersonName(text.replace(withSuffix, ''))) return clear([text]);
  const parts = partsOf(text, facts);
  if (!parts) return isOneName(text) ? clear([text]) : unclear;
  const authors = parts.filter((part) => part.kind === 'author');
  if (authors.some(({ text: name }) => namesNobody(name))) return unclear;
  if (authors.length > 1 && !authors.every((author) => isCertain(author.text))) return unclear;
  const others = parts.flatMap((part) =>
    part.kind === 'author' ? [] : [{ rule: ruleOf(part), line, text: part.text }],
  );
  return clear(
    authors.map((author) => author.text),
    others,
  );
}

/** In characters: as many authors as a report of many hands has. */
const longestByline = 2_000;

/** Martin Tindal, Jr.; Orsa Tindal, Ph.D. */
const withSuffix = /,?\s(?:Jr|Sr|II|III|IV|Ph\.?D|M\.?D|Esq)\.?$/u;

/** The parts of a byline that names somebody; a label before it is no matter. */
function partsOf(text: string, facts: HeaderFacts): readonly HeaderPart[] | undefined {
  const named = readLabelledByline(text, facts) ?? readNames(text, facts, 1);
  const parts = named ?? readHeaderLine(text, facts);
  const isByline = isHeaderLine(parts) && parts.some(({ kind }) => kind === 'author');
  return isByline ? parts : undefined;
}

/** Why a part of a byline is left out. */
function ruleOf(part: HeaderPart): string {
  if (part.kind === 'other') return part.rule;
  if (part.kind === 'place') return 'place-name';
  return /^(?:date|undated)/.test(part.kind) ? 'dateline' : 'byline';
}

/** Several names are told apart where each is a person's in full, or an agency's. */
function isCertain(name: string): boolean {
  return looksLikePersonName(name) || isAgency(name) || easternName.test(name);
}

/** What content systems and templates write where nobody signed, accounts, one or more, and addresses. */
function namesNobody(text: string): boolean {
  const isAccount = /^@|^(?=.*\p{Ll})(?!.*\p{Script=Georgian})[\p{Ll}\p{N}]+(?:[-_. ][\p{Ll}\p{N}]+)*$/u.test(
    text,
  );
  return !/\p{L}/u.test(text) || isNobody(text) || isAccount || isTemplate(text) || /:\/\//.test(text);
}

/** Whether a text that reads as no byline can be a name all the same, as an organisation's. */
function isOneName(text: string): boolean {
  if (isDesk(text)) return true;
  const isParted = /[,،;؛|/、<>()[\]{}:@·•]|\d|\s(?:by|par|von|por)\s/iu.test(text);
  return !isParted && !isCreditLine(text) && labelLength(text) === 0;
}
