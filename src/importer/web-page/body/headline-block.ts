import { comparable, isSimilar } from '../../text/comparable.ts';
import type { Block } from '../page/part-blocks.ts';

/** Whether a block is the headline, perhaps with the section's name before it, or without the kicker that stands above. */
export function isHeadline({ element, text }: Block, headline: string): boolean {
  if (!/^h[1-6]$|^header$|^p$|^div$|^span$/.test(element.tagName)) return false;
  if (element.tagName === 'h1') return isSimilar(text, headline);
  const [seen, sought] = [comparable(text), comparable(headline)];
  const isEnd = seen.endsWith(sought) || (seen.length > 12 && sought.endsWith(seen));
  return sought !== '' && (seen === sought || (/^h/.test(element.tagName) && isEnd));
}
