import { ToldWords } from '../changes/told-words.ts';
import type { Doubt, RepairMade } from '../draft.ts';
import { mendText, suspicious } from './mend-text.ts';
import { mayBeDamaged, type MendedWord, wordMender } from './repair-characters.ts';

/** One of the texts that make up a line together, such as a word in bold. */
export interface Piece {
  value: string;
  /** Line in the source, counted from 1. */
  line: number;
  /** Whether it stays as it is, as code does. */
  isFixed?: boolean;
}

/** Undoes damage to the characters of a run of texts. A word may go through several of them. Changes the pieces. */
export function mendRun(pieces: readonly Piece[]): { repairs: RepairMade[]; doubts: Doubt[] } {
  const repairs: RepairMade[] = [];
  const doubts: Doubt[] = [];
  if (!pieces.some(({ value }) => suspicious.test(value))) return { repairs, doubts };
  const isParted = pieces.length > 1;
  const told = isParted ? mendAcross(pieces) : new Map<Piece, RepairMade[]>();
  for (const piece of pieces) {
    repairs.push(...(told.get(piece) ?? []));
    if (piece.isFixed) continue;
    const mended = mendText(piece.value, piece.line, isParted);
    piece.value = mended.value;
    repairs.push(...mended.repairs);
    doubts.push(...mended.doubts);
  }
  return { repairs, doubts };
}

/** A part of a word: where it begins and ends in one of the pieces. */
interface Part {
  piece: Piece;
  start: number;
  end: number;
}

/**
 * Mends the words of a run, each as a whole, and tells of them as a whole, as the words of the source are read. Gives the
 * repairs of the words that begin in each piece.
 */
function mendAcross(pieces: readonly Piece[]): Map<Piece, RepairMade[]> {
  const mend = wordMender(pieces.map(({ value }) => value).join(''));
  const edits: Edits = new Map();
  const repairs = new Map<Piece, RepairMade[]>();
  for (const [first, words] of Map.groupBy(wordsOf(pieces), ([part]) => part?.piece)) {
    if (first) repairs.set(first, mendWords(words, mend, edits));
  }
  for (const [piece, made] of edits) piece.value = applyEdits(piece.value, made);
  return repairs;
}

/** The edits of each piece, in its order. */
type Edits = Map<Piece, { start: number; end: number; text: string }[]>;

function mendWords(words: readonly Part[][], mend: (word: string) => MendedWord, edits: Edits): RepairMade[] {
  const repairs: RepairMade[] = [];
  let told = new ToldWords(0);
  let last = 0;
  for (const [at, parts] of words.entries()) {
    const texts = parts.map(({ piece, start, end }) => piece.value.slice(start, end));
    const word = texts.join('');
    if (!parts[0] || !mayBeDamaged.test(word)) continue;
    const { rule, mended } = mend(word);
    const shares = mended === word ? undefined : shareOut(parts, texts, mended, mend);
    if (!shares) continue;
    const line = lineOf(parts[0]);
    if (line !== last) {
      told.report(repairs);
      [told, last] = [new ToldWords(line), line];
    }
    told.add(rule, at, word, mended);
    for (const [index, { piece, start, end }] of parts.entries()) {
      const known = edits.get(piece) ?? [];
      edits.set(piece, known);
      known.push({ start, end, text: shares[index] ?? '' });
    }
  }
  told.report(repairs);
  return repairs;
}

/** The words of a run, each in its parts. */
function wordsOf(pieces: readonly Piece[]): Part[][] {
  const words: Part[][] = [];
  let open = false;
  for (const piece of pieces) {
    for (const { 0: text, index: start } of piece.value.matchAll(/[^ \t\n]+|[ \t\n]+/gu)) {
      const isWord = !/^[ \t\n]/u.test(text);
      const part = { piece, start, end: start + text.length };
      if (isWord && open) words.at(-1)?.push(part);
      else if (isWord) words.push([part]);
      open = isWord;
    }
  }
  return words;
}

/** What of a mended word stands in each of its parts; `undefined` when something that is fixed would have to change. */
function shareOut(
  parts: readonly Part[],
  texts: readonly string[],
  mended: string,
  mend: (word: string) => MendedWord,
): string[] | undefined {
  const alone = texts.map((text, index) => (parts[index]?.piece.isFixed ? text : mend(text).mended));
  if (alone.join('') === mended) return alone;
  let [first, end, from, to] = [0, texts.length, 0, mended.length];
  for (; first < end && mended.startsWith(texts[first] ?? '', from); first += 1)
    from += texts[first]?.length ?? 0;
  for (; end > first && mended.slice(from, to).endsWith(texts[end - 1] ?? ''); end -= 1)
    to -= texts[end - 1]?.length ?? 0;
  const isFixed = first === end || parts.slice(first, end).some(({ piece }) => piece.isFixed);
  if (isFixed) return undefined;
  return texts.map((text, index) => {
    if (index === first) return mended.slice(from, to);
    return index > first && index < end ? '' : text;
  });
}

function lineOf({ piece, start }: Part): number {
  return piece.line + (piece.value.slice(0, start).match(/\n/gu)?.length ?? 0);
}

function applyEdits(value: string, edits: readonly { start: number; end: number; text: string }[]): string {
  let edited = '';
  let from = 0;
  for (const { start, end, text } of edits) {
    edited += value.slice(from, start) + text;
    from = end;
  }
  return edited + value.slice(from);
}
