import { TomlError, parse as parseToml } from 'smol-toml';
import {
  type DocumentOptions,
  LineCounter,
  type ParseOptions,
  parseDocument,
  type SchemaOptions,
  YAMLParseError,
} from 'yaml';
import { type UnreadPart, findUnread } from '../../article/find-unread.ts';
import { describeUnread } from '../../article/parse-yaml.ts';
import { describeYamlError } from '../../article/describe-yaml-error.ts';
import type { Doubt, LeftOut } from '../draft.ts';
import { fieldOfKey } from './foreign-keys.ts';
import { indentWrapped, quoteColons } from './mend-yaml.ts';
import { describeRepeatedKeys, type RepeatedKey, takeRepeatedKeys } from './repeated-keys.ts';
import type { Frontmatter } from './split-frontmatter.ts';

/** A key's value as other systems write it: scalars are text, so that `2021-04-15` and `007` stay as they are. */
export type Foreign = string | readonly Foreign[] | { readonly [key: string]: Foreign };

/** The keys of a frontmatter, or why it cannot be read, and then all its lines as left out. */
export interface ParsedFrontmatter {
  keys: Record<string, Foreign>;
  /** The line of a key in the source. */
  lineOf: (key: string) => number;
  leftOut: LeftOut[];
  doubts: Doubt[];
}

/** Reads the frontmatter of any system. Never throws: what is not YAML, TOML or JSON is a doubt, and no key is taken from it. */
export function parseFrontmatter(frontmatter: Frontmatter | undefined, isQuoted = false): ParsedFrontmatter {
  if (!frontmatter) return { keys: {}, lineOf: () => 1, leftOut: [], doubts: [] };
  const { text, line, format, isUnclosed } = frontmatter;
  if (isUnclosed) return unread(frontmatter, 'is never closed, expected `---` on a line below the last key');
  try {
    const found = read[format](text);
    const value = toForeign(found.given);
    const keys = { lineOf: keyLines(text, line), ...tellRest(found, frontmatter) };
    if (typeof value === 'object' && !isList(value)) return { keys: value, ...keys };
    if (text.trim() === '') return { keys: {}, ...keys };
    return unread(frontmatter, isList(value) ? `is a list, ${expected}` : `has no keys, ${expected}`);
  } catch (cause) {
    const indented = format === 'yaml' ? indentWrapped(text) : text;
    if (indented !== text) return parseFrontmatter({ ...frontmatter, text: indented }, isQuoted);
    const quoted = format === 'yaml' && !isQuoted ? quoteColons(text) : text;
    if (quoted !== text) return withColons(frontmatter, quoted, cause);
    const { reason, below } = explain(cause, text);
    return unread(frontmatter, `is not ${format.toUpperCase()} (${reason}`, line + below);
  }
}

const expected = 'expected `key: value` lines';

/** Reads frontmatter whose values were put in quotation marks; where that is not all, it cannot be read as it was. */
function withColons(frontmatter: Frontmatter, text: string, cause: unknown): ParsedFrontmatter {
  const parsed = parseFrontmatter({ ...frontmatter, text }, true);
  const { reason, below } = explain(cause, frontmatter.text);
  const line = frontmatter.line + below;
  if (parsed.doubts.some(({ rule }) => rule === 'frontmatter-unreadable'))
    return unread(frontmatter, `is not YAML (${reason}`, line);
  const message =
    'Unexpected colon in a value without quotation marks, expected `key: "value"`, it is read as part of the value: see whether that is right';
  return { ...parsed, doubts: [{ rule: 'frontmatter-colon', line, message }, ...parsed.doubts] };
}

/** What could not be read is in no field, so each of its lines is told. */
function unread({ text, line }: Frontmatter, what: string, at = line): ParsedFrontmatter {
  const rule = 'frontmatter-unreadable';
  const leftOut = text
    .split('\n')
    .flatMap((one, index) => (one.trim() === '' ? [] : [{ rule, line: line + index, text: one.trim() }]));
  const message = `Unexpected frontmatter that ${what}, mend it, or give what it says by flags: it is left out`;
  return { keys: {}, lineOf: () => line, leftOut, doubts: [{ rule, line: at, message }] };
}

/** Why frontmatter cannot be read, and how many lines below its first. */
function explain(cause: unknown, text: string): { reason: string; below: number } {
  const message = cause instanceof Error ? cause.message : String(cause);
  if (cause instanceof YAMLParseError) {
    const { offset, reason } = describeYamlError(cause, text);
    const below = text.slice(0, offset).split('\n').length - 1;
    return { reason: reason.replace(', expected', '), expected'), below };
  }
  const [first = ''] = message.split('\n');
  const below = cause instanceof TomlError ? cause.line - 1 : 0;
  return { reason: `${first.replace(/:?\s*$/, '')}), ${expected}`, below };
}

const textFields: readonly unknown[] = ['title', 'authors', 'region', 'description'];

/** What of a frontmatter is not read. */
function tellRest({ unread: parts = [], repeated = [] }: Given, { text, line }: Frontmatter) {
  const unread = describeComments(parts, text, line);
  const keys = describeRepeatedKeys(repeated, line);
  return { leftOut: [...unread.leftOut, ...keys.leftOut], doubts: [...unread.doubts, ...keys.doubts] };
}

/** Other keys may have comments as they like; in these, a comment may be the end of a text. */
function describeComments(parts: readonly UnreadPart[], text: string, first: number) {
  const rule = 'frontmatter-comment';
  const told = parts.filter(
    ({ key, text: part }) => textFields.includes(fieldOfKey(key)) && !text.includes(`*${part.slice(1)}`),
  );
  const lineAt = (offset: number) => first + text.slice(0, offset).split('\n').length - 1;
  return {
    leftOut: told.map(({ offset, text: part }): LeftOut => ({ rule, line: lineAt(offset), text: part })),
    doubts: told.map((part): Doubt => ({
      rule,
      line: lineAt(part.offset),
      message: `Unexpected ${describeUnread(part)}: it is left out`,
    })),
  };
}

interface Given {
  given: unknown;
  /** What YAML does not read as text. */
  unread?: UnreadPart[];
  repeated?: RepeatedKey[];
}

const read: Record<Frontmatter['format'], (text: string) => Given> = {
  yaml: readYaml,
  toml: (text) => ({ given: parseToml(text) }),
  json: readJson,
};

/** JSON is YAML too, whose parser tells the keys that stand twice; JSON's takes the last. */
function readJson(text: string): Given {
  const given: unknown = JSON.parse(text);
  try {
    return readYaml(text);
  } catch {
    return { given };
  }
}

function readYaml(text: string): Given {
  const options: DocumentOptions & ParseOptions & SchemaOptions = {
    schema: 'failsafe',
    customTags: ['null'],
    resolveKnownTags: false,
    prettyErrors: false,
    // A list as a key is written as text; Node would warn of it.
    logLevel: 'error',
  };
  let document = parseDocument(text, options);
  let repeated: RepeatedKey[] | undefined;
  const { errors } = document;
  if (errors.length > 0 && errors.every(({ code }) => code === 'DUPLICATE_KEY')) {
    const lineCounter = new LineCounter();
    document = parseDocument(text, { ...options, lineCounter, uniqueKeys: false });
    repeated = takeRepeatedKeys(document, text, lineCounter, errors.length);
  }
  if (errors[0] && !repeated) throw errors[0];
  const unread = findUnread(document, text);
  return { given: document.toJS({ maxAliasCount: 20 }), unread, ...(repeated ? { repeated } : {}) };
}

function toForeign(value: unknown): Foreign {
  if (Array.isArray(value)) return value.map(toForeign);
  if (value instanceof Date) return value.toISOString();
  if (typeof value !== 'object' || value === null) return value === null ? '' : String(value);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toForeign(inner)]));
}

/** Whether a value is a list. */
export function isList(value: Foreign): value is readonly Foreign[] {
  return Array.isArray(value);
}

/** Every text in a value, as its format's escapes mean it. */
export function textsIn(value: Foreign): string[] {
  if (typeof value === 'string') return [value];
  return (isList(value) ? value : Object.values(value)).flatMap(textsIn);
}

/** In characters, with what stands before it. */
const longestKey = 200;

/**
 * Tells the line of each key in frontmatter of any format, the first that begins with it; `first` is the line on which the
 * text begins. A key that stands on no line of its own has the first.
 */
function keyLines(text: string, first: number): (key: string) => number {
  const lines = new Map<string, number>();
  for (const [index, line] of text.split('\n').entries()) {
    const key = /^[\s{-]*["']?([^"':=\s][^"':=]*?)["']?\s*[:=]/u.exec(line.slice(0, longestKey))?.[1];
    if (key !== undefined && !lines.has(key)) lines.set(key, first + index);
  }
  return (key) => lines.get(key) ?? first;
}
