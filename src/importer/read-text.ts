import type { Draft } from './draft.ts';
import { wordsOf } from './proof/words.ts';
import { partLines } from './part-lines.ts';
import { passagesToBody } from './quotations/passages-to-body.ts';
import { setQuotations } from './quotations/set-quotations.ts';
import { readRawText } from './raw-text.ts';
import type { Reading, ReadingOptions } from './reading.ts';
import { repairCharacters } from './repair-characters.ts';
import { repairPassages } from './repair-passages.ts';

/**
 * Reads raw text: its lines are parted and its characters mended first, then its header is taken off, then its passages are repaired, and
 * last its statements are set apart.
 */
export function readText(text: string, options: ReadingOptions): Reading {
  const parted = partLines(text);
  const characters = repairCharacters(parted.text);
  const raw = readRawText(characters.text, options);
  const { title } = raw.fields;
  const passages = repairPassages(raw.passages, title === undefined ? {} : { title });
  const quotations = setQuotations(passagesToBody(passages.passages));
  const draft: Draft = {
    fields: raw.fields,
    body: quotations.body,
    repairs: inOrder([parted, characters, raw, passages, quotations].flatMap(({ repairs }) => repairs)),
    leftOut: inOrder([...raw.leftOut, ...passages.leftOut]),
    doubts: [characters, raw, passages, quotations].flatMap(({ doubts }) => doubts),
  };
  return { draft, received: wordsOf(parted.text), metadata: '', shown: raw.shown };
}

function inOrder<Item extends { line: number }>(items: readonly Item[]): Item[] {
  return items.toSorted((a, b) => a.line - b.line);
}
