import { detectAll } from 'jschardet';
import { hasMisreadLetters } from './doubt-letters.ts';
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
/** Old desktop encodings hardly met on the web or in newsrooms' files; Russian of DOS days is believed where it comes first. */
const unlikely = /^(?:x-mac|iso-8859-(?:10|13|14|16))/;
const russianDos = 'ibm866';

/** Pages of DOS, which no decoder here reads: where one is likelier than what can be read, nothing is certain. */
const dos = /^cp(?:437|85\d|86\d)$/i;
/** Where nothing but the place of a letter tells the encoding from Mac Roman. */
const western = /^(?:windows-125[024]|iso-8859-(?:1|2|15))$/;

/** Guesses a legacy encoding; `windows-1252`, the web's own fallback, and uncertain, when nothing is likely. */
export function detectEncoding(bytes: Uint8Array): DetectedEncoding {
  const sample = sampleAround(bytes);
  const all = detectAll(sample);
  const guesses = all.flatMap(({ encoding, confidence }, rank) => {
    const name = encoding ? encodingNamed(webLabel(encoding)) : undefined;
    if (!name || unlikely.test(name) || (name === russianDos && rank > 0)) return [];
    const text = new TextDecoder(name).decode(sample, { stream: true });
    return impossible.test(text) ? [] : [{ name, confidence, text }];
  });
  const [best] = guesses;
  if (!best || best.confidence < leastConfidence) {
    return { encoding: 'windows-1252', confidence: 0, isCertain: false };
  }
  if (western.test(best.name) && hasMisreadLetters(best.text) && isMacRoman(sample)) {
    return { encoding: 'macintosh', confidence: best.confidence, isCertain: false };
  }
  const isCertain =
    !dos.test(all[0]?.encoding ?? '') &&
    best.name !== 'macintosh' &&
    best.name !== russianDos &&
    guesses.every(
      ({ name, confidence, text }) =>
        // Mac Roman is met too seldom to throw doubt on what is more likely.
        name === 'macintosh' || confidence < best.confidence * 0.9 || text === best.text,
    );
  return { encoding: best.name, confidence: best.confidence, isCertain };
}

const notMacRoman = [
  /[^\p{ASCII}À-ÖØ-öø-ÿŒœŸ“”‘’‚„–—…«»‹›•†‡\u00A0£€©®°§¿¡]/u,
  // A capital that is not ASCII, or a sign, within a word of small letters is as wrong here as there.
  /\p{Ll}(?!\p{ASCII})\p{Lu}|\p{Ll}[«»‹›„‚•†‡£€©®°§¿¡](?=\p{Ll})/u,
];

/** Whether bytes that are odd in another encoding give letters and marks in their usual places in Mac Roman. */
function isMacRoman(sample: Uint8Array): boolean {
  const text = new TextDecoder('macintosh').decode(sample);
  return !hasMisreadLetters(text) && !notMacRoman.some((pattern) => pattern.test(text));
}

/** The words from where the first byte beyond ASCII is, without markup, since a declaration would sway the library. */
function sampleAround(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const start = Math.max(0, first - 1024);
  const characters = Buffer.from(bytes.subarray(start, start + sampleSize)).toString('latin1');
  // A return alone would be the library's evidence of Mac Roman, though any program may have set it.
  return Buffer.from(characters.replace(/<[^<>]*>/g, ' ').replace(/\r\n?/g, '\n'), 'latin1');
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
