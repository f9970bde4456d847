import type { Doubt } from '../../draft.ts';
import type { ChosenBlock } from './chosen-block.ts';
import { quoteStart } from './quote-start.ts';
import { isProse } from './text-signs.ts';
import { totalWeight } from './weigh-text.ts';

/** Fewer pictures may stand in any short report. */
const fewest = 3;

/** A text of such a weight below or above a gallery tells its story itself. */
const wholeText = 1500;

/** A doubt where the captions that were left out tell more than the text: some stories are told below their pictures. */
export function doubtCaptions(chosen: readonly ChosenBlock[]): Doubt[] {
  const captions = chosen.flatMap(({ block, rule }) => (rule === 'caption' && isProse(block) ? [block] : []));
  const text = chosen.flatMap(({ block, rule }) => (rule === undefined ? [block] : []));
  const [first] = captions;
  const last = captions.at(-1);
  const isGallery = text.every(({ index }) => !first || !last || index < first.index || index > last.index);
  if (isGallery && totalWeight(text) >= wholeText) return [];
  if (!first || captions.length < fewest || totalWeight(captions) <= totalWeight(text)) return [];
  const message = `Unexpected text that is shorter than the ${captions.length} captions beside it (${quoteStart(first.text)}), expected the article’s text, add the captions to the entry if they tell the story`;
  return [{ rule: 'text-in-captions', line: first.line, message }];
}
