import { dropHidden } from '../../characters/hidden-characters.ts';
import { isAgency } from '../../names/agencies.ts';
import { labelLength } from '../../names/byline-label.ts';
import { looksLikePersonName } from '../../names/person-name.ts';
import type { ChosenBlock } from '../body/chosen-block.ts';
import { contradiction, isAmong, type PageAuthors } from './judge-authors.ts';
import { splitNames } from './split-names.ts';

/** So many paragraphs of the text may be its opening, behind which it is signed. */
const mostOpening = 3;

/** So many paragraphs at its end may be what it is signed with and what is said below. */
const mostClosing = 2;

/** In characters. */
const longestByline = 80;

/** In characters, with the house of who signs. */
const longestSignature = 160;

/**
 * The authors, unless a byline among the first or the last paragraphs of the text names nobody of them: newsrooms publish under
 * the name of who uploads what another signs.
 */
export function unlessSigned(found: PageAuthors, chosen: readonly ChosenBlock[]): PageAuthors {
  const { authors } = found;
  if (!authors) return found;
  const lines = chosen.filter(({ rule }) => rule === undefined).map(({ block }) => dropHidden(block.text));
  const opening = lines.slice(0, mostOpening).map(namesIn);
  const closing = [...lines.slice(1).slice(-mostClosing), bracketedIn(lines.at(-1) ?? '')].map(signersIn);
  const other = [...opening, ...closing].find(
    (names) => names.length > 0 && !names.some((name) => isAmong(name, authors)),
  );
  return other ? { doubts: [...found.doubts, contradiction(authors, other)] } : found;
}

/** Whom a line names that is a byline with its label, and no more. */
function namesIn(line: string): string[] {
  if (line.length > longestByline || labelLength(line) === 0) return [];
  const names = splitNames(line);
  return names.every((name) => looksLikePersonName(name) || isAgency(name)) ? names : [];
}

/** With what agencies sign their last paragraph, before their own mark of its end: … in May. (By Orsa Tindal) Enditem. */
function bracketedIn(line: string): string {
  return /[(（]([^()（）]{3,80})[)）]\s*(?:enditem\S{0,6})?$/iu.exec(line)?.[1] ?? '';
}

/** Whom a line at the end names behind its label, whatever house or place stands behind a comma: Text: Orsa Tindal, Marlow. */
function signersIn(line: string): string[] {
  if (line.length > longestSignature || labelLength(line) === 0) return [];
  const names = splitNames(line.split(/\s?[,(|]/u)[0] ?? '');
  return names.every(looksLikePersonName) ? names : [];
}
