import type { PhrasingContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { meetInWord } from '../text/meet-in-word.ts';

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
  if (before && after && meetInWord(textOf(before), textOf(after)))
    children.splice(index, 0, { type: 'text', value: ' ' });
  if (before?.type === 'text' && !after) before.value = before.value.replace(/\s+$/u, '');
}
