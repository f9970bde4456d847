import type { Doubt, LeftOut, RepairMade } from '../draft.ts';
import { mendText } from '../mending/mend-text.ts';
import { holdsWord } from '../text/meet-in-word.ts';
import { oneOf } from '../text/one-of.ts';

/** A value or a headline in plain words, and what became of the rest of it. */
export interface PlainValue {
  text: string;
  leftOut: LeftOut[];
  repairs: RepairMade[];
  doubts: Doubt[];
}

/** Tags that stand within a line; other words in angle brackets, such as a mail's address, are no tags. */
const tag = new RegExp(
  String.raw`</?(?:${oneOf`
  a|abbr|b|big|br|cite|code|del|em|font|h[1-6]|i|ins|mark|p|q|s|small|span|strong|sub|sup|u
`})(?:\s[^<>]*)?/?>`,
  'giu',
);

/** Marks of other systems that stand around words, with the words that they are around. */
const around: readonly [pattern: RegExp, kept: string][] = [
  // Obsidian and Roam: [[page|text]].
  [/\[\[(?:[^[\]|]*\|)?([^[\]|]+)\]\]/gu, '$1'],
  [/(?<![\p{L}\p{N}*])(\*{1,3})(?=[^\s*])([^*]+)(?<=\S)\1(?![\p{L}\p{N}*])/gu, '$2'],
  [/(?<![\p{L}\p{N}_])(_{1,3})(?=[^\s_])([^_]+)(?<=\S)\1(?![\p{L}\p{N}_])/gu, '$2'],
];

/** A link, whose text stays and whose address does not. */
const link = /\[([^[\]]+)\]\(((?:[a-z]+:|\/|\.|#)[^()\s]*)\)/giu;

/** Comments, notes and attributes beside the words: <!-- x -->, ^[note], [^1], {#anchor}. */
const beside = [/<!--.*?-->/gu, /\^\[[^\]]*\]/gu, /\[\^[^\]\s]+\]/gu, /\s\{[:#.][^{}]*\}$/gu];

/**
 * Takes the marks of other systems off a value, whose words stay: emphasis, tags, links and the signs of a heading; comments,
 * notes and the tags' own words are left out. Damaged characters are mended as in a text.
 */
export function plainValue(value: string, line: number): PlainValue {
  const gone: string[] = [];
  const take = (own: string) => {
    if (holdsWord(own)) gone.push(own.trim());
    return /^<br/i.test(own) ? ' ' : '';
  };
  const text = value.length > longest ? value : withoutMarks(value, take);
  const { value: mended, repairs, doubts } = mendText(text, line);
  const leftOut = gone.map((own) => ({ rule: 'field-markup', line, text: own }));
  const placed = <Item extends { line?: number }>(items: Item[]) => items.map((item) => ({ ...item, line }));
  return {
    text: mended.trim().replace(/\s+/gu, ' '),
    leftOut,
    repairs: placed(repairs),
    doubts: placed(doubts),
  };
}

/** In characters: longer values are texts. */
const longest = 5_000;

function withoutMarks(value: string, take: (own: string) => string): string {
  let text = value.trim().replace(/^#{1,6}\s+/u, '');
  for (const pattern of [...beside, tag]) text = text.replace(pattern, take);
  text = text.replace(link, (_, words: string, address: string) => {
    take(address);
    return words;
  });
  for (const [pattern, kept] of around) text = text.replace(pattern, kept);
  return text;
}

/** Whether a value is a place that a template would have filled: {{ page.title }}. */
export function isTemplate(text: string): boolean {
  return /\{\{|\{%|<%|\$\{/u.test(text);
}
