import type { Root } from 'mdast';
import type { LeftOut } from '../draft.ts';
import { fieldOfKey } from './foreign-keys.ts';
import { paragraphLines } from './paragraph-lines.ts';
import type { Foreign } from './parse-frontmatter.ts';

/** A line with a key. */
interface FieldLine {
  key: string;
  value: string;
  line: number;
  /** What stands before the value, as it is written. */
  label: string;
}

/** Keys that stand as lines above a text. */
export interface FieldLines {
  keys: Record<string, Foreign>;
  lineOf: (key: string) => number;
  /** The words of these lines that no field has, where `used` are the keys that became fields. */
  leaveOut: (used: ReadonlySet<string>) => LeftOut[];
}

/** Author: X, and as Nikola, Org and Logseq write it: .. author: X, #+AUTHOR: X, author:: X. */
const keyLine = /^(?:\.\.\s+|#\+)?([\p{L}_ -]{2,30}?)\s*(?:::|[:：])\s+(\S.*)$/u;

/**
 * Takes the paragraph below a headline, or at the beginning, whose every line is a key and its value, as notebooks, Pelican
 * and MultiMarkdown write them in the place of frontmatter: `Author: Orsa Tindal`. Changes the body; `undefined` when
 * there is none.
 */
export function takeFieldLines(body: Root): FieldLines | undefined {
  const at = body.children[0]?.type === 'heading' ? 1 : 0;
  const paragraph = body.children[at];
  if (paragraph?.type !== 'paragraph') return undefined;
  const first = paragraph.position?.start.line ?? 1;
  const title = at === 0 ? readTitleBlock(paragraphLines(paragraph), first) : undefined;
  if (title) body.children.shift();
  if (title) return title;
  const lines = readLines(paragraphLines(paragraph), first);
  if (!lines || lines.length < 2) return undefined;
  // Below a headline lines with unknown keys may be the text; a block that names the headline is none.
  const isRecord = lines.some(({ key }) => fieldOfKey(key) === 'title');
  if (!isRecord && !lines.every(({ key }) => fieldOfKey(key))) return undefined;
  body.children.splice(at, 1);
  return {
    keys: gather(lines),
    lineOf: (key) => lines.find((one) => one.key === key)?.line ?? first,
    leaveOut: (used) => lines.flatMap((one) => leaveOut(one, used)),
  };
}

/** `undefined` when a line has no key and does not go on with the list above it, as MultiMarkdown breaks long ones. */
function readLines(written: readonly string[], first: number): FieldLine[] | undefined {
  const lines: FieldLine[] = [];
  for (const [index, text] of written.entries()) {
    const [, key, value] = keyLine.exec(text) ?? [];
    const above = lines.at(-1);
    const label = text.slice(0, text.length - (value?.length ?? 0)).trim();
    if (key && value) lines.push({ key, value, line: first + index, label });
    else if (above && /[,;]$/u.test(above.value)) above.value += ` ${text}`;
    else return undefined;
  }
  return lines;
}

/** A key on several lines, as of several authors, has a list. */
function gather(lines: readonly FieldLine[]): Record<string, Foreign> {
  const groups = Map.groupBy(lines, ({ key }) => key);
  return Object.fromEntries(
    [...groups].map(([key, group]) => {
      const values = group.map(({ value }) => value);
      return [key, values.length === 1 ? (values[0] ?? '') : values];
    }),
  );
}

/**
 * Pandoc's title block: headline, authors and day, each behind a `%` and on more lines than one where it is long; one may be
 * empty. The last of them ends it.
 */
function readTitleBlock(lines: readonly string[], first: number): FieldLines | undefined {
  if (lines.length < 2 || !/^%(?:\s|$)/u.test(lines[0] ?? '') || !/^%(?:\s|$)/u.test(lines.at(-1) ?? ''))
    return undefined;
  const known: FieldLine[] = [];
  for (const [index, text] of lines.entries()) {
    const value = text.replace(/^%(?:\s+|$)/u, '');
    const above = known.at(-1);
    const key = ['title', 'author', 'date'][known.length];
    if (/^%(?:\s|$)/u.test(text) && key) known.push({ key, value, line: first + index, label: '%' });
    else if (above && /^[^%]/u.test(text)) above.value += above.key === 'author' ? `;${text}` : ` ${text}`;
    else return undefined;
  }
  const said = known.filter(({ value }) => value !== '');
  if (said.length === 0) return undefined;
  const readValue = ({ key, value }: FieldLine) =>
    key === 'author' ? value.split(';').flatMap((name) => name.trim() || []) : value;
  return {
    keys: Object.fromEntries(said.map((one) => [one.key, readValue(one)])),
    lineOf: (key) => said.find((one) => one.key === key)?.line ?? first,
    leaveOut: (used) =>
      known.flatMap((one) =>
        one.value === '' ? [{ rule: 'field-label', line: one.line, text: one.label }] : leaveOut(one, used),
      ),
  };
}

/** Fields whose words an entry shows. */
const shown = new Set(['title', 'authors', 'region', 'description']);

/** A line whose key became no field is left out whole; of the others the label, and a value that an entry does not show. */
function leaveOut({ key, value, line, label }: FieldLine, used: ReadonlySet<string>): LeftOut[] {
  const field = fieldOfKey(key);
  if (!field || !used.has(key)) return [{ rule: 'unknown-key', line, text: `${label} ${value}` }];
  const name = { rule: 'field-label', line, text: label };
  const rule = /^(?:date|created|updated)$/.test(field) ? 'dateline' : 'field-value';
  return shown.has(field) ? [name] : [name, { rule, line, text: value }];
}
