import { findLongLine } from '../../article/limits.ts';
import type { Finding } from '../../article/problem.ts';
import type { Draft } from '../draft.ts';
import { wordsOf } from '../proof/words.ts';
import { readDump } from './dump/read-dump.ts';
import { joinPieces } from './layout/join-pieces.ts';
import { partLines } from './layout/part-lines.ts';
import { placeIn } from './layout/relined.ts';
import { passagesToBody } from '../passages/passages-to-body.ts';
import { setQuotations } from '../quotations/set-quotations.ts';
import { readRawText } from './read-raw-text.ts';
import type { Reading, ReadingOptions } from '../reading.ts';
import { repairCharacters } from '../mending/repair-characters.ts';
import { repairPassages } from '../mending/repair-passages.ts';
import { unwrapTags } from './unwrap-tags.ts';

/**
 * Reads raw text: its lines are parted and its characters mended first, then its header is taken off, then its passages
 * are repaired, and last its statements are set apart. A text with a line that no entry can hold is not read any further.
 */
export function readText(text: string, options: ReadingOptions): Reading | { finding: Finding } {
  const parted = partLines(text.replace(/\r\n?/gu, '\n'));
  const unwrapped = unwrapTags(parted.text);
  const joined = joinPieces(unwrapped.text);
  const finding = findLongLine(joined.text);
  if (finding) return { finding };
  const characters = repairCharacters(joined.text);
  const dump = readDump(characters.text, joined.text);
  const raw = readRawText(dump.text, { ...options, headings: dump.headings });
  const titles = [raw.fields.title, options.given?.title].flatMap((title) => title ?? []);
  const language = options.given?.lang ?? raw.fields.lang ?? options.language;
  const passages = repairPassages(raw.passages, { language, titles });
  const quotations = setQuotations(passagesToBody(passages.passages), language);
  const made = [raw, passages, quotations];
  // Each step counts the lines that the one before it left.
  const inDump = <Item extends { line?: number }>(items: readonly Item[]) => placeIn(dump, items);
  const inSource = <Item extends { line?: number }>(items: readonly Item[]) =>
    placeIn(unwrapped, placeIn(joined, items));
  const draft: Draft = {
    fields: raw.fields,
    body: quotations.body,
    repairs: inOrder([
      ...parted.repairs,
      ...unwrapped.repairs,
      ...placeIn(unwrapped, joined.repairs),
      ...inSource([
        ...characters.repairs,
        ...dump.repairs,
        ...inDump(made.flatMap(({ repairs }) => repairs)),
      ]),
    ]),
    leftOut: inOrder(inSource([...inDump([...raw.leftOut, ...passages.leftOut]), ...dump.leftOut])),
    doubts: inSource([...characters.doubts, ...inDump(made.flatMap(({ doubts }) => doubts))]),
  };
  return { draft, received: wordsOf(parted.text), metadata: '', shown: raw.shown };
}

function inOrder<Item extends { line: number }>(items: readonly Item[]): Item[] {
  return items.toSorted((a, b) => a.line - b.line);
}
