import type { Blockquote, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Numbers the quotations that are set apart in a body, from 1, in the order of the text. */
export function numberQuotes(body: Root): Map<Blockquote, number> {
  const numbers = new Map<Blockquote, number>();
  visit(body, 'blockquote', (node) => {
    numbers.set(node, numbers.size + 1);
  });
  return numbers;
}

/** The `id` of a quotation on its article's page, so that `…#quote-1` leads to it. */
export function quoteId(number: number): string {
  return `quote-${number}`;
}
