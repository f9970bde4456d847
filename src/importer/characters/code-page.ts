import { spaced } from '../text/one-of.ts';

/** An encoding of one byte a character, as it is misread. */
export interface CodePage {
  /** The byte of each character above U+007F that the encoding has. */
  bytes: ReadonlyMap<string, number>;
  /** A run of one or more characters of UTF-8, misread in this encoding. */
  misread: RegExp;
  /** What can have been meant. */
  meant: RegExp;
}

/** Makes the table of an encoding by its name in the Encoding Standard. A byte that it lacks is read as a control. */
export function codePage(label: string): CodePage {
  const bytes = new Map<string, number>();
  for (let byte = 0x80; byte <= 0xff; byte += 1) {
    const character = new TextDecoder(label).decode(Uint8Array.of(byte));
    bytes.set(character === '\uFFFD' ? String.fromCharCode(byte) : character, byte);
  }
  for (let byte = 0x80; byte <= 0x9f; byte += 1) {
    const control = String.fromCharCode(byte);
    if (!bytes.has(control)) bytes.set(control, byte);
  }
  const [tail, two, three, four] = [
    [0x80, 0xbf],
    [0xc2, 0xdf],
    [0xe0, 0xef],
    [0xf0, 0xf4],
  ].map(([low = 0, high = 0]) => characterClass(bytes, low, high));
  const misread = new RegExp(`(?:${two}${tail}|${three}${tail}{2}|${four}${tail}{3})+`, 'gu');
  return { bytes, misread, meant: meantIn[label] ?? meantElsewhere };
}

/** What stands between letters, and is of no script. Braille is none, though Unicode has it among the signs. */
const common = '(?![\\u2800-\\u28FF])[\\p{P}\\p{S}\\p{Z}\\p{C}\\p{M}\\p{N}]';

/** The scripts that newspapers print. */
const printed = spaced`
  Latin Greek Cyrillic Arabic Hebrew Armenian Georgian Ethiopic Devanagari Bengali Gurmukhi Gujarati Oriya
  Tamil Telugu Kannada Malayalam Sinhala Thai Lao Myanmar Khmer Tibetan Han Hiragana Katakana Bopomofo
  Hangul
`;

const lettersOf = (scripts: string) =>
  `[${scripts
    .split(' ')
    .map((script) => `\\p{Script=${script}}`)
    .join('')}]`;

/**
 * What an encoding of letters that newspapers print can hold beside its own. By accident, a letter, a no-break space and a
 * dash are one character of another script too: «в —» in windows-1251 is Braille, and a common Persian word with a joiner
 * behind it is IPA or Mongolian in windows-1256; in Mac OS Roman a no-break space and à are IPA. Nobody takes those for it.
 */
const meantIn: Readonly<Record<string, RegExp>> = {
  'windows-1251': new RegExp(
    `^(?:[\\u00A0-\\u017F\\u2010-\\u205F\\u20AC\\u2116\\u2122\\uFEFF]|${lettersOf('Cyrillic')})+$`,
    'u',
  ),
  'windows-1256': new RegExp(`^(?:[\\u00A0-\\u017F]|${lettersOf('Arabic')}|${common})+$`, 'u'),
  macintosh: new RegExp(`^(?:(?![\\u0280-\\u02BF])(?:${lettersOf(printed)}|${common}))+$`, 'u'),
};
const meantElsewhere = new RegExp(`^(?:${lettersOf(printed)}|${common})+$`, 'u');

function characterClass(bytes: ReadonlyMap<string, number>, low: number, high: number): string {
  const members = [...bytes]
    .filter(([, byte]) => byte >= low && byte <= high)
    .map(([character]) => character);
  return `[${members.map((character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`).join('')}]`;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** What the bytes of misread characters say in UTF-8; `undefined` when they are not UTF-8. */
export function readAsUtf8(misread: string, { bytes }: CodePage): string | undefined {
  const raw = Uint8Array.from(misread, (character) => bytes.get(character) ?? 0);
  try {
    return utf8.decode(raw);
  } catch {
    return undefined;
  }
}
