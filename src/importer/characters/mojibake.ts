import type { CharacterRepair } from './character-repair.ts';
import { type CodePage, codePage, readAsUtf8 } from './code-page.ts';

/** Encodings that UTF-8 is taken for in the field, the commonest first. */
const pages = ['windows-1252', 'windows-1256', 'macintosh', 'windows-1251', 'windows-1250'].map(codePage);
/** UTF-8 is misread more than once when a text goes through several hands. */
const mostMisreadings = 4;
/** Characters that only misreading puts into a text; a text without any needs no closer look. */
const suspicious = /[\u0080-\u009F]|[ÂÃÄÅâðïÎÏÐÑØÙÚÛ×à‚√طظعغآأؤإРСвВГДЕĂÄĹ¬ƒ≈]/u;
/** A zero-width space that came between the letters of a misread mark later. */
const parting = /(?<=â€?)\u200B+(?=[€\u0080-\u00BF\u2018-\u203A\u0152-\u0178\u02C6\u02DC\u2122])/gu;
/** Marks, arrows and signs that follow two telling characters; nothing else can have been meant. */
const generalMark =
  /^(?:[\u2010-\u205F\u20A0-\u20CF\u2100-\u215F\u2190-\u22FF\u25A0-\u27BF\u2B00-\u2BFF\uFEFF\uFFFD\u{1F300}-\u{1FAFF}]|\uFE0F)+$/u;

/**
 * Only what certainly was UTF-8 is read again: a mark such as ’, an accented letter inside a word of small letters, two
 * letters of another script in a row; elsewhere in such a text also what would be uncertain alone. The Portuguese word “MANHÔ stays.
 */
export const mojibake: CharacterRepair = {
  rule: 'mojibake',
  reason: 'A program read UTF-8 as if it were an older encoding, and saved what it saw.',
  example: {
    before: 'The forceâ€™s cafÃ© â€œÃ\u00A0 la carteâ€\u009D: Ø§Ù„Ø³Ù„Ø§Ù… Ã¢â‚¬â€œ \u0093so\u0094',
    after: 'The force’s café “à la carte”: السلام – “so”',
  },
  changesLetters: true,
  repairer: (text) => {
    if (!suspicious.test(text)) return (word) => word;
    const damaged = findDamaged(text.replace(parting, ''));
    return (word) => (suspicious.test(word) ? mend(word.replace(parting, ''), damaged) : word);
  },
};

/** The encodings that something certain tells of which none before it does: most have the bytes of ’ for the same signs. */
function findDamaged(text: string): CodePage[] {
  const damaged: CodePage[] = [];
  for (const page of pages) if (hasCertain(text, page, damaged)) damaged.push(page);
  return damaged;
}

function hasCertain(text: string, page: CodePage, others: readonly CodePage[]): boolean {
  for (const { 0: run, index } of text.matchAll(page.misread)) {
    const meant = meaningOf(run, page);
    if (others.some((other) => meaningOf(run, other) === meant)) continue;
    if (isCertain(run, meant, text[index - 1] ?? '', text[index + run.length] ?? '')) return true;
  }
  return false;
}

/** Beside a letter of another script, one and a space may be no misread letter: корпус Г в Велме. */
const smallLatin = /(?=\p{Script=Latin})\p{Ll}/u;

/** Letters that stand before a space as well: Norwegian “Å reise”, Russian “НЕТ У НАС”. No word ends with Ã in such a run. */
const beforeSpaces = /^(?:[^Ã]\u00A0)+$/u;

function isCertain(run: string, meant: string | undefined, before: string, after: string): boolean {
  if (meant === undefined || meant.includes('\uFFFD') || beforeSpaces.test(run)) return false;
  if (generalMark.test(meant)) return run.length > 2;
  if (/^[\u00A0-\u00BF]$/u.test(meant)) return run.startsWith('Â') && !/\p{Lu}/u.test(before);
  const letters = [...meant].filter((character) => /\p{L}/u.test(character));
  if (letters.length === 0) return false;
  if (/^[\p{Script=Latin}\p{P}\p{S}\s]+$/u.test(meant)) {
    return run.length > 3 || ((smallLatin.test(before) || smallLatin.test(after)) && /[^\p{L}]$/u.test(run));
  }
  return letters.length > 2 || (letters.length > 1 && !/\p{L}{2}/u.test(run));
}

function mend(word: string, damaged: readonly CodePage[]): string {
  let mended = word;
  for (let count = 0; count < mostMisreadings && damaged.length > 0; count += 1) {
    const next = damaged.reduce((text, page) => readAgain(text, page), mended);
    if (next === mended) break;
    mended = next;
  }
  return fromLatin1(mended);
}

function readAgain(text: string, page: CodePage): string {
  return text
    .replace(page.misread, (run) => meaningOf(run, page) ?? run)
    .replace(/â€Â?(?=$|[\s\uFFFD,.;:!?)])\uFFFD?/gu, '”')
    .replace(/(?<=^|[\p{Ll}\p{P}])Ã$/u, 'à');
}

/** What a run means when it is read again as often as it was misread: a control may be half of a mark at first. */
function meaningOf(run: string, page: CodePage): string | undefined {
  const once = readAsUtf8(run, page);
  if (once === undefined || !page.meant.test(once)) return undefined;
  const meant = once.replace(page.misread, (inner) => meaningOf(inner, page) ?? inner);
  return /[\u0080-\u009F\uFFFD]/u.test(meant) ? undefined : meant;
}

/** Controls that are marks in windows-1252, as browsers read them (WHATWG HTML, 13.2.5.80). */
function fromLatin1(text: string): string {
  return text.replace(/[\u0080\u0082-\u008C\u008E\u0091-\u009C\u009E\u009F]/gu, (control) =>
    new TextDecoder('windows-1252').decode(Uint8Array.of(control.charCodeAt(0))),
  );
}
