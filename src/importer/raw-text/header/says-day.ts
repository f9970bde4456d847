import type { HeaderPart } from '../../header-parts/header-part.ts';
import type { LineGroup } from './line-group.ts';
import { isSlugLine } from './slug-lines.ts';

/**
 * Whether a line says at its end when something was, as sentences do: no sign and no label of a header's parts its words from
 * the day: "… have not been paid since January 1, 2021".
 */
export function saysDayAtEnd(text: string, parts: readonly HeaderPart[]): boolean {
  const [said, day] = parts.slice(-2);
  if (said?.kind !== 'text' || day?.kind !== 'date') return false;
  const { label } = day.date;
  const isLabelled = label !== undefined && label !== 'other' && !/^\p{Ll}/u.test(day.text);
  return !isLabelled && text.includes(`${said.text} ${day.text}`);
}

/** ", updated Thu 29 May 2014": the rest of a dateline that a page set apart. */
const goesOnWithChange = /^,\s(?:last )?updated(?:\s|$)/iu;

/**
 * Whether a line that looks like a headline with its day, or a day alone, is cut inside a sentence: the line below goes on in
 * small letters, or is its full stop.
 */
export function isCutBehindDay({ kind, text, parts }: LineGroup, below: string): boolean {
  if (/^[.,;](?:\s|$)/u.test(below)) return parts.at(-1)?.kind === 'date' && !goesOnWithChange.test(below);
  return kind === 'mixed' && /^\p{Ll}/u.test(below) && !isSlugLine(below) && saysDayAtEnd(text, parts);
}
