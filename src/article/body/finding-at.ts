import type { Nodes } from 'mdast';
import { type Finding, showHidden } from '../problem.ts';

/** Makes a finding at the start of a node. */
export function findingAt(
  node: Nodes,
  severity: Finding['severity'],
  rule: string,
  message: string,
): Finding {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { line, column, rule, message: showHidden(message), severity };
}
