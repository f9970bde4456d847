import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Finding } from '../problem.ts';
import { findingAt } from './finding-at.ts';

/** An escaped character, which is meant as it is written, or the beginning of a tag, a comment or an instruction. */
const escapedOrTag = /\\[\s\S]|<(?:!--|\/?[a-z][a-z\d-]*(?=[\s/>])|[!?][a-z])/gi;

/**
 * Warns of HTML, which is shown as the text it is, so that nothing runs and nothing after it disappears. Who writes `\<b>`
 * means the text.
 */
export function findHtml(body: Root, text: string): Finding[] {
  const findings: Finding[] = [];
  visit(body, 'text', (node) => {
    const { start, end } = node.position ?? {};
    if (start?.offset === undefined || !node.value.includes('<')) return;
    const written = text.slice(start.offset, end?.offset);
    const found = written.matchAll(escapedOrTag).find(([sign]) => sign.startsWith('<'));
    if (!found) return;
    const before = written.slice(0, found.index).split('\n');
    const message = `Unexpected HTML "${found[0]}", expected Markdown, it is shown as text`;
    findings.push({
      ...findingAt(node, 'warning', 'html-shown', message),
      line: start.line + before.length - 1,
      column: (before.length === 1 ? start.column : 1) + (before.at(-1)?.length ?? 0),
    });
  });
  return findings;
}
