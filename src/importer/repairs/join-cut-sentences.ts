import { breaksOff } from '../passages/breaks-off.ts';
import { findHalf } from '../passages/mark-headings.ts';
import { isSentenceOpener } from '../language/function-words.ts';
import { allSpeakingVerbs } from '../language/speaking-verbs.ts';
import { firstWords, lastWords } from '../changes/change-made.ts';
import type { RepairMade } from '../draft.ts';
import { doubtOpenBreaks, type OpenBreak } from '../passages/doubt-open-breaks.ts';
import type { Passage, Repair, RepairContext, Repaired } from '../passages/passage.ts';
import { joinPassages, repeatedLines } from '../passages/passage.ts';
import { type BreakEvidence, breakEvidence } from '../text/sentences/break-evidence.ts';
import { beginsSentence } from '../text/sentences/begins-sentence.ts';
import { endsWithContinuingWord } from '../text/sentences/continuing-words.ts';
import { endsInside, endsSentence } from '../text/sentences/ends-sentence.ts';
import { staysOpen } from '../text/sentences/stays-open.ts';
import { endsPost, endsSigned } from '../text/sentences/ends-signed.ts';
import { isStray } from '../text/sentences/is-stray.ts';
import { endsItem } from '../text/sentences/list-line.ts';
import { canBeHeadline, countWords } from '../text/line-shape.ts';
import { spaceBetween } from '../text/sentences/join-text.ts';
import { type BreakJudgement, judgeBreak, pairAcross } from '../text/sentences/judge-break.ts';

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

/** The articles whose paragraphs were seen to end with marks: what is left out or joined since does not change that. */
const marked = new WeakSet<RepairContext>();

function evidenceOf(passages: readonly Passage[], context: RepairContext): BreakEvidence {
  const texts = passages.map(({ text }) => text);
  const evidence = breakEvidence(texts, context.titles);
  if (evidence.usesEndMarks) marked.add(context);
  return { ...evidence, usesEndMarks: marked.has(context) };
}

function joinCut(passages: readonly Passage[], context: RepairContext): Repaired {
  const done: Repaired = { passages: [], repairs: [], leftOut: [], doubts: [] };
  const open: OpenBreak[] = [];
  let repeated: ReadonlySet<string> | undefined;
  const standsTwice = (text: string) => {
    repeated ??= repeatedLines(passages);
    return repeated.has(text);
  };
  const told = { evidence: evidenceOf(passages, context), language: context.language ?? '', standsTwice };
  let group: Passage[] = [];
  let gaps: string[] = [];
  const flush = () => {
    if (group.length > 0) done.passages.push(joinPassages(group, gaps));
    [group, gaps] = [[], []];
  };
  for (const [index, passage] of passages.entries()) {
    const previous = group.at(-1);
    const above = group.length === 1 ? done.passages.at(-1) : undefined;
    const known = { above, below: passages[index + 1], isFirst: index === 1, ...told };
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
  isFirst: boolean;
  evidence: BreakEvidence;
  language: string;
  /** Whether a text is also another line of the article, as a headline that its page repeats is. */
  standsTwice: (text: string) => boolean;
}

function judge(
  group: readonly Passage[],
  after: Passage,
  { above, below, isFirst, evidence, language, standsTwice }: Known,
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
  // Above the header's end a byline or a day stood between the two.
  if (before.isInHeader && !after.isInHeader) return 'whole';
  if (judged === 'cut')
    return areTopics ||
      isStray(before.text, after.text, below?.text) ||
      endsSigned(before.text) ||
      standsTwice(before.text) ||
      beginsAnew(before.text, after.text, evidence)
      ? 'doubtful'
      : 'cut';
  if (before.isInHeader || (judged === 'doubtful' && isOfPage(before.text, after.text, isFirst, evidence)))
    return 'whole';
  return judged === 'whole' && breaksOff(before.text, after.text) ? 'doubtful' : judged;
}

/** In words: a topic in a row, and the label of what follows it. */
const longestLabel = 3;
const label = new RegExp(`^(?:\\S{1,40}\\s){0,${longestLabel - 1}}[^\\s:]{1,40}:\\s`, 'u');
/** Fewer are no row. */
const fewestTopics = 3;

/**
 * Whether a text that begins with a capital, and not with one that the article has inside a sentence, is no other half, whatever
 * the text above it breaks off with: a word that opens sentences, a label or the page's sign begins it, or topics are above it.
 */
function beginsAnew(before: string, after: string, { inside, isCut }: BreakEvidence): boolean {
  if (/^[>|•·*#@©]/u.test(after)) return true;
  const [, word = ''] = /^["“„«(]?(\p{Lu}[\p{L}\p{M}]*)/u.exec(after) ?? [];
  if (word === '' || isCut || inside().pairs.has(pairAcross(before, after))) return false;
  if (isSentenceOpener(word) || beginsSentence(after) || isRowOfTopics(before)) return true;
  return !inside().names.has(word) && label.test(after);
}

/** "Topics: ferry, harbour, old boats," */
function isRowOfTopics(text: string): boolean {
  if (!text.endsWith(',')) return false;
  const topics = text
    .slice(0, -1)
    .replace(/^[^,:]*:/u, '')
    .split(',');
  return topics.length >= fewestTopics && topics.every((topic) => countWords(topic) <= longestLabel);
}

/** In words: two lines as short, without an end, are items or buttons. */
const longestItem = 3;
/** In words: more may be a paragraph whose end was lost. */
const longestLine = 24;

/**
 * Whether a line without an end, above a text that begins anew, is a standfirst, a caption or a link rather than half a sentence:
 * it is one short clause, and the first of the text or among the lines of a copied page.
 */
function isOfPage(
  before: string,
  after: string,
  isFirst: boolean,
  { isCut, isCopy }: BreakEvidence,
): boolean {
  const isItem = (text: string) => countWords(text) <= longestItem && !endsSentence(text);
  if (isCut || !(isFirst || isCopy)) return false;
  if (isItem(before) && isItem(after)) return true;
  if (!/^["“„«‘'(¿¡]?\p{Lu}/u.test(after) && !(isFirst && /^\p{Lo}/u.test(after))) return false;
  const [verb = ''] = /[\p{L}\p{M}]+$/u.exec(before.slice(-40)) ?? [];
  const isOpen = endsWithContinuingWord(before) || endsInside(before) || staysOpen(before, after);
  return !isOpen && !allSpeakingVerbs.has(verb) && countWords(before) <= longestLine && canBeHeadline(before);
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
