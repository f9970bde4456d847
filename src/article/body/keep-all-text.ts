import type { Definition, FootnoteDefinition, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Finding } from '../problem.ts';
import { findingAt } from './finding-at.ts';

/**
 * Brings back text that Markdown would drop without a word: definitions that nothing refers to, such as a line that
 * begins `[Update]: `, and cells beyond a table's head. `text` is the whole entry.
 */
export function keepAllText(body: Root, text: string): Finding[] {
  widenTables(body);
  const findings: Finding[] = [];
  const used = referencesOf(body);
  visit(body, ['definition', 'footnoteDefinition'], (node, index, parent) => {
    const definition = node as Definition | FootnoteDefinition;
    const key = `${definition.type}:${definition.identifier}`;
    const isUsed = used.delete(key);
    if (isUsed || index === undefined || !parent) return;
    const { start, end } = definition.position ?? {};
    const value = text.slice(start?.offset, end?.offset);
    const position = definition.position ? { position: definition.position } : {};
    const shown: RootContent = {
      type: 'paragraph',
      children: [{ type: 'text', value, ...position }],
      ...position,
    };
    (parent as Root).children[index] = shown;
    const message = `Unexpected definition of "${definition.label}" that nothing refers to, expected text, it is shown as text`;
    findings.push(findingAt(definition, 'warning', 'unused-definition', message));
  });
  return findings;
}

function referencesOf(body: Root): Set<string> {
  const references = new Set<string>();
  visit(body, (node) => {
    if (node.type === 'footnoteReference') references.add(`footnoteDefinition:${node.identifier}`);
    if (node.type === 'linkReference' || node.type === 'imageReference') {
      references.add(`definition:${node.identifier}`);
    }
  });
  return references;
}

function widenTables(body: Root) {
  visit(body, 'table', (table) => {
    const columns = Math.max(...table.children.map((row) => row.children.length));
    const align = table.align ?? [];
    table.align = [...align, ...Array.from({ length: columns - align.length }, () => null)];
  });
}
