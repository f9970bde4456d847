import { furnitureOf } from '../furniture/kinds.ts';
import { isAgency } from '../names/agencies.ts';
import { looksLikePersonName } from '../names/person-name.ts';
import { canBeHeadline, countWords, endsAsSentence } from '../text/line-shape.ts';
import { breaksOff } from './breaks-off.ts';
import type { Passage } from './passage.ts';
import { findOpenEnd, type OpenEnd } from '../text/sentences/heading-ends.ts';

const longestHeading = { words: 12, characters: 90 };

/** What is known of a text: its language, a BCP 47 tag, which is empty where it is in doubt. */
export interface TextLanguage {
  readonly language: string;
}

/**
 * Marks passages that are certainly headings: a short line without a sentence's end, between a paragraph that has ended
 * and one that begins. In scripts without letter case a beginning cannot be told, so nothing is marked there. What may be
 * a page's own words is none, nor what stands directly below the label of other articles: `labelled` holds those lines.
 */
export function markHeadings(
  passages: readonly Passage[],
  told: TextLanguage,
  labelled: ReadonlySet<number> = new Set(),
): Passage[] {
  const headings = passages.filter((passage, index) => {
    const [before, after] = [passages[index - 1], passages[index + 1]];
    return (
      standsAsHeading(passage, before, after) &&
      !labelled.has(passage.line) &&
      !mayCreditPicture(passage.text) &&
      furnitureOf(passage.text, 'edges') === undefined &&
      !breaksOff(passage.text, after?.text ?? '') &&
      findOpenEnd(passage.text, after?.text ?? '', told.language) === undefined
    );
  });
  const [only, more] = headings;
  // A question alone may be one that the next paragraph answers.
  const marked = new Set(only && !more && /[?؟]$/u.test(only.text) ? [] : headings);
  return passages.map((passage) => (marked.has(passage) ? { ...passage, kind: 'heading' } : passage));
}

/** "Quarrow - Velmfoto", "Orsa Tindal, AP": names alone with a dash between them or beside an agency's, as below a picture. */
function mayCreditPicture(text: string): boolean {
  const names = text.split(/\s*[,/|]\s*|\s[-–—]\s/u);
  if (names.some(isAgency) && names.some(looksLikePersonName)) return true;
  return /^\p{Lu}[\p{L}\p{M}]+\s[-–]\s\p{Lu}[\p{L}\p{M}]+$/u.test(text);
}

/** What a line that stands where a heading would is: how surely half a sentence, or perhaps a heading; `undefined` elsewhere. */
export function findHalf(
  passage: Passage,
  before: Passage | undefined,
  after: Passage,
  { language }: TextLanguage,
): OpenEnd | 'heading' | undefined {
  if (!standsAsHeading(passage, before, after)) return undefined;
  return findOpenEnd(passage.text, after.text, language) ?? 'heading';
}

function standsAsHeading(
  { text }: Passage,
  before: Passage | undefined,
  after: Passage | undefined,
): boolean {
  if (!before || !after || text.includes('\n') || text.length > longestHeading.characters) return false;
  if (!canBeHeadline(text) || countWords(text) > longestHeading.words || /[!…]$/u.test(text)) return false;
  const isOwn =
    /^[\p{Lu}\p{N}“"‘']/u.test(text) &&
    !/^\d+$/u.test(text) &&
    !/["”’»'–—*-]$/u.test(text) &&
    !/(?:^|\s)@/u.test(text);
  if (isTurn(text) && isTurn(after.text)) return false;
  // An initial wants its surname, and a sentence may end with a letter or with the name of a son: Tam Oske Jr.
  if (/\s(?:\p{Lu}|[JS]r)\.$/u.test(text)) return false;
  return isOwn && endsAsSentence(before.text) && countWords(before.text) >= 5 && opensParagraph(after.text);
}

/** What one of two people says where an interview names them. */
function isTurn(text: string): boolean {
  return /^\p{Lu}[^:.!?]{0,40}:\s/u.test(text);
}

function opensParagraph(text: string): boolean {
  return /^[\p{Lu}\p{N}“"‘'«„]/u.test(text) && countWords(text) >= 8 && /\p{Ll}/u.test(text);
}
