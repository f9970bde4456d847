import type { CharacterRepair } from './character-repair.ts';
import { codePage } from './code-page.ts';

/** Encodings that were taken for windows-1252, with words that every text in them has. */
const encodings = [
  {
    label: 'windows-1256',
    words: 'من في على أن إلى هذا التي و که از به در را این با است چې په د دا',
    script: /\p{Script=Arabic}/gu,
  },
  {
    label: 'windows-1251',
    words: 'и в не на что с по это как из за для от',
    script: /\p{Script=Cyrillic}/gu,
  },
].map(({ label, words, script }) => ({
  decoder: new TextDecoder(label),
  words: new Set(words.split(' ')),
  script,
}));
const { bytes } = codePage('windows-1252');
/** So many different common words are no accident. */
const fewestWords = 3;
const high = /[\u0080-\u00FF\u0152-\u0192\u02C6-\u2122]{2}/u;

/** A text is read again only when it becomes one with several common words; a word only when it becomes one of letters. */
export const wrongCodePage: CharacterRepair = {
  rule: 'wrong-code-page',
  reason: 'Text in an Arabic or Cyrillic encoding was read as a western one.',
  example: {
    before: 'ÇáãíäÇÁ ãÝÊæÍ ãä ÇáÕÈÇÍ Åáì ÇáãÓÇÁ Ýí Ðáß Çáíæã (Port Velm)',
    after: 'الميناء مفتوح من الصباح إلى المساء في ذلك اليوم (Port Velm)',
  },
  changesLetters: true,
  repairer: (text) => {
    const meant = high.test(text) ? encodings.find((encoding) => isMeant(text, encoding)) : undefined;
    return meant ? (word) => readAgain(word, meant) : (word) => word;
  },
};

type Encoding = (typeof encodings)[number];

function isMeant(text: string, encoding: Encoding): boolean {
  const found = new Set<string>();
  for (const [word] of text.matchAll(/(?<!\p{L})[^\s\p{ASCII}]+(?!\p{L})/gu)) {
    const decoded = read(word, encoding);
    if (decoded !== undefined && encoding.words.has(decoded)) found.add(decoded);
    if (found.size >= fewestWords) return true;
  }
  return false;
}

function readAgain(word: string, encoding: Encoding): string {
  const meant = read(word, encoding);
  if (meant === undefined) return word;
  const letters = meant.match(/\p{L}/gu)?.length ?? 0;
  return letters > 0 && (meant.match(encoding.script)?.length ?? 0) > 0.7 * letters ? meant : word;
}

/** A word's bytes in windows-1252, read in another encoding; `undefined` when it has other characters than these. */
function read(word: string, { decoder }: Encoding): string | undefined {
  const raw: number[] = [];
  for (const character of word) {
    const byte = character < '\u0080' ? character.charCodeAt(0) : bytes.get(character);
    if (byte === undefined) return undefined;
    raw.push(byte);
  }
  return decoder.decode(Uint8Array.from(raw));
}
