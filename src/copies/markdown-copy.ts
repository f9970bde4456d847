import type { Definition, Image, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { isScalar, parseDocument } from 'yaml';
import { grammar } from '../article/grammar.ts';
import { parseMarkdown } from '../article/parse-markdown.ts';

/** A stretch of the entry and what stands there in the copy. */
interface Change {
  start: number;
  end: number;
  text: string;
}

/**
 * An entry's text for readers elsewhere: as it was written, character for character, but for pictures, which get the
 * address where the site has them. `pictures` leads from a picture's file, as the entry names it, to that address.
 */
export function markdownCopy(text: string, pictures: ReadonlyMap<string, string>): string {
  if (pictures.size === 0) return text;
  const tree = parseMarkdown(text);
  const changes = [...changeLead(tree, pictures), ...changeBody(tree, pictures)];
  return changes
    .toSorted((a, b) => b.start - a.start)
    .reduce((copy, { start, end, text: changed }) => copy.slice(0, start) + changed + copy.slice(end), text);
}

function changeBody(tree: Root, pictures: ReadonlyMap<string, string>): Change[] {
  const changes: Change[] = [];
  visit(tree, ['image', 'definition'], (node) => {
    const named = node as Image | Definition;
    const url = pictures.get(named.url);
    const { start, end } = named.position ?? {};
    if (url === undefined || start?.offset === undefined || end?.offset === undefined) return;
    const changed = { ...named, url };
    const children: Root['children'] =
      changed.type === 'image' ? [{ type: 'paragraph', children: [changed] }] : [changed];
    const written = grammar.stringify({ type: 'root', children }).trimEnd();
    changes.push({ start: start.offset, end: end.offset, text: written });
  });
  return changes;
}

function changeLead(tree: Root, pictures: ReadonlyMap<string, string>): Change[] {
  const [frontmatter] = tree.children;
  if (frontmatter?.type !== 'yaml') return [];
  const node = parseDocument(frontmatter.value).getIn(['image', 'src'], true);
  const url = isScalar(node) ? pictures.get(String(node.value)) : undefined;
  if (!isScalar(node) || !node.range || url === undefined) return [];
  const yamlStart = '---\n'.length;
  return [{ start: yamlStart + node.range[0], end: yamlStart + node.range[1], text: JSON.stringify(url) }];
}
