import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { articleAddress, linkFrom } from '../../addresses.ts';

/** Makes links from the root of the site relative to an article's page, so that they work under any path and from a disk. */
export function linkFromArticle(tree: Root) {
  const up = linkFrom(articleAddress('x'), '/');
  visit(tree, 'element', ({ properties }) => {
    const { href } = properties;
    if (typeof href === 'string' && /^\/(?![\\/])/.test(href)) properties['href'] = up + href.slice(1);
  });
}
