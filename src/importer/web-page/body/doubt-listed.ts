import type { Doubt } from '../../draft.ts';
import type { ChosenBlock } from './chosen-block.ts';
import type { Column } from './find-column.ts';
import { quoteStart } from './quote-start.ts';
import { isProse } from './text-signs.ts';
import { isHeading } from '../page/elements.ts';
import type { Block } from '../page/part-blocks.ts';

/** Fewer teasers may stand in any article. */
const fewest = 3;
/** A text of which less stands below links has paragraphs of its own. */
const leastShare = 0.7;

/**
 * A doubt where nearly each paragraph of a text, or each of several at its end, stands right below a link to another page:
 * front pages and lists of an author's articles are saved too, and have a headline for each of their teasers.
 */
export function doubtListed(chosen: readonly ChosenBlock[], column: Pick<Column, 'isRecorded'>): Doubt[] {
  const paragraphs = chosen.flatMap((one, at) => (isParagraph(one) ? [{ one, at }] : []));
  // The records hold no teasers.
  if (paragraphs.every(({ one }) => column.isRecorded(one.block))) return [];
  const listed = paragraphs.filter(({ at }, order) => {
    const between = chosen.slice((paragraphs[order - 1]?.at ?? -1) + 1, at);
    return between.some(({ rule, block }) => rule === 'related-links' && block.linked > 0);
  });
  const tail = paragraphs.slice(paragraphs.findLastIndex(({ at }) => !isLinkedHeading(chosen[at - 1])) + 1);
  const isMost = listed.length >= leastShare * paragraphs.length;
  const found = isMost ? listed : tail;
  const [first] = found;
  if (!first || found.length < fewest) return [];
  const { text, line } = first.one.block;
  const what = isMost
    ? 'text of which nearly each paragraph stands below a link to another page'
    : `${found.length} last paragraphs that each stand below a heading that leads to another page`;
  const message = `Unexpected ${what} (${quoteStart(text)}), expected one article, check that these are no teasers of others`;
  return [{ rule: 'list-of-teasers', line, message }];
}

function isLinkedHeading(one: ChosenBlock | undefined): boolean {
  return one?.rule === 'related-links' && isHeading(one.block.element);
}

function isParagraph({ rule, block }: ChosenBlock): boolean {
  return rule === undefined && isProse(block) && !isHeading(block.element);
}

/** A doubt where other articles of a page that goes on for ever were left out that only their shape and their days tell. */
export function doubtNext(blocks: readonly Block[], column: Pick<Column, 'isOfDated'>): Doubt[] {
  const lines = blocks.filter(column.isOfDated);
  const first = lines.find(isProse) ?? lines[0];
  if (!first) return [];
  const message = `Unexpected ${lines.length} lines (${quoteStart(first.text)}) left out below the text, expected its end, add them if they are more than the page’s next articles`;
  return [{ rule: 'next-article', line: first.line, message }];
}
