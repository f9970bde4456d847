import { diffArrays } from 'diff';
import type { Root } from 'mdast';
import { plainBlocks } from '../article/plain-text.ts';
import { type Finding, quoteValue } from '../article/problem.ts';
import type { Entry } from '../article/read-entry.ts';
import { excerptChange } from '../importer/changes/excerpt-change.ts';
import type { Import } from '../importer/import-source.ts';

/** More differences than an edited text has; beyond it the entry is another text. */
const mostEdits = 2_000;

/** Where an entry as it stands differs from what its source gives: what people changed since the import, as notes. */
export function compareEntry({ draft, found, refusals }: Import, { fields, body }: Entry): Finding[] {
  const [refusal] = refusals;
  if (refusal)
    return [note(1, 'not-repeated', `Unexpected source that cannot be imported again: ${refusal.message}`)];
  return [...compareFields(found, fields), ...compareBodies(blocksOf(draft.body), blocksOf(body))];
}

function compareFields({ authors, ...found }: Import['found'], fields: Entry['fields']): Finding[] {
  const edits = [
    ['title', found.title, fields.title],
    ['author', authors?.join(', '), fields.author.join(', ')],
    ['date', found.date, fields.date],
    ['region', found.region, fields.region],
    ['description', found.description, fields.description],
    ['lang', found.lang, fields.lang],
    ['updated', found.updated, fields.updated],
  ] as const;
  return edits.flatMap(([key, before, after]) =>
    before === undefined || before === after ? [] : [edited(1, before, after ?? '', key)],
  );
}

interface Block {
  text: string;
  line: number;
}

function blocksOf(body: Root): Block[] {
  return body.children.map((block) => ({
    text: plainBlocks(block).join('\n').replace(/\s+/gu, ' '),
    line: block.position?.start.line ?? 1,
  }));
}

function compareBodies(imported: Block[], standing: Block[]): Finding[] {
  const options = { comparator: (a: Block, b: Block) => a.text === b.text, maxEditLength: mostEdits };
  const parts = diffArrays(imported, standing, options);
  if (parts === undefined) return [note(1, 'edited', 'The text is another one than its source gives')];
  const edits: Finding[] = [];
  let line = 1;
  parts.forEach(({ value, removed, added }, index) => {
    const before = parts[index - 1];
    const wasReplaced = added && before?.removed;
    if (removed && !parts[index + 1]?.added) edits.push(edited(line, joined(value), ''));
    if (added)
      edits.push(edited(value[0]?.line ?? line, wasReplaced ? joined(before.value) : '', joined(value)));
    line = removed ? line : (value.at(-1)?.line ?? line);
  });
  return edits;
}

function joined(blocks: readonly Block[]): string {
  return blocks.map(({ text }) => text).join(' ');
}

/** Fields that a flag of the import gives, which nothing tells from an edit. */
const givenByFlags = new Set(['title', 'author', 'date', 'region', 'lang']);

function edited(line: number, before: string, after: string, key?: string): Finding {
  const [was, is] = excerptChange(before, after).map(quoteValue);
  const change = before === '' ? `added ${is}` : after === '' ? `taken out ${was}` : `${was} → ${is}`;
  const what = key === undefined ? '' : `\`${key}\` `;
  return key !== undefined && givenByFlags.has(key)
    ? note(line, 'given-or-edited', `Given to the import, or edited since: ${what}${change}`)
    : note(line, 'edited', `Edited since the import: ${what}${change}`);
}

function note(line: number, rule: string, message: string): Finding {
  return { line, column: 1, rule, message, severity: 'note' };
}
