import type { CharacterRepair } from '../characters/character-repair.ts';
import { fontBullets } from '../characters/font-bullets.ts';
import { hiddenCharacters } from '../characters/hidden-characters.ts';
import { htmlEntities } from '../characters/html-entities.ts';
import { ligatures } from '../characters/ligatures.ts';
import { mailQuotation } from '../characters/mail-quotation.ts';
import { mojibake } from '../characters/mojibake.ts';
import { spaces } from '../characters/spaces.ts';
import { wrongCodePage } from '../characters/wrong-code-page.ts';
import { doubtLetters } from '../source/encoding/doubt-letters.ts';
import type { Doubt, RepairMade } from '../draft.ts';
import { ToldWords } from '../changes/told-words.ts';
import { narrow } from '../text/narrow.ts';

/** Every repair of characters in the order in which they run: what bytes meant before what characters mean. */
export const characterRepairs: readonly CharacterRepair[] = [
  mojibake,
  wrongCodePage,
  htmlEntities,
  ligatures,
  hiddenCharacters,
  fontBullets,
  mailQuotation,
  spaces,
];

/** A text whose characters are mended, line by line. */
export interface RepairedCharacters {
  /** Line n is line n of what was given; line ends are `\n`. */
  text: string;
  repairs: RepairMade[];
  doubts: Doubt[];
}

/**
 * Undoes damage to characters that is certain; a character that was lost is a doubt. Never throws. `isMended` says that
 * words were mended before.
 */
export function repairCharacters(given: string, isMended = false): RepairedCharacters {
  const lines = given.replace(/\r\n?/g, '\n').toWellFormed().split('\n').map(narrow);
  const repairs: RepairMade[] = [];
  if (!isMended) mendWords(lines, repairs);
  for (const repair of characterRepairs) if (!repair.changesLetters) mendLines(lines, repair, repairs);
  const doubts = lines.flatMap((line, index) => doubtLetters(line, index + 1));
  return { text: lines.join('\n'), repairs: repairs.toSorted((a, b) => a.line - b.line), doubts };
}

/** What a damaged word has; marks that nearly every text has are no sign of damage. */
export const mayBeDamaged = /&[#A-Za-z]|(?![‘’“”–—…])[\u0080-\uFFFF]/u;

function mendWords(lines: string[], repairs: RepairMade[]) {
  const mend = wordMender(lines.join('\n'));
  for (const [index, line] of lines.entries()) {
    if (!mayBeDamaged.test(line)) continue;
    const told = new ToldWords(index + 1);
    const words = line.split(/([ \t]+)/u);
    for (const [at, word] of words.entries()) {
      const { rule, mended } = mend(word);
      words[at] = mended;
      if (mended !== word) told.add(rule, at / 2, word, mended);
    }
    lines[index] = words.join('');
    told.report(repairs);
  }
}

/** A word as mended, and the repair that did it. */
export interface MendedWord {
  rule: string;
  mended: string;
}

const letterRepairs = characterRepairs.filter(({ changesLetters }) => changesLetters);

/** Makes the function that mends the words of a text. A word goes through every repair before the next, so that what is told leads from the source to the entry. */
export function wordMender(text: string): (word: string) => MendedWord {
  const meant = withEntitiesMeant(text);
  const steps = letterRepairs.map(({ rule, repairer }) => ({ rule, mend: repairer(meant) }));
  const known = new Map<string, MendedWord>();
  return (word) => {
    const before = known.get(word);
    if (before) return before;
    let made: MendedWord = { rule: '', mended: word };
    for (const { rule, mend } of [...steps, ...steps]) {
      const mended = mend(made.mended);
      if (mended !== made.mended) made = { rule: made.rule || rule, mended };
    }
    if (known.size < mostKnownWords) known.set(word, made);
    return made;
  };
}

/** What a text says with its entities and without, since letters of either kind may show how it was damaged. */
function withEntitiesMeant(text: string): string {
  return /&[#A-Za-z]/u.test(text) ? `${text}\n${htmlEntities.repairer(text)(text)}` : text;
}

/** Words that are remembered, since most words of a text come again. */
const mostKnownWords = 50_000;

function mendLines(lines: string[], { rule, repairer, keepsSpaces }: CharacterRepair, repairs: RepairMade[]) {
  const mend = repairer(lines.join('\n'));
  for (const [index, line] of lines.entries()) {
    const mended = mend(line);
    if (mended === line) continue;
    lines[index] = mended;
    if (mended === line.trimEnd()) continue;
    if (keepsSpaces) tellWords(rule, index + 1, line, mended, repairs);
    else repairs.push(describeFirst(rule, index + 1, line, mended, mend));
  }
}

/** Tells of every word of a line that changes, where the spaces between words are the same. */
function tellWords(rule: string, line: number, before: string, after: string, repairs: RepairMade[]) {
  const mended = after.split(' ');
  const told = new ToldWords(line);
  for (const [at, word] of before.split(' ').entries()) {
    const next = mended[at] ?? '';
    if (word !== next) told.add(rule, at, word, next);
  }
  told.report(repairs);
}

/** Tells of the first words of a line that change; they are mended alone, or the whole line is shown. */
function describeFirst(
  rule: string,
  number: number,
  line: string,
  mended: string,
  mend: (piece: string) => string,
) {
  let at = 0;
  while (at < line.length && line[at] === mended[at]) at += 1;
  const start = line.lastIndexOf(' ', at - 1) + 1;
  const end = line.indexOf(' ', at + 1);
  const before = line.slice(start, end === -1 ? line.length : end);
  const after = mend(before);
  const isToldAlone = after !== before && mended.startsWith(after, start);
  return { rule, line: number, ...(isToldAlone ? { before, after } : { before: line, after: mended }) };
}
