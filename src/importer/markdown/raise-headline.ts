import type { Heading, Nodes, Parents, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { eachNode } from '../../article/each-node.ts';
import { keyOf } from '../raw-text/header/candidates.ts';
import { isParagraph } from '../text/line-shape.ts';

/** Words enough for a headline; of scripts without spaces, letters. */
const shortest =
  /^\S+(?:\s+\S+){2}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]{6}/u;

/**
 * Lifts the one heading of level 1 to the top where no text stands above it, as in pages that a program wrote as Markdown with
 * their menus; `known` is the headline that keys say. Gives what stood above it, which is out of the body then. Several
 * headings that differ, and one of a word or two, such as a paper's name, may not be the headline. Changes the body.
 */
export function raiseHeadline(body: Root, known: string | undefined): RootContent[] {
  const [first] = body.children;
  const found = headingsIn(body);
  const [own] = found.filter((one) => isHeadline(one, found, known));
  if (!own || first === own.heading || body.children.slice(0, own.at).some(tells)) return [];
  const above = body.children.slice(0, own.at);
  const around = body.children[own.at];
  const isNested = around !== own.heading;
  if (around && isNested && tells(around)) return [];
  if (around && isNested) above.push(around);
  own.parent.children.splice(own.parent.children.indexOf(own.heading as never), 1);
  body.children = [own.heading, ...body.children.slice(isNested ? own.at + 1 : own.at)];
  return above;
}

/** A heading of level 1 by where it stands, and the block of the body that holds it. */
interface Found {
  heading: Heading;
  parent: Parents;
  at: number;
  key: string;
}

function headingsIn(body: Root): Found[] {
  const found: Found[] = [];
  for (const [at, block] of body.children.entries()) {
    const look = (node: Nodes, parent: Parents) => {
      if (node.type === 'heading' && node.depth === 1)
        found.push({ heading: node, parent, at, key: keyOf(textOf(node, { includeImageAlt: false })) });
      else if ('children' in node) for (const child of node.children) look(child, node);
    };
    look(block, body);
  }
  return found.filter(({ key }) => key !== '');
}

function isHeadline({ heading, key }: Found, all: readonly Found[], known: string | undefined): boolean {
  if (known !== undefined) return key === keyOf(known);
  const isAlone = all.every((one) => one.key === key);
  return isAlone && shortest.test(textOf(heading, { includeImageAlt: false }).trim());
}

/** Whether a block holds a paragraph of a text, which no menu has; one that is a link tells of another article. */
function tells(block: RootContent): boolean {
  let does = false;
  eachNode(block, (node) => {
    if (node.type !== 'paragraph') return;
    const plain = node.children.map((child) =>
      child.type === 'link' ? '' : textOf(child, { includeImageAlt: false }),
    );
    does ||= isParagraph(plain.join('').trim());
  });
  return does;
}
