import type { Root } from 'mdast';
import { type Finding, quoteValue } from '../problem.ts';
import { unlink } from './unlink.ts';

/**
 * Whether a link may be on a page: the web, mail, telephone, a place on this site or on this page. Browsers drop tabs and
 * line ends before they read a scheme (URL Standard, 4.4).
 */
export function isAllowedLink(url: string): boolean {
  const read = url.replace(/[\t\n\r]/g, '');
  const scheme = /^[\s\p{Cc}]*([a-z][a-z\d+.-]*):/iu.exec(read)?.[1]?.toLowerCase();
  return scheme === undefined || ['http', 'https', 'mailto', 'tel'].includes(scheme);
}

/** Takes the link, never the text, from every link that a page may not have, and warns of it; references are inline. */
export function unlinkForbidden(body: Root): Finding[] {
  return unlink(body, { rule: 'forbidden-link', isKept: isAllowedLink, describe });
}

function describe(url: string): string {
  return `Unexpected link to ${quoteValue(url)}, expected http, https, mailto, tel or a relative address, its text is shown without the link`;
}
