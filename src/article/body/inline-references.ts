import type { Definition, Parents, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Gives links and pictures that refer to a definition its address, and drops the definitions, so that every reader of a
 * body meets links and pictures in one form. What nothing refers to is for `keepAllText` to bring back before.
 */
export function inlineReferences(body: Root) {
  const definitions = new Map<string, Definition>();
  visit(body, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  if (definitions.size === 0) return;
  visit(body, (node, index, parent) => {
    if (index === undefined || !parent) return undefined;
    const siblings = parent.children as RootContent[];
    if (node.type === 'definition') {
      siblings.splice(index, 1);
      return [SKIP, index];
    }
    const inline = inlineOf(node, definitions);
    if (inline) siblings[index] = inline;
    return undefined;
  });
}

function inlineOf(
  node: Root | Parents | RootContent,
  definitions: ReadonlyMap<string, Definition>,
): RootContent | undefined {
  if (node.type !== 'imageReference' && node.type !== 'linkReference') return undefined;
  const definition = definitions.get(node.identifier);
  if (!definition) return undefined;
  const shared = {
    url: definition.url,
    title: definition.title ?? null,
    ...(node.position ? { position: node.position } : {}),
  };
  return node.type === 'imageReference'
    ? { ...shared, type: 'image', alt: node.alt ?? '' }
    : { ...shared, type: 'link', children: node.children };
}
