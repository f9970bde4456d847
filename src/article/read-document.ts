import type { Root } from 'mdast';
import type { z } from 'zod';
import { checkBody } from './body/check-body.ts';
import { decodeEntry } from './decode-entry.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { findHiddenCharacters } from './hidden-characters.ts';
import { findOverload, findTooLarge } from './limits.ts';
import type { Finding } from './problem.ts';
import { readFields } from './read-fields.ts';

/** A Markdown file in its parts: typed frontmatter, and its text as a tree in which every link is safe. */
export interface ReadDocument<Fields> {
  fields: Fields;
  body: Root;
}

/** A document, unless a finding is an error, and everything there is to say about it in the order of the file. */
export interface DocumentReading<Fields> {
  document?: ReadDocument<Fields>;
  findings: Finding[];
}

/**
 * Reads a Markdown file's bytes against the schema of its frontmatter: the one reader of entries, profiles and policies.
 * Never throws. `isTextNeeded` says whether a file without any text is an error.
 */
export function readDocument<Schema extends z.ZodObject>(
  bytes: Uint8Array,
  schema: Schema,
  isTextNeeded: boolean,
): DocumentReading<z.infer<Schema>> {
  // Where the text came from is known where the file lies.
  const tooLarge = findTooLarge(bytes.length, 'imported');
  if (tooLarge) return { findings: [tooLarge] };
  const decoded = decodeEntry(bytes);
  if ('finding' in decoded) return { findings: [decoded.finding] };
  const { text } = decoded;
  const refused = [...findHiddenCharacters(text).slice(0, 20), ...findOverload(text)];
  if (refused.length > 0) return { findings: refused };
  const root = parseMarkdown(text);
  const [frontmatter] = root.children;
  if (frontmatter?.type !== 'yaml') return { findings: [describeMissingFrontmatter(text)] };
  const { fields, findings: fieldFindings } = readFields(frontmatter.value, schema);
  const body: Root = { type: 'root', children: root.children.slice(1) };
  const findings = [...fieldFindings, ...checkBody(body, text)]
    .filter(({ rule }) => isTextNeeded || rule !== 'no-text')
    .toSorted((a, b) => a.line - b.line || a.column - b.column);
  const isRefused = findings.some(({ severity }) => severity === 'error');
  return fields && !isRefused ? { document: { fields, body }, findings } : { findings };
}

function describeMissingFrontmatter(text: string): Finding {
  const isOpened = /^---\s*(?:\n|$)/.test(text);
  const message = isOpened
    ? 'Unexpected end of file in the frontmatter, expected a closing line, add `---` below the last key'
    : 'Unexpected text, expected frontmatter, begin the file with `---`, the keys and `---`';
  const rule = isOpened ? 'unclosed-frontmatter' : 'no-frontmatter';
  return { line: 1, column: 1, rule, message, severity: 'error' };
}
