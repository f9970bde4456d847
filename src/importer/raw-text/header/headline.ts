import type { LineGroup } from './line-group.ts';

/** The headline of a source and what stands with it. */
export interface Headline {
  /** Absent when no line is certain to be it. */
  title?: string;
  line?: number;
  /** Why there is none, as `Unexpected …, expected …`. */
  doubt?: string;
  description?: string;
  /** The outlet's name behind it, such as "- Velm Packet". */
  siteName?: string;
  /** A line that may be it, though it reads as names, and that stays in the text. */
  unread?: LineGroup;
  groups: LineGroup[];
  standfirst?: LineGroup;
  /** Groups of text that are left out, with the rule. */
  dropped: Map<LineGroup, string>;
  /** Whether it is the first group after the header and not in it. */
  takesNext: boolean;
}
