import type { DraftFields, RepairMade } from '../../draft.ts';
import { leaveOutParts, type Unheld } from '../../fields/leave-out-parts.ts';
import type { SourceLine } from '../layout/source-lines.ts';
import type { Headline } from './headline.ts';
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
    repairs: findGlued([...parts, ...tail], titleOf(headline), lines),
  };
}

function titleOf({ title, line }: Headline): Told | undefined {
  return title === undefined || line === undefined ? undefined : { text: title, line };
}

/** Parts without a space between them are one word of the source, which had to be parted; so is the title beside one. */
function findGlued(
  parts: readonly PlacedPart[],
  title: Told | undefined,
  lines: readonly SourceLine[],
): RepairMade[] {
  const byLine = Map.groupBy<number, Told>(parts, ({ line }) => line);
  return [...byLine].flatMap(([line, own]) => {
    const source = sourceOf(own, line, lines);
    const texts = own.map(({ text }) => text);
    if (title?.line === line && source.includes(title.text)) {
      const at = texts.findIndex((text) => source.indexOf(text) > source.indexOf(title.text));
      texts.splice(at === -1 ? texts.length : at, 0, title.text);
    }
    return describeGlued(texts, source, line);
  });
}

interface Told {
  text: string;
  line: number;
}

/** In lines: a headline that was wrapped has no more. */
const longestGroup = 4;

/** The line in which parts stand, with those below it that hold the rest of them where a wrap parted it. */
function sourceOf(own: readonly Told[], line: number, lines: readonly SourceLine[]): string {
  const at = lines.findIndex((one) => one.line === line);
  let source = '';
  for (const { text } of lines.slice(at, at + longestGroup)) {
    source = source === '' ? text : `${source} ${text}`;
    const whole = source;
    if (own.every((one) => whole.includes(one.text))) break;
  }
  return source;
}

/** What was done to a line whose parts stand in it without a space between them. */
function describeGlued(texts: readonly string[], source: string, line: number): RepairMade[] {
  return texts.flatMap((text, index): RepairMade[] => {
    const next = texts[index + 1];
    if (next === undefined || !/[\p{L}\p{N}]$/u.test(text) || !/^[\p{L}\p{N}]/u.test(next)) return [];
    const [last = ''] = /\S+$/u.exec(text) ?? [];
    const [first = ''] = /^\S+/u.exec(next) ?? [];
    if (!source.includes(text + next)) return [];
    return [{ rule: 'glued-words', line, before: last + first, after: `${last} ${first}` }];
  });
}
