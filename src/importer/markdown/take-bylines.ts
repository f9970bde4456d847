import type { Paragraph, Root } from 'mdast';
import { plainBlocks } from '../../article/plain-text.ts';
import type { Doubt, DraftFields, LeftOut } from '../draft.ts';
import { decideFields } from '../fields/decide-fields.ts';
import { gatherFacts } from '../header-parts/gather-facts.ts';
import type { HeaderFacts, PlacedPart } from '../header-parts/header-part.ts';
import { leaveOutParts } from '../fields/leave-out-parts.ts';
import { readDateline } from '../places/read-dateline.ts';
import { isAnchor, isHeaderLine, readHeaderLine } from '../header-lines/read-header-line.ts';
import type { ReadingOptions } from '../reading.ts';
import { paragraphLines } from './paragraph-lines.ts';

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

/**
 * Takes the paragraphs at the head of a body that hold nothing but a byline or a date, and reads the dateline of the text
 * below them. Changes the body.
 */
export function takeBylines(body: Root, options: ReadingOptions): Bylines {
  const facts = factsOf(body, options);
  const taken = headerOf(body, facts);
  body.children = body.children.filter((child) => !taken.some((one) => one === child));
  const parts = taken.flatMap((paragraph) => partsOf(paragraph, facts));
  const { fields, doubts } = decideFields(parts, [], openingOf(body), facts);
  const { leftOut, held } = leaveOutParts(parts, fields);
  return { fields, shown: held, leftOut, doubts };
}

/** Reads of a body that its source's keys have signed where it is set, from the dateline alone, whose words stay. */
export function readReportedPlace(body: Root, options: ReadingOptions): Bylines {
  const region = readDateline(openingOf(body), factsOf(body, options))?.place;
  return { fields: region ? { region } : {}, shown: [], leftOut: [], doubts: [] };
}

function factsOf(body: Root, { today, language }: ReadingOptions): HeaderFacts {
  return gatherFacts(plainBlocks(body).join(' '), today, () => language);
}

function openingOf(body: Root): string {
  return plainBlocks(body)[0] ?? '';
}

function headerOf({ children }: Root, facts: HeaderFacts): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const child of children.slice(0, most)) {
    // A picture may stand between headline and byline.
    if (child.type !== 'paragraph' || !isHeader(child, facts)) break;
    if (paragraphLines(child).length > 0) paragraphs.push(child);
  }
  const isMarked = paragraphs.some((one) => isAnchor(partsOf(one, facts)));
  return isMarked && paragraphs.length < children.length ? paragraphs : [];
}

function isHeader(paragraph: Paragraph, facts: HeaderFacts): boolean {
  return paragraphLines(paragraph).every((line) => isHeaderLine(readHeaderLine(line, facts)));
}

function partsOf(paragraph: Paragraph, facts: HeaderFacts): PlacedPart[] {
  const first = paragraph.position?.start.line ?? 1;
  return paragraphLines(paragraph).flatMap((text, index) =>
    readHeaderLine(text, facts).map((part) => ({ ...part, line: first + index })),
  );
}
