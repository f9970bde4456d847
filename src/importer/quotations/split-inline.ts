import type { PhrasingContent } from 'mdast';
import { textOf } from '../../article/plain-text.ts';

/**
 * A part of a paragraph's content by offsets in its plain text; `undefined` when an end of the part lies inside an
 * emphasis or a link, which cannot be divided.
 */
export function sliceInline(
  children: readonly PhrasingContent[],
  start: number,
  end: number,
): PhrasingContent[] | undefined {
  const part: PhrasingContent[] = [];
  let at = 0;
  for (const child of children) {
    const [from, to] = [at, at + textOf(child).length];
    at = to;
    if (to <= start || from >= end) continue;
    if (from >= start && to <= end) part.push(child);
    else if (child.type === 'text')
      part.push(textNode(child.value.slice(Math.max(0, start - from), end - from)));
    else return undefined;
  }
  return part;
}

function textNode(value: string): PhrasingContent {
  return { type: 'text', value };
}
