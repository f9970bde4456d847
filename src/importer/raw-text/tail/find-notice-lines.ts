import type { LineGroup } from '../header/line-group.ts';
import { isLabelAlone } from '../../header-lines/read-labelled-field.ts';

/** "Tickets: 5 crowns", "When: Saturday, 7 p.m.": one or two words that say what stands behind them. */
const label = /^\p{Lu}[\p{L}’'-]*(?:\s\p{L}+)?\s?[:：]\s?[\p{L}\p{N}]/u;

/**
 * The lines of notices, such as when and where to go, that have the shape of a byline or a dateline: an unknown label opens
 * them, opens another line of their block, or stands on a line of its own above them.
 */
export function findNoticeLines(groups: readonly LineGroup[]): ReadonlySet<LineGroup> {
  const blocks = blocksOf(groups);
  const lines = blocks.flatMap((block) =>
    block.some(isEntry) ? block : [...block.filter(isLabelled), ...belowLabel(block)],
  );
  return new Set(lines.filter(({ kind }) => kind === 'header'));
}

/** Groups between two gaps. */
function blocksOf(groups: readonly LineGroup[]): LineGroup[][] {
  const blocks: LineGroup[][] = [];
  for (const group of groups) {
    const block = blocks.at(-1);
    if (block && !group.lines[0]?.afterGap) block.push(group);
    else blocks.push([group]);
  }
  return blocks;
}

/** Whether a label that is no header's opens a line of text; above a dateline it is a teaser's kicker: "Sport: Ferry wins". */
function isEntry(group: LineGroup, index: number, block: readonly LineGroup[]): boolean {
  const below = block[index + 1];
  const isTeaser = below?.kind === 'header' && !isLabelled(below);
  return group.kind === 'text' && label.test(group.text) && !isTeaser;
}

function belowLabel(block: readonly LineGroup[]): LineGroup[] {
  const at = block.findIndex(({ kind, text }) => kind === 'text' && isLabelAlone(text));
  return at === -1 ? [] : block.slice(at + 1);
}

/** Whether a label opens a header's line that only its shape makes a place: "When: Saturday, 17 May 2025". */
function isLabelled({ kind, parts: [part], text }: LineGroup): boolean {
  return kind === 'header' && part?.kind === 'place' && part.certainty === 'standing' && label.test(text);
}
