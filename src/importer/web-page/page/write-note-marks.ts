import type { Element, ElementContent, Parents, Root } from 'hast';
import { attributeOf, textOf } from './elements.ts';

/**
 * Raises the marks of notes that only a style sheet raises, so that `newspaper.1` does not end in a number, and takes away
 * the arrows that lead back from the notes, as an entry has no place to lead to. Changes the tree.
 */
export function writeNoteMarks(root: Root) {
  const stack: Parents[] = [root];
  for (let parent = stack.pop(); parent; parent = stack.pop()) {
    parent.children = (parent.children as ElementContent[]).filter(
      (child) => !isWayBack(child),
    ) as typeof parent.children;
    for (const [at, child] of parent.children.entries()) {
      if (child.type !== 'element') continue;
      const before = parent.children[at - 1];
      if (isMark(child) && before?.type === 'text' && /\S$/u.test(before.value)) raise(child);
      else stack.push(child);
    }
  }
}

function raise(mark: Element) {
  mark.children = [{ type: 'element', tagName: 'sup', properties: {}, children: mark.children }];
}

function isMark(element: Element): boolean {
  return leadsWithin(element) && /^\d{1,3}$/.test(textOf(element));
}

function isWayBack(node: ElementContent): boolean {
  return node.type === 'element' && leadsWithin(node) && /^[↩↑⤴^]\uFE0E?\uFE0F?$/u.test(textOf(node));
}

function leadsWithin(element: Element): boolean {
  return element.tagName === 'a' && /^#./.test(attributeOf(element, 'href'));
}
