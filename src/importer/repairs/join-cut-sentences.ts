import { breaksOff } from '../passages/breaks-off.ts';
import { findHalf } from '../passages/mark-headings.ts';
import { firstWords, lastWords } from '../changes/change-made.ts';
import type { RepairMade } from '../draft.ts';
import { doubtOpenBreaks, type OpenBreak } from '../passages/doubt-open-breaks.ts';
import { joinPassages } from '../passages/join-passages.ts';
import type { Passage, Repair, RepairContext, Repaired } from '../passages/passage.ts';
import { type BreakEvidence, breakEvidence } from '../text/sentences/break-evidence.ts';
import { endsSigned } from '../text/sentences/ends-signed.ts';
import { isStray } from '../text/sentences/is-stray.ts';
import { endsPost } from '../text/sentences/post-signature.ts';
import { endsItem } from '../text/sentences/list-line.ts';
import { countWords } from '../text/line-shape.ts';
import { spaceBetween } from '../text/sentences/join-text.ts';
import { type BreakJudgement, judgeBreak } from '../text/sentences/judge-break.ts';

const rule = 'join-cut-sentences';

/** Only a break that certainly stands inside a sentence is closed; what only may be cut is a doubt. */
export const joinCutSentences: Repair = {
  rule,
  reason: 'A content system or a page break put a blank line into the middle of a sentence.',
  example: {
    before:
      'He stated that they will\n\nstart to leave by May. The last boat\n\nleaves in June.\n\niPhone sales rose.',
    after:
      'He stated that they will start to leave by May. The last boat leaves in June.\n\niPhone sales rose.',
  },
  repair: joinCut,
};

function joinCut(passages: readonly Passage[], { language = '' }: RepairContext): Repaired {
  const done: Repaired = { passages: [], repairs: [], leftOut: [], doubts: [] };
  const evidence = breakEvidence(passages.map(({ text }) => text));
  const open: OpenBreak[] = [];
  let group: Passage[] = [];
  let gaps: string[] = [];
  const flush = () => {
    if (group.length > 0) done.passages.push(joinPassages(group, gaps));
    [group, gaps] = [[], []];
  };
  for (const [index, passage] of passages.entries()) {
    const previous = group.at(-1);
    const above = group.length === 1 ? done.passages.at(-1) : undefined;
    const known = { above, below: passages[index + 1], evidence, language };
    const judgement = previous ? judge(group, passage, known) : 'whole';
    if (previous && judgement === 'cut') {
      const gap = spaceBetween(previous.text, passage.text);
      done.repairs.push(describeJoin(previous, passage, gap));
      gaps.push(gap);
    } else {
      if (previous && judgement === 'doubtful') open.push({ before: previous, after: passage, index });
      flush();
    }
    group.push(passage);
  }
  flush();
  done.doubts.push(...doubtOpenBreaks(open));
  return done;
}

/** What is known of a break: the paragraph above a group of one, the one below both, and what the article tells. */
interface Known {
  above: Passage | undefined;
  below: Passage | undefined;
  evidence: BreakEvidence;
  language: string;
}

function judge(
  group: readonly Passage[],
  after: Passage,
  { above, below, evidence, language }: Known,
): BreakJudgement {
  const before = group.at(-1);
  if (!before || before.kind === 'heading' || after.kind === 'heading') return 'whole';
  if (before.text.includes('\n') || after.text.includes('\n')) return 'whole';
  if (endsItem(before.text, after.text) || areDotted(before.text, after.text)) return 'whole';
  if (endsPost(before.text) && !/^\p{Ll}/u.test(after.text)) return 'whole';
  const half = findHalf(before, above, after, { language });
  if (half === 'certain') return 'cut';
  if (half === 'perhaps') return 'doubtful';
  const opening = group.length > 1 ? `${group.at(-2)?.text ?? ''} ${before.text}` : before.text;
  const told = before.isInHeader ? withoutEnds(evidence) : evidence;
  const judged = judgeBreak(opening, after.text, { ...told, mayBeHeading: half === 'heading' });
  const areTopics = isTopic(after.text) && [before, below].some((beside) => isTopic(beside?.text ?? ''));
  if (judged === 'cut')
    return areTopics || isStray(before.text, after.text, below?.text) || endsSigned(before.text)
      ? 'doubtful'
      : 'cut';
  if (before.isInHeader) return 'whole';
  return judged === 'whole' && breaksOff(before.text, after.text) ? 'doubtful' : judged;
}

/** "... when they count the boats" above "... when they sail": dots before several lines begin the items of a list. */
function areDotted(before: string, after: string): boolean {
  return [before, after].every((text) => /^(?:\.{3}|…)\s?\p{Ll}/u.test(text));
}

/** In words: a topic of the page is as short, on a line of its own in small letters. */
const longestTopic = 3;

function isTopic(text: string): boolean {
  return /^\p{Ll}[^.!?…,;:]*$/u.test(text) && countWords(text) <= longestTopic;
}

/** What stands in a header needs no end, whatever the text below it has. */
function withoutEnds(evidence: BreakEvidence): BreakEvidence {
  return { ...evidence, usesEndMarks: false };
}

function describeJoin(before: Passage, after: Passage, gap: string): RepairMade {
  const [last, first] = [lastWords(before.text), firstWords(after.text)];
  return { rule, line: after.line, before: `${last}\n\n${first}`, after: `${last}${gap}${first}` };
}
