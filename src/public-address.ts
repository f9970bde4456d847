import { site } from './site.ts';

/**
 * The absolute address of a page or file, for readers who meet it elsewhere, from its address from the root of the site;
 * `undefined` when the site may stand anywhere, since a guessed host would be a wrong one.
 */
export function publicAddress(address: string): string | undefined {
  if (!site.url) return undefined;
  return new URL(site.basePath + encodeURI(address.slice(1)), site.url).href;
}
