import type { LineGroup } from './line-group.ts';
import { tellJoin } from '../../changes/tell-join.ts';
import type { RepairMade } from '../../draft.ts';
import { spaceBetween } from '../../text/sentences/join-text.ts';

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

/** Tells each word of a headline, or of its standfirst, that a wrap broke in a script without spaces. */
export function joinsOf({ groups, standfirst }: Headline): RepairMade[] {
  const repairs: RepairMade[] = [];
  for (const { lines } of standfirst ? [...groups, standfirst] : groups)
    for (const [index, line] of lines.entries()) {
      const above = lines[index - 1]?.text;
      if (above !== undefined && spaceBetween(above, line.text) === '') tellJoin(repairs, above, line);
    }
  return repairs;
}
