import { quoteValue } from '../../../article/problem.ts';
import type { Doubt, RepairMade } from '../../draft.ts';
import { ToldWords } from '../../changes/told-words.ts';
import { oneOf } from '../../text/one-of.ts';
import { changeUnseen } from './unseen-parts.ts';

/** A text of UTF-8 in which some bytes are none. */
export interface DamagedUtf8 {
  /** With `\n` line ends; bytes that can be nothing are U+FFFD. */
  text: string;
  /** Rule `stray-bytes`: words whose stray bytes were read as windows-1252. */
  repairs: RepairMade[];
  /** Rule `encoding`, for each line with such bytes. */
  doubts: Doubt[];
}

/** What UTF-8 is made of beyond ASCII (Unicode, table 3-7), one character a byte, or a byte that is none. */
const pieces = new RegExp(
  String.raw`(?:${oneOf`
  [\xC2-\xDF][\x80-\xBF]|\xE0[\xA0-\xBF][\x80-\xBF]|[\xE1-\xEC\xEE\xEF][\x80-\xBF]{2}
  \xED[\x80-\x9F][\x80-\xBF]|\xF0[\x90-\xBF][\x80-\xBF]{2}|[\xF1-\xF3][\x80-\xBF]{3}
  \xF4[\x80-\x8F][\x80-\xBF]{2}
`})+|[\x80-\xFF]`,
  'g',
);
/** A stray byte is kept as U+DC00 plus the byte, which no UTF-8 holds, as in Python's PEP 383. */
const strayBase = 0xdc00;
const stray = /[\uDC80-\uDCFF]/gu;
const strays = /[\uDC80-\uDCFF]+/gu;
/** “CAFÉ” ends in bytes of windows-1252 that are a letter of IPA in UTF-8, so these prove nothing. */
const telling = /[^\p{ASCII}\uFFFD\u0180-\u02FF]/gu;

/**
 * Whether bytes that are not all UTF-8 are more UTF-8 than not. Measured: texts in other encodings have from three to
 * fifty bytes that are none for each character that is one by accident.
 */
export function isMostlyUtf8(bytes: Uint8Array, mostStray: number): boolean {
  const text = new TextDecoder().decode(bytes);
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return count(/\uFFFD/gu) <= count(telling) * mostStray;
}

/** Whether bytes are UTF-8 but for those in comments, scripts and styles of a page. */
export function isUtf8WhereSeen(bytes: Uint8Array): boolean {
  return changeUnseen(keepStrays(bytes), (part) => part.replace(stray, '')).search(strays) === -1;
}

/** Reads bytes as UTF-8, and those that are not as windows-1252 where that gives letters and marks that fit their place. */
export function readDamagedUtf8(bytes: Uint8Array): DamagedUtf8 {
  // What nobody sees is no text, and its bytes are nobody's question.
  const seen = changeUnseen(keepStrays(bytes), (part) => part.replace(stray, '\uFFFD'));
  const lines = seen.split(/\r\n?|\n/);
  const repairs: RepairMade[] = [];
  const doubts: Doubt[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.search(strays) !== -1) lines[index] = readLine(line, index + 1, repairs, doubts);
  }
  return { text: lines.join('\n'), repairs, doubts };
}

function keepStrays(bytes: Uint8Array): string {
  const kept = Buffer.from(bytes)
    .toString('latin1')
    .replace(pieces, (piece) =>
      piece.length > 1
        ? Buffer.from(piece, 'latin1').toString()
        : String.fromCharCode(strayBase + piece.charCodeAt(0)),
    );
  return kept.replace(/^\uFEFF/u, '');
}

/** More words than a message has room for. */
const mostShown = 20;

function readLine(line: string, number: number, repairs: RepairMade[], doubts: Doubt[]): string {
  const words = line.split(/([ \t]+)/u);
  const told = new ToldWords(number);
  const [lost, read]: [string[], [before: string, after: string][]] = [[], []];
  const isLatin = !/(?!\p{Script=Latin})\p{L}/u.test(line);
  for (const [at, word] of words.entries()) {
    if (word.search(strays) === -1) continue;
    const before = word.replace(stray, '\uFFFD');
    const after = isLatin ? word.replace(strays, fitIn) : before;
    words[at] = after;
    if (after.includes('\uFFFD') && lost.length < mostShown) lost.push(after);
    if (after === before) continue;
    told.add('stray-bytes', at / 2, before, after);
    if (read.length < mostShown) read.push([before, after]);
  }
  told.report(repairs);
  if (read.length > 0) doubts.push(doubtRead(read, number));
  if (lost.length > 0) doubts.push(doubtLost(lost, number));
  return words.join('');
}

/** What the bytes from 0x80 on are in windows-1252. */
const windows1252 = new TextDecoder('windows-1252').decode(
  Uint8Array.from({ length: 128 }, (_, at) => 0x80 + at),
);
const small = 'à-öø-þßšœž';
const capital = 'À-ÖØ-ÞŠŒŽ';
/** Letters with the marks that may stand before or behind them; `€` or `¤` behind letters are what is left of UTF-8. */
const possible = new RegExp(
  `^(?:[«“‘–—£€]|«\u00A0)?[${capital}]*[${small}]*(?:[’”–—…]|\u00A0?»|\u00A0)?$`,
  'u',
);

/** What a run of stray bytes is in windows-1252, where it fits between the characters around it; else U+FFFD. */
function fitIn(run: string, at: number, word: string): string {
  const meant = run.replace(stray, (byte) => windows1252[byte.charCodeAt(0) - strayBase - 0x80] ?? '');
  const [before, after] = [word[at - 1] ?? '', word[at + run.length] ?? ''];
  return possible.test(meant) && isInPlace(before, meant, after) ? meant : '\uFFFD'.repeat(run.length);
}

function isInPlace(before: string, meant: string, after: string): boolean {
  const [first = '', last = ''] = [meant[0], meant.at(-1)];
  if (/^\p{Lu}/u.test(meant)) {
    if (/\p{Ll}/u.test(before)) return false;
    return /\p{L}/u.test(before + after) || meant.length > 1 || first === 'À';
  }
  const isCapitalNext = /\p{Ll}$/u.test(meant) && /\p{Lu}/u.test(after);
  const isOpeningLast = /[«“‘£€]$/u.test(last) && !/[\p{L}\p{N}\s]/u.test(after);
  return !isCapitalNext && !isOpeningLast;
}

function doubtRead(read: readonly (readonly [string, string])[], line: number): Doubt {
  const [before, after] = [0, 1].map((side) => quoteValue(read.map((pair) => pair[side]).join(' ')));
  const message = `Unexpected bytes that are not UTF-8 in ${before}, expected UTF-8, they were read as windows-1252, which gives ${after}: if that is wrong, put right what stands there`;
  return { rule: 'encoding', line, message };
}

function doubtLost(lost: readonly string[], line: number): Doubt {
  const message = `Unexpected bytes that are not UTF-8 in ${quoteValue(lost.join(' '))}, expected characters, put what is missing where \uFFFD stands`;
  return { rule: 'encoding', line, message };
}
