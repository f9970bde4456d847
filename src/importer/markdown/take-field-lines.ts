import type { Root } from 'mdast';
import type { LeftOut } from '../draft.ts';
import { fieldOfKey } from './foreign-keys.ts';
import { paragraphLines } from './paragraph-lines.ts';
import type { Foreign } from './parse-frontmatter.ts';

/** Keys that stand as lines above a text, and the words of these lines that are no field's. */
export interface FieldLines {
  keys: Record<string, Foreign>;
  leftOut: LeftOut[];
}

/**
 * Takes the paragraph below a headline, or at the beginning, whose every line is a key and its value, as notebooks, Pelican
 * and MultiMarkdown write them in the place of frontmatter: `Author: Orsa Tindal`. Changes the body; `undefined` when
 * there is none.
 */
export function takeFieldLines(body: Root): FieldLines | undefined {
  const at = body.children[0]?.type === 'heading' ? 1 : 0;
  const paragraph = body.children[at];
  if (paragraph?.type !== 'paragraph') return undefined;
  const title = at === 0 ? readTitleBlock(paragraphLines(paragraph)) : undefined;
  if (title) body.children.shift();
  if (title) return title;
  const lines = paragraphLines(paragraph).map((line) => /^([\p{L} _-]{2,30}?)\s*[:：]\s+(\S.*)$/u.exec(line));
  const pairs = lines.flatMap((line) => (line?.[1] && line[2] ? [{ key: line[1], value: line[2] }] : []));
  if (lines.length < 2 || pairs.length < lines.length) return undefined;
  // Below a headline lines with unknown keys may be the text; a block that names the headline is none.
  const isRecord = pairs.some(({ key }) => fieldOfKey(key) === 'title');
  if (!isRecord && !pairs.every(({ key }) => fieldOfKey(key))) return undefined;
  body.children.splice(at, 1);
  const line = paragraph.position?.start.line ?? 1;
  const leftOut = pairs.flatMap(({ key, value }, index) => leaveOut(key, value, line + index));
  return { keys: Object.fromEntries(pairs.map(({ key, value }) => [key, value])), leftOut };
}

/** Pandoc's title block: headline, authors and day on a line each, behind a `%`; a line may be empty. */
function readTitleBlock(lines: readonly string[]): FieldLines | undefined {
  const values = lines.map((line) => /^%(?:\s+(.*\S))?\s*$/u.exec(line));
  const [title, authors = '', date = ''] = values.map((line) => line?.[1] ?? '');
  if (lines.length < 2 || lines.length > 3 || values.includes(null) || !title) return undefined;
  const names = authors.split(';').map((name) => name.trim());
  return {
    keys: { title, author: names.filter((name) => name !== ''), date },
    leftOut: [
      ...lines.map((_, index) => ({ rule: 'field-label', line: index + 1, text: '%' })),
      ...(date === '' ? [] : [{ rule: 'dateline', line: 3, text: date }]),
    ],
  };
}

/** Fields whose words an entry shows. */
const shown = new Set(['title', 'authors', 'region', 'description']);

/** A key that no field means is listed with the others of its kind. */
function leaveOut(key: string, value: string, line: number): LeftOut[] {
  const field = fieldOfKey(key);
  if (!field) return [];
  const label = { rule: 'field-label', line, text: `${key}:` };
  const rule = field === 'date' || field === 'updated' ? 'dateline' : 'field-value';
  return shown.has(field) ? [label] : [label, { rule, line, text: value }];
}
