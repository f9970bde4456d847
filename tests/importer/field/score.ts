import { plainBlocks } from '../../../src/article/plain-text.ts';
import { quotesOf } from '../../../src/article/quotes.ts';
import type { Draft } from '../../../src/importer/draft.ts';
import { comparable } from '../../../src/importer/text/comparable.ts';

/** What people wrote down of a source; a fact that is absent is not asked for. */
export interface Known {
  name: string;
  title: string | undefined;
  authors: string[] | undefined;
  /** `YYYY-MM-DD`. */
  day: string | undefined;
  paragraphs: string[];
}

/** What a reader makes of a source; a field in doubt is absent. */
export interface Answer {
  title?: string | undefined;
  authors?: string[] | undefined;
  day?: string | undefined;
  blocks: string[];
  doubts: string[];
}

/** How many of the facts that are known a reader found; each of `otherwise` it gave without a doubt and is not the known one. */
export class Tally {
  right = 0;
  whole = 0;
  otherwise = 0;

  add(part: number, whole: number) {
    this.right += part;
    this.whole += whole;
  }

  /** Counts one field; says whether it is right. */
  ask(answer: string | undefined, known: string): boolean {
    this.add(Number(answer === known), 1);
    if (answer !== known && answer !== undefined) this.otherwise += 1;
    return answer === known;
  }

  toString(): string {
    return `${((100 * this.right) / Math.max(1, this.whole)).toFixed(1)} %`;
  }
}

/** How well a reader reads: fields by their number, paragraphs by their number and by their letters. */
export class Score {
  readonly title = new Tally();
  readonly authors = new Tally();
  readonly day = new Tally();
  readonly found = new Tally();
  readonly right = new Tally();
  readonly lettersFound = new Tally();
  readonly lettersRight = new Tally();

  /** Compares an answer with what is known; returns what differs, a line each, then the doubts that go with it. */
  judge(known: Known, answer: Answer): string[] {
    const lines: string[] = [];
    const key = (names: readonly string[]) => names.map(comparable).toSorted().join(' ');
    if (known.title !== undefined) {
      const title = answer.title === undefined ? undefined : comparable(answer.title);
      if (!this.title.ask(title, comparable(known.title)))
        lines.push(`title "${answer.title}", known "${known.title}"`);
    }
    if (
      known.authors !== undefined &&
      !this.authors.ask(answer.authors && key(answer.authors), key(known.authors))
    )
      lines.push(`authors "${answer.authors?.join('; ')}", known "${known.authors.join('; ')}"`);
    if (known.day !== undefined && !this.day.ask(answer.day, known.day))
      lines.push(`day ${answer.day}, known ${known.day}`);
    return [...lines, ...this.judgeText(known, answer), ...(lines.length > 0 ? answer.doubts : [])];
  }

  private judgeText(known: Known, answer: Answer): string[] {
    const [expected, read] = [known.paragraphs, answer.blocks].map((texts) =>
      texts.map(comparable).filter((text) => text !== ''),
    ) as [string[], string[]];
    const { found, right } = align(expected, read);
    this.found.add(found.length, expected.length);
    this.right.add(right.length, read.length);
    this.lettersFound.add(found.join('').length, expected.join('').length);
    this.lettersRight.add(right.join('').length, read.join('').length);
    const [lost, extra] = [expected.length - found.length, read.length - right.length];
    return lost > 2 || extra > 6 ? [`${lost} of ${expected.length} paragraphs lost, ${extra} too many`] : [];
  }

  toString(): string {
    const { title, authors, day, found, right } = this;
    const fields = Object.entries({ title, author: authors, day });
    return (
      fields.map(([name, tally]) => `${name} ${tally} (${tally.otherwise} otherwise)`).join(', ') +
      `, paragraphs found ${found} right ${right}, by letters ${this.lettersFound} and ${this.lettersRight}`
    );
  }
}

/**
 * The expected paragraphs that begin and end where a block does, be it one block or several, since a callout parts its
 * paragraph; and the blocks that stand in them.
 */
function align(expected: readonly string[], read: readonly string[]): { found: string[]; right: string[] } {
  const whole = read.join('');
  const starts: number[] = [];
  for (const index of read.keys()) starts.push((starts.at(-1) ?? 0) + (read[index - 1]?.length ?? 0));
  const edges = new Set([...starts, whole.length]);
  const spans: [number, number][] = [];
  const found = expected.filter((text) => {
    let at = whole.indexOf(text);
    while (at >= 0 && !(edges.has(at) && edges.has(at + text.length))) at = whole.indexOf(text, at + 1);
    if (at >= 0) spans.push([at, at + text.length]);
    return at >= 0;
  });
  const isWithin = (start: number, end: number) => spans.some(([from, to]) => from <= start && end <= to);
  const right = read.filter((text, index) =>
    isWithin(starts[index] ?? 0, (starts[index] ?? 0) + text.length),
  );
  return { found, right };
}

/** A draft as an answer; the standfirst is text that was found, and callouts repeat their speakers. */
export function answerOf({ fields, body, doubts }: Draft): Answer {
  const standfirst = fields.description === undefined ? [] : [fields.description];
  const speakers = new Set(quotesOf(body).map(({ speaker }) => `— ${speaker}`));
  const blocks = plainBlocks(body).filter((text) => !speakers.has(text));
  return {
    title: fields.title,
    authors: fields.authors,
    day: fields.date?.slice(0, 10),
    blocks: [...standfirst, ...blocks],
    doubts: doubts.map(({ message }) => message),
  };
}
