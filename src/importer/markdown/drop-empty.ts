import type { Nodes, PhrasingContent, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { removeInline } from './remove-inline.ts';

/**
 * Drops links, marks, headings and paragraphs that hold nothing, or nothing any more. Changes the tree.
 */
export function dropEmpty(node: Nodes) {
  if (!('children' in node)) return;
  for (const child of node.children) dropEmpty(child);
  for (let index = node.children.length - 1; index >= 0; index -= 1) {
    const child = node.children[index];
    if (!child || !isEmpty(child)) continue;
    if (/^(?:paragraph|heading)$/.test(child.type)) node.children.splice(index, 1);
    else removeInline(node.children as PhrasingContent[], index);
  }
}

/** Drops the thematic breaks above all text, which part nothing: an article begins with its text. Changes the tree. */
export function dropRulesAbove(body: Root) {
  const first = body.children.findIndex(({ type }) => type !== 'thematicBreak');
  body.children.splice(0, first === -1 ? 0 : first);
}

function isEmpty(node: Nodes): boolean {
  const mayBe = /^(?:link|paragraph|heading|emphasis|strong|delete)$/.test(node.type);
  return mayBe && textOf(node).trim() === '' && !holdsMore(node);
}

/** Whether a node holds what is no text: a picture, or the sign of a note. */
function holdsMore(node: Nodes): boolean {
  return (
    /^(?:image|footnoteReference)/.test(node.type) || ('children' in node && node.children.some(holdsMore))
  );
}
