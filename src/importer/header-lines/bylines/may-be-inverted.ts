import { type HeaderPart, isPerson } from '../../header-parts/header-part.ts';

const inverted = String.raw`\p{Lu}[\p{L}\p{M}’'-]+,\s?\p{Lu}[\p{L}\p{M}’'-]+`;
const one = new RegExp(`^${inverted}$`, 'u');
const several = new RegExp(`^${inverted}(?:\\s?;\\s?${inverted})+$`, 'u');

/**
 * Whether names may stand with the surname first, as databases and libraries file them: "Tindal, Orsa; Fenn, Aldo". `read`
 * is what they are otherwise: nobody but people.
 */
export function mayBeInverted(names: string, read: readonly HeaderPart[]): boolean {
  const isOfPeople = read.every(isPerson);
  return isOfPeople && read.length > 1 && (one.test(names) || several.test(names));
}
