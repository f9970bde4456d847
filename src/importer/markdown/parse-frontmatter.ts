import { parse as parseToml } from 'smol-toml';
import { parseDocument } from 'yaml';
import type { Doubt, LeftOut } from '../draft.ts';
import type { SplitSource } from './split-frontmatter.ts';

/** A key's value as other systems write it: scalars are text, so that `2021-04-15` and `007` stay as they are. */
export type Foreign = string | readonly Foreign[] | { readonly [key: string]: Foreign };

/** The keys of a frontmatter, or why it cannot be read, and then all its lines as left out. */
export interface ParsedFrontmatter {
  keys: Record<string, Foreign>;
  leftOut: LeftOut[];
  doubts: Doubt[];
}

/** Reads the frontmatter of any system. Never throws: what is not YAML or TOML is a doubt, and no key is taken from it. */
export function parseFrontmatter(frontmatter: SplitSource['frontmatter']): ParsedFrontmatter {
  if (!frontmatter) return { keys: {}, leftOut: [], doubts: [] };
  const name = frontmatter.format.toUpperCase();
  try {
    const value = toForeign(read[frontmatter.format](frontmatter.text));
    if (typeof value === 'object' && !isList(value)) return { keys: value, leftOut: [], doubts: [] };
    if (value === '') return { keys: {}, leftOut: [], doubts: [] };
    return unread(frontmatter, isList(value) ? 'is a list' : 'has no keys');
  } catch (cause) {
    const reason =
      cause instanceof Error ? cause.message.split('\n')[0]?.replace(/:?\s*$/, '') : String(cause);
    return unread(frontmatter, `is not ${name} (${reason})`);
  }
}

/** What could not be read is in no field, so each of its lines is told. */
function unread({ text, line }: NonNullable<SplitSource['frontmatter']>, what: string): ParsedFrontmatter {
  const rule = 'frontmatter-unreadable';
  const leftOut = text
    .split('\n')
    .flatMap((one, index) => (one.trim() === '' ? [] : [{ rule, line: line + index, text: one.trim() }]));
  const message = `Unexpected frontmatter that ${what}, expected \`key: value\` lines, mend it, or give what it says by flags: it is left out`;
  return { keys: {}, leftOut, doubts: [{ rule, line, message }] };
}

const read = {
  yaml: (text: string): unknown => {
    const document = parseDocument(text, {
      schema: 'failsafe',
      customTags: ['null'],
      resolveKnownTags: false,
    });
    const [error] = document.errors;
    if (error) throw error;
    return document.toJS({ maxAliasCount: 20 });
  },
  toml: (text: string): unknown => parseToml(text),
};

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
