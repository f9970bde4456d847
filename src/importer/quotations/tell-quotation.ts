import type { Blockquote, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { firstWords, lastWords } from '../changes/change-made.ts';
import type { State } from './quotation-state.ts';
import type { Attribution } from './speaker/attribution.ts';

const rule = 'set-quotations';

export function callout(
  statement: Blockquote['children'],
  { speaker }: Attribution,
  { position }: RootContent,
): Blockquote {
  const name: PhrasingContent[] = speaker ? [{ type: 'text', value: `— ${speaker}` }] : [];
  const line: Blockquote['children'] = speaker ? [{ type: 'paragraph', children: name }] : [];
  return { type: 'blockquote', children: [...statement, ...line], ...(position ? { position } : {}) };
}

export function tell(
  lead: string,
  said: string,
  { speaker, reason }: Attribution,
  block: Paragraph,
  state: State,
) {
  const line = block.position?.start.line;
  const [last, first] = [lastWords(lead), firstWords(said)];
  state.repairs.push({ rule, line: line ?? 1, before: `${last} ${first}`, after: `${last}\n\n> ${first}` });
  if (!speaker) doubtSpeaker(lead, { reason }, block, state);
}

export function doubtSpeaker(
  lead: string,
  { reason }: { reason?: string | undefined },
  block: Paragraph,
  state: State,
) {
  const line = block.position?.start.line;
  const message = `Unexpected quotation after "${lastWords(lead)}" without a certain speaker (${reason ?? 'nobody is named'}), expected a name, add "— Name, role" as its last line if you know who speaks`;
  state.doubts.push({ rule: 'no-speaker', ...(line === undefined ? {} : { line }), message });
}
