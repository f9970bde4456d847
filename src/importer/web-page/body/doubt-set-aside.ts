import type { Element } from 'hast';
import type { Doubt } from '../../draft.ts';
import type { Block } from '../page/part-blocks.ts';
import type { ChosenBlock } from './chosen-block.ts';
import type { Column } from './find-column.ts';
import { countParagraphs, quoteStart } from './quote-start.ts';
import { isProse, isSentence } from './text-signs.ts';
import { totalWeight } from './weigh-text.ts';

/** What makes a box worth a question: how much text, by its weight, in how many paragraphs, and how much of one may be a link. */
interface Telling {
  rule: string;
  leastText: number;
  fewestParagraphs: number;
  mostLinked: number;
}

/** A box with less text or with a single paragraph is rarely more than a notice. */
const aside: Telling = { rule: 'aside', leastText: 300, fewestParagraphs: 2, mostLinked: 0 };
/** One that its page calls one of information tells with one paragraph what the article needs, and a word of it may lead to more. */
const information: Telling = { rule: 'infobox', leastText: 200, fewestParagraphs: 1, mostLinked: 0.1 };

type BoxDoubt = Doubt & { line: number };
/** What tells where a text's own boxes begin. */
type TextBoxes = Pick<Column, 'isOuter'>;

/** A doubt for each box beside the text that tells something in several paragraphs without a link, and was left out. */
export function doubtSetAside(chosen: readonly ChosenBlock[], column: TextBoxes): Doubt[] {
  const found = [
    ...boxesThatTell(chosen, aside, column),
    ...boxesThatTell(chosen, information, column),
    ...listsAside(chosen, column),
  ];
  const lines = new Map(found.toReversed().map((doubt) => [doubt.line, doubt]));
  return [...lines.values()].toSorted((one, other) => one.line - other.line);
}

function boxesThatTell(chosen: readonly ChosenBlock[], telling: Telling, column: TextBoxes): BoxDoubt[] {
  const told = chosen.flatMap(({ block, rule }) =>
    rule === telling.rule && tells(block, telling) ? [block] : [],
  );
  return inBoxes(told, column).flatMap((paragraphs) => {
    const [first] = paragraphs;
    const isText =
      paragraphs.length >= telling.fewestParagraphs && totalWeight(paragraphs) >= telling.leastText;
    return first && isText ? [describe(first, paragraphs.length)] : [];
  });
}

/** So many short lines of one box are no notice, and fewer where each is as long as a sentence. */
const fewestLines = 4;
const fewestSentences = 3;
const leastList = 200;

/**
 * Boxes between the headline, or the first paragraph where none is seen, and the last paragraph of a text that hold short
 * lines and no link, as tables and lists of what is to be known.
 */
function listsAside(chosen: readonly ChosenBlock[], column: TextBoxes): BoxDoubt[] {
  const from = chosen.findIndex(({ rule }) => rule === undefined || rule === 'headline');
  const end = chosen.findLastIndex(({ rule }) => rule === undefined);
  const left = chosen.slice(from, end + 1).filter(({ rule }) => rule === aside.rule);
  return inBoxes(
    left.map(({ block }) => block),
    column,
  ).flatMap((blocks) => {
    const lines = blocks.filter(({ element }) => /^(?:p|li|dd)$/.test(element.tagName));
    const [first] = lines;
    const isPlain = blocks.every(({ linked }) => linked === 0);
    const isFilled = lines.length >= fewestLines || lines.filter(isProse).length >= fewestSentences;
    const isList = isPlain && isFilled && totalWeight(lines) >= leastList;
    return first && isList ? [describe(first, lines.length)] : [];
  });
}

/** Blocks by the outermost box around each that is none of the text's. */
function inBoxes(blocks: readonly Block[], column: TextBoxes): Block[][] {
  return [...Map.groupBy(blocks, (block) => boxOf(block, column)).values()];
}

function boxOf({ element, around }: Block, column: TextBoxes): Element {
  const inner = around.findIndex((one) => column.isOuter(one));
  return around[Math.max(0, inner - 1)] ?? element;
}

function tells(block: Block, { mostLinked }: Telling): boolean {
  const isParagraph = /^(?:p|li|dd|div)$/.test(block.element.tagName);
  const isPlain = block.linked <= block.text.length * mostLinked;
  return isParagraph && isPlain && isProse(block) && isSentence(block.text);
}

function describe({ text, line }: Block, count: number): BoxDoubt {
  const message = `Unexpected box of ${countParagraphs(count)} beside the text (${quoteStart(text)}), expected no text in what is left out, add it to the entry if it belongs`;
  return { rule: 'box-of-text', line, message };
}

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
