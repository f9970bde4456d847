import { comparable } from '../../text/comparable.ts';
import { looksLikeOutlet } from '../../names/agencies.ts';
import { isSectionName } from '../../names/section-names.ts';

/** A longer text is no headline, in characters. */
export const longestTitle = 400;

/** What stands before and behind each sign that may part an outlet's name from a headline. */
export function partsOf(text: string): [head: string, tail: string][] {
  return [...text.matchAll(separator)].map(({ index, 0: sign }) => [
    text.slice(0, index),
    text.slice(index + sign.length),
  ]);
}

/** Whether a title has no letters, or is the address of a site: velmpacket.example. */
export function saysNothing(title: string): boolean {
  return comparable(title) === '' || /^(?:[a-z\d-]+\.)+[a-z]{2,}$/.test(title);
}

/** How much a text says, in letters: a sign of eastern Asia says as much as two. */
export function lettersOf(text: string): number {
  const letters = comparable(text);
  return (
    letters.length + (letters.match(/[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/gu) ?? []).length
  );
}

/** Whether two headlines have a word of some length in common. */
export function sharesWord(one: string, other: string): boolean {
  const words = (text: string) =>
    text
      .split(/\s+/u)
      .map(comparable)
      .filter((word) => word.length > 3);
  const known = new Set(words(other));
  return words(one).some((word) => known.has(word));
}

/** How many of a line's longer words a text has, from 0 to 1, whatever their endings. */
export function shareOf(line: string, text: string): number {
  const words = (one: string) => one.split(/\s+/u).map(comparable);
  const own = new Set(words(line).filter((word) => word.length >= shortestWord(word)));
  const known = words(text).join(' ');
  return [...own].filter((word) => known.includes(stemOf(word))).length / Math.max(1, own.size);
}

/** In letters: shorter words say nothing of a subject; Korean writes a syllable as one. */
function shortestWord(word: string): number {
  return /\p{Script=Hangul}/u.test(word) ? 2 : 4;
}

function stemOf(word: string): string {
  return word.slice(0, Math.max(shortestWord(word), Math.ceil(word.length * 0.7)));
}

/** Whether a text speaks of what a line says: every other of its longer words at least. */
export function isSpokenOf(line: string, text: string): boolean {
  return shareOf(line, text) >= 0.5;
}

/** Where Chinese pages name the section and the site behind a headline, no spaces stand around the sign. */
const eastern = '\\s*_+\\s*|\\s*-{2,}\\s*|(?<=[\\p{Script=Han}）)”》！？])-(?=\\p{Script=Han}{2,10}$)';
const separator = new RegExp(
  `\\s*[|｜ㅣ│]+\\s*|\\s+[-–—:•·»«›‹*]+\\s+|(?<=[\\p{L}\\p{M}])[–—]+\\s+|-(?=[^-\\s]+[|ㅣ])|[:：](?=\\S{2,20}$)|${eastern}`,
  'gu',
);

/** VelmLeader.example, Packet.example: Harbour: a site that is called by its address, and its section. */
const host = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,7}(?:[:：]\s\p{L}+)?$/u;

/** Whether a title says nothing but who published it, and where in the paper: Velm Packet, Sport, Harbour News - Packet.example. */
export function namesHouse(title: string): boolean {
  const isName = (text: string) => isSectionName(text) || looksLikeOutlet(text) || host.test(text);
  return isName(title) || partsOf(title).some(([head, tail]) => isName(head) && isName(tail));
}

/** Whether most of the window's title is a line's words, before section and site behind a dash without spaces: 渡轮重返QV-河岸 新闻. */
export function startsTitle(line: string, title: string): boolean {
  if (!title.startsWith(line) || !/^[-–—_]/u.test(title.slice(line.length))) return false;
  return lettersOf(line) > 12 && lettersOf(line) * 2 > lettersOf(title);
}

/** Whether the window's title ends with a heading's words, behind a sign that parts them from its site and its section. */
export function endsTitle(heading: string, title: string): boolean {
  const isBehindSign = /[:：|·–—-]\s*$/u.test(title.slice(0, Math.max(0, title.length - heading.length)));
  return comparable(heading).length > 12 && title.endsWith(heading) && isBehindSign;
}
