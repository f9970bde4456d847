import type { Blockquote, Paragraph, PhrasingContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/** A quote callout in its parts: the statement, and who said it when the callout's last line names them. */
export interface Callout {
  statement: Blockquote['children'];
  /** The words after the dash, with their marks; absent when nobody is named. */
  speaker?: PhrasingContent[];
}

const dash = /^\s*[—―]+\s*/u;

/**
 * Takes a blockquote apart: its speaker is its last paragraph, or the last line of it, when that opens with an em dash
 * (U+2014) or a horizontal bar (U+2015), a statement stands before it and it names somebody: a sentence after a dash, as
 * poems and dialogues have it, is part of what was said.
 */
export function splitCallout({ children }: Blockquote): Callout {
  const last = children.at(-1);
  if (last?.type !== 'paragraph') return { statement: children };
  const [opening, ...rest] = last.children;
  if (children.length > 1 && opening?.type === 'text' && dash.test(opening.value)) {
    const name = { ...opening, value: opening.value.replace(dash, '') };
    const speaker = [name, ...rest];
    const before = children.at(-2);
    if (namesSpeaker(textOf(speaker), before ? textOf(before) : ''))
      return { statement: children.slice(0, -1), speaker };
  }
  return splitLastLine(children, last);
}

/** A speaker on a line of its own directly below the statement: `> “…”` and then `> — Name`. */
function splitLastLine(children: Blockquote['children'], last: Paragraph): Callout {
  const closing = last.children.at(-1);
  const lineStart = closing?.type === 'text' ? closing.value.lastIndexOf('\n') : -1;
  if (closing?.type !== 'text' || lineStart === -1) return { statement: children };
  const line = closing.value.slice(lineStart + 1);
  if (!dash.test(line) || !mayName(line.replace(dash, ''))) return { statement: children };
  const said: PhrasingContent = { ...closing, value: closing.value.slice(0, lineStart) };
  const paragraph: Paragraph = { ...last, children: [...last.children.slice(0, -1), said] };
  return {
    statement: [...children.slice(0, -1), paragraph],
    speaker: [{ ...closing, value: line.replace(dash, '') }],
  };
}

/** Whether the words behind a dash name who said what stands above them. */
export function namesSpeaker(words: string, above: string): boolean {
  return mayName(words) && !isAnswer(words, above);
}

/** Names have a capital near their beginning, where the script has any, and only one that is shortened ends with a stop. */
function mayName(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  const isSentence = /[.!?…؟۔。！？]["”»]?$/u.test(text.trim()) && !/^\p{Lu}/u.test(words.at(-1) ?? '');
  const isContinued =
    /^\p{Ll}/u.test(words[0] ?? '') && !words.slice(1, 4).some((word) => /^\p{Lu}/u.test(word));
  return !isSentence && !isContinued;
}

/** A line of a dialogue: one behind another that a dash opens, or a sentence without a name that answers a question. */
function isAnswer(text: string, before: string): boolean {
  if (dash.test(before)) return true;
  const words = text.trim().split(/\s+/u);
  const isNamed = words.slice(1).some((word) => /^\p{Lu}/u.test(word)) || text.includes(',');
  return /[?？؟]$/u.test(before.trim()) && /^\p{Lu}/u.test(text.trim()) && words.length > 2 && !isNamed;
}
