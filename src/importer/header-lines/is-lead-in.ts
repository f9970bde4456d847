import type { HeaderPart } from '../header-parts/header-part.ts';
import { opensQuotation } from '../marks/find-marks.ts';
import { allSpeakingVerbs } from '../language/speaking-verbs.ts';

/**
 * Whether a line that reads as a byline introduces what somebody says: it has two of a speaking verb, a colon at its end and
 * a quotation that opens the line `below`. What a label or a day marks is a header's: "Posted by Orsa Tindal:".
 */
export function isLeadIn(line: string, parts: readonly HeaderPart[], below = ''): boolean {
  const isJoint = (at: number) => parts[at - 1]?.kind === 'author' && parts[at + 1]?.kind === 'author';
  const marks = parts.filter((part, at) => isMarked(part) && !isJoint(at));
  if (!parts.some(({ kind }) => kind === 'author') || marks.length > 0) return false;
  const signs = [/[:：]\s*$/u.test(line), opensQuotation.test(below), hasSpeakingVerb(line)];
  return signs.filter(Boolean).length > 1;
}

function isMarked(part: HeaderPart): boolean {
  if (part.kind === 'other') return /-label$/.test(part.rule);
  return part.kind === 'date' || part.kind === 'undated' || part.kind === 'date-label';
}

function hasSpeakingVerb(line: string): boolean {
  return line.split(/[\s,،:：]+/u).some((word) => allSpeakingVerbs.has(word));
}

/** Whether a line opens a quotation in guillemets that ends in the line `below`, which goes on with it; a link's stands alone. */
export function opensWrapped(line: string, below = ''): boolean {
  return /^«[^«»]+$/u.test(line) && /^\p{Ll}[^«»]*»/u.test(below);
}
