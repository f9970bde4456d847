import { setOf } from '../one-of.ts';

/** Words that sentences begin with more often than they stand inside one with a capital. */
const starters = setOf`
  The A An In On At He She It They We I You This That These Those There But And So As If When While After
  Before For From By Its His Her Their Our My No Not Now Then Yet Still Also What Who Why How Where One
  Two Some Many Most Le La Les Un Une Il Elle Ils Mais Et Dans En Pour Der Die Das Ein Eine Er Sie Es Und
  Aber Im Am Auf El Los Las Una Él Pero Y
`;

/** A place in capitals and a dash open a report: "PORT VELM — Boats". */
const dateline = /^\p{Lu}[\p{Lu}\p{M}\s.’'-]+(?:,[^,–—-]{2,20})?\s?[–—-]\s?["“„«]?\p{Lu}/u;

/** Whether a text begins with such a word or with a dateline, as the rest of a sentence does not. */
export function beginsSentence(opening: string): boolean {
  return dateline.test(opening) || starters.has(/^[\p{L}’']+/u.exec(opening)?.[0] ?? '');
}
