import { comparable } from '../../text/comparable.ts';
import type { TitleClaim } from './headline-in.ts';

/** Three points at the end of a text, which systems set into brackets where they cut it short. */
const points = /\s*(?<sign>[[(]?(?:…|\.{3})[\])]?)$/u;

/** Whether a text ends with points in brackets, as systems cut what is too long: Ferry returns to (...). */
export function isCutShort(text: string): boolean {
  return /^[[(]/u.test(points.exec(text)?.groups?.['sign'] ?? '');
}

/** Of claims that weigh more, the one that goes on where another was cut short; a headline may end with points of its own. */
export function wholeOf({ text, weight }: TitleClaim, claims: readonly TitleClaim[]): TitleClaim | undefined {
  const start = comparable(text);
  if (!points.test(text) || start === '') return undefined;
  const fewest = start.length + (isCutShort(text) ? 0 : 1);
  return claims.find((other) => {
    const letters = comparable(other.text);
    const goesOn = letters.startsWith(start) && letters.length >= fewest;
    return other.weight > weight && !points.test(other.text) && goesOn;
  });
}
