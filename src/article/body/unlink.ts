import type { Parents, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Finding } from '../problem.ts';
import { findingAt } from './finding-at.ts';

/** Which links a body keeps, by their addresses, and what is told of the others. */
export interface LinkRule {
  rule: string;
  isKept: (url: string) => boolean;
  describe: (url: string) => string;
}

/** Takes the link, never the text, from every link that is not kept, with a warning for each. Changes the body. */
export function unlink(body: Root, { rule, isKept, describe }: LinkRule): Finding[] {
  const findings: Finding[] = [];
  visit(body, 'link', (link, index, parent) => {
    if (isKept(link.url) || index === undefined || !parent) return undefined;
    findings.push(findingAt(link, 'warning', rule, describe(link.url)));
    const siblings = (parent as Parents).children as typeof link.children;
    siblings.splice(index, 1, ...link.children);
    return [SKIP, index];
  });
  return findings;
}
