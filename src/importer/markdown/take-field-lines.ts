import type { Paragraph, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { LeftOut } from '../draft.ts';
import { fieldOfKey } from './foreign-fields.ts';
import type { Foreign } from './parse-frontmatter.ts';

/** Keys that stand as lines above a text, and the words of these lines that are no field's. */
export interface FieldLines {
  keys: Record<string, Foreign>;
  leftOut: LeftOut[];
}

/**
 * Takes the paragraph below a headline, or at the beginning, whose every line is a key and its value, as notebooks write
 * them where they export no frontmatter: `Author: Orsa Tindal`. Changes the body; `undefined` when there is none.
 */
export function takeFieldLines(body: Root): FieldLines | undefined {
  const at = body.children[0]?.type === 'heading' ? 1 : 0;
  const paragraph = body.children[at];
  if (paragraph?.type !== 'paragraph') return undefined;
  const lines = linesOf(paragraph).map((line) => /^([\p{L} _-]{2,30}?)\s*[:：]\s+(\S.*)$/u.exec(line));
  const pairs = lines.flatMap((line) => (line?.[1] && line[2] ? [{ key: line[1], value: line[2] }] : []));
  if (lines.length < 2 || pairs.length < lines.length) return undefined;
  if (!pairs.every(({ key }) => fieldOfKey(key))) return undefined;
  body.children.splice(at, 1);
  const line = paragraph.position?.start.line ?? 1;
  const leftOut = pairs.flatMap(({ key, value }, index) => [
    { rule: 'field-label', line: line + index, text: `${key}:` },
    ...(/^(?:date|updated)$/.test(fieldOfKey(key) ?? '')
      ? [{ rule: 'dateline', line: line + index, text: value }]
      : []),
  ]);
  return { keys: Object.fromEntries(pairs.map(({ key, value }) => [key, value])), leftOut };
}

function linesOf(paragraph: Paragraph): string[] {
  return paragraph.children
    .map((child) => (child.type === 'break' ? '\n' : textOf(child)))
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
