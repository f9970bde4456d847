import { author, type HeaderPart, other } from '../../header-parts/header-part.ts';
import { partJoinedNames } from '../../names/joined-names.ts';
import { looksLikePersonName } from '../../names/person-name.ts';

/** Two people whose names Arabic joins by the first letter of the second: هدى بشير وليلى عبد الكريم. */
export function readJoinedNames(text: string): HeaderPart[] | undefined {
  const names = partJoinedNames(text);
  if (!names?.every((name) => looksLikePersonName(name))) return undefined;
  const [first, second] = names;
  return [author(first, 'person'), other('byline-label', 'و'), author(second, 'person')];
}
