import { comparable, isSimilar } from '../../text/comparable.ts';
import type { Block } from '../page/part-blocks.ts';
import { isHeading } from '../page/elements.ts';

/** Whether a block is the headline, perhaps with the section's name before it. */
export function isHeadline({ element, text }: Block, headline: string): boolean {
  if (!/^h[1-6]$|^header$|^p$|^div$|^span$|^t[dh]$/.test(element.tagName)) return false;
  if (element.tagName === 'h1') return isSimilar(text, headline);
  const [seen, sought] = [comparable(text), comparable(headline)];
  return sought !== '' && (seen === sought || (/^h/.test(element.tagName) && seen.endsWith(sought)));
}

/**
 * The index of the headline's block, -1 when it is not seen: the first, but for a link in a list of openings or a breadcrumb,
 * further down from which the page's own heading has the same words.
 */
export function findHeadline(blocks: readonly Block[], headline: string): number {
  const first = blocks.findIndex((block) => isHeadline(block, headline));
  const found = blocks[first];
  if (!found || found.element.tagName === 'h1' || found.linked < found.text.length) return first;
  const own = blocks.findIndex(
    (block) => block.element.tagName === 'h1' && block.linked === 0 && isHeadline(block, headline),
  );
  return own === -1 ? first : own;
}

/** Whether a block is a heading with which the headline ends, whose kicker stands above it. */
export function endsHeadline({ element, text }: Block, headline: string): boolean {
  const seen = comparable(text);
  return isHeading(element) && seen.length > 12 && comparable(headline).endsWith(seen);
}
