import type { ElementContent } from 'hast';

const kinds: Record<string, string> = { strong: 'strong', b: 'strong', em: 'em', i: 'em' };

/** The content of an emphasis without emphases of its own kind: beside letters, Markdown cannot say where an inner one ends. */
export function flattenEmphasis(tagName: string, children: ElementContent[]): ElementContent[] {
  const kind = kinds[tagName];
  if (kind === undefined) return children;
  return children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    const inner = flattenEmphasis(tagName, child.children);
    return kinds[child.tagName] === kind ? inner : [{ ...child, children: inner }];
  });
}
