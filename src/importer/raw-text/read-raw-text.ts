import type { Day } from '../../article/day.ts';
import { readBody } from './body/read-body.ts';
import type { Doubt, DraftFields, GivenFields, LeftOut, RepairMade } from '../draft.ts';
import { decideFields } from '../fields/decide-fields.ts';
import type { Mention } from '../fields/date-mentions.ts';
import { holdsDate } from '../dates/find-dates.ts';
import { gatherFacts } from '../header-parts/gather-facts.ts';
import type { HeaderFacts } from '../header-parts/header-part.ts';
import { keyOf } from './header/candidates.ts';
import { headlineOfDump } from './dump/headline-of-dump.ts';
import type { Headings } from './dump/read-dump.ts';
import { joinsOf } from './header/headline.ts';
import { leaveOutUnused } from './header/leave-out-unused.ts';
import { findDayNear } from './header/find-day-near.ts';
import { type Header, readHeader } from './header/read-header.ts';
import { detectLanguage } from '../text/detect-language.ts';
import { countWords, isParagraph } from '../text/line-shape.ts';
import { doubtApart, doubtClosed, doubtEnd, doubtGuessed, doubtOther } from './doubt-left.ts';
import { readDocumentHead } from './layout/document-head.ts';
import { leaveOutCodes } from './layout/record-codes.ts';
import { leaveOutPrintMarks } from './layout/printed-pages.ts';
import { joinPrintedTitle } from './layout/printed-title.ts';
import { leaveOutRunningHeads } from './layout/running-heads.ts';
import { joinSpokenCaptions } from './layout/join-spoken-captions.ts';
import { linesOf, type SourceLine } from './layout/source-lines.ts';
import { findWrap, isFull, type Wrap } from '../text/wrap.ts';
import { openingLine } from './opening-line.ts';
import { type PartedPage, partPage } from './page-copy/part-page.ts';
import { partWrapped } from './page-copy/part-wrapped.ts';
import type { Passage } from '../passages/passage.ts';
import { findKept } from './tail/find-kept.ts';
import { readSignedTail } from './tail/read-signed-tail.ts';
import type { Tail } from './tail/read-tail.ts';
import { unlessNamed } from './unless-named.ts';

/** What the reader of raw text must be told. */
export interface RawTextOptions {
  /** The last day on which the article can have been published. */
  today: Day;
  /** The publication's language, a BCP 47 tag. */
  language: string;
  given?: GivenFields;
  /** Lines that are headings, where the form of the text says so. */
  headings?: Headings;
}

/** An article as its raw text gives it: every word of the source is in a field, a passage or left out. */
export interface RawText {
  fields: DraftFields;
  passages: Passage[];
  leftOut: LeftOut[];
  doubts: Doubt[];
  repairs: RepairMade[];
  /** Fields that stand apart from the text, as they stand there. */
  shown: string[];
}

/**
 * Reads an article from text as pasted from a page. `text` is decoded, its characters are repaired line by line and its
 * lines end with `\n`, so that line n of it is line n of the source. Takes time in proportion to its length.
 */
export function readRawText(
  text: string,
  { today, language, given = {}, headings }: RawTextOptions,
): RawText {
  const record = leaveOutCodes(joinSpokenCaptions(linesOf(text)));
  const document = readDocumentHead(record.lines);
  const printed = leaveOutPrintMarks(document.lines);
  const { lines: unpaged, leftOut } = leaveOutRunningHeads(printed.lines, today);
  const wrap = findWrap(unpaged);
  const { lines: source, title: shown } = joinPrintedTitle(unpaged, wrap, printed.title);
  const page: PartedPage = wrap ? partWrapped(source, wrap, shown) : partPage(source, shown);
  const { article: lines, around, doubtful } = page;
  const opening = openingOf(lines, wrap);
  const facts = gatherFacts(opening, today, () => given.lang ?? languageOf(opening, language), given.authors);
  const title = given.title ?? shown?.text ?? (headings && headlineOfDump(lines, headings));
  // What the printed pages call the article, and no line of it says, may be the headline.
  const called = printed.title === undefined || title !== undefined ? undefined : { text: printed.title };
  const header = readHeader(
    lines,
    facts,
    wrap,
    { rival: page.rival ?? called, around: keysAbove(page) },
    title,
  );
  const below = lines.slice(header.length);
  const tail = readSignedTail(below, facts, wrap);
  const own = [...header.kept, ...below.filter(({ line }) => !tail.lines.has(line))];
  const headerEnd = header.parts.at(-1)?.line ?? 0;
  const body = readBody(own, { article: lines, headerEnd, wrap, told: facts });
  const passages = markInHeader(body.passages, headerEnd);
  const decided = readFields(header, tail, passages, facts, () =>
    findDayNear(lines, header.headline.line, facts),
  );
  const detected = detectLanguage(
    passages
      .slice(0, 50)
      .map((passage) => passage.text)
      .join('\n'),
    language,
  );
  const fields = { ...decided.fields, ...(detected.lang ? { lang: detected.lang } : {}) };
  const unused = leaveOutUnused(header, tail.parts, fields, lines);
  return {
    fields,
    passages,
    leftOut: [
      ...record.leftOut,
      ...document.leftOut,
      ...printed.leftOut,
      ...leftOut,
      ...unused.leftOut,
      ...body.leftOut,
      ...leaveOut(around),
    ].toSorted((a, b) => a.line - b.line),
    doubts: [
      ...decided.doubts,
      ...detected.doubts,
      ...doubtOther(page.other),
      ...doubtApart(body.doubtful),
      ...doubtEnd(doubtful ?? tail.doubtful ?? findKept(own, tail.parts), own),
      ...doubtGuessed(tail.guessed),
      ...doubtClosed(lines, own),
    ],
    repairs: [...joinsOf(header.headline), ...unused.repairs],
    shown: unused.held,
  };
}

/** The keys of the lines that were cut off above an article. */
function keysAbove({ article, around }: PartedPage): Set<string> {
  const top = article[0]?.line ?? 0;
  return new Set(around.flatMap(({ line, text }) => (line < top ? [keyOf(text)] : [])));
}

function markInHeader(passages: readonly Passage[], end: number): Passage[] {
  return passages.map((passage) => (passage.line < end ? { ...passage, isInHeader: true } : passage));
}

function leaveOut(around: readonly SourceLine[]): LeftOut[] {
  return around.map(({ line, text }) => ({ rule: 'around-article', line, text }));
}

/** The language that the opening is certainly in; empty where that is in doubt. */
function languageOf(opening: string, publication: string): string {
  const { lang, doubts } = detectLanguage(opening.slice(0, 1000), publication);
  return doubts.length > 0 ? '' : (lang ?? publication);
}

/** In words: fewer are a line's that stands for itself. */
const shortestLine = 5;

/** In lines: so many at the top are a headline and the names below it, which may fill its line as a wrap does. */
const longestBlock = 8;

/** The paragraphs at the beginning, a line each, which tell whether a name is a place. */
function openingOf(lines: readonly SourceLine[], wrap: Wrap | undefined): string {
  const paragraphs: string[] = [];
  let previous: SourceLine | undefined;
  const block = lines.findIndex(({ afterGap }, index) => index > 0 && afterGap);
  const header = block <= longestBlock ? block : 0;
  for (const [index, line] of lines.slice(0, 400).entries()) {
    const isOwn = index < header || line.afterGap;
    const goesOn = previous && wrap && !isOwn && isFull(previous.text, line.text, wrap);
    if (goesOn) paragraphs.push(`${paragraphs.pop()} ${line.text}`);
    else paragraphs.push(line.text);
    previous = line;
  }
  const isHeader = (text: string) => text.length < 300 && holdsDate(text);
  const isOwn = (text: string) => isParagraph(text) || (countWords(text) >= 12 && !isHeader(text));
  // Further down, short lines are names and headlines again, as where a page presents its author.
  const isBelow = (text: string, index: number) => index > 40 && countWords(text) >= shortestLine;
  return paragraphs.filter((text, index) => isOwn(text) || isBelow(text, index)).join('\n');
}

function readFields(
  header: Header,
  tail: Tail,
  passages: readonly Passage[],
  facts: HeaderFacts,
  findNear: () => Mention | undefined,
) {
  const { title, description, doubt, line } = header.headline;
  const opening = openingLine(passages, facts, description);
  const signed = unlessNamed(
    decideFields(header.parts, tail.parts, opening, facts, findNear),
    passages,
    facts,
  );
  const fields: DraftFields = {
    ...(title ? { title } : {}),
    ...signed.fields,
    ...(description ? { description } : {}),
  };
  const untitled: Doubt[] = doubt
    ? [{ rule: 'title', asks: 'title', message: doubt, ...(line ? { line } : {}) }]
    : [];
  return { fields, doubts: [...untitled, ...signed.doubts] };
}
