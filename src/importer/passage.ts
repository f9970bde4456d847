import type { Doubt, RepairMade } from './draft.ts';

/** A stretch of the source that stands for one block of the article. */
export interface Passage {
  /** Plain text, never Markdown: what a reader would read. */
  text: string;
  /** Line in the source where it begins, counted from 1. */
  line: number;
  kind: 'paragraph' | 'heading';
}

/** What a repair gives back: the passages in the order of the source, and everything that it did and could not decide. */
export interface Repaired {
  passages: Passage[];
  repairs: RepairMade[];
  doubts: Doubt[];
}

/** One kind of damage and how it is undone; one file each in `repairs/`. */
export interface Repair {
  /** Permanent name in kebab-case, the same as the file's. */
  rule: string;
  /** Why this damage happens, in a sentence for the editor. */
  reason: string;
  /** Runs as the repair's test: passages are separated by a blank line. */
  example: { before: string; after: string };
  repair(passages: readonly Passage[]): Repaired;
}
