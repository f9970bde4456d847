import type { Element, ElementContent, Parents, Root } from 'hast';
import { elementsOf } from './elements.ts';

const dress = new Set(['font', 'basefont', 'big', 'tt', 'nobr', 'blink', 'marquee']);
/** Elements that browsers show as they show others (HTML standard, 15.3 and 16.2). */
const shownAs: Record<string, string> = {
  menu: 'ul',
  dir: 'ul',
  xmp: 'pre',
  hgroup: 'div',
  option: 'span',
  optgroup: 'span',
};

/**
 * Takes away elements that only dress text, and spans around several lines, so that the line breaks within them stand where
 * they part paragraphs; spans that are line breaks become them, and elements
 * that are shown as others are take their names. Changes the tree.
 */
export function unwrapFonts(root: Root) {
  const stack: Parents[] = [root];
  for (let parent = stack.pop(); parent; parent = stack.pop()) {
    parent.children = (parent.children as ElementContent[]).flatMap(unwrap) as typeof parent.children;
    for (const child of parent.children) if (child.type === 'element') stack.push(child);
  }
}

function unwrap(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return [node];
  if (isStyledBreak(node)) return [{ ...node, tagName: 'br', properties: {} }];
  const tagName = shownAs[node.tagName];
  if (tagName !== undefined) return [{ ...node, tagName }];
  if (!isDress(node)) return [node];
  return node.children.flatMap(unwrap);
}

/** An empty element that only its style sheet makes a line break, named for what it is. */
function isStyledBreak({ tagName, properties, children }: Element): boolean {
  const names = properties['className'];
  return tagName === 'span' && children.length === 0 && Array.isArray(names) && names.includes('br');
}

function isDress(element: Element): boolean {
  if (dress.has(element.tagName)) return true;
  if (!/^(?:span|b|i|em|strong)$/.test(element.tagName)) return false;
  let breaks = 0;
  for (const { tagName } of elementsOf(element)) breaks += tagName === 'br' ? 1 : 0;
  return breaks > 1;
}
