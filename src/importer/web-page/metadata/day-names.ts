import type { Element } from 'hast';
import { holdsDate } from '../../dates/find-dates.ts';
import { oneOf } from '../../text/one-of.ts';
import { elementsOf, namesOf, textOf } from '../page/elements.ts';
import type { Block } from '../page/part-blocks.ts';

/** Names of elements that hold a day. */
export const dateNames = new RegExp(
  String.raw`(?:^|[\s_-])(?:${oneOf`
  date\w*|time\w*|pub\w*|published\w*|dateline\w*|datum|fecha|meta|by-?line\w*|authors?|info|stamp|updated
`})(?=$|[\s_-])`,
  'i',
);

/** The names of a block and of the boxes around it. */
export function nearNames(block: Block): string[] {
  return nearBy(block).map((one) => namesOf(one).replace(everyPost, ' '));
}

/** WordPress calls each of its posts so. */
const everyPost = /(?<!\S)status-publish(?!\S)/g;

/** A block and the boxes around it. */
export function nearBy({ element, around }: Block): Element[] {
  return [element, ...around.slice(0, 3)];
}

/** The names of what holds a day within a block: Orsa Tindal / <span class="date">15 April 2021</span>. */
export function innerNames({ element }: Block): string[] {
  const inner = [...elementsOf(element)].filter(
    (one) => one !== element && dateNames.test(namesOf(one)) && holdsDate(textOf(one)),
  );
  return inner.map(namesOf);
}

/** What the names of elements say of the day in them. */
export function labelOf(names: string): 'published' | 'updated' | undefined {
  if (/(?<!not[-_]?)(?:updated|modified|aktualisiert)/i.test(names)) return 'updated';
  return publishedNames.test(names) ? 'published' : undefined;
}

const publishedNames = /publi(?:sh|c)|dateline|entry-date|pubdate|datePublished/i;

/** What holds the only day of a block may be called published, and updated as well: each post of a blog is. */
export function publishedIn(block: Block): 'published' | undefined {
  return innerNames(block).some((names) => publishedNames.test(names)) ? 'published' : undefined;
}
