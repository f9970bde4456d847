import { firstWords } from '../changes/change-made.ts';
import type { Doubt } from '../draft.ts';
import { saysRestIsClosed } from '../text/pay-wall-notice.ts';
import { isParagraph } from '../text/line-shape.ts';
import type { SourceLine } from './layout/source-lines.ts';
import type { OtherText } from './page-copy/other-text.ts';
import type { Tail } from './tail/read-tail.ts';

/** Asks whether a text with a header of its own, left out beside the article, is the article. */
export function doubtOther(other: OtherText | undefined): Doubt[] {
  if (!other) return [];
  const { first, paragraphs } = other;
  const message = `Unexpected text of ${paragraphs} paragraphs "${firstWords(first.text)}…" left out below a day or a byline, expected one article in the page, import its lines alone if it is the article`;
  return [{ rule: 'other-text', line: first.line, message }];
}

/** `own` are the lines that stay: what stays is to be taken out where it is none of the article, and the rest to be added. */
export function doubtEnd(below: SourceLine | undefined, own: readonly SourceLine[]): Doubt[] {
  if (!below) return [];
  const stays = own.includes(below);
  const todo = stays ? 'take it out if it does not belong to it' : 'add it if it belongs to it';
  const message = `Unexpected paragraph "${firstWords(below.text)}…" below a list, a box or a count of comments, expected the end of the article, ${todo}`;
  return [{ rule: 'below-a-box', line: below.line, message }];
}

/** In lines: so near below the text stands what says that it goes on. */
const mostBetween = 10;

/** Asks where a line within the text or right below it says that the rest is for subscribers. */
export function doubtClosed(lines: readonly SourceLine[], own: readonly SourceLine[]): Doubt[] {
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return [];
  const near = lines.slice(lines.indexOf(first), lines.indexOf(last) + 1 + mostBetween);
  const notice = near.find(({ text }) => saysRestIsClosed(text));
  if (!notice) return [];
  const message = `Unexpected notice "${firstWords(notice.text)}…" beside the text that the rest of it is for subscribers, expected the whole article, check that no pay wall cuts it short`;
  return [{ rule: 'cut-short', line: notice.line, message }];
}

/** What was left out for standing apart is to be added where it belongs to the article. */
export function doubtApart([first, ...more]: readonly SourceLine[]): Doubt[] {
  if (!first) return [];
  const others = more.length > 0 ? ` and ${more.length} more` : '';
  const message = `Unexpected line "${firstWords(first.text)}…"${others} left out for standing apart from the paragraphs, expected the words of a picture or of a box, add what belongs to the article`;
  return [{ rule: 'set-apart', line: first.line, message }];
}

/** Asks, once, for what only its place and shape tell from the end of the text. */
export function doubtGuessed({ guessed: [first, ...others], button }: Tail['guessed']): Doubt[] {
  if (!first) return [];
  const isText = [first, ...others].some(({ text }) => isParagraph(text));
  const quoted = `"${firstWords(first.text)}"`;
  const lines = others.length === 0 ? `line ${quoted}` : `${others.length + 1} lines from ${quoted} on`;
  const at = button === undefined ? '' : ` to the last "${button}"`;
  const page = isText ? 'other articles, notices or comments' : 'topics or links';
  const message = `Unexpected ${lines}${at} left out below the text, expected its end, add them if they are more than ${page} of the page`;
  return [{ rule: isText ? 'below-a-box' : 'lines-below', line: first.line, message }];
}
