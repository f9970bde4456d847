import type { Day } from '../../../article/day.ts';
import { isProse } from '../body/text-signs.ts';
import type { Block } from '../page/part-blocks.ts';
import { lineAboveText, mostLinesAbove } from './line-above-text.ts';
import type { PageFacts } from './page-facts.ts';
import type { HeadlineFacts } from './settle-headline.ts';

/** Gathers what of a page its headline is judged by: the lines around the block `start`, where the text begins. */
export function headlineFacts(
  blocks: readonly Block[],
  start: number,
  { facts, isOnlyTitled, today }: { facts: PageFacts; isOnlyTitled: boolean; today: Day },
): HeadlineFacts {
  const above = lineAboveText(blocks, start, { today, language: facts.language });
  const textsOf = (some: readonly Block[]) => some.map(({ text }) => text);
  const below = blocks.slice(Math.max(start, (above?.index ?? -1) + 1));
  return {
    facts,
    isOnlyTitled,
    above,
    lines: textsOf(blocks),
    near: textsOf(blocks.slice(Math.max(0, start - mostLinesAbove), start)),
    text: textsOf(below.filter(isProse)).join(' '),
    isTyped: blocks[start]?.element.tagName === 'pre',
    today,
  };
}
