import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { eachNode } from '../../article/each-node.ts';
import { quoteValue } from '../../article/problem.ts';
import { readEntry } from '../../article/read-entry.ts';
import type { EntryFields } from '../../article/schema.ts';
import type { Doubt, DraftFields } from '../draft.ts';

/**
 * Reads a written entry back with the reader of entries and compares it with what was meant: the fields, and every block
 * with its text. Returns what is wrong; nothing when the entry says exactly what was meant.
 */
export function verifyEntry(entry: string, fields: DraftFields, body: Root): Doubt[] {
  const { entry: read, findings } = readEntry(new TextEncoder().encode(entry));
  if (!read) return findings.filter(({ severity }) => severity === 'error').map(fromFinding);
  return [...compareFields(fields, read.fields), ...compareBlocks(blocksOf(body), blocksOf(read.body))];
}

function fromFinding({ rule, message }: { rule: string; message: string }): Doubt {
  return { rule, message: `${message} (in the entry that would be written)` };
}

function compareFields({ authors, ...fields }: DraftFields, read: EntryFields): Doubt[] {
  const meant = Object.entries({ ...fields, author: authors }).filter(([, value]) => value !== undefined);
  const written = new Map<string, unknown>(Object.entries(read));
  return meant.flatMap(([key, value]) => {
    const [expected, found] = [value, written.get(key)].map((one) => spaced(JSON.stringify(one)));
    return expected === found ? [] : [unlike(`\`${key}\` that reads back as ${found}`, expected)];
  });
}

/** The schema trims texts and joins their white space, and orders keys by its own list. */
function spaced(json: string): string {
  const ordered = JSON.parse(json, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : typeof value === 'string'
        ? value.trim().replace(/\s+/gu, ' ')
        : value,
  ) as unknown;
  return JSON.stringify(ordered);
}

interface Block {
  type: string;
  text: string;
}

const blockTypes = new Set([
  'paragraph',
  'heading',
  'code',
  'blockquote',
  'listItem',
  'thematicBreak',
  'tableCell',
]);

function blocksOf(body: Root): Block[] {
  const blocks: Block[] = [];
  eachNode(body, (node) => {
    if (!blockTypes.has(node.type)) return;
    const text = 'children' in node && node.children[0]?.type !== 'paragraph' ? textOf(node) : '';
    blocks.push({ type: node.type, text: ('value' in node ? node.value : text).trim() });
  });
  return blocks;
}

function compareBlocks(meant: Block[], read: Block[]): Doubt[] {
  const index = meant.findIndex(({ type, text }, at) => read[at]?.type !== type || read[at]?.text !== text);
  if (index === -1 && meant.length === read.length) return [];
  const at = index === -1 ? meant.length : index;
  return [unlike(`block that reads back as ${describe(read[at])}`, describe(meant[at]))];
}

function describe(block: Block | undefined): string {
  return block ? `${block.type} ${quoteValue(block.text)}` : 'nothing';
}

function unlike(found: string, expected: string | undefined): Doubt {
  const message = `Unexpected ${found}, expected ${expected}, report it: the text could not be written as Markdown`;
  return { rule: 'not-written', message };
}
