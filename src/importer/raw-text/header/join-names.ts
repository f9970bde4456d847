import { asLabelled } from '../../header-lines/bylines/read-byline.ts';
import { isHeaderLine, readHeaderLine } from '../../header-lines/read-header-line.ts';
import {
  type HeaderFacts,
  type HeaderPart,
  isPerson,
  isStandingPerson,
  other,
} from '../../header-parts/header-part.ts';
import { isJoint, jointAtEnd, jointLength } from '../../names/joints.ts';
import { joinLast, type LineGroup } from './line-group.ts';

/**
 * Joins the last groups of a header where a word or a comma says that they are names of one byline, each link of which a
 * copy put on a line of its own: By Orsa Tindal / and / Brenn Halloway. The word may end the upper line or open the lower,
 * and the button that follows the first of them may stand between.
 */
export function joinNames(groups: LineGroup[], facts: HeaderFacts) {
  const own = groups.at(-1);
  const joint = groups.at(-2);
  if (!own || !joint) return;
  if (isJoint(joint.text)) return joinParts(groups, ...namesAbove(groups, 2), joint.text, own.parts);
  const end = jointAtEnd(joint.text);
  const read = (text: string) => readHeaderLine(text, facts);
  if (end !== -1) {
    const [names, word] = [joint.text.slice(0, end), joint.text.slice(end).trim()];
    return joinParts(groups, 2, read(names), word, own.parts);
  }
  const length = jointLength(own.text);
  const [word, name] = [own.text.slice(0, length).trim(), own.text.slice(length)];
  if (length > 0) joinParts(groups, ...namesAbove(groups, 1), word, read(name));
}

/** What stands above the last `below` groups, with how many groups that makes; of a button, with what stands above it. */
function namesAbove(groups: readonly LineGroup[], below: number): [count: number, parts: HeaderPart[]] {
  const above = groups.at(-below - 1)?.parts ?? [];
  if (!isFollowButton(above)) return [below + 1, [...above]];
  return [below + 2, [...(groups.at(-below - 2)?.parts ?? []), ...above]];
}

/** "Follow", or the account to follow. */
function isFollowButton([only, more]: readonly HeaderPart[]): boolean {
  return !more && only?.kind === 'other' && only.rule === 'social-names';
}

/** Makes one group of the last `count` where both sides are a byline's and the second has no label of its own. */
function joinParts(
  groups: LineGroup[],
  count: number,
  names: readonly HeaderPart[],
  word: string,
  more: readonly HeaderPart[],
) {
  const isMarked = names.some((part) => part.kind === 'author' && part.certainty !== 'standing');
  if (!(isMarked || names.some(isPerson)) || !isByline(names) || !isByline(more)) return;
  if (!isStandingPerson(more[0]) && !(isMarked && isStandingAgency(more[0]))) return;
  const joint = /[\p{L}&]/u.test(word) ? [other('byline-label', word)] : [];
  const isApart = [names, more].every((parts) => parts.some(({ kind }) => kind === 'place'));
  const parts = [...names, ...joint, ...(isMarked ? more.map(asLabelled) : more)];
  joinLast(groups, count, { parts: isApart ? parts.map(asUnsure) : parts, isAnchor: isMarked });
}

/** Behind a label agencies are joined as people are: Von / rtr / , / dpa. */
function isStandingAgency(part: HeaderPart | undefined): boolean {
  return part?.kind === 'author' && part.signs === 'agency' && part.certainty === 'standing';
}

/** Of two places, each its author's, nothing tells in which the story is set. */
function asUnsure(part: HeaderPart): HeaderPart {
  return part.kind === 'place' ? { ...part, certainty: 'standing' } : part;
}

function isByline(parts: readonly HeaderPart[]): boolean {
  return isHeaderLine(parts) && parts.every(({ kind }) => kind !== 'date' && kind !== 'undated');
}
