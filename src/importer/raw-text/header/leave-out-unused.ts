import type { DraftFields, LeftOut, RepairMade } from '../../draft.ts';
import type { SourceLine } from '../layout/source-lines.ts';
import { describeGlued } from './describe-glued.ts';
import type { Header, PlacedPart } from './read-header.ts';

/** What a header holds besides the fields that were read from it, and names that had to be parted for it. */
export interface Unused {
  leftOut: LeftOut[];
  /** Fields whose words stand in head or tail; those of the others stand in the text, as a dateline's do. */
  held: string[];
  repairs: RepairMade[];
}

/** Lists every word of head and tail that no field holds. A field holds the words of one part, the first that fits. */
export function leaveOutUnused(
  { headline, parts }: Header,
  tail: readonly PlacedPart[],
  fields: DraftFields,
  lines: readonly SourceLine[],
): Unused {
  const { leftOut, held } = leaveOutParts([...parts, ...tail], fields);
  if (headline.siteName)
    leftOut.push({ rule: 'site-name', line: headline.line ?? 1, text: headline.siteName });
  return {
    leftOut,
    held: fields.title === undefined ? held : [...held, fields.title],
    repairs: findGlued([...parts, ...tail], lines),
  };
}

/** Lists what no field holds of the parts of a header, and the fields that it holds. */
export function leaveOutParts(
  parts: readonly PlacedPart[],
  fields: DraftFields,
): Pick<Unused, 'leftOut' | 'held'> {
  const { authors = [], region } = fields;
  const open = new Set([...authors.map((name) => `author ${name}`), `place ${region}`]);
  const leftOut = parts.flatMap((part) => leaveOut(part, fields, open));
  const held = authors.filter((name) => !open.has(`author ${name}`));
  if (region !== undefined && !open.has(`place ${region}`)) held.push(region);
  return { leftOut: leftOut.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)), held };
}

function leaveOut(part: PlacedPart, fields: DraftFields, open: Set<string>): LeftOut[] {
  const { line, text } = part;
  switch (part.kind) {
    case 'author':
      if (open.delete(`author ${text}`)) return [];
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

/** Parts without a space between them are one word of the source, which had to be parted. */
function findGlued(parts: readonly PlacedPart[], lines: readonly SourceLine[]): RepairMade[] {
  const byLine = Map.groupBy(parts, ({ line }) => line);
  return [...byLine].flatMap(([line, own]) => {
    const at = lines.findIndex((one) => one.line === line);
    const source = lines
      .slice(at, at + 4)
      .map(({ text }) => text)
      .join(' ');
    return describeGlued(
      own.map(({ text }) => text),
      source,
      line,
    );
  });
}
