import { isCourtesy } from '../../language/roles.ts';
import { genderOf } from './gender-of.ts';
import type { TitledName } from './attribution.ts';

/**
 * Whether somebody who is called by a title and one name, such as “Mrs Tindal” or “Mayor Tindal”, is a person of that name:
 * the `same` when the text tells of that person what the title does, an `other` when it tells what the title denies,
 * and `unknown` when it tells neither.
 */
export function compareTitles(called: TitledName, person: TitledName): 'same' | 'other' | 'unknown' {
  const [told, own] = [genderOf({ ...called, name: '' }), genderOf(person)];
  if (told && own && told !== own) return 'other';
  if (called.role !== undefined) return compareRoles(called.role, person);
  const { honorific } = called;
  if (honorific === undefined || plain(honorific) === plain(person.honorific ?? '')) return 'same';
  return isCourtesy(honorific) && told && own ? 'same' : 'unknown';
}

function compareRoles(role: string, person: TitledName): 'same' | 'other' | 'unknown' {
  if (person.role === undefined) return 'unknown';
  const office = plain(role.split(' ').at(-1) ?? '');
  const told = person.role.split(/[\s-]/u).map((word) => plain(word));
  // “Sen.” is a senator.
  const isShort = /\.$/u.test(role);
  return told.some((word) => word === office || (isShort && word.startsWith(office))) ? 'same' : 'other';
}

function plain(word: string): string {
  return word.toLowerCase().replace(/\.$/u, '');
}
