import type { ElementContent } from 'hast';
import { isBlock } from './elements.ts';

/** The contents of a heading or a cell, which hold no paragraphs and no line breaks: words of boxes within it are its own. */
export function onOneLine(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child) => {
    if (child.type !== 'element') return [child];
    const inner = onOneLine(child.children);
    const space: ElementContent = { type: 'text', value: ' ' };
    return isBlock(child) ? [space, ...inner, space] : [{ ...child, children: inner }];
  });
}
