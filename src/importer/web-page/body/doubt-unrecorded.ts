import type { Doubt } from '../../draft.ts';
import { foldText } from '../../text/fold-text.ts';
import { wordsIn } from '../../proof/words.ts';
import type { ChosenBlock } from './chosen-block.ts';
import type { Element } from 'hast';
import { quoteStart } from './quote-start.ts';

/** In words: a shorter record may be a summary. */
const shortestRecord = 60;
/** A text that is the record's, or half of it, shares more of its words. */
const leastShare = 0.3;
/** In letters: shorter words stand in any text. */
const shortestWord = 5;

/**
 * A doubt where the page's own records (`articleBody`) hold hardly a word of the text that was found: what was found are
 * then the advertisements and notices of a page that sets its article by a script.
 */
export function doubtUnrecorded(chosen: readonly ChosenBlock[], record: string): Doubt[] {
  const recorded = longWords(record);
  if (recorded.length < shortestRecord) return [];
  const known = new Set(recorded);
  const found = longWords(
    chosen.flatMap(({ block, rule }) => (rule === undefined ? [block.text] : [])).join(' '),
  );
  if (found.filter((word) => known.has(word)).length >= leastShare * found.length) return [];
  const message =
    'Unexpected text of which the page’s records hold hardly a word, expected the article’s, check that it is no notice or advertisement';
  return [{ rule: 'unrecorded-text', message }];
}

function longWords(text: string): string[] {
  return wordsIn(foldText(text)).filter(({ length }) => length >= shortestWord);
}

/** A doubt for each part of the text that the page hides from readers although its records or its headline tell that it is the article's. */
export function doubtRevealed(chosen: readonly ChosenBlock[], revealed: ReadonlySet<Element>): Doubt[] {
  return [...revealed].flatMap((element) => {
    const first = chosen.find(
      ({ block, rule }) => rule === undefined && [block.element, ...block.around].includes(element),
    );
    return first ? [describe(first)] : [];
  });
}

function describe({ block: { line, text } }: ChosenBlock): Doubt {
  const message = `Unexpected text that the page hides although its records or its headline tell that it is the article’s (${quoteStart(text)}), expected text that readers saw, check that it belongs`;
  return { rule: 'hidden-text', line, message };
}
