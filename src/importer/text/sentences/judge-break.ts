import { columnsOf } from '../wrap.ts';
import { beginsSentence } from './begins-sentence.ts';
import { beginsWithFollowingWord, endsWithContinuingWord } from './continuing-words.ts';
import type { BreakEvidence, WordsInside } from './break-evidence.ts';
import { caselessPair } from './caseless-pair.ts';
import { endsInStatement } from './ends-in-statement.ts';
import { endsInside, endsSentence, hasNoStop } from './ends-sentence.ts';
import { endsWithNote, isUnfinished } from './is-unfinished.ts';
import { goesOnAfterDash, isListLine, isSpokenTurn } from './list-line.ts';
import { preposition, smallName } from './small-names.ts';
import { staysOpen } from './stays-open.ts';
import { countLastWords, fewestWords, longTitle } from './title-length.ts';

/** Whether a break between two stretches of text cuts a sentence: certainly, perhaps, or not. */
export type BreakJudgement = 'cut' | 'doubtful' | 'whole';

/** In words: where paragraphs end with marks, one without an end that is no heading is as well. */
const longestTitle = 12;

/** No evidence but the two sides of the break. */
const none: BreakEvidence = {
  inside: () => nothing,
  usesEndMarks: false,
  isCut: false,
};
const nothing: WordsInside = { pairs: new Set(), names: new Set(), surnames: new Set() };

/** Judges a break by the text on both sides of it: never by the text's look alone, since headings have no end marks. */
export function judgeBreak(before: string, after: string, evidence = none): BreakJudgement {
  if (endsSentence(before)) return goesOnBehindMark(before, after, evidence);
  if (goesOnAfterDash(after) && !isListLine(before) && before.length > longTitle / 2) return 'doubtful';
  if (isListLine(after) || isItem(before)) return isOpenTurn(before, after) ? 'doubtful' : 'whole';
  const hasWords = countLastWords(before) >= fewestWords;
  // A comma may stand for a full stop, or what followed it was lost: "… of rubber tubing, / The full scale".
  const isAnew = /^["“„«¿¡]?\p{Lu}/u.test(after) && /[,،]\s*$/u.test(before.slice(-5));
  if (isAnew && beginsSentence(after.replace(/^\P{L}/u, ''))) return 'doubtful';
  if (hangulEnd.test(before.slice(-5)) || hangulTurn.test(after.slice(0, 10))) return 'doubtful';
  if (endsInStatement(before, after) || isInsert(after)) return 'whole';
  if (endsInside(before) || staysOpen(before, after)) return hasWords ? 'cut' : 'doubtful';
  if (!evidence.mayBeHeading && endsWithContinuingWord(before)) return hasWords ? 'cut' : 'doubtful';
  const opening = after.slice(0, 60).replace(/^[^\p{L}\p{N}]+/u, '');
  const across = caselessPair(before, after) ?? pairAcross(before, opening);
  if (hasWords && evidence.inside().pairs.has(across)) return 'cut';
  if (smallName.test(opening)) return judgeSmallName(before, opening, evidence);
  if (/^\p{Ll}/u.test(opening)) return hasWords && beginsLikeSentence(before) ? 'cut' : 'doubtful';
  if (beginsWithFollowingWord(opening)) return hasWords ? 'cut' : 'doubtful';
  if (evidence.usesEndMarks && isUnfinished(before, evidence)) {
    return !beginsSentence(opening) && mayGoOn(before, after, opening, evidence) ? 'cut' : 'doubtful';
  }
  return isLongTitle(before, evidence) ? 'doubtful' : 'whole';
}

/** Korean sentences end with this syllable, behind which a comma is a full stop that somebody missed, or a clause's. */
const hangulEnd = /\p{Script=Hangul}다,\s*$/u;

/** 기자): who speaks, as Korean interviews set each turn. */
const hangulTurn = /^\p{Script=Hangul}{2,6}\)/u;

/** [Port Velm police officer: …]: what somebody says in a broadcast, in brackets of its own within the sentence around it. */
const insert = /^\[[^[\]:：]{2,60}\s?[:：]\s[^[\]]+\]$/u;

/** A sentence that such an insert parts goes on below it. */
function isInsert(text: string): boolean {
  return text.startsWith('[') && insert.test(text);
}

/**
 * A sentence goes on with a capital only where its word has one inside others; where the whole article was cut, one that has
 * begun behind another does so anyway. Without capitals, the other half tells by its end that it is none of a list.
 */
function mayGoOn(before: string, after: string, opening: string, evidence: BreakEvidence): boolean {
  const { isCut, mayBeHeading, inside } = evidence;
  if (mayBeHeading) return false;
  if (isCut && isUnfinished(before, { isCut: false })) return true;
  const [name] = /^\p{Lu}[\p{L}\p{M}]*/u.exec(opening) ?? [];
  if (name !== undefined) return inside().names.has(name);
  return /^[\p{L}\p{N}]/u.test(after) && (!/^\p{Lo}/u.test(after) || endsSentence(after));
}

function isLongTitle(text: string, { usesEndMarks }: BreakEvidence): boolean {
  if (endsWithNote(text) || hasNoStop(text)) return false;
  return columnsOf(text) > longTitle || (usesEndMarks && countLastWords(text) > longestTitle);
}

/** A semicolon and an initial end no sentence that goes on below; items of a list may end with semicolons too. */
function goesOnBehindMark(before: string, after: string, { inside }: BreakEvidence): BreakJudgement {
  // Nearly every sentence ends otherwise, and a book has many.
  if (!/(?:;|\p{Lu}\.)\s*$/u.test(before.slice(-5))) return 'whole';
  if (isListLine(before) || isListLine(after) || countLastWords(before) < fewestWords) return 'whole';
  const opening = after.slice(0, 60);
  if (/;\s*$/u.test(before.slice(-5)))
    return /^\p{Ll}/u.test(opening) && !/^\p{Ll}/u.test(before) && endsSentence(after) && !/;$/u.test(after)
      ? 'cut'
      : 'whole';
  if (!/\p{Lu}\p{Ll}+\s\p{Lu}\.$/u.test(before.slice(-40)) || beginsSentence(opening)) return 'whole';
  if (
    inside().pairs.has(pairAcross(before, opening)) ||
    /^\p{Lu}[\p{L}’'-]+, (?:who|whose|qui)\s/u.test(opening)
  )
    return 'cut';
  return /^\p{Lu}[\p{L}’'-]+(?:,|\s\p{Ll})/u.test(opening) ? 'doubtful' : 'whole';
}

function judgeSmallName(before: string, opening: string, evidence: BreakEvidence): BreakJudgement {
  const [name] = preposition.exec(opening) ?? [];
  if (name === undefined || evidence.inside().surnames.has(name) || !evidence.usesEndMarks)
    return isLongTitle(before, evidence) ? 'doubtful' : 'whole';
  return countLastWords(before) >= fewestWords && beginsLikeSentence(before) ? 'cut' : 'doubtful';
}

/** What somebody says behind a hyphen, as typewriters set dialogues, may be an item of a list. */
function isOpenTurn(before: string, after: string): boolean {
  return (
    /^\s*-\s["“„«¿¡]?\p{Lu}/u.test(before) && /^\p{Ll}/u.test(after) && countLastWords(before) >= fewestWords
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

/** The words with capitals on both sides of a break, such as “Port Velm”. */
export function pairAcross(before: string, opening: string): string {
  const [first] = /\p{Lu}(?:[\p{L}’'-]+|\.)$/u.exec(before.slice(-30).trimEnd()) ?? [];
  const [second] = /^\p{Lu}[\p{L}’'-]+/u.exec(opening) ?? [];
  return `${first} ${second}`;
}

/** An item in a row of small-letter items is no beginning of a sentence. */
function beginsLikeSentence(text: string): boolean {
  const start = text.trimStart();
  return !/^\p{Ll}/u.test(start) || smallName.test(start) || text.length > longTitle / 2;
}
