import { author, type HeaderFacts, type HeaderPart, other } from '../../header-parts/header-part.ts';
import { isAgency, isDesk } from '../../names/agencies.ts';
import { foldText } from '../../text/fold-text.ts';
import { asLabelled } from './read-byline.ts';

/** A name, and in brackets what its bearer does. */
const named = /^(?<name>[^()]{2,80}?)[\s,]*(?<role>\([^()]{2,60}\))?$/u;

/** Reads a line or a piece of one that is the name of an author who was given, so that it does not stay in the text. */
export function readGivenName(text: string, { givenAuthors }: HeaderFacts): HeaderPart[] | undefined {
  if (givenAuthors.size === 0) return undefined;
  const { name = '', role } = named.exec(text.trim())?.groups ?? {};
  if (!givenAuthors.has(foldText(name))) return undefined;
  const signs = isDesk(name) ? 'desk' : isAgency(name) ? 'agency' : 'person';
  return [asLabelled(author(name, signs)), ...(role === undefined ? [] : [other('role', role)])];
}
