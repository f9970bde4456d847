import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { splitCallout } from './body/split-callout.ts';

/** A quotation that is set apart. */
export interface Quote {
  /** What was said, with its quotation marks; paragraphs are separated by a line end. */
  text: string;
  /** Who said it, as the article names them; absent when nobody is named. */
  speaker?: string;
}

/** Every quote callout of a body, in its order. */
export function quotesOf(body: Root): Quote[] {
  const quotes: Quote[] = [];
  visit(body, 'blockquote', (node) => {
    const { statement, speaker } = splitCallout(node);
    const text = statement.map((block) => textOf(block)).join('\n');
    quotes.push(speaker ? { text, speaker: textOf(speaker).trim() } : { text });
  });
  return quotes;
}
