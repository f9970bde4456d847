import { type HeaderPart, isPerson, isStandingPerson } from '../../header-parts/header-part.ts';
import { type LineGroup, joinLast } from './line-group.ts';

/**
 * Joins the names that the last groups of a header hold, one a line, where they are one byline: a column that ends directly
 * above the labelled day of the article, and names with their accounts, each on the line below. Directly below a text that is not
 * the first one, the first name of a column may be who made the picture that it tells of.
 */
export function joinColumns(groups: LineGroup[]) {
  const day = groups.at(-1);
  if (!day) return;
  if (isAccount(day.parts)) joinAccounts(groups);
  if (!isLabelledDay(day.parts)) return;
  const start = startOfColumn(groups, groups.length - 1);
  const column = groups.slice(start, -1);
  const isBelowText = groups[start - 1]?.kind === 'text' && !column[0]?.lines[0]?.afterGap;
  const isBelowSecond = isBelowText && groups.filter(({ kind }) => kind === 'text').length > 1;
  if (column.filter(isNameLine).length < 2 || isBelowSecond) return;
  groups.pop();
  joinLast(groups, column.length, partsOf(column));
  groups.push(day);
}

/** Where the lines begin that hold nothing but names and signs of pictures; between bare names no line may be empty. */
function startOfColumn(groups: readonly LineGroup[], end: number): number {
  let at = end;
  for (let above = groups[at - 1]; above && (isNameLine(above) || isSign(above)); above = groups[at - 1]) {
    at -= 1;
    if (isLoneName(above.parts) && above.lines[0]?.afterGap) break;
  }
  return at;
}

/** Orsa Tindal / @orsa / Brenn Halloway / @brenn. */
function joinAccounts(groups: LineGroup[]) {
  const [first, second, name] = groups.slice(-4).map(({ parts }) => parts);
  const hasTwo = groups.length > 3 && isLoneName(first) && isAccount(second);
  const count = hasTwo ? 4 : areAccounts(second) ? 3 : 0;
  if (count > 0 && isLoneName(name)) joinLast(groups, count, partsOf(groups.slice(-count)));
}

function partsOf(groups: readonly LineGroup[]): Pick<LineGroup, 'parts' | 'isAnchor'> {
  return { parts: groups.flatMap(({ parts }) => parts), isAnchor: false };
}

function isLoneName([name, more]: readonly HeaderPart[] = []): boolean {
  return !more && isStandingPerson(name);
}

/** A name alone, or printed twice, as a portrait's description and a link. */
function isNameLine({ parts }: LineGroup): boolean {
  const [again, name, more] = parts;
  const isDoubled = isPerson(name) && name.certainty === 'doubled' && again?.kind === 'other' && !more;
  return isLoneName(parts) || isDoubled;
}

/** What a program writes in place of a picture or a button. */
function isSign({ parts: [sign, more] }: LineGroup): boolean {
  return !more && sign?.kind === 'other' && /^(?:separator-line|share-buttons)$/.test(sign.rule);
}

function isLabelledDay([day]: readonly HeaderPart[]): boolean {
  return day?.kind === 'date' && (day.date.label === 'published' || day.date.label === 'updated');
}

function isAccount([account, more]: readonly HeaderPart[] = []): boolean {
  return !more && isHandle(account);
}

/** Whether the names of a group have their accounts already: a name and an account, and again. */
function areAccounts(parts: readonly HeaderPart[] = []): boolean {
  const isOwn = (part: HeaderPart, index: number) => (index % 2 ? isHandle(part) : isStandingPerson(part));
  return parts.length > 3 && parts.length % 2 === 0 && parts.every(isOwn);
}

function isHandle(part: HeaderPart | undefined): boolean {
  return part?.kind === 'other' && part.rule === 'social-names' && part.text.startsWith('@');
}
