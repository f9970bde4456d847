import type { Blockquote, Paragraph, PhrasingContent } from 'mdast';

/** A quote callout in its parts: the statement, and who said it when the callout's last line names them. */
export interface Callout {
  statement: Blockquote['children'];
  /** The words after the dash, with their marks; absent when nobody is named. */
  speaker?: PhrasingContent[];
}

const dash = /^\s*[—―]\s*/u;

/**
 * Takes a blockquote apart: its speaker is its last paragraph, or the last line of it, when that opens with an em dash
 * (U+2014) or a horizontal bar (U+2015) and a statement stands before it.
 */
export function splitCallout({ children }: Blockquote): Callout {
  const last = children.at(-1);
  if (last?.type !== 'paragraph') return { statement: children };
  const [opening, ...rest] = last.children;
  if (children.length > 1 && opening?.type === 'text' && dash.test(opening.value)) {
    const name = { ...opening, value: opening.value.replace(dash, '') };
    return { statement: children.slice(0, -1), speaker: [name, ...rest] };
  }
  return splitLastLine(children, last);
}

/** A speaker on a line of its own directly below the statement: `> “…”` and then `> — Name`. */
function splitLastLine(children: Blockquote['children'], last: Paragraph): Callout {
  const closing = last.children.at(-1);
  const lineStart = closing?.type === 'text' ? closing.value.lastIndexOf('\n') : -1;
  if (closing?.type !== 'text' || lineStart === -1) return { statement: children };
  const line = closing.value.slice(lineStart + 1);
  if (!dash.test(line)) return { statement: children };
  const said: PhrasingContent = { ...closing, value: closing.value.slice(0, lineStart) };
  const paragraph: Paragraph = { ...last, children: [...last.children.slice(0, -1), said] };
  return {
    statement: [...children.slice(0, -1), paragraph],
    speaker: [{ ...closing, value: line.replace(dash, '') }],
  };
}
