import type { Root } from 'mdast';
import { eachNode } from '../each-node.ts';
import type { Finding } from '../problem.ts';
import { findingAt } from './finding-at.ts';

type Depth = 2 | 3 | 4 | 5 | 6;

/**
 * Puts headings below the headline and lets none skip a level, so that those who navigate by headings miss nothing; those of
 * one level below the same heading stay on one.
 */
export function levelHeadings(body: Root): Finding[] {
  const findings: Finding[] = [];
  const open: { written: number; shown: number }[] = [];
  eachNode(body, (heading) => {
    if (heading.type !== 'heading') return;
    const written = heading.depth;
    while ((open.at(-1)?.written ?? 0) > written) open.pop();
    const above = open.at(-1);
    const isBeside = above?.written === written;
    const depth = isBeside ? above.shown : Math.min(Math.max(written, 2), (above?.shown ?? 1) + 1);
    if (!isBeside) open.push({ written, shown: depth });
    if (depth !== written) findings.push(describe(heading, written, depth));
    heading.depth = depth as Depth;
  });
  return findings;
}

function describe(heading: Parameters<typeof findingAt>[0], written: number, shown: number): Finding {
  const [found, expected] = [written, shown].map((level) => '#'.repeat(level));
  const message = `Unexpected heading level ${found}, expected ${expected}, it is shown as ${expected}`;
  return findingAt(heading, 'warning', 'heading-level', message);
}
