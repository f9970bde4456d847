import { Readability } from '@mozilla/readability';
import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { parseHTML } from 'linkedom/worker';

/** The indexes of the blocks that the extractor takes for the article, in the order of the page; none when it finds no article. */
export function extractBlocks(root: Root): Set<number> {
  const { document } = parseHTML(toHtml(root, { closeSelfClosing: true }));
  const result = new Readability(document as unknown as Document, {
    charThreshold: 0,
    keepClasses: true,
    disableJSONLD: true,
  }).parse();
  const marks = result?.content?.matchAll(/data-broadside-block="(\d+)"/g) ?? [];
  return new Set(Array.from(marks, ([, index]) => Number(index)));
}
