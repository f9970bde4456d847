import type { Link, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { isAllowedLink } from '../../article/body/unlink-forbidden.ts';
import type { LeftOut } from '../draft.ts';
import { wordsIn } from '../proof/words.ts';
import { mayLead } from './unlink-lost.ts';

/** Whether a link says nothing, or its title nothing that it does not say itself. */
function saysNoMore(link: Link): boolean {
  const own = new Set(wordsIn(textOf(link)));
  return own.size === 0 || wordsIn(link.title ?? '').every((word) => own.has(word));
}

/**
 * Takes the title from every link that says nothing or the same, or that an entry's readers could not follow: nobody saw it in the text,
 * and where it stands beside the same words the proof could not tell one from the other. Changes the body.
 */
export function takeTitles(body: Root): LeftOut[] {
  const links = titledLinks(body).filter(
    (link) => saysNoMore(link) || !isAllowedLink(link.url) || !mayLead(link.url),
  );
  const leftOut = leaveOut(links);
  for (const link of links) delete link.title;
  return leftOut;
}

/** The links of a body that have a title. */
export function titledLinks(body: Root): Link[] {
  const links: Link[] = [];
  visit(body, 'link', (link) => void (link.title && links.push(link)));
  return links;
}

/** The titles of those links that are links no more: readers saw them only while they pointed at one. */
export function leaveOutTitles(links: readonly Link[], body: Root): LeftOut[] {
  const kept = new Set(titledLinks(body));
  return leaveOut(links.filter((link) => link.title && !kept.has(link)));
}

function leaveOut(links: readonly Link[]): LeftOut[] {
  return links.map(({ title, position }) => ({
    rule: 'link-title',
    line: position?.start.line ?? 1,
    text: title ?? '',
  }));
}
