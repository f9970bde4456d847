import type { Element } from 'hast';
import { attributeOf, isLongerThan, namesOf, textOf } from '../page/elements.ts';
import type { Block } from '../page/part-blocks.ts';
import { isTableBox, showsTable } from './is-table-box.ts';
import type { Column } from './find-column.ts';
import { isProse, isSentence } from './text-signs.ts';

/** What editors of WordPress and Ghost, and those who copy them, set parts of their text into, by its classes. */
const editorsBoxes =
  /(?:^|\s)(?:wp-block-(?:group|columns?|cover|media-text|details)|kg-(?:callout|toggle)-card|call-?out(?:-box)?|alert-(?:primary|secondary|success|info|warning|danger|light|dark)|admonition)(?=\s|$)/i;
/** The parts of these. */
const partsOfBoxes =
  /^(?:wp-block-\S+__(?:inner-container|content)|kg-(?:callout|toggle)-(?:text|content))$/i;

/** What systems call a box of facts, or of questions and answers, which is of the article that it stands in. */
const factBoxes = /(?:^|[\s_-])(?:(?:facts?|fakta|fakten)[_-]?box(?:es)?|faqs?)(?=$|[\s_-])/i;

/** Whether a block, an item's list or a cell's table stands in the column itself, or in a box that says nothing of itself. */
export function isInColumn({ around }: Block, column: Column): boolean {
  const holder = around.find(
    (one) =>
      !/^(?:ul|ol|li|dl|table|thead|tbody|tfoot|tr|t[dh]|caption)$/.test(one.tagName) &&
      !showsTable(one) &&
      !(isPlainBox(one) && !column.isOuter(one)),
  );
  return holder !== undefined && column.isOuter(holder);
}

/** Whether a block stands in a box of the text that its editor made: the extractor drops those that are short. */
export function isInEditorsBox(block: Block, column: Column): boolean {
  return (
    block.around.some((one) => isDetails(one) || (isPlainBox(one) && namesOf(one).trim() !== '')) &&
    isInColumn(block, column)
  );
}

/** Whether a block stands in the column in a box of facts, which sums up what its article tells. */
export function isInFactBox(block: Block, column: Column): boolean {
  return block.around.some(isFactBox) && isInColumn(block, column);
}

/** Whether a block is of a question with its answer, which pages mark for search engines, in the part that holds the text. */
export function isOfQuestion(block: Block, column: Column): boolean {
  const isQuestion = (one: Element) =>
    !column.isOuter(one) && /schema\.org\/Question\b/.test(attributeOf(one, 'itemType'));
  return column.isWithin(block) && [block.element, ...block.around].some(isQuestion);
}

/** What systems call the parts of a recipe. */
const recipeParts =
  /(?:^|[\s_-])(?:ingredients?|instructions?|directions|zutaten|zubereitung|ingredientes|preparaci[oó]n|ingr[ée]dients|pr[ée]paration)(?=$|[\s_-])/i;

/** Whether a block is of a part of a recipe, in the part that holds the text. */
export function isOfRecipe(block: Block, column: Column): boolean {
  const isPart = (one: Element) => !column.isOuter(one) && recipeParts.test(namesOf(one));
  return (
    block.linked * 2 < block.text.length &&
    column.isWithin(block) &&
    [block.element, ...block.around].some(isPart)
  );
}

/** Whether an element is called a box of facts; an aside says that its facts are not the article's. */
function isFactBox(one: Element): boolean {
  return /^(?:div|section)$/.test(one.tagName) && factBoxes.test(namesOf(one));
}

/** What readers unfold, where it tells something: menus and lists of contents fold too. */
function isDetails(one: Element): boolean {
  return one.tagName === 'details' && isSentence(textOf(one)) && isLongerThan(one, 40);
}

/** A box that says nothing of what stands in it, or that it is the editor's, or a table's. */
function isPlainBox(one: Element): boolean {
  if (isFactBox(one) || isDetails(one) || isTableBox(one)) return true;
  const names = namesOf(one).trim();
  // An emphasis around a list was only closed too late.
  if (/^(?:em|strong|b|i|u)$/.test(one.tagName)) return names === '';
  return (
    /^(?:div|center)$/.test(one.tagName) &&
    (names === '' || editorsBoxes.test(names) || partsOfBoxes.test(names))
  );
}

/**
 * Whether a paragraph stands in a box that is set as the paragraphs of the text are: pages set a last one into one more, and
 * line breaks part one into several.
 */
export function isInTypical(block: Block, column: Column): boolean {
  const [box, ...outer] = block.around;
  if (!box || block.linked > 0 || !isProse(block) || !isSentence(block.text)) return false;
  return [box.tagName, 'p'].some((tagName) =>
    column.isTypical({ ...block, element: { ...box, tagName }, around: outer }),
  );
}

/** Whether a paragraph is set as the text is, in a box that bears the name of the text's own boxes. */
export function isInOwnBox(block: Block, column: Column): boolean {
  const [box] = block.around;
  const isOwn = box !== undefined && namesOf(box).trim() !== '' && column.isOuter(box);
  return isOwn && column.isTypical(block) && column.isWithin(block) && isProse(block);
}
