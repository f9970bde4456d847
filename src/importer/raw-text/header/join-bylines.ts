import { foldText } from '../../text/fold-text.ts';
import { countWords, isShouted } from '../../text/line-shape.ts';
import { keyOf } from './candidates.ts';
import { joinLast, type LineGroup } from './line-group.ts';
import { asLabelled } from '../../header-lines/bylines/read-byline.ts';
import { author, type HeaderPart, isStandingPerson, other } from '../../header-parts/header-part.ts';

/**
 * Joins the last group of a header to the one before it where the two are one byline on lines of their own: a label and the
 * name below it, further names below that, a name and what its bearer does, or a name twice. What says so is a mark of the author.
 */
export function joinBylines(groups: LineGroup[]) {
  const [before, last] = groups.slice(-2);
  if (!before || !last || before.kind !== 'header') return;
  if (isOpenCredit(before) && last.lines.length === 1 && countWords(last.text) <= longestCredit) {
    const text = `${before.text} ${last.text}`;
    joinLast(groups, 2, { parts: [other('picture-caption', text)], isAnchor: false });
    return;
  }
  if (last.kind !== 'header') return;
  if (isLoneName(before) && isLoneName(last) && keyOf(before.text) === keyOf(last.text)) {
    joinLast(groups, 2, { parts: doubled(before.text, last.text), isAnchor: true });
    return;
  }
  const isOpen = isLabel(before) || isLabelledBelow(before);
  const isNamed = isOpen && isUnlabelled(last) && last.parts.some(({ kind }) => kind === 'author');
  const isBorne = (isLoneName(before) || isDoubledName(before)) && isRoleLine(last);
  if (!isNamed && !isBorne) return;
  joinLast(groups, 2, { parts: [...before.parts, ...last.parts].map(asLabelled), isAnchor: true });
  joinColleagues(groups);
}

/** Two names one below the other, each with the same work below it, are of one byline. */
function joinColleagues(groups: LineGroup[]) {
  const [before, last] = groups.slice(-2);
  const [work, same] = [before, last].map((group) => group?.parts.at(-1));
  if (!before || !last || work?.kind !== 'other' || work.rule !== 'role' || same?.text !== work.text) return;
  const isNamed = [before, last].every(({ parts }) => parts.some(({ kind }) => kind === 'author'));
  if (!isNamed || !writes.test(foldText(work.text))) return;
  joinLast(groups, 2, { parts: [...before.parts, ...last.parts], isAnchor: before.isAnchor });
}

/** The work of who writes, folded. */
const writes = /journalist|reporter|correspond|korrespond|writer|redakt|periodista/u;

/** In words: who made a picture, and for whom. */
const longestCredit = 8;

/** "Photo:" on a line of its own, with who made the picture below it. */
function isOpenCredit({ text, parts }: LineGroup): boolean {
  const [only, more] = parts;
  return !more && only?.kind === 'other' && only.rule === 'picture-caption' && /[:：]$/u.test(text);
}

/** A picture's description and the link below it. */
function doubled(first: string, second: string): HeaderPart[] {
  const name = (text: string): HeaderPart => ({ ...author(text, 'person'), certainty: 'doubled' });
  const again = (text: string) => other('doubled-byline', text);
  // Of a name in capitals and in small letters, the latter is how it is written.
  return isShouted(second) ? [name(first), again(second)] : [again(first), name(second)];
}

function isLabel({ parts }: LineGroup): boolean {
  const [label, more] = parts;
  return label?.kind === 'other' && label.rule === 'byline-label' && !more;
}

/** Whether a group is a label's line and the lines of names below it, which go on until something else stands there. */
function isLabelledBelow({ lines, parts }: LineGroup): boolean {
  const [label, ...names] = parts;
  const isLabelled = lines.length > 1 && label?.kind === 'other' && label.rule === 'byline-label';
  return isLabelled && names.every((part) => part.kind === 'author' || isWork(part));
}

/** Whether a line begins with what it says, and with no label of its own. */
function isUnlabelled({ parts: [first] }: LineGroup): boolean {
  return first?.kind !== 'other' || (first.rule !== 'byline-label' && first.rule !== 'doubled-byline');
}

function isLoneName({ parts }: LineGroup): boolean {
  const [name, more] = parts;
  return !more && isStandingPerson(name);
}

function isDoubledName({ parts: [again, name, more] }: LineGroup): boolean {
  return !more && again?.kind === 'other' && name?.kind === 'author' && name.certainty === 'doubled';
}

function isRoleLine({ parts }: LineGroup): boolean {
  const [role, more] = parts;
  return !more && isWork(role);
}

function isWork(part: HeaderPart | undefined): boolean {
  return part?.kind === 'other' && part.rule === 'role';
}
