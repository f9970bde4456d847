import type { Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { LeftOut } from '../draft.ts';

/** The links of a body that have a title. */
export function titledLinks(body: Root): Link[] {
  const links: Link[] = [];
  visit(body, 'link', (link) => void (link.title && links.push(link)));
  return links;
}

/** The titles of those links that are links no more: readers saw them only while they pointed at one. */
export function leaveOutTitles(links: readonly Link[], body: Root): LeftOut[] {
  const kept = new Set(titledLinks(body));
  return links
    .filter((link) => !kept.has(link))
    .map(({ title, position }) => ({
      rule: 'link-title',
      line: position?.start.line ?? 1,
      text: title ?? '',
    }));
}
