import { isPerson } from '../../header-parts/header-part.ts';
import type { LineGroup } from './line-group.ts';

/** Whether a paragraph directly below a byline tells of its author: Orsa Tindal reported from Skarn. */
export function tellsAuthor(groups: readonly LineGroup[], index: number): boolean {
  const { text = '' } = groups[index] ?? {};
  return (groups[index - 1]?.parts ?? []).some((part) => isPerson(part) && text.startsWith(`${part.text} `));
}
