import type { Root } from 'mdast';
import { checkBody } from './body/check-body.ts';
import { decodeEntry } from './decode-entry.ts';
import { grammar } from './grammar.ts';
import { findHiddenCharacters } from './hidden-characters.ts';
import { findOverload, findTooLarge } from './limits.ts';
import type { Finding } from './problem.ts';
import { readFields } from './read-fields.ts';
import type { EntryFields } from './schema.ts';

/** What is written in one entry: its typed frontmatter, and its text as a Markdown tree in which every link is safe. */
export interface Entry {
  fields: EntryFields;
  body: Root;
}

/** An entry, unless a finding is an error, and everything there is to say about it in the order of the file. */
export interface EntryReading {
  entry?: Entry;
  findings: Finding[];
}

/** Reads an entry's bytes: the one reader that the check, the build and the import's proof share. Never throws. */
export function readEntry(bytes: Uint8Array): EntryReading {
  const tooLarge = findTooLarge(bytes.length);
  if (tooLarge) return { findings: [tooLarge] };
  const decoded = decodeEntry(bytes);
  if ('finding' in decoded) return { findings: [decoded.finding] };
  const refused = [...findHiddenCharacters(decoded.text).slice(0, 20), ...findOverload(decoded.text)];
  if (refused.length > 0) return { findings: refused };
  return readText(decoded.text);
}

function readText(text: string): EntryReading {
  const root = grammar.parse(text);
  const [frontmatter] = root.children;
  if (frontmatter?.type !== 'yaml') return { findings: [describeMissingFrontmatter(text)] };
  const { fields, findings: fieldFindings } = readFields(frontmatter.value);
  const body: Root = { type: 'root', children: root.children.slice(1) };
  const findings = [...fieldFindings, ...checkBody(body, text)].toSorted(
    (a, b) => a.line - b.line || a.column - b.column,
  );
  const isRefused = findings.some(({ severity }) => severity === 'error');
  return fields && !isRefused ? { entry: { fields, body }, findings } : { findings };
}

function describeMissingFrontmatter(text: string): Finding {
  const isOpened = /^---\s*(?:\n|$)/.test(text);
  const message = isOpened
    ? 'Unexpected end of file in the frontmatter, expected a closing line, add `---` below the last key'
    : 'Unexpected text, expected frontmatter, begin the file with `---`, the keys and `---`';
  const rule = isOpened ? 'unclosed-frontmatter' : 'no-frontmatter';
  return { line: 1, column: 1, rule, message, severity: 'error' };
}
