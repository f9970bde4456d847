import { type HeaderFacts, type HeaderPart, other, stayed } from '../../header-parts/header-part.ts';
import { looksLikePlaceName, readPlace } from '../../places/read-place.ts';
import { readNames } from './read-names.ts';

const spanish = /(?:^|\s)por\s*:?\s*$/iu;
const filed = /^(?<names>.{2,80}?)\sen\s(?<where>\p{Lu}.{1,40})$/u;

/**
 * "por Orsa Tindal en Ferias": behind the Spanish label the word that joins names in Dutch says where the article is filed, or where
 * its author was.
 */
export function readFiledByline(label: string, rest: string, facts: HeaderFacts): HeaderPart[] | undefined {
  const { names = '', where = '' } = spanish.test(label) ? (filed.exec(rest)?.groups ?? {}) : {};
  const read = names === '' ? undefined : readNames(names, facts, 1);
  if (!read || !looksLikePlaceName(where)) return undefined;
  const place = readPlace(where, facts);
  const isPlace = place !== undefined && place.certainty !== 'standing';
  return [...read, ...(isPlace ? stayed('en', where) : [other('section-name', `en ${where}`)])];
}
