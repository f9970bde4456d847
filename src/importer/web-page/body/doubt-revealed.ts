import type { Element } from 'hast';
import type { Doubt } from '../../draft.ts';
import type { ChosenBlock } from './chosen-block.ts';
import { quoteStart } from './quote-start.ts';

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
