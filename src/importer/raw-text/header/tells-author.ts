import type { LineGroup } from './line-group.ts';

/** Whether a paragraph directly below a byline tells of its author: Orsa Tindal reported from Skarn. */
export function tellsAuthor(groups: readonly LineGroup[], index: number): boolean {
  const { text = '' } = groups[index] ?? {};
  return (groups[index - 1]?.parts ?? []).some(
    (part) => part.kind === 'author' && part.signs === 'person' && text.startsWith(`${part.text} `),
  );
}
