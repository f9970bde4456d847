import { furnitureOf } from '../../furniture/kinds.ts';
import type { SourceLine } from './source-lines.ts';

/** The rule of the furniture that a line is where it stands around a text; empty for none. */
export function ruleOf(line: SourceLine | undefined): string {
  return furnitureOf(line?.text ?? '', 'edges')?.rule ?? '';
}

/** Whether a line is furniture where it stands around a text. */
export function isFurniture(line: SourceLine | undefined): boolean {
  return ruleOf(line) !== '';
}
