/** Kinds of damage that a reader tells apart; each has its words in the interface. */
export type ChangeKind = 'joined' | 'marks' | 'characters' | 'setApart' | 'parted';

const kinds: Record<string, ChangeKind> = {
  'join-hyphenated-words': 'joined',
  'join-wrapped-lines': 'joined',
  'join-cut-sentences': 'joined',
  'turn-apostrophes': 'marks',
  'turn-quotation-marks': 'marks',
  'close-quotations': 'marks',
  'glued-words': 'parted',
  'set-quotations': 'setApart',
};

/** What a repair is to a reader; those that no name tells apart mend characters. */
export function kindOfRepair(rule: string): ChangeKind {
  return kinds[rule] ?? 'characters';
}
