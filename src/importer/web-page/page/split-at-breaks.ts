import type { Element, ElementContent } from 'hast';
import { holdsDate } from '../../dates/find-dates.ts';
import { labelLength } from '../../names/byline-label.ts';
import { looksLikePersonName } from '../../names/person-name.ts';
import { textOf } from './elements.ts';

/** A line of so many characters that ends as sentences end is a paragraph, not a line of verse or of an address. */
const shortestParagraph = 80;
/** A longer line is no header's, in characters. */
const longestHeaderLine = 160;
const sentenceEnd = /[.!?…。！？؟۔][”“"»«’')\]]*$/u;

/**
 * Two line breaks in a row part paragraphs in pages of the 1990s and in what editors paste; one does where most lines are
 * paragraphs, and in a header. The pieces of an element, one when nothing parts it.
 */
export function splitAtBreaks(element: Element): ElementContent[][] {
  if (/^(?:pre|h[1-6])$/.test(element.tagName)) return [element.children];
  const children = partAtIndents(element.children.flatMap(partAtEmptyLines));
  const lines = linesOf(children, 1);
  if (lines.length > 1 && lines.filter(isParagraph).length * 2 > lines.length) return lines;
  return linesOf(children, 2).flatMap((piece) => {
    const own = linesOf(piece, 1);
    return isSigned(own) ? own : [piece];
  });
}

/**
 * Where style sheets keep line ends, as portals of Asia do, empty lines part sentences' ends from what follows, and below
 * paragraphs also who signs them.
 */
function partAtEmptyLines(node: ElementContent): ElementContent[] {
  if (node.type !== 'text' || !/\n[^\S\n]*\n/u.test(node.value.trim())) return [node];
  const pieces = node.value.trim().split(/\n[^\S\n]*\n\s*/u);
  const paragraphs = pieces.filter((piece) => isWhole(piece.trim()));
  const isTyped = paragraphs.length > 2 && paragraphs.length * 2 > pieces.length;
  if (!isTyped && !pieces.slice(0, -1).every((piece) => sentenceEnd.test(piece.trim()))) return [node];
  return pieces.flatMap((value, index) => [
    ...(index > 0 ? [lineBreak(), lineBreak()] : []),
    { type: 'text' as const, value },
  ]);
}

function lineBreak(): Element {
  return { type: 'element', tagName: 'br', properties: {}, children: [] };
}

/** A line that begins with spaces that browsers keep, as paragraphs do that only these part. */
const indented = /^[^\S\u00A0\u2003\u3000]*(?:[\u00A0\u2003]{2}|\u3000)/u;

/** Where each indented line is a paragraph, its break is one of two. */
function partAtIndents(children: ElementContent[]): ElementContent[] {
  const paragraphs = linesOf(children, 1).filter(
    ([first]) => first?.type === 'text' && indented.test(first.value),
  );
  const isText = paragraphs.every((line) => sentenceEnd.test(textOfLine(line)));
  const openings = new Set(isText ? paragraphs.map(([first]) => first) : []);
  return children.flatMap((child) => (openings.has(child) ? [lineBreak(), child] : [child]));
}

/** A headline, byline and day in three lines, as pages of the 1990s begin, perhaps with the first paragraph right below. */
function isSigned(lines: ElementContent[][]): boolean {
  const texts = lines.map(textOfLine);
  const above = texts.slice(0, -1);
  const isHeader = texts.length < 7 && above.every(({ length }) => length < longestHeaderLine);
  const isDated = lines.length === 2 && isDateline(texts[0] ?? '') && lines.slice(1).every(isParagraph);
  return isHeader && (isDated || texts.some(isByline));
}

function textOfLine(line: readonly ElementContent[]): string {
  return line.map(textOf).join('').trim();
}

function isByline(text: string): boolean {
  const label = labelLength(text);
  const [name = ''] = text.slice(label).split(/\s*[,|·–—(]/u);
  return label > 0 && (looksLikePersonName(name) || nameInCapitals.test(name));
}

/** In characters: a longer line with a day tells of it. */
const longestDateline = 60;

function isDateline(text: string): boolean {
  return text.length < longestDateline && holdsDate(text) && !text.includes('©') && !sentenceEnd.test(text);
}

const nameInCapitals = /^\p{Lu}[\p{Lu}.'’-]*(?: \p{Lu}[\p{Lu}.'’-]*){1,3}$/u;

function isParagraph(line: ElementContent[]): boolean {
  return isWhole(textOfLine(line));
}

function isWhole(text: string): boolean {
  return text.length >= shortestParagraph && sentenceEnd.test(text);
}

/** The lines of some contents, where so many breaks in a row end one. */
function linesOf(children: readonly ElementContent[], breaksBetween: number): ElementContent[][] {
  const lines: ElementContent[][] = [[]];
  let breaks = 0;
  for (const child of children) {
    const isBreak = child.type === 'element' && child.tagName === 'br';
    if (isBreak) breaks += 1;
    else if (!isSpace(child)) {
      if (breaks >= breaksBetween && lines.at(-1)?.some((node) => textOf(node) !== '')) lines.push([]);
      breaks = 0;
    }
    lines.at(-1)?.push(child);
  }
  return lines;
}

/** Whether a reader sees nothing: spaces, or the place of a link's target, which systems write where a teaser ends. */
function isSpace(node: ElementContent): boolean {
  if (node.type === 'text') return node.value.trim() === '';
  return node.type === 'element' && node.tagName === 'a' && node.children.every(isSpace);
}
