import type { Emphasis, Parents, PhrasingContent, Strong, Text } from 'mdast';

/**
 * Moves the marks at an edge of an emphasis that touches a letter out of it: **“The boat is back.”**she said. Markdown cannot end
 * an emphasis between a mark and a letter, unless the letter is written as a reference. A pair of marks stays a pair.
 */
export function freeEdges(node: Emphasis | Strong, index: number | undefined, parent: Parents | undefined) {
  if (index === undefined || !parent) return;
  const siblings = parent.children as PhrasingContent[];
  const [first, last] = [node.children[0], node.children.at(-1)];
  const closing = touches(siblings[index + 1], letterAtStart) ? marksIn(last, marksAtEnd) : '';
  const isPair = /[\p{Pe}\p{Pf}"]/u.test(closing);
  const opening = touches(siblings[index - 1], letterAtEnd)
    ? marksIn(first, marksAtStart)
    : marksIn(isPair ? first : undefined, openingMarks);
  if (opening === '' && closing === '') return;
  if (closing !== '' && last?.type === 'text') last.value = last.value.slice(0, -closing.length);
  if (opening !== '' && first?.type === 'text') first.value = first.value.slice(opening.length);
  siblings.splice(index, 1, ...textOf(opening), node, ...textOf(closing));
}

const letterAtStart = /^[^\s\p{P}\p{S}]/u;
const letterAtEnd = /[^\s\p{P}\p{S}]$/u;
/** An emphasis can no more begin or end with the space beside a mark. */
const marksAtStart = /^[\p{P}\p{S}][\p{P}\p{S}\s]*(?=[^\p{P}\p{S}\s])/u;
const marksAtEnd = /(?<=[^\p{P}\p{S}\s])[\p{P}\p{S}\s]*[\p{P}\p{S}]$/u;
const openingMarks = /^[\p{Ps}\p{Pi}"]+(?=[^\p{P}\p{S}\s])/u;

function touches(sibling: PhrasingContent | undefined, letter: RegExp): boolean {
  return sibling?.type === 'text' && letter.test(sibling.value);
}

function marksIn(child: PhrasingContent | undefined, marks: RegExp): string {
  return child?.type === 'text' ? (marks.exec(child.value)?.[0] ?? '') : '';
}

function textOf(value: string): Text[] {
  return value === '' ? [] : [{ type: 'text', value }];
}
