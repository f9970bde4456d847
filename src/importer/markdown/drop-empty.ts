import type { Nodes, PhrasingContent, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { isInline } from '../proof/words.ts';
import { removeInline } from './remove-inline.ts';

/**
 * Drops links, marks, headings, paragraphs, lists and quotations that hold nothing, or nothing any more; the items of an
 * ordered list keep their numbers. Changes the tree.
 */
export function dropEmpty(node: Nodes) {
  if (!('children' in node)) return;
  for (const child of node.children) dropEmpty(child);
  for (let index = node.children.length - 1; index >= 0; index -= 1) {
    const child = node.children[index];
    if (!child || !isEmpty(child) || (node.type === 'list' && node.ordered)) continue;
    if (!isInline(child)) node.children.splice(index, 1);
    else removeInline(node.children as PhrasingContent[], index);
  }
  if (node.type === 'paragraph' || node.type === 'heading') trimLines(node.children);
}

/** Ends of lines above and below all text of a block would be read back as text. */
function trimLines(children: PhrasingContent[]) {
  for (let index = children.length - 1; index >= 0; index -= 1) {
    const child = children[index];
    if (child?.type === 'text' && child.value === '') children.splice(index, 1);
  }
  while (children[0] && isBlank(children[0])) children.shift();
  for (let last = children.at(-1); last && isBlank(last); last = children.at(-1)) children.pop();
  for (const [index, child] of children.entries()) {
    const after = children[index + 1];
    // What stood between is gone, and a space at the end of a line is none.
    const isAtEnd = after?.type === 'text' && /^[ \t]*\n/u.test(after.value);
    if (child.type === 'text' && isAtEnd) child.value = child.value.trimEnd();
  }
}

function isBlank(node: Nodes): boolean {
  return node.type === 'break' || (node.type === 'text' && node.value.trim() === '');
}

/** Drops the thematic breaks above all text, which part nothing: an article begins with its text. Changes the tree. */
export function dropRulesAbove(body: Root) {
  const first = body.children.findIndex(({ type }) => type !== 'thematicBreak');
  body.children.splice(0, first === -1 ? 0 : first);
}

function isEmpty(node: Nodes): boolean {
  if (/^(?:list|listItem|blockquote)$/.test(node.type))
    return 'children' in node && node.children.length === 0;
  const mayBe = /^(?:link|paragraph|heading|emphasis|strong|delete)$/.test(node.type);
  return mayBe && textOf(node).trim() === '' && !holdsMore(node);
}

/** Whether a node holds what is no text: a picture, or the sign of a note. */
function holdsMore(node: Nodes): boolean {
  return (
    /^(?:image|footnoteReference)/.test(node.type) || ('children' in node && node.children.some(holdsMore))
  );
}
