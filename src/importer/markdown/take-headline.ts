import type { Heading, Image, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { quoteValue } from '../../article/problem.ts';
import type { Doubt } from '../draft.ts';
import { furnitureOf } from '../furniture/kinds.ts';
import { foldText } from '../text/fold-text.ts';
import { dropRulesAbove } from './drop-empty.ts';
import { type PlainValue, plainValue } from './plain-value.ts';

/** What became of the heading above a text. */
export interface TakenHeadline extends Omit<PlainValue, 'text'> {
  title?: string;
}

/** The first heading of level 1 in plain words, when the text begins with it. */
export function findHeadline(body: Root): PlainValue | undefined {
  const first = headingOf(body);
  const plain = first && plainValue(textOf(first, { includeImageAlt: false }), lineOf(first));
  return plain?.text && isHeadline(plain.text) ? plain : undefined;
}

/** The heading of a form, "Log in", is none, and what begins with a colon is half of one. */
function isHeadline(text: string): boolean {
  return !/^[:：,;.]/u.test(text) && furnitureOf(text, 'edges') === undefined;
}

/**
 * Takes the first heading of level 1: as the headline, or away when it repeats the one that is known. Its pictures and notes
 * go below it, since a headline has none. Changes the body.
 */
export function takeHeadline(body: Root, known: string | undefined): TakenHeadline {
  const first = headingOf(body);
  const plain = findHeadline(body);
  if (!first || !plain) return { leftOut: [], repairs: [], doubts: [] };
  if (known !== undefined && known !== plain.text)
    return { leftOut: [], repairs: [], doubts: describeOther(body, first, known) };
  const { text, leftOut, repairs, doubts } = plain;
  const line = lineOf(first);
  const below = picturesIn(first).map((picture) => ({ type: 'paragraph' as const, children: [picture] }));
  body.children.splice(0, 1, ...below);
  dropRulesAbove(body);
  const repeated = known === undefined ? [] : [{ rule: 'repeated-headline', line, text }];
  return {
    title: text,
    leftOut: [...leftOut, ...repeated],
    repairs,
    doubts: [...doubts, ...unlink(first), ...freeNotes(body, first)],
  };
}

/**
 * The doubt about a heading above the text that says another headline than the known one. One of several is a section's, and
 * one that has all words of the other says the same.
 */
function describeOther({ children }: Root, first: Heading, known: string): Doubt[] {
  const tops = children.filter((child) => child.type === 'heading' && child.depth === 1);
  const said = textOf(first);
  const [own, other] = [said, known].map((text) => new Set(foldText(text).match(/\p{L}{4,}|\p{N}+/gu)));
  if (!own || !other || tops.length > 1 || own.isSubsetOf(other) || other.isSubsetOf(own)) return [];
  const message = `Unexpected heading ${quoteValue(said)} above a text whose keys say ${quoteValue(known)}, expected one headline, it stays in the text, give --title if it is the headline`;
  return [{ rule: 'differing-headline', line: lineOf(first), message }];
}

function headingOf(body: Root): Heading | undefined {
  const first = body.children[0];
  return first?.type === 'heading' && first.depth === 1 ? first : undefined;
}

function lineOf(heading: Heading): number {
  return heading.position?.start.line ?? 1;
}

function picturesIn(heading: Heading): Image[] {
  const pictures: Image[] = [];
  visit(heading, 'image', (image) => void pictures.push(image));
  return pictures;
}

function unlink(heading: Heading): Doubt[] {
  const doubts: Doubt[] = [];
  visit(heading, 'link', ({ url }) => {
    const message = `Unexpected link to ${quoteValue(url)} in the headline, expected plain text, its text is shown without the link`;
    doubts.push({ rule: 'headline-link', line: lineOf(heading), message });
  });
  return doubts;
}

/** A note to which nothing refers any more becomes the paragraphs that it holds. */
function freeNotes(body: Root, heading: Heading): Doubt[] {
  const notes = new Set<string>();
  visit(heading, 'footnoteReference', ({ identifier }) => void notes.add(identifier));
  visit(body, 'footnoteReference', ({ identifier }) => void notes.delete(identifier));
  if (notes.size === 0) return [];
  body.children = body.children.flatMap((block) =>
    block.type === 'footnoteDefinition' && notes.has(block.identifier) ? block.children : [block],
  );
  const message =
    'Unexpected note to the headline, expected a headline alone, the note is a paragraph of the text';
  return [{ rule: 'headline-note', line: lineOf(heading), message }];
}
