import type { PhrasingContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/**
 * Takes what stands between words out of them, and the space that it stood in: one is left between two words, none at an
 * edge; two words that it alone parted stay two. `index` is its place among `children`, which are changed.
 */
export function removeInline(children: PhrasingContent[], index: number) {
  children.splice(index, 1);
  const [before, after] = [children[index - 1], children[index]];
  const isAtStart =
    !before || before.type === 'break' || (before.type === 'text' && /\s$/u.test(before.value));
  if (after?.type === 'text' && isAtStart) after.value = after.value.replace(/^\s+/u, '');
  const areWords =
    before &&
    after &&
    /[\p{L}\p{M}\p{N}]$/u.test(textOf(before)) &&
    /^[\p{L}\p{M}\p{N}]/u.test(textOf(after));
  if (areWords) children.splice(index, 0, { type: 'text', value: ' ' });
  if (before?.type === 'text' && !after) before.value = before.value.replace(/\s+$/u, '');
}
