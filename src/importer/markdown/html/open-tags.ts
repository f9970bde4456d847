import type { Html, Nodes } from 'mdast';
import { eachNode } from '../../../article/each-node.ts';

const tag = /<(\/?)([a-z][a-z\d-]*)(?=[\s/>])[^<>]*?(\/?)>/giu;

/** Elements without an end, and those whose end may be left out (HTML standard, 13.1.2.4). */
const needsNoEnd = new Set(
  'br hr img wbr col p li dt dd rt rp tr td th thead tbody tfoot caption colgroup'.split(' '),
);

/** The HTML in a tree, in its order. */
export function htmlIn(node: Nodes): Html[] {
  const found: Html[] = [];
  eachNode(node, (one) => {
    if (one.type === 'html') found.push(one);
  });
  return found;
}

/** What is open behind some HTML of what was open before; `undefined` when it closes what is not open. */
export function openAfter(html: readonly Html[], before: readonly string[]): string[] | undefined {
  const open = [...before];
  for (const { value } of html) {
    for (const [, slash, written = '', end] of value.matchAll(tag)) {
      const name = written.toLowerCase();
      if (needsNoEnd.has(name) || end) continue;
      if (!slash) open.push(name);
      else if (open.includes(name)) open.splice(open.lastIndexOf(name), 1);
      else return undefined;
    }
  }
  return open;
}
