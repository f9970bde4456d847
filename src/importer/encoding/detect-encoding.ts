import { detectAll } from 'jschardet';
import { encodingNamed } from './declared-encoding.ts';

/** What the bytes themselves suggest. */
export interface DetectedEncoding {
  /** A name of the Encoding standard. */
  encoding: string;
  /** From 0 to 1; a sentence of a language that the library knows gets 0.2 to 0.9. */
  confidence: number;
  /** Whether no other encoding that is nearly as likely reads the same bytes as another text; never for Mac Roman. */
  isCertain: boolean;
}

/** Bytes that are enough to tell an encoding by; more cost time and change nothing. */
const sampleSize = 65_536;
/** Below this the library has seen too few letters to tell. Measured: one word gets 0.02 to 0.06, a sentence 0.2 to 0.9. */
const leastConfidence = 0.15;
/** Controls of the C1 set and replacement characters are in no article: who reads them reads the wrong encoding. */
const impossible = /[\u0080-\u009F\uFFFD]/u;
/** Old desktop encodings never met on the web or in newsrooms' files that are read today. */
const unlikely = /^(?:x-mac|ibm866|iso-8859-(?:10|13|14|16))/;

/** Guesses a legacy encoding; `windows-1252`, the web's own fallback, and uncertain, when nothing is likely. */
export function detectEncoding(bytes: Uint8Array): DetectedEncoding {
  const sample = sampleAround(bytes);
  const guesses = detectAll(sample).flatMap(({ encoding, confidence }) => {
    const name = encoding ? encodingNamed(webLabel(encoding)) : undefined;
    if (!name || unlikely.test(name)) return [];
    const text = new TextDecoder(name).decode(sample, { stream: true });
    return impossible.test(text) ? [] : [{ name, confidence, text }];
  });
  const [best] = guesses;
  if (!best || best.confidence < leastConfidence) {
    return { encoding: 'windows-1252', confidence: 0, isCertain: false };
  }
  const isCertain =
    best.name !== 'macintosh' &&
    guesses.every(
      ({ name, confidence, text }) =>
        // Mac Roman is met too seldom to throw doubt on what is more likely.
        name === 'macintosh' || confidence < best.confidence * 0.9 || text === best.text,
    );
  return { encoding: best.name, confidence: best.confidence, isCertain };
}

/** The words from where the first byte beyond ASCII is, without markup, since a declaration would sway the library. */
function sampleAround(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const start = Math.max(0, first - 1024);
  const characters = Buffer.from(bytes.subarray(start, start + sampleSize)).toString('latin1');
  return Buffer.from(characters.replace(/<[^<>]*>/g, ' '), 'latin1');
}

/** The library's names for code pages, as the web's labels. */
function webLabel(name: string): string {
  return name
    .toLowerCase()
    .replace('cp932', 'shift_jis')
    .replace('cp949', 'euc-kr')
    .replace('macroman', 'macintosh')
    .replace(/^iso8859-/, 'iso-8859-');
}
