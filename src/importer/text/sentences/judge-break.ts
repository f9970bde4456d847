import { beginsWithFollowingWord, endsWithContinuingWord } from './continuing-words.ts';
import { endsInside, endsSentence } from './ends-sentence.ts';
import { goesOnAfterDash, isListLine, isSpokenTurn } from './list-line.ts';

/** Whether a break between two stretches of text cuts a sentence: certainly, perhaps, or not. */
export type BreakJudgement = 'cut' | 'doubtful' | 'whole';

/** Names that are written with a small letter first, such as “iPhone” or “de Gaulle”. */
const smallName =
  /^(?:\p{Ll}{1,2}\p{Lu}|\p{Ll}-\p{L}|(?:de|du|des|van|von|der|den|ten|ter|zu|al|el|bin|ibn|bint|di|da|dos|das|do|la|le|lo|af|av)(?:[\s-]|\s(?:la|der|den|las|los)\s)\p{Lu}|(?:d|l|al|el)['’-]\p{Lu})/u;
/** Shorter than this many words, a line without an end mark may well be a title, an item or a name. */
const fewestWords = 4;
/** Longer than this many characters, a paragraph without an end mark is probably a cut one. */
const longTitle = 80;
/** In words: where paragraphs end with marks, one without an end that is no heading is as well. */
const longestTitle = 12;
/** Names' particles that are prepositions elsewhere, and open a paragraph with a capital: “De Gaulle”. */
const preposition =
  /^(?:de|du|des|di|da|do|dos|das|von|van|zu)\s(?:(?:la|las|los|der|den)\s)?\p{Lu}[\p{L}’'-]+/u;

/** What only the whole article tells of its breaks. */
export interface BreakEvidence {
  /** Pairs of words with capitals that stand side by side, such as “Port Velm”. */
  pairs: ReadonlySet<string>;
  /** Surnames with their particles behind a first name, such as “de Gaulle”. */
  surnames: ReadonlySet<string>;
  /** Whether paragraphs of this article end with a mark and nothing else stands between them, so that one without has lost its end. */
  usesEndMarks: boolean;
  /** Whether several other paragraphs of this article are certainly cut, so that one without an end is most likely cut too. */
  isCut: boolean;
}

/** No evidence but the two sides of the break. */
const none: BreakEvidence = { pairs: new Set(), surnames: new Set(), usesEndMarks: false, isCut: false };

/** In characters. */
const longestNote = 80;

/** Judges a break by the text on both sides of it: never by the text's look alone, since headings have no end marks. */
export function judgeBreak(before: string, after: string, evidence = none): BreakJudgement {
  if (endsSentence(before)) return goesOnBehindMark(before, after, evidence);
  if (goesOnAfterDash(after) && !isListLine(before) && before.length > longTitle / 2) return 'doubtful';
  if (isListLine(after) || isItem(before)) return isOpenTurn(before, after) ? 'doubtful' : 'whole';
  const hasWords = countWords(before) >= fewestWords;
  if (endsWithContinuingWord(before) || endsInside(before)) return hasWords ? 'cut' : 'doubtful';
  const opening = after.slice(0, 60).replace(/^[^\p{L}\p{N}]+/u, '');
  if (hasWords && evidence.pairs.has(pairAcross(before, opening))) return 'cut';
  if (smallName.test(opening)) return judgeSmallName(before, opening, evidence);
  if (/^\p{Ll}/u.test(opening)) return hasWords && beginsLikeSentence(before) ? 'cut' : 'doubtful';
  if (beginsWithFollowingWord(opening)) return hasWords ? 'cut' : 'doubtful';
  if (evidence.usesEndMarks && isUnfinished(before, evidence) && !beginsSentence(opening)) return 'cut';
  return isLongTitle(before, evidence) ? 'doubtful' : 'whole';
}

function isLongTitle(text: string, { usesEndMarks }: BreakEvidence): boolean {
  return text.length > longTitle || (usesEndMarks && countWords(text) > longestTitle);
}

/** A semicolon and an initial end no sentence that goes on below; items of a list may end with semicolons too. */
function goesOnBehindMark(before: string, after: string, { pairs }: BreakEvidence): BreakJudgement {
  // Nearly every sentence ends otherwise, and a book has many.
  if (!/(?:;|\p{Lu}\.)\s*$/u.test(before.slice(-5))) return 'whole';
  if (isListLine(before) || isListLine(after) || countWords(before) < fewestWords) return 'whole';
  const opening = after.slice(0, 60);
  if (/;\s*$/u.test(before.slice(-5)))
    return /^\p{Ll}/u.test(opening) && !/^\p{Ll}/u.test(before) && endsSentence(after) && !/;$/u.test(after)
      ? 'cut'
      : 'whole';
  if (!/\p{Lu}\p{Ll}+\s\p{Lu}\.$/u.test(before.slice(-40)) || beginsSentence(opening)) return 'whole';
  if (pairs.has(pairAcross(before, opening)) || /^\p{Lu}[\p{L}’'-]+, (?:who|whose|qui)\s/u.test(opening))
    return 'cut';
  return /^\p{Lu}[\p{L}’'-]+(?:,|\s\p{Ll})/u.test(opening) ? 'doubtful' : 'whole';
}

function judgeSmallName(before: string, opening: string, evidence: BreakEvidence): BreakJudgement {
  const [name] = preposition.exec(opening) ?? [];
  if (name === undefined || evidence.surnames.has(name) || !evidence.usesEndMarks)
    return isLongTitle(before, evidence) ? 'doubtful' : 'whole';
  return countWords(before) >= fewestWords && beginsLikeSentence(before) ? 'cut' : 'doubtful';
}

/** Finds what an article's paragraphs tell of its breaks. */
export function breakEvidence(texts: readonly string[]): BreakEvidence {
  const pairs = new Set<string>();
  const surnames = new Set<string>();
  for (const text of texts) {
    for (const [, first, second] of text.matchAll(
      /\s(\p{Lu}(?:[\p{L}’'-]+|\.))(?=\s(\p{Lu}[\p{L}’'-]+))/gu,
    )) {
      pairs.add(`${first} ${second}`);
    }
    for (const [, surname] of text.matchAll(particled)) if (surname) surnames.add(surname);
  }
  const long = texts.filter((text) => text.length > longTitle / 2);
  const ended = long.filter(endsSentence).length;
  const usesEndMarks = ended >= 2 && ended >= 0.4 * long.length && !isCopy(texts);
  return { pairs, surnames, usesEndMarks, isCut: usesEndMarks && countCuts(texts) >= fewestCuts };
}

const particled = new RegExp(`(?<=\\p{Lu}[\\p{L}’'.-]*\\s)(${preposition.source.slice(1)})`, 'gu');

/** So many lines of a word or two are no accident: captions, names and buttons of a page stand between the paragraphs. */
const fewestStray = 2;

function isCopy(texts: readonly string[]): boolean {
  const stray = texts.filter((text) => !endsSentence(text) && countWords(text) < fewestWords);
  return stray.length >= fewestStray;
}

/** So many breaks before a small letter are no accident: the article was cut. */
const fewestCuts = 2;

function countCuts(texts: readonly string[]): number {
  const isCut = (text: string, index: number) =>
    /^\p{Ll}/u.test(text) && judgeBreak(texts[index - 1] ?? '', text) === 'cut';
  return texts.filter(isCut).length;
}

/** What somebody says behind a hyphen, as typewriters set dialogues, may be an item of a list. */
function isOpenTurn(before: string, after: string): boolean {
  return (
    /^\s*-\s["“„«¿¡]?\p{Lu}/u.test(before) && /^\p{Ll}/u.test(after) && countWords(before) >= fewestWords
  );
}

/** An item of a list stands for itself; a sentence that only begins with a number or a dash may be cut. */
function isItem(text: string): boolean {
  return (
    isListLine(text) &&
    !isSpokenTurn(text) &&
    (text.length <= longTitle || /[,;]\s(?:and|or|und|oder|et|ou|y|o)$/u.test(text.slice(-10)))
  );
}

function pairAcross(before: string, opening: string): string {
  const [first] = /\p{Lu}(?:[\p{L}’'-]+|\.)$/u.exec(before.slice(-30).trimEnd()) ?? [];
  const [second] = /^\p{Lu}[\p{L}’'-]+/u.exec(opening) ?? [];
  return `${first} ${second}`;
}

/** A paragraph with a whole sentence in it is no heading, and a long line without an end is none either. */
function isUnfinished(text: string, { isCut }: BreakEvidence): boolean {
  const hasCase = /\p{Ll}/u.test(text.slice(0, 200));
  const hasSentence = /\p{L}{2}[.!?؟۔]["”»]?\s/u.test(text.slice(0, 2000));
  const isLong = text.length > (isCut ? longTitle : Infinity) || (!hasCase && text.length > longTitle / 2);
  return (hasSentence || isLong) && !endsWithVerb(text) && !endsWithNote(text);
}

/** Behind a sentence's end a note in brackets says who tells it, or who made the picture: "… at dawn. (Velm Packet)". */
function endsWithNote(text: string): boolean {
  const sentence = text.slice(-longestNote).replace(/\s[([（][^()[\]（）]+[)\]）]$/u, '');
  return !text.endsWith(sentence) && endsSentence(sentence);
}

/** Persian and Pashto end their sentences with verbs; the mark after one may only have been forgotten. */
function endsWithVerb(text: string): boolean {
  return /(?:^|\s)(?:است|هست|نیست|شد|بود|کرد|دارد|داد|گفت|ده|دی|شو|کړ|وو|کوي|می‌[\p{L}\p{M}]+|[\p{L}\p{M}]+ند)$/u.test(
    text.slice(-30).trimEnd(),
  );
}

/** Words that sentences begin with more often than they stand inside one with a capital. */
const starters = new Set(
  'The A An In On At He She It They We I You This That These Those There But And So As If When While After Before For From By Its His Her Their Our My No Not Now Then Yet Still Also What Who Why How Where One Two Some Many Most Le La Les Un Une Il Elle Ils Mais Et Dans En Pour Der Die Das Ein Eine Er Sie Es Und Aber Im Am In Auf El Los Las Una Él Pero Y'.split(
    ' ',
  ),
);

/** A place in capitals and a dash open a report: "PORT VELM — Boats". */
const dateline = /^\p{Lu}[\p{Lu}\p{M}\s.’'-]+(?:,[^,–—-]{2,20})?\s?[–—-]\s?["“„«]?\p{Lu}/u;

function beginsSentence(opening: string): boolean {
  return dateline.test(opening) || starters.has(/^[\p{L}’']+/u.exec(opening)?.[0] ?? '');
}

/** An item in a row of small-letter items is no beginning of a sentence. */
function beginsLikeSentence(text: string): boolean {
  const start = text.trimStart();
  return !/^\p{Ll}/u.test(start) || smallName.test(start) || text.length > longTitle / 2;
}

function countWords(text: string): number {
  return text.slice(-200).match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’\u200C-]*/gu)?.length ?? 0;
}
