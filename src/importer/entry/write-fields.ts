import { stringify } from 'yaml';
import type { DraftFields } from '../draft.ts';

/** What may stand below a key: a text, a list, or a map of texts. */
type Value = string | boolean | undefined | readonly Value[] | { readonly [key: string]: Value };

/** Keys whose values look like a day to YAML 1.1 and are meant as one, so they stay as people write them. */
const dayKeys = new Set(['date', 'updated', 'retrieved']);

/**
 * An entry's frontmatter, without its fences, in the order of the entry's format. Every text that a YAML parser of
 * version 1.1 or 1.2 could take for something else is quoted; every other stands as it is.
 */
export function writeFields(fields: DraftFields): string {
  const { authors = [], kind, corrections, draft } = fields;
  const lines = writeMap({
    title: fields.title,
    author: authors.length === 1 ? authors[0] : authors,
    date: fields.date,
    region: fields.region,
    description: fields.description,
    lang: fields.lang,
    updated: fields.updated,
    kind: kind === 'report' ? undefined : kind,
    image: fields.image && { ...fields.image },
    source: fields.source && { ...fields.source },
    corrections: corrections?.map((correction) => ({ ...correction })),
    draft: draft || undefined,
  });
  return lines.join('\n');
}

function writeMap(map: { readonly [key: string]: Value }): string[] {
  return Object.entries(map).flatMap(([key, value]) => writePair(key, value));
}

function writePair(key: string, value: Value): string[] {
  if (value === undefined) return [];
  if (typeof value !== 'object') return [`${key}: ${writeScalar(value, dayKeys.has(key))}`];
  const lines = isList(value) ? value.flatMap(writeItem) : writeMap(value);
  return lines.length === 0 ? [] : [`${key}:`, ...lines.map((line) => `  ${line}`)];
}

function writeItem(item: Value): string[] {
  if (typeof item !== 'object') return item === undefined ? [] : [`- ${writeScalar(item, false)}`];
  const lines = isList(item) ? [] : writeMap(item);
  return lines.map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

function writeScalar(value: string | boolean, isDay: boolean): string {
  if (typeof value === 'boolean') return String(value);
  const text = value.trim().replace(/\s+/gu, ' ');
  const written = stringify(text, {
    ...(isDay ? { schema: 'failsafe' } : { schema: 'core', compat: 'yaml-1.1' }),
    lineWidth: 0,
    blockQuote: false,
  });
  return written.trimEnd();
}
