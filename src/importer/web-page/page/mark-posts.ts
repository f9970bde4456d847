import type { Element, Nodes, Parents, Root } from 'hast';
import { attributeOf, elementsOf, isBlock, textOf } from './elements.ts';

/** What newsletters call a box that holds the words of a network's post, one that it quotes, and their authors. */
const post = /(?:^|\s)(?:quote-)?tweet(?:\s|$)/;
const author = /(?:^|\s)(?:tweet-author-name|quote-tweet-name)(?:\s|$)/;
const portrait = /(?:^|[\s-])avatar(?:\s|$)/;

/**
 * Makes quotations of the posts that a newsletter prints, each with its author as the speaker: such a box is one link from its
 * author to its counters, as one that offers another page is. Changes the tree.
 */
export function markPosts(root: Root) {
  for (const box of [...elementsOf(root)].filter((one) => isCalled(one, post))) {
    const inner = [...elementsOf(box)].filter((one) => one !== box);
    const names = inner.find((one) => one.children.some((child) => isCalled(child, author)));
    if (!names) continue;
    box.tagName = 'blockquote';
    setSpeaker(names);
    for (const one of [box, ...inner]) {
      if (one.tagName === 'a') unlink(one);
      leaveOutPortraits(one);
    }
  }
}

/** Writes who posted as networks’ own quotations do: Orsa Tindal (@tindal). */
function setSpeaker(names: Element) {
  const [, name = '', account = ''] = /^(.+?)\s*(@\w+)$/u.exec(textOf(names)) ?? [];
  names.tagName = 'footer';
  if (name !== '') names.children = [{ type: 'text', value: `${name} (${account})` }];
}

function isCalled(node: Nodes, names: RegExp): boolean {
  return node.type === 'element' && names.test(attributeOf(node, 'className'));
}

function unlink(element: Element) {
  const holdsBlock = elementsOf(element).some((one) => one !== element && isBlock(one));
  Object.assign(element, { tagName: holdsBlock ? 'div' : 'span', properties: {} });
}

function leaveOutPortraits(parent: Parents) {
  const isPortrait = (child: Nodes) =>
    child.type === 'element' && child.tagName === 'img' && isCalled(child, portrait);
  parent.children = parent.children.filter((child) => !isPortrait(child)) as typeof parent.children;
}
