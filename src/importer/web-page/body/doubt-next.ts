import type { Doubt } from '../../draft.ts';
import type { Block } from '../page/part-blocks.ts';
import type { Column } from './find-column.ts';
import { quoteStart } from './quote-start.ts';
import { isProse } from './text-signs.ts';

/** A doubt where other articles of a page that goes on for ever were left out that only their shape and their days tell. */
export function doubtNext(blocks: readonly Block[], column: Pick<Column, 'isOfDated'>): Doubt[] {
  const lines = blocks.filter(column.isOfDated);
  const first = lines.find(isProse) ?? lines[0];
  if (!first) return [];
  const message = `Unexpected ${lines.length} lines (${quoteStart(first.text)}) left out below the text, expected its end, add them if they are more than the page’s next articles`;
  return [{ rule: 'next-article', line: first.line, message }];
}
