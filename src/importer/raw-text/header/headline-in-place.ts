import { canBeHeadline, countWords, isParagraph } from '../../text/line-shape.ts';
import { type HeaderFacts, isStandingPerson, other } from '../../header-parts/header-part.ts';
import type { SourceLine } from '../layout/source-lines.ts';
import { subjectOf, toldIn } from '../page-copy/subject.ts';
import { isOfCommonWords } from './bare-names.ts';
import { longestKicker } from './candidates.ts';
import { asText, type LineGroup } from './line-group.ts';

/** In groups: the standfirst, the buttons and the caption that stand between a headline and its byline. */
const longestGap = 12;

/**
 * Reads the line as text that has the shape of a byline, "Ferry Sinks in Port Velm", where no headline stands above it and
 * a byline that something marks stands below: nobody signs twice, so it is the headline, if the text below tells of it; a
 * paper's motto has the same shape, and no word of the text. `lines` are those of the whole source.
 */
export function readHeadlineInPlace(
  groups: readonly LineGroup[],
  lines: readonly SourceLine[],
  facts: HeaderFacts,
): readonly LineGroup[] {
  const at = groups.findIndex((one) => isNameInPlace(one) || isLineOfCommonWords(one, facts));
  const group = groups[at];
  if (!group || groups.slice(0, at).some(isHeadline)) return groups;
  const below = groups.slice(at + 1, at + 1 + longestGap);
  const signed = below.findIndex((one) => one.kind === 'header' && isMarked(one, group));
  const isNear = signed !== -1 && below.slice(0, signed).filter(({ text }) => isParagraph(text)).length < 2;
  return isNear ? groups.with(at, toldAs(group, lines)) : groups;
}

/** Whether nothing but its shape makes names of a line's first words, "Boats and Nets Lost in Velm", and places of those behind "in". */
export function isNameInPlace({ kind, parts }: LineGroup): boolean {
  const at = parts.findIndex((part) => part.kind === 'place');
  const places = parts.slice(at);
  const names = parts.slice(0, at).filter((_, index) => index % 2 === 0);
  const joints = parts.slice(0, at).filter((_, index) => index % 2 === 1);
  const areJoints = joints.every((part) => part.kind === 'other' && part.rule === 'byline-label');
  const arePlaces = at > 0 && at % 2 === 0 && places.every((part) => part.kind === 'place');
  return kind === 'header' && arePlaces && areJoints && names.every(isStandingPerson);
}

function isLineOfCommonWords({ kind, parts: [name, more] }: LineGroup, facts: HeaderFacts): boolean {
  return kind === 'header' && !more && isOfCommonWords(name, facts);
}

/** The line as text where it is of the text's subject, as a motto where it has no word of it; else as it is. */
function toldAs(group: LineGroup, lines: readonly SourceLine[]): LineGroup {
  const { text } = group;
  const paragraphs = lines.flatMap((line) => (isParagraph(line.text) ? [line.text] : []));
  const { told, all } = toldIn(text, subjectOf(paragraphs));
  if (told === 0) return { ...group, parts: [other('motto', text)] };
  return told * leastShare >= all ? asText(group) : group;
}

/** Of a headline's words the text has one in so many, or more. */
const leastShare = 3;

function isHeadline({ kind, text }: LineGroup): boolean {
  return kind === 'mixed' || (kind === 'text' && countWords(text) > longestKicker && canBeHeadline(text));
}

function isMarked({ parts }: LineGroup, { text }: LineGroup): boolean {
  return parts.some(
    (part) =>
      part.kind === 'author' &&
      (part.certainty === 'labelled' || part.certainty === 'doubled') &&
      !text.startsWith(part.text),
  );
}
