import type { Root } from 'mdast';
import { eachNode } from '../each-node.ts';
import type { Finding } from '../problem.ts';
import { findingAt } from './finding-at.ts';

type Depth = 2 | 3 | 4 | 5 | 6;

/** Puts headings below the headline and lets none skip a level, so that those who navigate by headings miss nothing. */
export function levelHeadings(body: Root): Finding[] {
  const findings: Finding[] = [];
  let deepest = 2;
  eachNode(body, (heading) => {
    if (heading.type !== 'heading') return;
    const depth = Math.min(Math.max(heading.depth, 2), deepest) as Depth;
    if (depth !== heading.depth) {
      const [written, shown] = [heading.depth, depth].map((level) => '#'.repeat(level));
      const message = `Unexpected heading level ${written}, expected ${shown}, it is shown as ${shown}`;
      findings.push(findingAt(heading, 'warning', 'heading-level', message));
    }
    heading.depth = depth;
    deepest = Math.min(depth + 1, 6);
  });
  return findings;
}
