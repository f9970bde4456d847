import type { Element } from 'hast';
import { comparable } from '../metadata/find-article.ts';
import { isSimilar } from '../metadata/read-title.ts';
import { attributeOf, namesOf } from '../page/elements.ts';
import type { Block } from '../page/part-blocks.ts';
import { furnitureNamed } from './furniture-names.ts';
import { furnitureWorded } from './furniture-texts.ts';

/** What is known of the article before its blocks are chosen. */
export interface Surroundings {
  /** Blocks that the extractor took. */
  extracted: ReadonlySet<number>;
  /** The headline, empty when there is none. */
  headline: string;
  /** The text in the page's own records (`articleBody`), empty when there is none. */
  record: string;
}

/** Where the article's text stands. */
export interface Column {
  /** The headline's block; -1 when the headline is not seen. */
  headline: number;
  /** The first and the last block of the text. */
  start: number;
  end: number;
  /** Whether an element is of the column itself, so that its names say nothing of a single block. */
  isOuter(element: Element): boolean;
  /** Whether a block is set as most paragraphs of the text are. */
  isTypical(block: Block): boolean;
  /** Whether the page's own records have a block's words. */
  isRecorded(block: Block): boolean;
}

/** A column is what holds at least this share of the text, alone or with others that are named alike. */
const share = 0.2;

/** Finds the column of an article's text from what the extractor took and what the page's records hold. */
export function findColumn(blocks: readonly Block[], known: Surroundings): Column {
  const record = comparable(known.record);
  const isRecorded = (block: Block) => isProse(block) && record.includes(comparable(block.text));
  const taken = blocks.filter(
    (block) =>
      (known.extracted.has(block.index) || isRecorded(block)) && isProse(block) && !furnitureWorded(block),
  );
  const text = heavier(taken, heaviestSetting(blocks));
  const total = text.reduce((sum, block) => sum + weightOf(block.text), 0);
  const outer = weigh(text, ({ around }) => around.map(shapeOf));
  const typical = weigh(text, (block) => [settingOf(block)]);
  const headline = blocks.findIndex((block) => isHeadline(block, known.headline));
  const isTypical = (block: Block) => (typical.get(settingOf(block)) ?? 0) >= total * share;
  const after = text.filter(({ index }) => index > headline);
  const first = after.find((block) => isTypical(block) || isRecorded(block)) ?? after[0] ?? text[0];
  return {
    headline,
    start: first?.index ?? 0,
    end: text.at(-1)?.index ?? -1,
    isOuter: (element) => (outer.get(shapeOf(element)) ?? 0) >= total * share,
    isTypical,
    isRecorded,
  };
}

/** The blocks that are set as most of the page's sentences are, whatever the extractor thinks of them. */
function heaviestSetting(blocks: readonly Block[]): Block[] {
  const prose = blocks.filter(
    (block) =>
      isProse(block) &&
      !/^h[1-6]$/.test(block.element.tagName) &&
      !furnitureWorded(block) &&
      ![block.element, ...block.around].some((one) => furnitureNamed(one.tagName, namesOf(one))),
  );
  const weights = weigh(prose, (block) => [settingOf(block)]);
  const [heaviest] = [...weights].toSorted(([, a], [, b]) => b - a);
  return prose.filter((block) => settingOf(block) === heaviest?.[0]);
}

function heavier(taken: Block[], other: Block[]): Block[] {
  const weight = (some: Block[]) => some.reduce((sum, { text }) => sum + weightOf(text), 0);
  const lost = other.filter((block) => !taken.includes(block));
  if (weight(lost) < weight(taken)) return taken;
  return other;
}

function weigh(text: readonly Block[], keysOf: (block: Block) => string[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const block of text) {
    for (const key of new Set(keysOf(block)))
      weights.set(key, (weights.get(key) ?? 0) + weightOf(block.text));
  }
  return weights;
}

/** What stylesheets see of an element; elements in a row that hold parts of one text are shaped alike. */
function shapeOf(element: Element): string {
  return `${element.tagName}.${attributeOf(element, 'className')}`;
}

function settingOf({ element, around }: Block): string {
  const [parent] = around;
  return `${shapeOf(element)} ${parent ? shapeOf(parent) : ''}`;
}

/** Characters, with those of scripts that need fewer of them counted thrice. */
export function weightOf(text: string): number {
  return (
    text.length +
    2 * (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0)
  );
}

/** Whether a block reads like a sentence rather than a label. */
export function isProse({ text, linked }: Block): boolean {
  return weightOf(text) > 60 && linked * 2 < text.length;
}

/** Whether a block is the headline, perhaps with the section's name before it. */
export function isHeadline({ element, text }: Block, headline: string): boolean {
  if (!/^h[1-6]$|^header$|^p$|^div$|^span$/.test(element.tagName)) return false;
  if (element.tagName === 'h1') return isSimilar(text, headline);
  const [seen, sought] = [comparable(text), comparable(headline)];
  return sought !== '' && (seen === sought || (/^h/.test(element.tagName) && seen.endsWith(sought)));
}
