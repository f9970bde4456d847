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
class Tally {
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

/**
 * How well a reader reads: fields by their number; paragraphs by their number and by their letters; and the letters of
 * those that stand in the other's text however it is parted, since a callout parts a paragraph.
 */
export class Score {
  readonly title = new Tally();
  readonly authors = new Tally();
  readonly day = new Tally();
  readonly found = new Tally();
  readonly right = new Tally();
  readonly lettersFound = new Tally();
  readonly lettersRight = new Tally();
  readonly textFound = new Tally();
  readonly textRight = new Tally();

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
    const found = expected.filter((text) => read.includes(text));
    const right = read.filter((text) => expected.includes(text));
    this.found.add(found.length, expected.length);
    this.right.add(right.length, read.length);
    const [expectedText, readText] = [expected.join(''), read.join('')];
    const within = (texts: string[], whole: string) =>
      texts.filter((text) => whole.includes(text)).join('').length;
    this.lettersFound.add(found.join('').length, expectedText.length);
    this.lettersRight.add(right.join('').length, readText.length);
    this.textFound.add(within(expected, readText), expectedText.length);
    this.textRight.add(within(read, expectedText), readText.length);
    const [lost, extra] = [expected.length - found.length, read.length - right.length];
    return lost > 2 || extra > 6 ? [`${lost} of ${expected.length} paragraphs lost, ${extra} too many`] : [];
  }

  toString(): string {
    const { title, authors, day, found, right } = this;
    const fields = Object.entries({ title, author: authors, day });
    return (
      fields.map(([name, tally]) => `${name} ${tally} (${tally.otherwise} otherwise)`).join(', ') +
      `, paragraphs found ${found} right ${right}, by letters ${this.lettersFound} and ${this.lettersRight}, text ${this.textFound} and ${this.textRight}`
    );
  }
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
