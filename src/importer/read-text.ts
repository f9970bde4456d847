import type { Root } from 'mdast';
import type { Draft } from './draft.ts';
import type { Passage } from './passage.ts';
import { wordsOf } from './proof/words.ts';
import { readRawText } from './raw-text.ts';
import type { Reading, ReadingOptions } from './reading.ts';
import { repairPassages } from './repair-passages.ts';

/** Reads raw text: its characters are repaired first, then its header is taken off, then its passages are repaired. */
export function readText(text: string, options: ReadingOptions): Reading {
  const raw = readRawText(text, options);
  const { title } = raw.fields;
  const repaired = repairPassages(raw.passages, title === undefined ? {} : { title });
  const draft: Draft = {
    fields: raw.fields,
    body: passagesToBody(repaired.passages),
    repairs: inOrder([...raw.repairs, ...repaired.repairs]),
    leftOut: inOrder([...raw.leftOut, ...repaired.leftOut]),
    doubts: [...raw.doubts, ...repaired.doubts],
  };
  return { draft, received: wordsOf(text), metadata: '' };
}

function passagesToBody(passages: readonly Passage[]): Root {
  return {
    type: 'root',
    children: passages.map(({ text, kind }) =>
      kind === 'heading'
        ? { type: 'heading', depth: 2, children: [{ type: 'text', value: text }] }
        : { type: 'paragraph', children: [{ type: 'text', value: text }] },
    ),
  };
}

function inOrder<Item extends { line: number }>(items: readonly Item[]): Item[] {
  return items.toSorted((a, b) => a.line - b.line);
}
