import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Finding } from '../problem.ts';
import { findingAt } from './finding-at.ts';

const tag = /<(?:!--|\/?[a-z][a-z\d-]*(?=[\s/>])|[!?][a-z])/i;

/** Warns of HTML, which is shown as the text it is, so that nothing runs and nothing after it disappears. */
export function findHtml(body: Root, text: string): Finding[] {
  const findings: Finding[] = [];
  visit(body, 'text', (node) => {
    const found = tag.exec(node.value);
    const { offset, line, column } = node.position?.start ?? {};
    if (!found || offset === undefined || line === undefined || column === undefined) return;
    const before = text.slice(offset, Math.max(text.indexOf(found[0], offset), offset)).split('\n');
    const message = `Unexpected HTML "${found[0]}", expected Markdown, it is shown as text`;
    findings.push({
      ...findingAt(node, 'warning', 'html-shown', message),
      line: line + before.length - 1,
      column: (before.length === 1 ? column : 1) + (before.at(-1)?.length ?? 0),
    });
  });
  return findings;
}
