import { author, type HeaderPart, other } from '../../header-parts/header-part.ts';
import { looksLikePersonName } from '../../names/person-name.ts';
import { isRole } from '../../names/roles.ts';

const presented =
  /^(?<name>[^,]{4,40}),\s(?<told>(?:is\s)?(?:an?|the|our)\s(?<post>[^.,;]{4,80})(?:[.,;].{0,300})?[.!])$/u;

/**
 * "Orsa Tindal, a senior reporter covering harbours, who has lived on ships." behind a byline's label: the name, and the sentence
 * in which the page presents its author.
 */
export function readPresented(text: string): HeaderPart[] | undefined {
  const { name = '', told = '', post = '' } = presented.exec(text)?.groups ?? {};
  if (!isRole(post) || !looksLikePersonName(name)) return undefined;
  return [author(name, 'person'), other('author-box', told)];
}
