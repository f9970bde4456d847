import { changeAt } from '../changes/change-made.ts';
import type { RepairMade } from '../draft.ts';
import { lineAt, type Passage } from './passage.ts';

/** Something to be set instead of what stands at an offset of a passage's text. */
export interface Edit {
  at: number;
  from: string;
  to: string;
}

/** Makes edits that do not overlap, and tells of each; the places of source lines are kept. */
export function editPassage(
  passage: Passage,
  edits: readonly Edit[],
  rule: string,
): { passage: Passage; repairs: RepairMade[] } {
  if (edits.length === 0) return { passage, repairs: [] };
  const inOrder = edits.toSorted((a, b) => a.at - b.at);
  const parts: string[] = [];
  let done = 0;
  for (const { at, from, to } of inOrder) {
    parts.push(passage.text.slice(done, at), to);
    done = at + from.length;
  }
  parts.push(passage.text.slice(done));
  const joints = passage.joints ? { joints: moveJoints(passage.joints, inOrder) } : {};
  return {
    passage: { ...passage, text: parts.join(''), ...joints },
    repairs: inOrder.map((edit) => changeAt(rule, lineAt(passage, edit.at), passage.text, edit.at, edit)),
  };
}

function moveJoints(joints: NonNullable<Passage['joints']>, edits: readonly Edit[]) {
  let shift = 0;
  let next = 0;
  return joints.map(({ at, line }) => {
    for (let edit = edits[next]; edit && edit.at < at; edit = edits[++next])
      shift += edit.to.length - edit.from.length;
    return { at: at + shift, line };
  });
}
