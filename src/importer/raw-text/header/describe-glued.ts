import type { RepairMade } from '../../draft.ts';

/** What was done to a line whose parts stand in it without a space between them. */
export function describeGlued(texts: readonly string[], source: string, line: number): RepairMade[] {
  return texts.flatMap((text, index): RepairMade[] => {
    const next = texts[index + 1];
    if (next === undefined || !/[\p{L}\p{N}]$/u.test(text) || !/^[\p{L}\p{N}]/u.test(next)) return [];
    const [last = ''] = /\S+$/u.exec(text) ?? [];
    const [first = ''] = /^\S+/u.exec(next) ?? [];
    if (!source.includes(text + next)) return [];
    return [{ rule: 'glued-words', line, before: last + first, after: `${last} ${first}` }];
  });
}
