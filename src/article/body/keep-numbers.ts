import type { List, ListItem, Parents, Root, RootContent } from 'mdast';
import type { Finding } from '../problem.ts';
import { findingAt } from './finding-at.ts';

/**
 * Makes paragraphs of numbered lists whose numbers do not count up, as days at the beginning of paragraphs, "12. March" and
 * "15. March", or a countdown: Markdown shows such a list with other numbers than were written. A list whose numbers are
 * the same one is counted by who shows it, as its writer expects. `text` is the whole source; `isNone` may tell of other
 * lists that they are none.
 */
export function keepNumbers(
  body: Root,
  text: string,
  isNone: (list: List) => boolean = () => false,
): Finding[] {
  const findings: Finding[] = [];
  const keepIn = (parent: Parents) => {
    const children = parent.children as RootContent[];
    for (const child of children) if ('children' in child) keepIn(child as Parents);
    if (!children.some((child) => child.type === 'list' && child.ordered)) return;
    const kept: RootContent[] = [];
    for (const child of children) {
      if (child.type !== 'list' || !child.ordered) {
        kept.push(child);
        continue;
      }
      const isCounted = countsUp(child, text);
      if (!isCounted) findings.push(describe(child, text));
      if (isCounted && !isNone(child)) kept.push(child);
      else
        addText(
          kept,
          child.children.flatMap((item) => asText(item, text)),
        );
    }
    parent.children = kept as typeof parent.children;
  };
  keepIn(body);
  return findings;
}

function countsUp({ children: items }: List, text: string): boolean {
  const numbers = items.map((item) => Number.parseInt(markOf(item, text), 10));
  const steps = numbers.slice(1).map((number, index) => number - (numbers[index] ?? 0));
  return steps.includes(0) || steps.every((step) => step === 1);
}

/** The number of an item and the sign behind it; CommonMark 0.31, 5.2 has no more digits. */
function markOf({ position }: ListItem, text: string): string {
  const start = position?.start.offset ?? 0;
  return /^\d{1,9}[.)]/.exec(text.slice(start, start + 10))?.[0] ?? '';
}

function asText(item: ListItem, text: string): RootContent[] {
  const place = item.position ? { position: item.position } : {};
  const [first, ...others] = item.children;
  const [opening, below] = first?.type === 'paragraph' ? [first.children, others] : [[], item.children];
  const value = opening.length > 0 ? `${markOf(item, text)} ` : markOf(item, text);
  return [
    { type: 'paragraph', children: [{ type: 'text', value, ...place }, ...opening], ...place },
    ...below,
  ];
}

/** A line right below a paragraph is of it, as where a wrapped line begins with the first of a month. */
function addText(kept: RootContent[], [first, ...others]: readonly RootContent[]) {
  const above = kept.at(-1);
  const isBelow = above?.position && above.position.end.line + 1 === first?.position?.start.line;
  if (isBelow && above.type === 'paragraph' && first?.type === 'paragraph')
    above.children.push({ type: 'text', value: '\n' }, ...first.children);
  else if (first) kept.push(first);
  for (const other of others) kept.push(other);
}

function describe(list: List, text: string): Finding {
  const numbers = list.children.slice(0, 3).map((item) => markOf(item, text));
  const message = `Unexpected numbers ${numbers.join(' ')} of a list, expected each to count one up, they are shown as written`;
  return findingAt(list, 'warning', 'list-numbers', message);
}
