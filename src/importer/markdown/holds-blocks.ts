import type { Parents } from 'mdast';

/** Whether what stands in an element of Markdown are blocks of text, each of which may be any. */
export function holdsBlocks({ type }: Parents): boolean {
  return /^(?:root|blockquote|listItem|footnoteDefinition)$/u.test(type);
}
