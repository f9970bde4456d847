import type { DraftFields, RepairMade } from '../../draft.ts';
import { leaveOutParts, type Unheld } from '../../fields/leave-out-parts.ts';
import type { SourceLine } from '../layout/source-lines.ts';
import { describeGlued } from './describe-glued.ts';
import type { Header } from './read-header.ts';
import type { PlacedPart } from '../../header-parts/header-part.ts';

/** What a header holds besides the fields that were read from it, and names that had to be parted for it. */
export interface Unused extends Unheld {
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
