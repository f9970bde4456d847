import type { Root, RootContent } from 'mdast';
import { splitCallout } from '../../article/body/split-callout.ts';
import { eachNode } from '../../article/each-node.ts';
import { quoteValue } from '../../article/problem.ts';
import type { Doubt, DraftFields, LeftOut, RepairMade } from '../draft.ts';
import { align, type EntryWords } from './align.ts';
import { explainSource } from './explain-source.ts';
import { type Words, wordsIn, wordsOfTree } from './words.ts';

/** What is compared: the source's words, what the import says it did to them, and what it would write. */
export interface Evidence {
  source: Words;
  repairs: readonly RepairMade[];
  leftOut: readonly LeftOut[];
  /** Fields that the import found in the source; those given on the command line are none of the source's words. */
  fields: DraftFields;
  /** Words that the source has beside its text, such as a saved page's metadata; fields may come from them. */
  metadata: string;
  /** The body as read back from the entry. */
  body: Root;
}

/**
 * Proves that an entry says what its source says: every word of the source is in the entry in the same order, or was left
 * out with a reason; no word is in the entry that the source lacks. Returns the differences with their places, none when
 * the entry holds. Time grows with the length of the source.
 */
export function proveEntry({ source, repairs, leftOut, fields, metadata, body }: Evidence): Doubt[] {
  const known = new Set(source.texts);
  for (const word of wordsIn(metadata)) known.add(word);
  const { words, unexplained } = explainSource(source, repairs, leftOut);
  for (const word of words.texts) known.add(word);
  const entry = entryWords(body);
  const ofFields = fieldRuns(fields);
  const runs = [...ofFields, ...pictureRuns(body)];
  const parting = align(words.texts, entry, runs);
  // A word that was left out may stand in the headline too.
  const isApart = parting && holds(explainSource(source, repairs, leftOut, ofFields).words, entry, runs);
  return [
    ...unexplained,
    ...findInvented(runs.flat(), known, 'a field or a picture'),
    ...findInvented(
      [...entry.repeats].flatMap(([from, to]) => entry.texts.slice(from, to)),
      known,
      'a speaker',
    ),
    ...(parting && !isApart ? [describeParting(words, parting.source, entry.texts, parting.entry)] : []),
  ];
}

function holds({ texts }: Words, entry: EntryWords, runs: readonly string[][]): boolean {
  return align(texts, entry, runs) === undefined;
}

function fieldRuns({ title, authors = [], region, description, image, source }: DraftFields): string[][] {
  const values = [
    title,
    ...authors,
    region,
    description,
    image?.alt,
    image?.caption,
    image?.credit,
    source?.name,
  ];
  return values.flatMap((value) => (value === undefined ? [] : [wordsIn(value)]));
}

/** What pictures say stands where the page shows them, which may be elsewhere among the words. */
function pictureRuns(body: Root): string[][] {
  const runs: string[][] = [];
  eachNode(body, (node) => {
    if (node.type === 'image') runs.push(wordsIn(node.alt ?? ''), wordsIn(node.title ?? ''));
  });
  return runs.filter((run) => run.length > 0);
}

function entryWords(body: Root): EntryWords {
  const words: EntryWords = { texts: [], repeats: new Map() };
  const speakers = speakersOf(body);
  for (const block of blocksAround(body, speakers)) {
    const { texts } = wordsOfTree(block, false);
    const start = words.texts.length;
    for (const text of texts) words.texts.push(text);
    if (speakers.has(block) && texts.length > 0) words.repeats.set(start, words.texts.length);
  }
  return words;
}

function speakersOf(body: Root): Set<RootContent> {
  const speakers = new Set<RootContent>();
  for (const block of body.children) {
    const last = block.type === 'blockquote' ? block.children.at(-1) : undefined;
    if (block.type !== 'blockquote' || !last || block.children.length < 2) continue;
    if (splitCallout(block).speaker) speakers.add(last);
  }
  return speakers;
}

/** The body in pieces: the speaker of each callout apart from its statement. */
function blocksAround(body: Root, speakers: ReadonlySet<RootContent>): RootContent[] {
  return body.children.flatMap((block): RootContent[] => {
    const last = block.type === 'blockquote' ? block.children.at(-1) : undefined;
    if (block.type !== 'blockquote' || !last || !speakers.has(last)) return [block];
    return [{ ...block, children: block.children.slice(0, -1) }, last];
  });
}

function findInvented(words: readonly string[], known: ReadonlySet<string>, where: string): Doubt[] {
  const invented = [...new Set(words)].filter((word) => !known.has(word) && !isPartOfKnown(word, known));
  if (invented.length === 0) return [];
  const message = `Unexpected words ${quoteValue(invented.join(' '))} in ${where}, expected words of the source, nothing was written`;
  return [{ rule: 'proof-invented', message }];
}

/** Scripts that write no space between words, or a particle at a name's end. */
const unparted =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+$/u;

function isPartOfKnown(word: string, known: ReadonlySet<string>): boolean {
  if (unparted.test(word)) return [...known].some((one) => one.includes(word));
  return opensWithCapital.test(word) && [...known].some((one) => one.includes(word) && isGlued(word, one));
}

const opensWithCapital = /^\p{Lu}\p{M}*\p{Ll}/u;

/** Whether a name stands in a word of the source with no space between it and what is beside it: ByOrsa, TindalVelm. */
function isGlued(word: string, one: string): boolean {
  const at = one.indexOf(word);
  return /(?:^|\p{Ll})$/u.test(one.slice(0, at)) && /^(?:$|\p{Lu})/u.test(one.slice(at + word.length));
}

function describeParting(
  { texts, lines }: Words,
  source: number,
  entry: readonly string[],
  at: number,
): Doubt {
  const [received, written] = [texts.slice(source, source + 8), entry.slice(at, at + 8)].map((words) =>
    words.join(' '),
  );
  const before = texts.slice(Math.max(0, source - 4), source).join(' ');
  const message = `Unexpected ${quoteValue(written)} in the entry after ${quoteValue(before)}, expected ${quoteValue(received)} as in the source, nothing was written`;
  return { rule: 'proof-failed', line: lines[source] ?? lines.at(-1) ?? 1, message };
}
