import type { DraftFields, LeftOut } from '../draft.ts';
import type { PlacedPart } from '../header-parts/header-part.ts';
import { holdsWord } from '../text/meet-in-word.ts';

/** What no field holds of some parts, and what the fields hold of them. */
export interface Unheld {
  leftOut: LeftOut[];
  /** Fields whose words stand in head or tail; those of the others stand in the text, as a dateline's do. */
  held: string[];
}

/** Lists what no field holds of the parts of a header, and the fields that it holds. */
export function leaveOutParts(parts: readonly PlacedPart[], fields: DraftFields): Unheld {
  const { authors = [], region } = fields;
  const open = new Set([...authors.map((name) => `author ${name}`), `place ${region}`]);
  const leftOut = parts.flatMap((part) => leaveOut(part, fields, open));
  const held = authors.filter((name) => !open.has(`author ${name}`));
  if (region !== undefined && !open.has(`place ${region}`)) held.push(region);
  return { leftOut: leftOut.filter(({ text }) => holdsWord(text)), held };
}

function leaveOut(part: PlacedPart, fields: DraftFields, open: Set<string>): LeftOut[] {
  const { line, text } = part;
  switch (part.kind) {
    case 'author':
      if (open.delete(`author ${text.replace(/\s+/gu, ' ')}`)) return [];
      return [{ rule: fields.authors?.includes(text) ? 'repeated-byline' : 'byline', line, text }];
    case 'place':
      return leaveOutPlace(text, line, fields.region, open);
    case 'date':
    case 'date-label':
    case 'undated':
      return [{ rule: 'dateline', line, text }];
    case 'other':
      return [{ rule: part.rule, line, text }];
    default:
      return [];
  }
}

/** Of "Kabul, Afghanistan" the region may hold the country alone. */
function leaveOutPlace(text: string, line: number, region: string | undefined, open: Set<string>): LeftOut[] {
  const isHeld = region !== undefined && text.endsWith(region) && open.delete(`place ${region}`);
  const rest = isHeld ? text.slice(0, text.length - region.length) : text;
  return rest === '' ? [] : [{ rule: 'place-name', line, text: rest.replace(/[\s,،]+$/u, '') }];
}
