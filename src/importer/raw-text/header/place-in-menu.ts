import { claimsBelow } from '../../furniture/furniture.ts';
import { furnitureOf } from '../../furniture/kinds.ts';
import { tags } from '../../furniture/tags.ts';
import { isStandingPerson, type PlacedPart } from '../../header-parts/header-part.ts';
import { canBeHeadline, endsAsSentence } from '../../text/line-shape.ts';
import { isBulleted } from '../../text/sentences/list-line.ts';
import type { Headline } from './headline.ts';
import type { LineGroup } from './line-group.ts';

/** Beside so many sections a place's name is one of a menu: China, World, Sports. */
const fewestSections = 2;

/**
 * Whether a line above the headline is the name of a place among those of sections, which are for all of a paper's articles;
 * where the headline is in doubt, any line may stand above it.
 */
export function isPlaceInMenu(
  groups: readonly LineGroup[],
  index: number,
  { title, line = title === undefined ? Number.POSITIVE_INFINITY : 0 }: Headline,
): boolean {
  const group = groups[index];
  if (!group || !isPlaceAlone(group) || (group.lines[0]?.line ?? 0) > line) return false;
  const below = groups.slice(index + 1, index + 1 + fewestSections);
  const around = [groups[index - 1], groups[index + 1]];
  return [below, around].some(
    (beside) => beside.filter((one) => one && isSection(one)).length === fewestSections,
  );
}

/** Whether a line is a place's name, or a person's, in a list of topics, each on a line of its own below their label. */
export function isNameAmongTags(groups: readonly LineGroup[], index: number, { dropped }: Headline): boolean {
  const group = groups[index];
  if (!group || !(isPlaceAlone(group) || isNameAlone(group))) return false;
  const above = groups
    .slice(0, index)
    .findLast((one) => !isPlaceAlone(one) && !isNameAlone(one) && dropped.get(one) !== tags.rule);
  const [only, more] = above?.parts ?? [];
  return !more && only?.kind === 'other' && only.rule === tags.rule && claimsBelow(tags, only.text);
}

/**
 * The headlines of other articles directly below a label such as "Read more", between a headline and its text, each with the
 * label's rule.
 */
export function findLabelled(
  groups: readonly LineGroup[],
  { line: title, groups: own, standfirst }: Headline,
): ReadonlyMap<LineGroup, string> {
  const found = new Map<LineGroup, string>();
  let list: string | undefined;
  for (const group of groups) {
    const [first] = group.lines;
    const kind = first && furnitureOf(first.text, 'edges');
    const isListed = group.kind === 'text' && canBeHeadline(group.text) && !endsAsSentence(group.text);
    if (kind) list = claimsBelow(kind, group.text) ? kind.rule : undefined;
    else if (!isListed || first?.afterGap || group === standfirst || own.includes(group)) list = undefined;
    else if (list && title !== undefined && first && first.line > title) found.set(group, list);
  }
  return found;
}

/** A name as one of an article's topics. */
export function asTag({ text, lines: [first] }: LineGroup): PlacedPart {
  return { kind: 'other', rule: tags.rule, text, line: first?.line ?? 1 };
}

function isNameAlone({ parts: [only, more], lines }: LineGroup): boolean {
  return !more && isStandingPerson(only) && lines.length === 1 && !lines[0]?.afterGap;
}

function isPlaceAlone({ parts: [only, more] }: LineGroup): boolean {
  return !more && only?.kind === 'place';
}

/** A place's name as an item of a menu. */
export function asMenuItem({ text, lines: [first] }: LineGroup): PlacedPart {
  return { kind: 'other', rule: 'navigation', text, line: first?.line ?? 1 };
}

/**
 * Whether a line stands behind the point of a list, as the items of menus do in what a program made of a page. Below the
 * headline and directly above its day, the authors are a list as well.
 */
export function isItemOfMenu(groups: readonly LineGroup[], index: number, { line = 0 }: Headline): boolean {
  const group = groups[index];
  if (!group || group.isAnchor || !isBulleted(group.text)) return false;
  const isBelow = (group.lines[0]?.line ?? 0) > line;
  return !(isBelow && groups[index + 1]?.parts.some(({ kind }) => kind === 'date'));
}

/** What stands behind the point of a list and is no more than a name: a place is a section's, and a person may be. */
export function asListed(part: PlacedPart): PlacedPart {
  const { text, line } = part;
  if (part.kind === 'place') return { kind: 'other', rule: 'navigation', text, line };
  return isStandingPerson(part) ? { kind: 'other', rule: 'byline', text, line } : part;
}

function isSection({ parts: [only, more] }: LineGroup): boolean {
  return !more && only?.kind === 'other' && only.rule === 'section-name';
}
