import { tellJoin } from '../changes/tell-join.ts';
import { type Passage, type Repair, type Repaired, joinPassages } from '../passages/passage.ts';
import { findWrap, type Wrap } from '../text/wrap.ts';
import { judgeLineEnds } from '../text/sentences/wrapped-lines.ts';

const rule = 'join-wrapped-lines';

/** Lines of verse, of lists and of addresses keep their ends; a line that is a paragraph becomes one. */
export const joinWrappedLines: Repair = {
  rule,
  reason: 'Mail, terminals and page layouts end every line at the same width.',
  example: {
    before:
      'The harbour office of Port Velm counted the boats at dawn,\nand the count was lower than in any spring since the pier\nwas lengthened.\nIt will count again.\n\nThe tide\ncomes in\nand goes',
    after:
      'The harbour office of Port Velm counted the boats at dawn, and the count was lower than in any spring since the pier was lengthened.\n\nIt will count again.\n\nThe tide\ncomes in\nand goes',
  },
  repair: joinLines,
};

function joinLines(passages: readonly Passage[]): Repaired {
  const done: Repaired = { passages: [], repairs: [], leftOut: [], doubts: [] };
  const wrap = findWrap(
    passages.flatMap(({ text }) =>
      text.split('\n').map((line, index) => ({ text: line, afterGap: index === 0 })),
    ),
  );
  const measure = wrap ?? findMeasure(passages);
  for (const passage of passages) {
    if (!passage.text.includes('\n')) done.passages.push(passage);
    else joinPassage(passage, { wrap, measure }, done);
  }
  return done;
}

/** Fewer paragraphs of one width may have it by chance. */
const fewestAlike = 2;

/** The widest measure that several paragraphs have, where others stand beside pictures and are narrower. */
function findMeasure(passages: readonly Passage[]): Wrap | undefined {
  const own = passages.flatMap(({ text }) => {
    const lines = text.split('\n').map((line) => ({ text: line, afterGap: false }));
    return lines.length > fewestAlike ? (findWrap(lines) ?? []) : [];
  });
  const [widest, ...others] = own.toSorted((a, b) => b.width - a.width);
  const alike = others.filter(({ width }) => widest && width > 0.8 * widest.width);
  return alike.length + 1 >= fewestAlike ? widest : undefined;
}

function joinPassage(
  passage: Passage,
  { wrap, measure }: { wrap: Wrap | undefined; measure: Wrap | undefined },
  done: Repaired,
) {
  const parts = linesOf(passage);
  const ends = judgeLineEnds(
    parts.map(({ text }) => text),
    wrap,
    measure,
    passage.isDivided === true,
  );
  let group: Passage[] = [];
  let gaps: string[] = [];
  for (const [index, part] of parts.entries()) {
    group.push(part);
    const after = parts[index + 1];
    const end = after ? ends[index] : 'paragraph';
    if (after && end === 'wrap') {
      gaps.push(tellJoin(done.repairs, part.text, after));
    } else if (end === 'own') gaps.push('\n');
    else {
      done.passages.push(joinPassages(group, gaps));
      [group, gaps] = [[], []];
    }
  }
}

/** A passage's lines that hold text, each as a passage of its own. */
function linesOf(passage: Passage): Passage[] {
  const lines: Passage[] = [];
  const joints = [...(passage.joints ?? [])];
  let [start, line, next] = [0, passage.line, 0];
  for (const raw of passage.text.split('\n')) {
    const first = next;
    while (next < joints.length && (joints[next]?.at ?? 0) <= start + raw.length) next += 1;
    const own = joints.slice(first, next);
    const [opening] = own;
    if (opening && opening.at <= start) line = opening.line;
    const text = raw.trim();
    const indent = raw.length - raw.trimStart().length;
    const inside = own
      .filter(({ at }) => at > start)
      .map((joint) => ({ ...joint, at: joint.at - start - indent }));
    if (text !== '') lines.push({ ...passage, text, line, joints: inside });
    line = (inside.at(-1)?.line ?? line) + 1;
    start += raw.length + 1;
  }
  return lines;
}
