import { distance } from 'fastest-levenshtein';
import { remember } from './remember.ts';

/** Whether two headlines are the same but for their marks and letter case. */
export function isAlike(one: string, other: string): boolean {
  const key = comparable(one);
  return key !== '' && key === comparable(other);
}

/** A text's letters and digits alone, for comparing what is printed in different ways. */
export const comparable = remember((text) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ''),
);

/** Whether two headlines are one with another's words added or a few letters changed. */
export function isSimilar(one: string, other: string): boolean {
  const [a, b] = [comparable(one).slice(0, 300), comparable(other).slice(0, 300)];
  if (a === '' || b === '') return false;
  const isPart = Math.min(a.length, b.length) > 7 && (a.includes(b) || b.includes(a));
  return isPart || distance(a, b) * 3 < Math.max(a.length, b.length);
}
