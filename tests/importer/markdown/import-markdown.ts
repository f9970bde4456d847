import assert from 'node:assert/strict';
import { type ImportOptions, importSource } from '../../../src/importer/import-source.ts';

/** Imports a Markdown source in a publication in English, on the first day of 2026. */
export function importMarkdown(text: string, options: Partial<ImportOptions> = {}, name = 'story.md') {
  const defaults = { given: {}, today: '2026-01-01', language: 'en' };
  return importSource(new TextEncoder().encode(text), name, { ...defaults, ...options });
}

/** Frontmatter that says all an entry needs, and one key that no entry has, above a text; `undefined` drops a key. */
export function withKeys(
  keys: Readonly<Record<string, string | undefined>>,
  text = 'The boats are in.',
): string {
  const all = { title: 'Ferry back', author: 'Orsa Tindal', date: '2021-04-15', region: 'Velmland', ...keys };
  const lines = Object.entries({ ...all, layout: 'post' }).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${value}`],
  );
  return `---\n${lines.join('\n')}\n---\n\n${text}\n`;
}

/** What became of a source: its fields, what it asks for, what it left out and doubted; a second import changes nothing. */
export function outcomeOf(text: string, options: Partial<ImportOptions> = {}) {
  const { entry, draft, refusals, slug } = importMarkdown(text, options);
  if (entry !== undefined)
    assert.equal(importMarkdown(entry).entry, entry, 'a second import changes nothing');
  return {
    fields: draft.fields,
    slug,
    entry,
    body: entry?.split('\n---\n\n').slice(1).join('\n---\n\n'),
    asked: refusals.map(({ message }) => /--[a-z]+/.exec(message)?.[0] ?? message),
    doubts: draft.doubts.map(({ rule }) => rule),
    messages: draft.doubts.map(({ message }) => message),
    lines: draft.doubts.map(({ line }) => line),
    leftOut: draft.leftOut.filter(({ text: own }) => own !== 'layout: post').map(({ text: own }) => own),
    repairs: draft.repairs.map(({ before, after }) => [before, after]),
  };
}
