import { furnitureOf } from '../../furniture/kinds.ts';
import { mediaPlayer } from '../../furniture/media-player.ts';
import { newsletter } from '../../furniture/newsletter.ts';
import { isSpokenCaption, pictureCaption } from '../../furniture/picture-caption.ts';
import { relatedLinks } from '../../furniture/related-links.ts';
import { canBeHeadline, countWords, endsAsSentence, isParagraph } from '../../text/line-shape.ts';
import type { Wrap } from '../../text/wrap.ts';
import { type SourceLine, longestPage } from '../layout/source-lines.ts';
import { partsByOneLine } from './find-apart.ts';
import { isOfSubject, subjectOf } from '../page-copy/subject.ts';
import { fewestHeadlines, findHeadlines, isOtherHeadline } from '../tail/find-headlines.ts';
import { findBoxes } from './find-boxes.ts';
import { findButtonsAgain } from './find-buttons-again.ts';
import { findContents } from './find-contents.ts';
import { findDoubledCaptions } from './find-doubled-captions.ts';
import { findGluedCaptions } from './find-glued-captions.ts';
import { findHeadlineRuns } from './find-headline-runs.ts';
import { findLabelled } from './find-labelled.ts';
import { findPartedCredits } from './find-parted-credits.ts';
import { findPictureBoxes } from './find-picture-boxes.ts';
import { findPlayed } from './find-played.ts';
import { findRepeatedBoxes } from './find-repeated-boxes.ts';
import { findOffers, findWalls } from './find-walls.ts';

/** Lines of an article's text that are furniture for where they stand, what stands around them, or how often. */
export interface FoundByPlace {
  rules: ReadonlyMap<SourceLine, string>;
  /** Those of which only their place tells, so that some may be the text's. */
  doubtful: readonly SourceLine[];
}

/** Finds such lines. `article` are all lines of the article, with its header and its tail; in a wrapped text gaps tell less. */
export function findByPlace(
  lines: readonly SourceLine[],
  article: readonly SourceLine[],
  wrap: Wrap | undefined,
): FoundByPlace {
  const short = !wrap && article.length <= longestPage ? article : [];
  const isCopy = partsByOneLine(short);
  const copy = isCopy ? short : [];
  const pictures = findPictureBoxes(copy);
  const glued = findGluedCaptions(copy).filter((line) => !pictures.captions.has(line));
  const runs = findHeadlineRuns(copy);
  const walls = findWalls(copy);
  const repeated = findRepeatedBoxes(short);
  const contents = findContents(short);
  const buttons = findButtonsAgain(short.length > 0 ? lines : [], short);
  const above = findHeadlinesAbove(short.length > 0 ? lines : []);
  const labelled = findLabelled(short.length > 0 ? lines : [], isCopy);
  const rules = new Map<SourceLine, string>();
  const add = (found: Iterable<SourceLine>, rule: string) => {
    for (const line of found) rules.set(line, rule);
  };
  add(buttons.lines, 'around-article');
  add(findBoxes(lines), 'marked-box');
  add(repeated, 'repeated-box');
  add([...contents.lines, ...contents.labels], 'table-of-contents');
  add(
    lines.filter(({ text }) => isDoubled(text)),
    'doubled-line',
  );
  add([...above, ...runs.flat()], relatedLinks.rule);
  add(walls, newsletter.rule);
  add(findOffers(lines), newsletter.rule);
  add(findPlayed(lines), mediaPlayer.rule);
  add(findDoubledCaptions(lines), pictureCaption.rule);
  add(findPartedCredits(lines), pictureCaption.rule);
  add(glued, pictureCaption.rule);
  add(pictures.captions, pictureCaption.rule);
  add(pictures.links, relatedLinks.rule);
  for (const [line, rule] of labelled) rules.set(line, rule);
  const guessed = new Set([
    ...pictures.doubtful,
    ...glued,
    ...contents.labels,
    ...buttons.unsure,
    ...above,
    ...Array.from(walls).filter(({ text }) => isParagraph(text)),
    ...runs.flatMap((run) => run.slice(0, 1)),
  ]);
  const isSure = (line: SourceLine) => repeated.has(line) || labelled.has(line) || isSpokenCaption(line.text);
  const doubtful = lines.filter((line) => guessed.has(line) && !isSure(line));
  return { rules, doubtful };
}

/**
 * The headlines of other articles above the first sentence of a text, from the first that is not of its subject: twice as many as
 * below it, since here its own list may stand too.
 */
function findHeadlinesAbove(lines: readonly SourceLine[]): readonly SourceLine[] {
  const end = lines.findIndex(({ text }) => isParagraph(text) || endsAsSentence(text));
  if (end < 2 * fewestHeadlines) return [];
  const subject = subjectOf(lines.flatMap(({ text }) => (isParagraph(text) ? [text] : [])));
  const list = findHeadlines(lines.slice(0, end), subject, 2 * fewestHeadlines);
  const start = list.findIndex(({ text }) => isOtherHeadline(text) && !isOfSubject(text, subject));
  return list.slice(start).filter(({ text }) => furnitureOf(text, 'body') === undefined);
}

/** In words: so many that stand twice in a row are no emphasis: "never, never". */
const shortest = 4;
/** In characters. */
const longest = 600;

/**
 * Whether a line is the same words twice over, as a copy sets the words for those who do not see a picture, or a link's own,
 * beside those that are shown.
 */
function isDoubled(text: string): boolean {
  if (text.length > longest) return false;
  const half = Math.floor(text.length / 2);
  const [first, second] = [text.slice(0, half).trim(), text.slice(text.length - half).trim()];
  return first === second && countWords(first) >= shortest && canBeHeadline(first);
}
