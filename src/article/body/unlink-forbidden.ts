import type { Definition, Link, LinkReference, Parents, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { type Finding, quoteValue } from '../problem.ts';
import { findingAt } from './finding-at.ts';

/**
 * Whether a link may be on a page: the web, mail, telephone, a place on this site or on this page. Browsers drop tabs and
 * line ends before they read a scheme (URL Standard, 4.4).
 */
export function isAllowedLink(url: string): boolean {
  const read = url.replace(/[\t\n\r]/g, '');
  const scheme = /^[\s\p{Cc}]*([a-z][a-z\d+.-]*):/iu.exec(read)?.[1]?.toLowerCase();
  return scheme === undefined || ['http', 'https', 'mailto', 'tel'].includes(scheme);
}

/** Takes the link, never the text, from every link that a page may not have, and warns of it. */
export function unlinkForbidden(body: Root): Finding[] {
  const findings: Finding[] = [];
  const forbidden = forbiddenDefinitions(body);
  visit(body, ['link', 'linkReference'], (node, index, parent) => {
    const link = node as Link | LinkReference;
    const url = link.type === 'link' ? link.url : forbidden.get(link.identifier)?.url;
    if (url === undefined || isAllowedLink(url) || index === undefined || !parent) return undefined;
    findings.push(findingAt(link, 'warning', 'forbidden-link', describe(url)));
    const siblings = (parent as Parents).children as Link['children'];
    siblings.splice(index, 1, ...link.children);
    return [SKIP, index];
  });
  return findings;
}

function describe(url: string): string {
  return `Unexpected link to ${quoteValue(url)}, expected http, https, mailto, tel or a relative address, its text is shown without the link`;
}

function forbiddenDefinitions(body: Root): Map<string, Definition> {
  const definitions = new Map<string, Definition>();
  visit(body, 'definition', (node) => {
    if (!isAllowedLink(node.url) && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  return definitions;
}
