import type { Nodes, Paragraph, Root } from 'mdast';
import { dayOf } from '../../article/day.ts';
import { plainBlocks } from '../../article/plain-text.ts';
import { quoteValue } from '../../article/problem.ts';
import type { AskedField, Doubt, DraftFields, LeftOut } from '../draft.ts';
import { decideFields } from '../fields/decide-fields.ts';
import { gatherFacts } from '../header-parts/gather-facts.ts';
import type { HeaderFacts, PlacedPart } from '../header-parts/header-part.ts';
import { leaveOutParts } from '../fields/leave-out-parts.ts';
import { isAnchor, isHeaderLine, readHeaderLine } from '../header-lines/read-header-line.ts';
import { paragraphLines } from './paragraph-lines.ts';
import { wordsIn } from '../proof/words.ts';
import { isAmong } from './read-authors.ts';

/** What stands above a text as it does in print: who wrote it, when and where. */
export interface Bylines {
  /** The fields that are certain now, those that the keys say among them. */
  fields: DraftFields;
  /** Fields that stand apart from the text; a dateline's stand in it. */
  shown: string[];
  leftOut: LeftOut[];
  doubts: Doubt[];
}

/** What a header is read by. */
export interface BylineContext {
  today: string;
  /** The publication's language. */
  language: string;
  /** Whether lines of the text say what the keys say, so that a byline only repeats it. */
  isHeld: boolean;
}

/** As many paragraphs as a byline, its date and its place take. */
const most = 4;

/**
 * Takes the paragraphs at the head of a body that hold nothing but a byline or a date, and reads the dateline of the text
 * below them; `said` is what the source's keys say, which goes before. Where a byline or a date says another thing than the
 * keys, both are in doubt and the paragraphs stay. Changes the body.
 */
export function takeBylines(
  body: Root,
  said: DraftFields,
  { today, language, isHeld }: BylineContext,
): Bylines {
  const taken = headerOf(body, factsOf(body, today, language));
  const text: Root = {
    ...body,
    children: body.children.filter((child) => !taken.some((one) => one === child)),
  };
  // A name above the text is not yet a person of whom the text speaks.
  const facts = factsOf(text, today, language);
  const parts = taken.flatMap((paragraph) => partsOf(paragraph, facts));
  const read = decideFields(parts, [], openingOf(text) ?? '', facts);
  const differing = findDiffering(parts, read.fields, said);
  const { region } = read.fields;
  if (differing.length > 0) {
    const fields: DraftFields = { ...(region ? { region } : {}), ...said };
    for (const { asks } of differing) if (asks) delete fields[asks];
    return { fields, shown: [], leftOut: [], doubts: differing };
  }
  body.children = text.children;
  const fields = { ...read.fields, ...said };
  const { leftOut, held } = leaveOutParts(parts, isHeld ? { ...read.fields, ...unsaid(said) } : fields);
  const doubts = read.doubts.filter(({ asks }) => asks === undefined || fields[asks] === undefined);
  return { fields, shown: held, leftOut, doubts };
}

/** The fields that lines with keys hold already, so that no part of a header does. */
function unsaid({ authors, region }: DraftFields): DraftFields {
  return { ...(authors ? { authors: [] } : {}), ...(region === undefined ? {} : { region: '' }) };
}

/** What stands in the header's own lines and is not what the keys say; a dateline names agencies and days of its own. */
function findDiffering(parts: readonly PlacedPart[], read: DraftFields, said: DraftFields): Doubt[] {
  const line = parts[0]?.line ?? 1;
  const names = parts.filter(({ kind }) => kind === 'author').map(({ text }) => text);
  const authors = (read.authors ?? []).filter((name) => isAmong(name, names));
  const isOther = said.authors !== undefined && !authors.every((name) => isAmong(name, said.authors ?? []));
  const date = parts.some(({ kind }) => kind === 'date') ? read.date : undefined;
  const isOtherDay = date !== undefined && said.date !== undefined && dayOf(date) !== dayOf(said.date);
  return [
    ...(isOther ? [describe('byline', authors, said.authors ?? [], 'authors', line)] : []),
    ...(isOtherDay ? [describe('date', [date], [said.date ?? ''], 'date', line)] : []),
  ];
}

function describe(
  what: string,
  above: readonly string[],
  said: readonly string[],
  asks: AskedField,
  line: number,
): Doubt {
  const [shown, key] = [above, said].map((values) => quoteValue(values.join(', ')));
  const message = `Unexpected ${what} ${shown} above a text whose keys say ${key}, expected one of them, give --${asks.replace('authors', 'author')}`;
  return { rule: 'differing-fields', line, message, asks };
}

function factsOf(body: Root, today: string, language: string): HeaderFacts {
  return gatherFacts(plainBlocks(body).join(' '), today, () => language);
}

function headerOf({ children }: Root, facts: HeaderFacts): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  // A heading that says another headline than the keys has its byline below it.
  const first = children[0]?.type === 'heading' && children[0].depth === 1 ? 1 : 0;
  for (const child of children.slice(first, first + most)) {
    // A picture, with its caption or alone, may stand between headline and byline.
    if (child.type === 'paragraph' && paragraphs.length === 0 && hasPicture(child)) continue;
    if (child.type !== 'paragraph' || !isHeader(child, facts)) break;
    if (paragraphLines(child).length === 0) continue;
    if (hasPicture(child)) break;
    paragraphs.push(child);
  }
  const isMarked = paragraphs.some((one) => isAnchor(partsOf(one, facts)));
  return isMarked && paragraphs.length < children.length ? paragraphs : [];
}

/** The first paragraph's text; a picture's caption above it is none. */
function openingOf({ children, ...text }: Root): string | undefined {
  const isText = (child: Nodes) => child.type !== 'paragraph' || !hasPicture(child);
  return plainBlocks({ ...text, children: children.filter(isText) })[0];
}

function hasPicture(node: Nodes): boolean {
  return node.type === 'image' || ('children' in node && node.children.some(hasPicture));
}

function isHeader(paragraph: Paragraph, facts: HeaderFacts): boolean {
  return paragraphLines(paragraph).every((line) => {
    const parts = readHeaderLine(line, facts);
    // Jen Tindal**Updated** is one word that two parts would share.
    const words = new Set(parts.flatMap(({ text }) => wordsIn(text)));
    return isHeaderLine(parts) && wordsIn(line).every((word) => words.has(word));
  });
}

function partsOf(paragraph: Paragraph, facts: HeaderFacts): PlacedPart[] {
  const first = paragraph.position?.start.line ?? 1;
  return paragraphLines(paragraph).flatMap((text, index) =>
    readHeaderLine(text, facts).map((part) => ({ ...part, line: first + index })),
  );
}
