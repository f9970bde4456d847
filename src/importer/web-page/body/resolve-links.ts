import type { Root } from 'hast';
import { attributeOf, elementsOf } from '../page/elements.ts';

/** Makes the function that makes a link's address whole; `base` is the article's own address, when it is known. */
export function linkResolver(root: Root, base: string | undefined): (href: string) => string | undefined {
  const stated = baseElement(root);
  const from = base ?? (stated && /^https?:/i.test(stated) ? stated : undefined);
  return (href) => {
    if (href === '' || href.startsWith('#')) return undefined;
    const url = from === undefined ? URL.parse(href) : URL.parse(href, from);
    if (!url || !/^(?:https?|mailto|tel):$/.test(url.protocol)) return undefined;
    if (url.username !== '' || url.password !== '') return undefined;
    return isInPage(url, from) ? undefined : url.href;
  };
}

/** The first `<base href>`; a page that names a script there names no place. */
function baseElement(root: Root): string | undefined {
  for (const element of elementsOf(root)) if (element.tagName === 'base') return attributeOf(element, 'href');
  return undefined;
}

/** A link within the page led to a place that the entry does not have. */
function isInPage(url: URL, from: string | undefined): boolean {
  return from !== undefined && url.hash !== '' && url.href.replace(/#.*$/, '') === from.replace(/#.*$/, '');
}
