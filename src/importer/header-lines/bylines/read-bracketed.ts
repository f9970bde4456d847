import { author, type HeaderPart, other } from '../../header-parts/header-part.ts';
import { reportersInBrackets } from '../../names/reporters-named.ts';
import { asLabelled } from './read-byline.ts';

/** The reporters of a Japanese agency, on a line of their own: （折田澄江記者、谷原健記者）. */
export function readBracketed(text: string): HeaderPart[] | undefined {
  const names = reportersInBrackets(text);
  if (names.length === 0) return undefined;
  return names.flatMap((name) => [asLabelled(author(name, 'person')), other('byline-label', '記者')]);
}
