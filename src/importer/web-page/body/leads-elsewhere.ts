import type { Element } from 'hast';
import { attributeOf, linksIn } from '../page/elements.ts';

/** Addresses that hand a text on to other people. */
const sharing = /[/?&=](?:intent|share[rd]?|sharing)\b|^https?:\/\/(?:ctt\.ac|ctt\.ec|clicktotweet\.com)\//i;

/**
 * Whether every link in an element leads to another site than the page's, so that it is no teaser; `address` is the page's
 * own, when it is known.
 */
export function leadsElsewhere(element: Element, address: string | undefined): boolean {
  const own = namesOfSite(address ?? '');
  const links = linksIn(element);
  return own.length > 0 && links.every((link) => isElsewhere(attributeOf(link, 'href').trim(), own));
}

function isElsewhere(href: string, own: readonly string[]): boolean {
  const names = namesOfSite(href);
  return names.length > 0 && !names.some((name) => own.includes(name)) && !sharing.test(href);
}

/** The names within an address's host by which an outlet's hosts can be told from others: `news.velm.co.uk` has `news` and `velm`. */
function namesOfSite(address: string): string[] {
  const host = URL.parse(address.startsWith('//') ? `https:${address}` : address)?.hostname ?? '';
  return host
    .split('.')
    .slice(0, -1)
    .filter((name) => !/^(?:www|m|amp|com?|net|org|gov|ac)$/.test(name));
}
