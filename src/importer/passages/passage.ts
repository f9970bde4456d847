import type { Doubt, LeftOut, RepairMade } from '../draft.ts';

/** A stretch of the source that stands for one block of the article. */
export interface Passage {
  /** Plain text, never Markdown: what a reader would read. A line end in it is a line of a verse or of a list. */
  text: string;
  /** Line in the source where it begins, counted from 1. */
  line: number;
  kind: 'paragraph' | 'heading';
  /** Where later lines of the source begin in a text whose lines were joined, in rising order. */
  joints?: readonly Joint[];
  /** Stands among the lines of the header, as a standfirst above the date does. */
  isInHeader?: true;
  /** A line end within it divided a word, so that a machine or a page has set its lines. */
  isDivided?: true;
}

/** A place in a passage's text where another line of the source begins. */
export interface Joint {
  /** Offset in the text, in UTF-16 units. */
  at: number;
  line: number;
}

/** The line of the source that a place in a passage comes from; `at` is an offset in its text. */
export function lineAt({ text, line, joints = [] }: Passage, at: number): number {
  const start = lastJoint(joints, at) ?? { at: 0, line };
  let found = start.line;
  for (let end = text.indexOf('\n', start.at); end !== -1 && end < at; end = text.indexOf('\n', end + 1))
    found += 1;
  return found;
}

function lastJoint(joints: readonly Joint[], at: number): Joint | undefined {
  let [low, high] = [0, joints.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((joints[middle]?.at ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return joints[low - 1];
}

/** What repairs give back: the passages in the order of the source, and everything that they did and could not decide. */
export interface Repaired {
  passages: Passage[];
  repairs: RepairMade[];
  leftOut: LeftOut[];
  /** What could not be decided in the passages as they stand now. */
  doubts: Doubt[];
  /** What was done and may be wrong. */
  unsure?: Doubt[];
}

/** What a repair may know of the article besides its passages. */
export interface RepairContext {
  /** The headline, as it was found and as it was given. */
  titles?: readonly string[];
  /** The text's language, a BCP 47 tag; absent where it is in doubt. */
  language?: string;
}

/** One kind of damage and how it is undone; one file each in `repairs/`. */
export interface Repair {
  /** Permanent name in kebab-case, the same as the file's. */
  rule: string;
  /** Why this damage happens, in a sentence for the editor. */
  reason: string;
  /** Runs as the repair's test: passages are separated by a blank line. */
  example: { before: string; after: string; title?: string };
  repair(passages: readonly Passage[], context: RepairContext): Repaired;
}

/** The lines of an article that stand in it more than once; gathered once, since a long text has many breaks. */
export function repeatedLines(passages: readonly Passage[]): ReadonlySet<string> {
  const [seen, repeated] = [new Set<string>(), new Set<string>()];
  for (const { text } of passages)
    for (const line of text.split('\n')) (seen.has(line) ? repeated : seen).add(line);
  return repeated;
}

/** Makes one passage of several, with what stands between two of them; the places of their source lines are kept. */
export function joinPassages(parts: readonly Passage[], between: readonly string[]): Passage {
  const [first = { text: '', line: 1, kind: 'paragraph' as const }] = parts;
  const texts: string[] = [];
  const joints: Joint[] = [];
  let length = 0;
  for (const [index, part] of parts.entries()) {
    if (index > 0) {
      const gap = between[index - 1] ?? ' ';
      texts.push(gap);
      length += gap.length;
      joints.push({ at: length, line: part.line });
    }
    for (const { at, line } of part.joints ?? []) joints.push({ at: at + length, line });
    texts.push(part.text);
    length += part.text.length;
  }
  const { joints: _, ...joined } = { ...first, text: texts.join('') };
  return { ...joined, ...(joints.length > 0 ? { joints } : {}) };
}
