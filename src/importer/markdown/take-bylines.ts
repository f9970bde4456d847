import type { Paragraph, Root } from 'mdast';
import { plainBlocks } from '../../article/plain-text.ts';
import type { Doubt, DraftFields, LeftOut } from '../draft.ts';
import { decideAuthors } from '../header/decide-authors.ts';
import { decideDate } from '../header/decide-date.ts';
import { decideRegion } from '../header/decide-region.ts';
import { gatherFacts } from '../header/gather-facts.ts';
import type { HeaderFacts } from '../header/header-part.ts';
import { leaveOutParts } from '../header/leave-out-unused.ts';
import { readDateline } from '../header/places/read-dateline.ts';
import { isAnchor, isHeaderLine, readHeaderLine } from '../header/read-header-line.ts';
import type { PlacedPart } from '../header/read-header.ts';
import type { ReadingOptions } from '../reading.ts';
import { linesOf } from './lines-of.ts';

/** What stands above a text as it does in print: who wrote it, when and where. */
export interface Bylines {
  fields: DraftFields;
  /** Fields that stand apart from the text; a dateline's stand in it. */
  shown: string[];
  leftOut: LeftOut[];
  doubts: Doubt[];
}

/** As many paragraphs as a byline, its date and its place take. */
const most = 4;

/** Reads where a report is set from the dateline of its first paragraph, whose words stay there. */
export function readPlaceOfReport(body: Root, { today }: ReadingOptions): string | undefined {
  const blocks = plainBlocks(body);
  return readDateline(blocks[0] ?? '', gatherFacts(blocks.join(' '), today))?.place;
}

/**
 * Takes the paragraphs at the head of a body that hold nothing but a byline or a date, and reads the dateline of the text
 * below them. Changes the body.
 */
export function takeBylines(body: Root, { today, language }: ReadingOptions): Bylines {
  const facts = gatherFacts(plainBlocks(body).join(' '), today, () => language);
  const taken = headerOf(body, facts);
  body.children = body.children.filter((child) => !taken.some((one) => one === child));
  const parts = taken.flatMap((paragraph) => partsOf(paragraph, facts));
  const dateline = readDateline(plainBlocks(body)[0] ?? '', facts);
  const { authors, ...author } = decideAuthors(parts, [], dateline?.agency, facts);
  const { date, updated, ...day } = decideDate(parts, [], dateline?.date);
  const { region, ...place } = decideRegion(parts, dateline?.place);
  const fields: DraftFields = {
    ...(authors ? { authors } : {}),
    ...(date ? { date } : {}),
    ...(updated ? { updated } : {}),
    ...(region ? { region } : {}),
  };
  const { leftOut, held } = leaveOutParts(parts, fields);
  return { fields, shown: held, leftOut, doubts: [...author.doubts, ...day.doubts, ...place.doubts] };
}

function headerOf({ children }: Root, facts: HeaderFacts): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const child of children.slice(0, most)) {
    // A picture may stand between headline and byline.
    if (child.type !== 'paragraph' || !isHeader(child, facts)) break;
    if (linesOf(child).length > 0) paragraphs.push(child);
  }
  const isMarked = paragraphs.some((one) => isAnchor(partsOf(one, facts)));
  return isMarked && paragraphs.length < children.length ? paragraphs : [];
}

function isHeader(paragraph: Paragraph, facts: HeaderFacts): boolean {
  return linesOf(paragraph).every((line) => isHeaderLine(readHeaderLine(line, facts)));
}

function partsOf(paragraph: Paragraph, facts: HeaderFacts): PlacedPart[] {
  const first = paragraph.position?.start.line ?? 1;
  return linesOf(paragraph).flatMap((text, index) =>
    readHeaderLine(text, facts).map((part) => ({ ...part, line: first + index })),
  );
}
