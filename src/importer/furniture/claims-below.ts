import type { Furniture } from './furniture.ts';

/** A label and what it names on one line, "Also read: The night ferry", "Related | The night ferry". */
const holdsLink = /[\p{L}\p{M}]\s*(?:[:：|»>→]|\s[-–—]\s)+\s*["“«‘]?[\p{L}\p{N}]/u;

/** Whether the lines below a line of furniture belong to it: a label that has its link beside it claims no other. */
export function claimsBelow(kind: Furniture, text: string): boolean {
  return kind.opensList === true && !holdsLink.test(text);
}
