import { changeAt, firstWords, lastWords } from '../changes/change-made.ts';
import type { Doubt } from '../draft.ts';
import { type Convention, closingFor, conventionOf } from '../marks/convention.ts';
import { holdsOtherVoice, opensAgain, opensWithAttribution } from '../quotations/has-attribution.ts';
import { pairMarks, type SidedMark } from '../marks/pair-marks.ts';
import { lineAt, type Passage, type Repair, type RepairContext, type Repaired } from '../passages/passage.ts';
import { endsSentence } from '../text/sentences/ends-sentence.ts';

const rule = 'close-quotations';

/**
 * A quotation is closed at its paragraph's end only when a colon introduces it, nobody else is named or speaks inside
 * it and no later paragraph goes on with it, closes it or may belong to it; every other mark that stands alone is a doubt.
 */
export const closeQuotations: Repair = {
  rule,
  reason: 'The mark that closes a quotation was lost where the quotation ends with its paragraph.',
  example: {
    before: 'He said: “We will go home.\n\nThen she said: “We stay.\n\n“We stay for ever.”',
    after: 'He said: “We will go home.”\n\nThen she said: “We stay.\n\n“We stay for ever.”',
  },
  repair: closeAll,
};

/** A paragraph with what is told by its marks, without the marks, since there may be many. */
interface Paired {
  passage: Passage;
  /** The first mark without a partner. */
  alone: SidedMark | undefined;
  isOnlyOne: boolean;
  hasPairs: boolean;
}

function pairIn(passage: Passage, convention: Convention): Paired {
  const { pairs, unmatched } = pairMarks(passage.text, convention);
  return { passage, alone: unmatched[0], isOnlyOne: unmatched.length === 1, hasPairs: pairs.length > 0 };
}

function closeAll(passages: readonly Passage[], { language = '' }: RepairContext): Repaired {
  const done: Repaired = { passages: [], repairs: [], leftOut: [], doubts: [] };
  const convention = conventionOf(
    passages.map(({ text }) => text),
    language,
  );
  const paired = passages.map((passage) => pairIn(passage, convention));
  let isOpen = false;
  for (const [index, { passage, alone, isOnlyOne }] of paired.entries()) {
    const judgement: Judgement = alone && isOnlyOne ? judge(paired, index, alone, isOpen) : undefined;
    isOpen = judgement === 'goes-on' || (isOpen && !alone);
    const { text } = passage;
    if (!alone || judgement === 'goes-on' || judgement === 'closes') done.passages.push(passage);
    else if (judgement === 'close') {
      const closed = closeAtEnd(text, alone, convention);
      done.passages.push({ ...passage, text: closed });
      const change = { from: '', to: closed.slice(text.trimEnd().length) };
      done.repairs.push(
        changeAt(rule, lineAt(passage, text.length), text.trimEnd(), text.trimEnd().length, change),
      );
    } else {
      done.passages.push(passage);
      done.doubts.push(describeDoubt(passage, alone));
    }
  }
  return done;
}

function closeAtEnd(text: string, { text: opening }: SidedMark, convention: Convention): string {
  return text.trimEnd() + closingFor(opening, convention);
}

type Judgement = 'close' | 'goes-on' | 'closes' | undefined;

function judge(paired: readonly Paired[], index: number, alone: SidedMark, isOpen: boolean): Judgement {
  if (alone.side === 'closing') return isOpen ? 'closes' : undefined;
  const text = paired[index]?.passage.text ?? '';
  const quotation = text.slice(alone.at);
  if (opensAgain(quotation) || isFollowedByOwn(paired[index + 1])) return undefined;
  if (goesOn(paired, index)) return 'goes-on';
  const before = text.slice(Math.max(0, alone.at - 3), alone.at).trim();
  const lastOfPrevious = paired[index - 1]?.passage.text.trimEnd().at(-1) ?? '';
  const isIntroduced = /[:：]$/u.test(before === '' && alone.at <= 1 ? lastOfPrevious : before);
  if (!isIntroduced || !endsSentence(quotation) || holdsOtherVoice(quotation)) return undefined;
  return mayGoOn(paired, index) ? undefined : 'close';
}

/**
 * Whether a paragraph below, with nothing but paragraphs without a mark between, is quoted as a whole: the next
 * paragraphs of what somebody says open with a mark again, and a copy may have lost that of the first of them.
 */
function mayGoOn(paired: readonly Paired[], index: number): boolean {
  const below = paired.slice(index + 1, index + 1 + longestQuotation);
  const at = below.findIndex(({ alone, hasPairs }) => alone !== undefined || hasPairs);
  const text = below[at]?.passage.text.trim() ?? '';
  const isIntroduced = /[:：]$/u.test(below[at - 1]?.passage.text.trim() ?? '');
  return at > 0 && !isIntroduced && /^["“”„«»][^"“”„«»]*["“”«»]?$/su.test(text);
}

/** “…,” said Orsa Tindal: a paragraph whose own quotation has its own speaker may go on with another’s, or not. */
function isFollowedByOwn(next: Paired | undefined): boolean {
  const [, behind] = /^["“”„«»][^"“”„«»]*["“”«»]\s*(.*)$/su.exec(next?.passage.text.trim() ?? '') ?? [];
  return behind !== undefined && opensWithAttribution(behind);
}

/** How many paragraphs without a mark a quotation may run through before one closes it. */
const longestQuotation = 12;

function goesOn(paired: readonly Paired[], index: number): boolean {
  for (const [distance, { passage, alone, hasPairs }] of paired
    .slice(index + 1, index + 1 + longestQuotation)
    .entries()) {
    if (distance === 0 && /^\s*[“”„"«»]/u.test(passage.text)) return true;
    if (alone) return alone.side === 'closing';
    if (hasPairs) return false;
  }
  return false;
}

function describeDoubt(passage: Passage, { at, side }: SidedMark): Doubt {
  const [rest, wanted] = side === 'opening' ? ['unclosed', 'closing'] : ['unopened', 'opening'];
  const near = `${lastWords(passage.text.slice(0, at))}${firstWords(passage.text.slice(at))}`;
  const message = `Unexpected quotation mark that stands alone near "${near}", expected its ${wanted} mark, add it where the quotation ${side === 'opening' ? 'ends' : 'begins'}`;
  return { rule: `${rest}-quotation`, line: lineAt(passage, at), message };
}
