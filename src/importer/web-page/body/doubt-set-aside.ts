import type { Element } from 'hast';
import type { Doubt } from '../../draft.ts';
import type { ChosenBlock } from './chosen-block.ts';
import type { Column } from './find-column.ts';
import { quoteStart } from './quote-start.ts';
import { isProse, isSentence } from './text-signs.ts';
import { totalWeight } from './weigh-text.ts';

/** A box with less text, by its weight, or with a single paragraph is rarely more than a notice. */
const leastText = 300;
const fewestParagraphs = 2;

/** A box that its page calls one of information tells with one paragraph what the article needs, or what came after it. */
const leastInformation = 200;

/** A doubt for each box beside the text that tells something in several paragraphs without a link, and was left out. */
export function doubtSetAside(chosen: readonly ChosenBlock[], column: Pick<Column, 'isOuter'>): Doubt[] {
  const found = [
    ...boxesUnder('aside', leastText, fewestParagraphs),
    ...boxesUnder('infobox', leastInformation, 1),
    ...listsAside(chosen, column),
  ];
  const lines = new Map(found.toReversed().map((doubt) => [doubt.line, doubt]));
  return [...lines.values()].toSorted((one, other) => one.line - other.line);

  function boxesUnder(
    name: keyof typeof linkedIn,
    least: number,
    fewest: number,
  ): (Doubt & { line: number })[] {
    const told = chosen.flatMap(({ block, rule }) => (rule === name && tells(block, name) ? [block] : []));
    const boxes = Map.groupBy(told, (block) => boxOf(block, column));
    return [...boxes.values()].flatMap((paragraphs) => {
      const [first] = paragraphs;
      const isText = paragraphs.length >= fewest && totalWeight(paragraphs) >= least;
      return first && isText ? [describe(first, paragraphs.length)] : [];
    });
  }
}

/** So many short lines of one box are no notice. */
const fewestLines = 4;
const leastList = 250;

/** Boxes between the paragraphs of a text that hold short lines and no link, as tables and lists of what is to be known. */
function listsAside(
  chosen: readonly ChosenBlock[],
  column: Pick<Column, 'isOuter'>,
): (Doubt & { line: number })[] {
  const from = chosen.findIndex(({ rule }) => rule === undefined);
  const end = chosen.findLastIndex(({ rule }) => rule === undefined);
  const aside = chosen.slice(from, end + 1).filter(({ rule }) => rule === 'aside');
  const boxes = Map.groupBy(
    aside.map(({ block }) => block),
    (block) => boxOf(block, column),
  );
  return [...boxes.values()].flatMap((blocks) => {
    const lines = blocks.filter(({ element }) => /^(?:p|li|dd)$/.test(element.tagName));
    const [first] = lines;
    const isPlain = blocks.every(({ linked }) => linked === 0);
    const isList = isPlain && lines.length >= fewestLines && totalWeight(lines) >= leastList;
    return first && isList ? [describe(first, lines.length)] : [];
  });
}

/** The outermost box around a block that is none of the text's. */
function boxOf({ element, around }: ChosenBlock['block'], column: Pick<Column, 'isOuter'>): Element {
  const inner = around.findIndex((one) => column.isOuter(one));
  return around[Math.max(0, inner - 1)] ?? element;
}

/** How much of a paragraph may be a link: in boxes of information a word may lead to more. */
const linkedIn = { aside: 0, infobox: 0.1 };

function tells(block: ChosenBlock['block'], rule: keyof typeof linkedIn): boolean {
  const isParagraph = /^(?:p|li|dd|div)$/.test(block.element.tagName);
  const isPlain = block.linked <= block.text.length * linkedIn[rule];
  return isParagraph && isPlain && isProse(block) && isSentence(block.text);
}

function describe({ text, line }: ChosenBlock['block'], count: number): Doubt & { line: number } {
  const paragraphs = count === 1 ? 'a paragraph' : `${count} paragraphs`;
  const message = `Unexpected box of ${paragraphs} beside the text (${quoteStart(text)}), expected no text in what is left out, add it to the entry if it belongs`;
  return { rule: 'box-of-text', line, message };
}
