import { quoteValue } from '../../article/problem.ts';
import type { DecidedFields } from '../fields/decide-fields.ts';
import { readNames } from '../header-lines/bylines/read-names.ts';
import { type HeaderFacts, isPerson } from '../header-parts/header-part.ts';
import { isAgency } from '../names/agencies.ts';
import { labelLength } from '../names/byline-label.ts';
import type { Passage } from '../passages/passage.ts';

/** So many passages may stand above the dateline: a standfirst, who wrote the article, a caption. */
const mostAbove = 4;

/** In characters. */
const longestByline = 80;

/**
 * The fields, without an author that is only the agency of the dateline where a line of names above it stays in the text:
 * people sign what an agency brought.
 */
export function unlessNamed(
  decided: DecidedFields,
  passages: readonly Passage[],
  facts: HeaderFacts,
): DecidedFields {
  const { authors, ...fields } = decided.fields;
  if (!authors?.every((name) => isAgency(name))) return decided;
  const named = passages.slice(0, mostAbove).find(({ text }) => isNames(text, facts));
  if (!named) return decided;
  const message = `Unexpected line ${quoteValue(named.text)} above a report of ${authors.join(', ')}, expected the name of who wrote it, give --author`;
  return {
    fields,
    doubts: [...decided.doubts, { rule: 'author', asks: 'authors', line: named.line, message }],
  };
}

/** Whether a line names people, and perhaps what they are, and says nothing else. */
function isNames(text: string, facts: HeaderFacts): boolean {
  if (text.length > longestByline) return false;
  return readNames(text.slice(labelLength(text)), facts, 2)?.some(isPerson) ?? false;
}
