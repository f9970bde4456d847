import { koreanReporterLine, koreanReporters } from '../../names/eastern-reporter.ts';
import {
  reportersAtEnd,
  reportersAtOpening,
  reportersNamed,
  writersInBrackets,
} from '../../names/reporters-named.ts';
import type { Block } from '../page/part-blocks.ts';
import type { HeaderZone } from './header-zone.ts';
import type { SeenByline } from './seen-bylines.ts';

/** A longer line says more than who reported, in characters. */
const longestLine = 60;

/**
 * The reporters whom Chinese pages name in a line of its own, behind the dateline, and in a bracket at the text's end, and
 * Korean ones at the head of the first paragraph, or in a line, which counts when nothing else names anybody.
 */
export function reportersIn({ blocks, closing, last }: HeaderZone): SeenByline[] {
  return [...blocks, ...closing].flatMap((block): SeenByline[] => {
    const names = reportersOf(block, block.index === last - 1);
    if (names.length > 0) return [{ names, agencies: [], certainty: 'marked' }];
    const alone = block.linked === 0 ? koreanReporterLine(block.text) : [];
    return alone.length > 0 ? [{ names: alone, agencies: [], certainty: 'weak' }] : [];
  });
}

function reportersOf({ text, linked }: Block, isAtEnd: boolean): string[] {
  if (linked > 0) return [];
  const line = text.length <= longestLine ? [...reportersNamed(text), ...writersInBrackets(text)] : [];
  if (line.length > 0) return line;
  const opening = [...reportersAtOpening(text), ...koreanReporters(text)];
  return opening.length > 0 || !isAtEnd ? opening : reportersAtEnd(text);
}
