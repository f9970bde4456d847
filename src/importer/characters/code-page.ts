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
  return { bytes, misread, meant: label === 'windows-1256' ? arabicOrWestern : /^/ };
}

/**
 * Common Persian words are misread letters of IPA, Mongolian and other scripts by accident, such as «تکت» with a joiner
 * behind it; nobody takes those for windows-1256.
 */
const arabicOrWestern = /^[\u00A0-\u017F\p{Script=Arabic}\p{P}\p{S}\s\p{Cf}]+$/u;

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
