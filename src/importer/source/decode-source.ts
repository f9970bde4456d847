import { type Finding, quoteValue } from '../../article/problem.ts';
import type { Doubt, RepairMade } from '../draft.ts';
import { isMostlyUtf8, isUtf8WhereSeen, readDamagedUtf8 } from './encoding/damaged-utf8.ts';
import { declaredEncoding } from './encoding/declared-encoding.ts';
import { type DetectedEncoding, detectEncoding } from './encoding/detect-encoding.ts';
import { findForeignLetters } from './encoding/foreign-letters.ts';
import { nameBinary } from './encoding/name-binary.ts';
import { readQuotedPrintable } from './encoding/quoted-printable.ts';
import { markedEncoding, unmarkedUtf16 } from './encoding/unicode-encoding.ts';

/** A source as text. */
export interface DecodedSource {
  /** With `\n` line ends and without a byte-order mark. */
  text: string;
  /** The Encoding standard's name of the encoding that was read. */
  encoding: string;
  /** Rules `stray-bytes`, single words in another encoding than the text, and `quoted-printable`, the coding of mails. */
  repairs: RepairMade[];
  /** Rule `encoding`: the bytes may mean another text. */
  doubts: Doubt[];
}

/** From here on the bytes are believed against the file's own declaration, always with a doubt. */
const trustedConfidence = 0.3;

/**
 * The text of a source's bytes, or why they are no text. A byte-order mark decides, then valid UTF-8, then the file's own
 * declaration when it reads cleanly, then a guess; what is not certain is a doubt.
 */
export function decodeSource(bytes: Uint8Array): DecodedSource | { finding: Finding } {
  const binary = nameBinary(bytes);
  if (binary) return { finding: refuse(binary) };
  const marked = markedEncoding(bytes) ?? unmarkedUtf16(bytes);
  const asRead = marked ? decodeMarked(bytes, marked) : decodeUnmarked(bytes);
  const decoded = asRead.text.includes('\0') ? passOverZeros(asRead) : asRead;
  if (decoded === undefined) return { finding: refuse('a file that holds zero bytes (U+0000)') };
  const foreign = findForeignLetters(decoded.text);
  if (foreign !== undefined) return { finding: refuseForeign(decoded.text, foreign) };
  const coded = readQuotedPrintable(decoded.text);
  return coded ? { ...decoded, text: coded.text, repairs: [...decoded.repairs, coded.repair] } : decoded;
}

/** In a page fewer of the characters are zeros that a program left behind; more are no text. */
const mostZeros = 1 / 500;

/** A page with a few zero bytes, each of which is a lost letter, as in browsers (HTML standard, 13.2.5.36); no other text has any. */
function passOverZeros(decoded: DecodedSource): DecodedSource | undefined {
  const { text } = decoded;
  const isPage = /<(?:!doctype\s+html|html|head|body)\b/i.test(text);
  const count = text.split('\0').length - 1;
  if (!isPage || count > text.length * mostZeros) return undefined;
  return { ...decoded, text: text.replaceAll('\0', '\uFFFD') };
}

function decodeMarked(bytes: Uint8Array, encoding: string): DecodedSource {
  const text = read(bytes, encoding);
  if (text !== undefined) return { text, encoding, repairs: [], doubts: [] };
  if (encoding === 'utf-8') return { ...readDamagedUtf8(bytes), encoding };
  const damaged = new TextDecoder(encoding).decode(bytes);
  return {
    text: lines(damaged),
    encoding,
    repairs: [],
    doubts: [doubtOf(`bytes that are not ${encoding}`, encoding, damaged)],
  };
}

function decodeUnmarked(bytes: Uint8Array): DecodedSource {
  const declared = declaredEncoding(bytes);
  const utf8 = read(bytes, 'utf-8');
  if (utf8 !== undefined)
    return { text: utf8, encoding: 'utf-8', repairs: [], doubts: contradiction(declared, utf8) };
  // A text that says it is another encoding must be UTF-8 nearly everywhere to be believed less than its bytes.
  const isOther = declared !== undefined && declared !== 'utf-8';
  if (isMostlyUtf8(bytes, isOther ? 0.05 : 1) || (!isOther && isUtf8WhereSeen(bytes)))
    return { ...readDamagedUtf8(bytes), encoding: 'utf-8' };
  const guessed = detectEncoding(bytes);
  const text = declared === undefined ? undefined : read(bytes, declared);
  if (declared === undefined || text === undefined) return decodeGuessed(bytes, guessed, declared);
  const guessedText = new TextDecoder(guessed.encoding).decode(bytes);
  if (guessed.confidence === 0 || lines(guessedText) === text)
    return { text, encoding: declared, repairs: [], doubts: [] };
  if (guessed.confidence > trustedConfidence) return decodeGuessed(bytes, guessed, declared);
  const unexpected = `declaration of ${declared} for bytes that look like ${guessed.encoding}`;
  return { text, encoding: declared, repairs: [], doubts: [doubtOf(unexpected, declared, text)] };
}

/** Valid UTF-8 beyond ASCII is no accident, but one letter could be: a page that declares another encoding is asked about. */
function contradiction(declared: string | undefined, text: string): Doubt[] {
  const beyondAscii = text.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  if (declared === undefined || declared === 'utf-8' || beyondAscii === 0 || beyondAscii > 3) return [];
  return [doubtOf(`declaration of ${quoteValue(declared)}`, 'utf-8', text)];
}

function decodeGuessed(bytes: Uint8Array, guessed: DetectedEncoding, declared?: string): DecodedSource {
  const { encoding, isCertain } = guessed;
  const text = lines(new TextDecoder(encoding).decode(bytes));
  const isSure = isCertain && declared === undefined && !/[\u0080-\u009F\uFFFD]/u.test(text);
  const unexpected = declared ? `bytes that are not ${declared}, which it declares` : 'undeclared encoding';
  return { text, encoding, repairs: [], doubts: isSure ? [] : [doubtOf(unexpected, encoding, text)] };
}

function read(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return lines(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function lines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

function doubtOf(unexpected: string, encoding: string, text: string): Doubt {
  const foreign = /[^\s<>]*[^\p{ASCII}][^\s<>]*(?:\s+[^\s<>]+){0,4}/u.exec(text);
  const line = text.slice(0, foreign?.index ?? 0).split('\n').length;
  const words = quoteValue(foreign?.[0] ?? '');
  const message = `Unexpected ${unexpected}, expected UTF-8, it was read as ${encoding}, which gives ${words}: if that is wrong, save the source as UTF-8`;
  return { rule: 'encoding', line, message };
}

function refuse(what: string): Finding {
  const message = `Unexpected ${what}, expected text, copy the article's text out of it into a text file`;
  return { line: 1, column: 1, rule: 'not-text', message, severity: 'error' };
}

/** Two bytes of it are one letter, so that every repair of single ones would lose what the text can be got back from. */
function refuseForeign(text: string, foreign: string): Finding {
  const at = text.indexOf(foreign);
  const message = `Unexpected letters of another encoding that was read as a Latin one, ${quoteValue(foreign.slice(0, 20))}, expected a text that can be read, save the page again from its address, or its first file as UTF-8`;
  const [before = ''] = text.slice(0, at).split('\n').slice(-1);
  return {
    line: text.slice(0, at).split('\n').length,
    column: before.length + 1,
    rule: 'encoding',
    message,
    severity: 'error',
  };
}
