import type { Passage, Repair, RepairContext, Repaired } from '../passages/passage.ts';
import { wordingOf } from '../text/sentences/wording-of.ts';

const rule = 'leave-out-repeated-headline';

/** A passage is left out only when its words are the headline's words, all of them and no other. */
export const leaveOutRepeatedHeadline: Repair = {
  rule,
  reason: 'The page showed the headline once above the article and once more inside it.',
  example: {
    title: 'Ferry returns to Port Velm',
    before: 'FERRY RETURNS TO PORT VELM\n\nThe ferry returns to Port Velm on Monday.',
    after: 'The ferry returns to Port Velm on Monday.',
  },
  repair: leaveOut,
};

function leaveOut(passages: readonly Passage[], { titles = [] }: RepairContext): Repaired {
  const headlines = new Set(titles.map(wordingOf).filter(Boolean));
  const longest = 2 * Math.max(...titles.map(({ length }) => length)) + 20;
  const isRepeated = ({ text }: Passage) => text.length <= longest && headlines.has(wordingOf(text));
  const { repeated = [], kept = [] } = Object.groupBy(passages, (passage) =>
    isRepeated(passage) ? 'repeated' : 'kept',
  );
  const leftOut = repeated.map(({ text, line }) => ({ rule, line, text }));
  return { passages: kept, repairs: [], leftOut, doubts: [] };
}
