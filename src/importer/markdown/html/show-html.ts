import type { Html, Parents, PhrasingContent, RootContent } from 'mdast';
import { holdsBlocks } from '../leave-out-hidden.ts';

/** Turns the HTML that a body still holds into the text that it is, as entries show it. Changes the body. */
export function showHtml(parent: Parents) {
  for (const child of parent.children) if ('children' in child) showHtml(child);
  const areBlocks = holdsBlocks(parent);
  parent.children = parent.children.map((child): RootContent => {
    if (child.type !== 'html') return child;
    return areBlocks ? paragraphOf(child) : { ...child, type: 'text' };
  }) as typeof parent.children;
  if (!areBlocks) joinTexts(parent.children as PhrasingContent[]);
}

/** Without its empty lines and the space before others, which would be Markdown. */
function paragraphOf({ value, position }: Html): RootContent {
  const lines = value.split('\n').map((line) => line.trim());
  const place = position ? { position } : {};
  const text = lines.filter((line) => line !== '').join('\n');
  return { type: 'paragraph', children: [{ type: 'text', value: text, ...place }], ...place };
}

/** Neighbours become one text, so that they are read as the line that they are. */
function joinTexts(children: PhrasingContent[]) {
  for (let index = children.length - 1; index > 0; index -= 1) {
    const [before, own] = [children[index - 1], children[index]];
    if (before?.type !== 'text' || own?.type !== 'text') continue;
    before.value += own.value;
    children.splice(index, 1);
  }
}
