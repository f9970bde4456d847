import type { Element } from 'hast';
import { comparable } from '../../text/comparable.ts';
import { isHeading } from '../page/elements.ts';
import type { Block } from '../page/part-blocks.ts';
import { speakerAttribute } from '../page/mark-quotations.ts';
import type { ChosenBlock } from './chosen-block.ts';

/**
 * Leaves out what a page prints twice: pull quotes, whose sentence stands in the text, with the name below them, and
 * paragraphs that are repeated for another width of screen.
 */
export function leaveOutRepeats(chosen: readonly ChosenBlock[]): ChosenBlock[] {
  const kept = chosen.filter(({ rule }) => rule === undefined);
  const text = kept
    .filter(({ block }) => !quotationOf(block))
    .map(({ block }) => comparable(block.text))
    .join(' ');
  const quotations = pulledQuotations(kept, holdsTest(text));
  const isPulled = ({ block }: ChosenBlock) => {
    const quotation = quotationOf(block);
    return quotation !== undefined && quotations.has(quotation);
  };
  const buttons = repeatedLinks(kept);
  // What a pull quote repeats is printed once without it.
  const repeated = repeatedParagraphs(kept.filter((one) => !isPulled(one)));
  return chosen.map((one) => {
    if (one.rule !== undefined) return one;
    if (isPulled(one)) return { ...one, rule: 'pull-quote' };
    if (buttons.has(one)) return { ...one, rule: 'repeated-link' };
    return repeated.has(one) ? { ...one, rule: 'repeated-paragraph' } : one;
  });
}

/** A shorter line may be printed twice by chance, in letters. */
const shortestRepeated = 60;

/**
 * The paragraphs that were printed before. A summary above the text that is one of its later paragraphs goes itself: the
 * paragraph is missed where it stands.
 */
function repeatedParagraphs(kept: readonly ChosenBlock[]): Set<ChosenBlock> {
  const seen = new Map<string, ChosenBlock>();
  const repeated = new Set<ChosenBlock>();
  const opening = kept.find((one) => !one.isStandfirst);
  const isLater = (one: ChosenBlock) => !one.isStandfirst && one !== opening && !isHeading(one.block.element);
  const reused = inSections(kept);
  for (const one of kept) {
    const key = comparable(one.block.text);
    const before = seen.get(key);
    if (!before) seen.set(key, one);
    if (!before || key.length <= shortestRepeated || reused.has(one)) continue;
    repeated.add(before.isStandfirst && isLater(one) ? before : one);
  }
  return besideRepeated(
    kept.filter((one) => !reused.has(one)),
    repeated,
  );
}

/**
 * What stands below a heading of its own, which no other part has, though it opens with words of another part: each of several
 * plans or menus lists what it shares with the others. A standfirst is no part.
 */
function inSections(kept: readonly ChosenBlock[]): ReadonlySet<ChosenBlock> {
  const seen = new Set<string>();
  const found = new Set<ChosenBlock>();
  let rank: string | undefined;
  for (const [at, one] of kept.entries()) {
    const { tagName } = one.block.element;
    const [key, next] = [one, kept[at + 1]].map((line) => comparable(line?.block.text ?? ''));
    const isNew = isHeading(one.block.element) && !seen.has(key ?? '');
    if (isNew && (rank === undefined || tagName <= rank))
      rank = next !== '' && seen.has(next ?? '') ? tagName : undefined;
    if (rank !== undefined) found.add(one);
    if (!one.isStandfirst) seen.add(key ?? '');
  }
  return found;
}

/** So many long paragraphs that are printed twice show that their text is. */
const fewestRepeated = 2;

/**
 * The repeated paragraphs with the headings and short lines beside them that were printed before beside the same: where a
 * page prints its text twice, those would stay behind alone.
 */
function besideRepeated(kept: readonly ChosenBlock[], repeated: Set<ChosenBlock>): Set<ChosenBlock> {
  if (repeated.size < fewestRepeated) return repeated;
  const keys = kept.map(({ block }) => comparable(block.text));
  const pairs = new Map<string, number>();
  const isPairBefore = kept.map((_, at) => {
    const pair = `${keys[at - 1]} ${keys[at]}`;
    const first = pairs.get(pair) ?? at;
    pairs.set(pair, first);
    return first < at;
  });
  const found = new Set(repeated);
  const follow = (one: ChosenBlock | undefined, other: ChosenBlock | undefined) => {
    if (one && other && found.has(one)) found.add(other);
  };
  for (const at of kept.keys()) if (isPairBefore[at]) follow(kept[at - 1], kept[at]);
  for (const at of [...kept.keys()].toReversed()) if (isPairBefore[at]) follow(kept[at], kept[at - 1]);
  return found;
}

/** So many lines that are links of the same words are buttons below the parts of a list. */
const fewestButtons = 3;

function repeatedLinks(kept: readonly ChosenBlock[]): Set<ChosenBlock> {
  const links = kept.filter(
    ({ block }) =>
      block.linked > 0 && block.linked === block.text.length && !/^t[dh]$/.test(block.element.tagName),
  );
  const alike = [...Map.groupBy(links, ({ block }) => block.text).values()];
  return new Set(alike.filter(({ length }) => length >= fewestButtons).flat());
}

export function quotationOf({ element, around }: Block): Element | undefined {
  return [element, ...around].find(({ tagName }) => tagName === 'blockquote');
}

/**
 * The quotations whose words all stand in the text; who said them stands there anyway. What the text itself leads to is no
 * repetition, though the text may say it again.
 */
function pulledQuotations(kept: readonly ChosenBlock[], isHeld: (words: string) => boolean): Set<Element> {
  const introduced = new Set(kept.filter((_, at) => /[:：]$/u.test(kept[at - 1]?.block.text ?? '')));
  const parts = [...Map.groupBy(kept, ({ block }) => quotationOf(block))];
  return new Set(
    parts.flatMap(([quotation, blocks]) =>
      quotation && !blocks.slice(0, 1).some((one) => introduced.has(one)) && isRepeated(blocks, isHeld)
        ? [quotation]
        : [],
    ),
  );
}

/** A shorter quotation may stand in any text by chance, in letters. */
const shortestPulled = 16;

function isRepeated(blocks: readonly ChosenBlock[], isHeld: (words: string) => boolean): boolean {
  const said = blocks.filter(({ block }) => !isSpeaker(block)).map(({ block }) => comparable(block.text));
  return said.join('').length >= shortestPulled && said.every(isHeld);
}

/** In letters: words of nearly twice as many hold such a piece, wherever they stand. */
const piece = 8;

/**
 * Makes the test whether a text holds some words. It is read to its end only for those that share a piece with it, as a
 * page may hold thousands of quotations.
 */
function holdsTest(text: string): (words: string) => boolean {
  let pieces: ReadonlySet<string> | undefined;
  const mayHold = (words: string) => {
    pieces ??= piecesOf(text);
    for (let at = 0; at < piece; at += 1) if (pieces.has(words.slice(at, at + piece))) return true;
    return false;
  };
  return (words) => (words.length < 2 * piece || mayHold(words)) && text.includes(words);
}

function piecesOf(text: string): ReadonlySet<string> {
  const pieces = new Set<string>();
  for (let at = 0; at < text.length; at += piece) pieces.add(text.slice(at, at + piece));
  return pieces;
}

function isSpeaker({ element, text }: Block): boolean {
  return element.properties[speakerAttribute] !== undefined || /^[—―]/u.test(text);
}
