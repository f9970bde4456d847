import { foldText } from '../../text/fold-text.ts';
import type { LineGroup } from './line-group.ts';

/** In words: a line of more is hardly a kicker. */
export const longestKicker = 3;

/** Groups that may be the headline, in the order of the source. */
export type Candidates = readonly LineGroup[];

/** What stands around the candidates. */
export interface Surroundings {
  head: readonly LineGroup[];
  rest: readonly LineGroup[];
  /** The keys of the lines below the article's last paragraph. */
  below: ReadonlySet<string>;
  /** What is none of them, with its rule. */
  dropped: Map<LineGroup, string>;
}

/** Takes groups away for the reason that a rule names. */
export function drop(groups: Candidates, rule: string, dropped: Map<LineGroup, string>): Candidates {
  for (const group of groups) dropped.set(group, rule);
  return [];
}

/** A text's letters and digits alone, by which two that differ in marks are one. */
export function keyOf(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{N}]+/gu, '');
}
