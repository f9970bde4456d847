import type { EntryFields } from '../article/schema.ts';
import type { InterfaceWords } from './words.ts';

/** What kind of work an article is, wherever it is named; `undefined` for a report, which is what readers expect. */
export function kindLabel(kind: EntryFields['kind'], words: InterfaceWords): string | undefined {
  return kind === 'report' ? undefined : words.kinds[kind];
}
