import type { Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/** Marks links whose text is their address: nothing translates it, and paper does not print it twice. */
export function markAddresses(tree: Root) {
  visit(tree, 'element', (node) => {
    const { href } = node.properties;
    if (node.tagName !== 'a' || typeof href !== 'string') return;
    if (bareAddress(href) === bareAddress(textOf(node))) node.properties['translate'] = 'no';
  });
}

function bareAddress(address: string): string {
  return address.replace(/^(?:https?:\/\/|mailto:|tel:)|\/$/g, '');
}
