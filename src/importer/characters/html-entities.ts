import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { CharacterRepair } from './character-repair.ts';
import { dropHidden } from './hidden-characters.ts';

/** References as HTML writes them; the closing semicolon is wanted, since “AT&T” and “R&D” are none. */
const reference = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});|&nbsp(?![A-Za-z\d=;])/gu;
/** Text that was escaped more often than this was not escaped by accident. */
const mostEscapes = 3;

/** A reference that no table of HTML knows stays as it is; one to a line end becomes a space, since lines stay lines. */
export const htmlEntities: CharacterRepair = {
  rule: 'html-entities',
  reason: 'Text was copied from the code of a page, or escaped once more than it was unescaped.',
  example: {
    before: 'The council&rsquo;s &amp;quot;no&amp;quot; &#8211; AT&T; said&nbsp;so &#x201C;twice&#148;',
    after: 'The council’s "no" – AT&T; said so “twice”',
  },
  changesLetters: true,
  repairer: () => decodeAll,
};

function decodeAll(piece: string): string {
  let decoded = piece;
  for (let count = 0; count < mostEscapes && decoded.includes('&'); count += 1) {
    // What nobody sees may part a reference too: `&am\u200Bp;`.
    const bare = dropHidden(decoded);
    const next = bare.replace(reference, decode);
    if (next === bare) break;
    decoded = next;
  }
  return decoded;
}

function decode(written: string): string {
  const name = written.slice(1).replace(/;$/u, '');
  if (!name.startsWith('#')) return onOneLine(decodeNamedCharacterReference(name) || written);
  const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? onOneLine(fromWindows(code)) : written;
}

/** Numbers that HTML reads by windows-1252 (WHATWG HTML, 13.2.5.80). */
function fromWindows(code: number): string {
  const isControl = code >= 0x80 && code <= 0x9f;
  return isControl ? new TextDecoder('windows-1252').decode(Uint8Array.of(code)) : String.fromCodePoint(code);
}

function onOneLine(characters: string): string {
  return characters.replace(/[\n\r]/gu, ' ');
}
