import type { Element } from 'hast';
import { attributeOf, elementsOf, isHeading } from '../page/elements.ts';
import type { Block } from '../page/part-blocks.ts';
import { dressOf, settingOf, shapeOf } from './settings.ts';
import { isProse } from './text-signs.ts';
import { heaviestSetting } from './weigh-text.ts';

/**
 * A text with what goes on with it in further boxes beside its own: systems such as TYPO3 set each picture and the paragraphs
 * below it into a frame, of which extractors take the first. Their paragraphs are set as most of the text's are.
 */
export function withNextFrames(text: readonly Block[], sentences: readonly Block[]): readonly Block[] {
  const heaviest = heaviestSetting(text);
  const last = text.findLast((block) => settingOf(block) === heaviest);
  const [parent] = last?.around ?? [];
  if (!last || !parent || dressOf(parent) === '') return text;
  const isNext = (block: Block) =>
    block.index > last.index && settingOf(block) === heaviest && isProse(block) && isInFrame(block, last);
  const taken = new Set(text);
  const next = sentences.filter((block) => !taken.has(block) && isNext(block));
  return next.length === 0 ? text : [...text, ...next].toSorted((a, b) => a.index - b.index);
}

/** Whether a block stands in a box that is shaped as that of the text's last paragraph and stands beside it. */
function isInFrame(block: Block, last: Block): boolean {
  const at = block.around.findIndex((one) => last.around.includes(one));
  const inner = block.around.slice(0, at);
  const [frame, own] = [inner.at(-1), last.around[last.around.indexOf(block.around[at] as Element) - 1]];
  if (!frame || !own || dressOf(frame) === '' || shapeOf(frame) !== shapeOf(own)) return false;
  return !inner.some(isOfOther);
}

const known = new WeakMap<Element, boolean>();

/** Whether a box is another article's, a reader's or the page's own: it is called so, is an item, or has a headline. */
export function isOfOther(box: Element): boolean {
  const before = known.get(box);
  if (before !== undefined) return before;
  // A box with many paragraphs is asked about for each.
  const isOther =
    /^(?:article|footer|nav|aside|form|dialog|li|a)$/.test(box.tagName) ||
    elementsOf(box).some((one) => one.tagName === 'h1' || (isHeading(one) && leadsAway(one)));
  known.set(box, isOther);
  return isOther;
}

function leadsAway(heading: Element): boolean {
  return elementsOf(heading).some((one) => one.tagName === 'a' && attributeOf(one, 'href') !== '');
}
