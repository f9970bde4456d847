import type { Element } from 'hast';
import type { Block } from '../page/part-blocks.ts';
import { isProse } from './text-signs.ts';

/** A block of the article's region: part of the text, or left out under a rule. */
export interface ChosenBlock {
  block: Block;
  /** Why it is not the article's text; absent when it is. */
  rule?: string;
  /** Whether it stands between the headline and the text as the standfirst does. */
  isStandfirst?: boolean;
}

/** The list that a block is an item of, the innermost where lists are nested. */
export function listOf({ block: { around } }: ChosenBlock): Element | undefined {
  return around.find(({ tagName }) => tagName === 'ul' || tagName === 'ol');
}

/** Whether a block is a paragraph of the text. */
export function isParagraph({ block, rule }: ChosenBlock): boolean {
  return rule === undefined && isProse(block);
}
