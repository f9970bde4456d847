import { author, type HeaderPart, other } from '../../header-parts/header-part.ts';
import { isPlainGivenName } from '../../language/plain-given-names.ts';
import { partJoinedNames } from '../../names/joined-names.ts';
import { looksLikePersonName } from '../../names/person-name.ts';

/**
 * Two people whose names Arabic joins by the first letter of the second: هدى بشير وليلى عبد الكريم. Without a label, where that
 * letter may begin what the first one is (وزير), the second is known by a given name, and else nobody knows.
 */
export function readJoinedNames(text: string, isLabelled = true): HeaderPart[] | undefined {
  const names = partJoinedNames(text);
  if (!names?.every((name) => looksLikePersonName(name))) return undefined;
  const [first, second] = names;
  const [given = ''] = second.split(' ');
  if (!isLabelled && !isPlainGivenName(given)) return [other('byline', text)];
  return [author(first, 'person'), other('byline-label', 'و'), author(second, 'person')];
}
