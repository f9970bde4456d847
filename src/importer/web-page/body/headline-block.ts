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

/** Whether a block is a heading with which the headline ends, whose kicker stands above it. */
export function endsHeadline({ element, text }: Block, headline: string): boolean {
  const seen = comparable(text);
  return isHeading(element) && seen.length > 12 && comparable(headline).endsWith(seen);
}
