import type { PlacedPart } from '../../header-parts/header-part.ts';
import type { Headline } from './headline.ts';
import type { LineGroup } from './line-group.ts';

/** Of so many sections below a place's name above the headline, it is one of a menu: China, World, Sports. */
const fewestSections = 2;

/** Whether a line above the headline is the name of a place among those of sections, which are for all of a paper's articles. */
export function isPlaceInMenu(
  groups: readonly LineGroup[],
  index: number,
  { line: title = 0 }: Headline,
): boolean {
  const group = groups[index];
  const [only, more] = group?.parts ?? [];
  if (!group || only?.kind !== 'place' || more || (group.lines[0]?.line ?? 0) > title) return false;
  return groups.slice(index + 1, index + 1 + fewestSections).filter(isSection).length === fewestSections;
}

/** A place's name as an item of a menu. */
export function asMenuItem({ text, lines: [first] }: LineGroup): PlacedPart {
  return { kind: 'other', rule: 'navigation', text, line: first?.line ?? 1 };
}

function isSection({ parts: [only, more] }: LineGroup): boolean {
  return !more && only?.kind === 'other' && only.rule === 'section-name';
}
