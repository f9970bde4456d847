import type { Root } from 'hast';
import { writeFormulas } from './write-formulas.ts';
import { writeListNumbers } from './write-list-numbers.ts';
import { writeNoteMarks } from './write-note-marks.ts';
import { writeRaised } from './write-raised.ts';
import { writeSigns } from './write-signs.ts';

/** Writes as text what readers see of a page by its elements alone. Changes the tree. */
export function writeSeen(root: Root) {
  writeFormulas(root);
  writeNoteMarks(root);
  writeSigns(root);
  writeListNumbers(root);
  writeRaised(root);
}
