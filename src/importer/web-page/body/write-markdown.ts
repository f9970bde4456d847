import type { Root } from 'hast';
import type { FootnoteReference, InlineCode, Parents, Root as Markdown } from 'mdast';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { freeEdges } from './free-edges.ts';

/** A mark of a note that was Markdown already stays one. */
const nodeHandlers = { footnoteReference: (_: unknown, node: FootnoteReference) => node };
const processor = unified().use(rehypeRemark, { newlines: false, nodeHandlers }).freeze();

/** A tree of HTML as a Markdown tree in the grammar of entries. */
export function writeMarkdown(root: Root): Markdown {
  const tree = processor.runSync(root);
  visit(tree, 'inlineCode', joinToNext);
  visit(tree, 'strong', freeEdges);
  visit(tree, 'emphasis', freeEdges);
  return tree;
}

/** Code directly behind code is one code, as Markdown has no sign that would part them. */
function joinToNext(code: InlineCode, index: number | undefined, parent: Parents | undefined) {
  if (index === undefined || !parent) return;
  const { children } = parent;
  for (let next = children[index + 1]; next?.type === 'inlineCode'; next = children[index + 1]) {
    code.value += next.value;
    children.splice(index + 1, 1);
  }
}
