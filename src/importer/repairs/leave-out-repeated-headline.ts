import type { Passage, Repair, RepairContext, Repaired } from '../passages/passage.ts';
import { countWords, isParagraph } from '../text/line-shape.ts';
import { wordingOf } from '../text/sentences/wording-of.ts';

const rule = 'leave-out-repeated-headline';

/** In words: a heading within the text may be the headline again, as one that opens each part is. */
const longestHeading = 3;

/**
 * A passage is left out only when its words are the headline's words, all of them and no other; of a few words, one between
 * paragraphs stays.
 */
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
  const isRepeated = ({ text }: Passage, index: number) =>
    text.length <= longest && headlines.has(wordingOf(text)) && !mayHead(passages, index);
  const { repeated = [], kept = [] } = Object.groupBy(passages, (passage, index) =>
    isRepeated(passage, index) ? 'repeated' : 'kept',
  );
  const leftOut = repeated.map(({ text, line }) => ({ rule, line, text }));
  return { passages: kept, repairs: [], leftOut, doubts: [] };
}

/** Whether a passage of a few words stands between paragraphs, so that it may head the one below it. */
function mayHead(passages: readonly Passage[], index: number): boolean {
  const { text = '' } = passages[index] ?? {};
  if (countWords(text) > longestHeading || !isParagraph(passages[index + 1]?.text ?? '')) return false;
  return passages.slice(0, index).some((above) => isParagraph(above.text));
}
