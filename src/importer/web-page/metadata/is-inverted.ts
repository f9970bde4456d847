import { comparable } from '../../text/comparable.ts';

/** Whether two names of two words are one that is written with the surname first and with the surname last. */
export function isInverted(one: string, other: string): boolean {
  const [first, second, ...rest] = one.split(/\s+/u);
  return rest.length === 0 && second !== undefined && comparable(`${second} ${first}`) === comparable(other);
}
