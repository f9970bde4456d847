import type { Draft } from '../draft.ts';

/** A line of text that a reader of the page sees. */
export interface VisibleLine {
  text: string;
  /** Line in the source where it begins, counted from 1. */
  line: number;
  /** Whether it is among `draft.leftOut`. */
  isLeftOut: boolean;
}

/** An article as its saved page gives it. */
export interface WebPage {
  draft: Draft;
  /**
   * All that a reader of the page sees, line by line in its order: every word of it is in the draft's body, in one of its
   * fields, or in `draft.leftOut`.
   */
  visible: VisibleLine[];
  /** Fields that stand there as lines of their own, as they stand there. */
  shown: string[];
  /** Everything else that the page says, shown or not, from which fields may come. */
  metadata: string;
  /** Places of the entry's pictures, relative to the folder of the page's file, without the escapes of addresses. */
  pictures: string[];
  /** The content of those that the page itself holds. */
  embedded: ReadonlyMap<string, Uint8Array>;
}
