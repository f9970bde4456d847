import type { Doubt } from '../draft.ts';
import type { Passage, Repair, RepairContext, Repaired } from '../passages/passage.ts';
import { closeQuotations } from '../repairs/close-quotations.ts';
import { closeUpSpaces } from '../repairs/close-up-spaces.ts';
import { joinCutSentences } from '../repairs/join-cut-sentences.ts';
import { joinHyphenatedWords } from '../repairs/join-hyphenated-words.ts';
import { joinWrappedLines } from '../repairs/join-wrapped-lines.ts';
import { leaveOutRepeatedHeadline } from '../repairs/leave-out-repeated-headline.ts';
import { leaveOutRepeatedParagraphs } from '../repairs/leave-out-repeated-paragraphs.ts';
import { turnApostrophes } from '../repairs/turn-apostrophes.ts';
import { turnQuotationMarks } from '../repairs/turn-quotation-marks.ts';

/** Every repair of passages in the order in which they run: lines before sentences, sentences before marks. */
export const repairs: readonly Repair[] = [
  joinHyphenatedWords,
  joinWrappedLines,
  closeUpSpaces,
  leaveOutRepeatedHeadline,
  joinCutSentences,
  leaveOutRepeatedParagraphs,
  turnApostrophes,
  turnQuotationMarks,
  closeQuotations,
];

/** Undoing one damage can bring another to light; more rounds than this have never been needed. */
const mostRounds = 4;

/** Undoes every damage of passages that is certain; what was left out and what is doubtful is told. Never throws. */
export function repairPassages(passages: readonly Passage[], context: RepairContext = {}): Repaired {
  let all: Repaired = { passages: [...passages], repairs: [], leftOut: [], doubts: [] };
  const unsure: Doubt[] = [];
  for (let round = 0; round < mostRounds; round += 1) {
    const made = runRepairs(all.passages, context);
    unsure.push(...(made.unsure ?? []));
    const isDone = made.repairs.length + made.leftOut.length === 0;
    all = {
      passages: made.passages,
      repairs: all.repairs.concat(made.repairs),
      leftOut: all.leftOut.concat(made.leftOut),
      doubts: made.doubts,
    };
    if (isDone) break;
  }
  return {
    passages: all.passages,
    repairs: all.repairs.toSorted((a, b) => a.line - b.line),
    leftOut: all.leftOut.toSorted((a, b) => a.line - b.line),
    doubts: [...unsure, ...all.doubts].toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  };
}

function runRepairs(passages: readonly Passage[], context: RepairContext): Repaired {
  const all: Repaired = { passages: [...passages], repairs: [], leftOut: [], doubts: [] };
  for (const { repair } of repairs) {
    const made = repair(all.passages, context);
    all.passages = made.passages;
    all.repairs = all.repairs.concat(made.repairs);
    all.leftOut = all.leftOut.concat(made.leftOut);
    all.doubts = all.doubts.concat(made.doubts);
    all.unsure = [...(all.unsure ?? []), ...(made.unsure ?? [])];
  }
  return all;
}
