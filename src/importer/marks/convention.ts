import { countOf } from '../text/each-match.ts';
import { dominantDirection } from '../../article/language.ts';
import { findMarks, type Side } from './find-marks.ts';

/** How an article sets its quotation marks; what is usual in its language is never wrong. */
export interface Convention {
  /** “…”, German „…“, Polish „…”, Swedish and Finnish ”…”, or ”…“ as some set it from right to left. */
  curly: 'english' | 'german' | 'polish' | 'swedish' | 'mirrored';
  /** «…», German and Danish »…«, or Swedish and Finnish »…». */
  angled: 'outward' | 'inward' | 'same';
  /** The curly marks of the text's language, where it opens quotations with a low one. */
  usual?: Low;
}

type Low = 'german' | 'polish';

/** How languages close a quotation that a low mark opens (Unicode CLDR 45, delimiters: quotationStart, quotationEnd). */
const lowMarks: Record<Low, ReadonlySet<string>> = {
  german: new Set('bg cs de dsb et hr hsb is ka lb lt mk sk sl sr'.split(' ')),
  polish: new Set('bs hu pl ro'.split(' ')),
};

function usualIn(language: string): Low | undefined {
  const [primary = ''] = language.toLowerCase().split('-');
  return (['german', 'polish'] as const).find((low) => lowMarks[low].has(primary));
}

const northern =
  /(?<!\p{L})(?:och|att|är|på|inte|som|för|on|että|ei|oli|hän|mutta|sanoi|ikke|og|det)(?!\p{L})/giu;
const english = /(?<!\p{L})(?:the|and|of|that|with|was)(?!\p{L})/giu;

/**
 * Finds an article's convention from how its own marks stand in all of its texts, and from its `language`, a BCP 47 tag,
 * where they do not tell.
 */
export function conventionOf(texts: readonly string[], language = ''): Convention {
  const counts = countMarks(texts);
  const count: Count = (text, place) => counts.get(`${text}${place ?? ''}`) ?? 0;
  const sample = texts.join('\n').slice(0, 20_000);
  const usual = usualIn(language);
  return {
    curly: curlyOf(count, sample, usual),
    angled: isOutward(language, count) ? 'outward' : angledOf(count, sample),
    ...(usual ? { usual } : {}),
  };
}

/** How often a mark stands on a side, or on one that its place does not tell. */
type Count = (text: string, place: Side | undefined) => number;

/** Marks are only counted, since a book has a hundred thousand of them. */
function countMarks(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const { text: mark, place = '' } of findMarks(text)) {
      counts.set(mark + place, (counts.get(mark + place) ?? 0) + 1);
    }
  }
  return counts;
}

function curlyOf(count: Count, sample: string, usual: Low | undefined): Convention['curly'] {
  const has = (mark: string) =>
    ([undefined, 'opening', 'closing'] as const).some((side) => count(mark, side) > 0);
  if (has('„')) {
    const [german, polish] = [count('“', 'closing'), count('”', 'closing')];
    if (german === polish) return usual ?? 'german';
    return german > polish ? 'german' : 'polish';
  }
  if (usual) return count('“', 'opening') > 0 && count('”', 'closing') > 0 ? 'english' : usual;
  const mayBeMirrored = count('”', 'opening') > count('“', 'opening') && count('“', 'closing') > 0;
  if (mayBeMirrored && dominantDirection(sample) === 'rtl') return 'mirrored';
  const hasOnlyOne = !has('“') && count('”', 'opening') > 0;
  return hasOnlyOne && countOf(sample, northern) > countOf(sample, english) ? 'swedish' : 'english';
}

/** Languages in which »…« is never usual, so that marks which stand so were turned (Unicode CLDR 45, delimiters). */
const outwardOnly = /^(?:be|ru|uk)(?:-|$)/iu;
/** The like, in which a paragraph that goes on a quotation opens with » as well. */
const outwardToo = /^(?:ca|el|es|fr|gl|hy|it|pt)(?:-|$)/iu;

function isOutward(language: string, count: Count): boolean {
  return outwardOnly.test(language) || (outwardToo.test(language) && count('«', 'closing') > 0);
}

function angledOf(count: Count, sample: string): Convention['angled'] {
  if (count('»', 'opening') <= count('«', 'opening') || dominantDirection(sample) === 'rtl') return 'outward';
  return count('»', 'closing') > count('«', 'closing') ? 'same' : 'inward';
}

const curlyPairs: Record<Convention['curly'], [string, string]> = {
  english: ['“', '”'],
  german: ['„', '“'],
  polish: ['„', '”'],
  swedish: ['”', '”'],
  mirrored: ['”', '“'],
};
const angledPairs: Record<Convention['angled'], [string, string]> = {
  outward: ['«', '»'],
  inward: ['»', '«'],
  same: ['»', '»'],
};

/** The side that a mark's own shape tells under a convention; `undefined` where it may stand on both. */
export function sideOfShape(mark: string, { curly, angled }: Convention): Side | undefined {
  if (mark === '"') return undefined;
  if (mark === '„' || mark === '‟') return 'opening';
  if (mark === '“' && curly === 'german') return undefined;
  const [opening, closing] = /[«»]/u.test(mark) ? angledPairs[angled] : curlyPairs[curly];
  if (opening === closing) return mark === opening ? undefined : 'opening';
  if (mark === closing || (mark === '”' && curly === 'german')) return 'closing';
  return 'opening';
}

/** The marks that a quotation should have which is opened and closed by two marks that are no pair. */
export function pairFor(
  opening: string,
  closing: string,
  { curly, angled, usual }: Convention,
): [string, string] {
  const isAngled = /[«»]/u.test(opening) || (opening === '"' && /[«»]/u.test(closing));
  if (isAngled) return angledPairs[angled];
  const isOwn = curly !== 'german' && curly !== 'polish';
  // An article whose own low marks are not those of its language keeps what it has.
  if (usual) return isOwn || curly === usual ? curlyPairs[usual] : [opening, closing];
  if (opening === '„') return ['„', curly === 'polish' ? '”' : '“'];
  return curlyPairs[curly];
}

/** The mark that closes a quotation of an article which `opening` opens. */
export function closingFor(opening: string, { usual, ...own }: Convention): string {
  if (opening === '"') return opening;
  // Languages with a low mark know this one at the opening only as English has it.
  if (usual && opening === '“') return '”';
  return pairFor(opening, opening, own)[1];
}

/** Whether two marks are a pair that is right under a convention. */
export function isPair(opening: string, closing: string, convention: Convention): boolean {
  if (opening === '"' && closing === '"') return true;
  if (opening === '“' && closing === '”') return convention.curly !== 'mirrored';
  const [first, second] = pairFor(opening, closing, convention);
  return opening === first && closing === second;
}
