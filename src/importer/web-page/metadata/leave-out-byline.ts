import type { HeaderFacts } from '../../header-parts/header-part.ts';
import { isRole } from '../../names/roles.ts';
import type { ChosenBlock } from '../body/chosen-block.ts';
import { isProse, isSentence } from '../body/text-signs.ts';
import { isBylineOf, isDatedBylineOf, isSignedBelow } from './is-byline-of.ts';
import type { Outlet } from './outlet.ts';

/** So many blocks at either end of the text may be lines of a byline, one behind the text's first paragraph among them. */
const mostAbove = 3;
const mostBelow = 2;

/** Whose a page is, and in which language. */
interface Whose {
  language: string;
  outlet: Outlet;
}

/**
 * Leaves out lines above the text, and below it, that name its authors, what they are, its place or its day, and nothing
 * else. What stands behind a paragraph of the text is such a line only if it names an author: a day there heads an entry.
 */
export function leaveOutByline(
  chosen: readonly ChosenBlock[],
  authors: readonly string[],
  told: HeaderFacts,
  { language, outlet }: Whose,
): ChosenBlock[] {
  const texts = chosen.filter(({ rule }) => rule === undefined);
  const last = texts.at(-1);
  const isLast = (one: ChosenBlock) => one === last && isSignedBelow(one.block.text, authors);
  const lines = new Set(
    texts.filter((one) => isLine(one, authors, told, { language, outlet }) || isLast(one)),
  );
  const isNaming = ({ block: { text } }: ChosenBlock) => authors.some((name) => text.includes(name));
  const isLineOrRole = (one: ChosenBlock | undefined, before: ChosenBlock | undefined) =>
    one !== undefined &&
    (lines.has(one) || (before !== undefined && lines.has(before) && isRole(one.block.text)));
  const opening = texts.findIndex((one) => !lines.has(one) && isOfText(one));
  const closing = texts.findLastIndex((one, at) => !isLineOrRole(one, texts[at - 1]));
  const bylines = new Set(
    texts.filter((one, at) => {
      if (at >= mostAbove && at < texts.length - mostBelow) return false;
      if (!isLineOrRole(one, texts[at - 1])) return false;
      return at < opening || at > closing || isNaming(one) || isNaming(texts[at - 1] ?? one);
    }),
  );
  return chosen.map((one) => (bylines.has(one) ? { ...one, rule: 'byline' } : one));
}

function isLine(
  { block: { text, element, around } }: ChosenBlock,
  authors: readonly string[],
  told: HeaderFacts,
  { language, outlet }: Whose,
): boolean {
  const isQuoted = [element, ...around].some(({ tagName }) => tagName === 'blockquote');
  return (
    !isQuoted &&
    (isBylineOf(text, authors, told, language, outlet) || isDatedBylineOf(text, authors, told, language))
  );
}

function isOfText({ block, isStandfirst = false }: ChosenBlock): boolean {
  return !isStandfirst && (isProse(block) || isSentence(block.text));
}
