import type { Element } from 'hast';
import { dateLabelOf } from '../../dates/date-labels.ts';
import { foldText } from '../../text/fold-text.ts';
import { isBylineLabel, labelLength } from '../../names/byline-label.ts';
import { looksLikePersonName } from '../../names/person-name.ts';
import { textOf } from '../page/elements.ts';
import type { Block } from '../page/part-blocks.ts';

/**
 * The items of a list that tells both whose the article is and of which day, each behind a label that is set apart:
 * however far below the text and between whatever boxes it stands, it is the article's own.
 */
export function factsList(blocks: readonly Block[]): Set<Block> {
  const items = blocks.filter((block) => labelOf(block) !== undefined);
  const lists = Map.groupBy(items, ({ around }) => around[0]);
  const complete = [...lists.values()].filter((list) => new Set(list.map(labelOf)).size > 1);
  return new Set(complete.flat());
}

/** What the label at the beginning of an item says of the rest of it. */
function labelOf(block: Block): 'author' | 'date' | undefined {
  const label = labelIn(block);
  if (label === undefined) return undefined;
  if (isBylineLabel(label)) return 'author';
  return dateLabelOf(foldText(label)) === 'published' ? 'date' : undefined;
}

/** What follows a byline's label that an element of its own sets apart, so that it needs no colon. */
export function behindBylineLabel(block: Block): string | undefined {
  const label = labelIn(block);
  if (label !== undefined && isBylineLabel(label)) return block.text.slice(label.length).trim();
  return behindHanLabel(block);
}

/** Whether the line before a block is a byline's label. In tables the colon may open the cell of the name. */
export function isAnnounced({ text }: Block, before: Block | undefined): boolean {
  return before !== undefined && isBylineLabel(withoutColon(text) === text ? before.text : `${before.text}:`);
}

/** A name without the colon of the label that stands in a cell of its own. */
export function withoutColon(text: string): string {
  return text.replace(/^[:：]\s*/u, '');
}

/** What an element sets apart behind the word for the author in a row of facts: <b>15日</b> | 作者<b>欧尔莎</b>. */
function behindHanLabel({ element, text }: Block): string | undefined {
  if (text.length > longestItem || !text.includes('作者')) return undefined;
  const { children } = innermost(element);
  const at = children.findIndex(
    (child) => child.type === 'text' && /(?:^|[\s|｜])作者\s*$/u.test(child.value),
  );
  const name = children[at + 1];
  return at !== -1 && name?.type === 'element' ? textOf(name) : undefined;
}

/**
 * What follows a label in any language that opens a box of a byline's facts: its element ends with a comma, which is read
 * aloud as a pause. The facts below it tell what the author is.
 */
export function behindSpokenLabel(block: Block): string | undefined {
  const [list] = block.around;
  const first = list?.children.find((child) => textOf(child) !== '');
  const label = first === block.element ? labelIn(block) : undefined;
  return label && isSpoken(label) ? block.text.slice(label.length).trim() : undefined;
}

/** A label names nobody itself: behind “By Orsa Tindal,” stands what she does. */
function isSpoken(label: string): boolean {
  const bare = label.slice(0, -1);
  const names = labelLength(bare) > 0 || looksLikePersonName(bare);
  return /[,،、]$/u.test(label) && (isBylineLabel(bare) || !names);
}

function labelIn({ element, text }: Block): string | undefined {
  const first = innermost(element).children.find((child) => textOf(child) !== '');
  if (first?.type !== 'element' || text.length > longestItem) return undefined;
  const label = textOf(first);
  return label !== text && text.startsWith(label) ? label : undefined;
}

/** The element that holds all of another's text, and more than one part of it. */
function innermost(element: Element): Element {
  const said = element.children.filter((child) => textOf(child) !== '');
  return said.length === 1 && said[0]?.type === 'element' ? innermost(said[0]) : element;
}

/** In characters: a longer item is a sentence. */
const longestItem = 120;
