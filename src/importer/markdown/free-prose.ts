import type { Code, Heading, Nodes, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { eachNode } from '../../article/each-node.ts';
import { isParagraph } from '../text/line-shape.ts';
import { parseSource } from './parse-source.ts';

/**
 * Makes paragraphs of prose that Markdown takes for something else because of how it was typed: paragraphs that are indented
 * as typewriters did it, which would be code, and one with a line of hyphens right below it, which would be a heading. What
 * is not whole sentences stays what it is. Changes the body, whose source is `text`.
 */
export function freeProse(body: Root, text: string) {
  if (!/^(?:\t| {4}|-+[ \t]*$)/mu.test(text)) return;
  const lines = text.split('\n');
  const lineAt = (place: number | undefined) => lines[(place ?? 0) - 1] ?? '';
  body.children = body.children.flatMap((block): RootContent[] => {
    if (block.type === 'code' && isProse(block, lineAt(block.position?.start.line)))
      return asParagraphs(block);
    if (block.type === 'heading' && isUnderlined(block, lineAt(block.position?.end.line)))
      return [{ ...block, type: 'paragraph' }, { type: 'thematicBreak' }];
    return [block];
  });
}

/** What code has and prose has not. */
const code = /[{}\\|=]|<\/?\w|^\s*(?:\$|#|\/\/|>)|[;()]$/mu;

function isProse({ value }: Code, opening: string): boolean {
  const paragraphs = value.split(/\n\s*\n/u);
  return (
    /^(?:\t| {4})/u.test(opening) && !code.test(value) && paragraphs.every((one) => isParagraph(one.trim()))
  );
}

function asParagraphs({ value, position }: Code): RootContent[] {
  const { children } = parseSource(value.replace(/^[ \t]+/gmu, ''));
  // Their places in the source are not those in the code.
  const place = (node: Nodes) => {
    if (position) node.position = position;
    else delete node.position;
  };
  for (const child of children) eachNode(child, place);
  return children;
}

function isUnderlined(heading: Heading, underline: string): boolean {
  return heading.depth === 2 && /^ {0,3}-+[ \t]*$/u.test(underline) && isParagraph(textOf(heading));
}
