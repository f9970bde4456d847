import assert from 'node:assert/strict';
import { renderBody } from '../../src/article/body/render-body.ts';
import { readEntry } from '../../src/article/read-entry.ts';
import { english } from '../../src/interface/english.ts';

const head = '---\ntitle: T\nauthor: A\ndate: 2021-04-15\nregion: R\n---\n\n';

/** The body of an entry with this text, which must be one. */
export function bodyOf(markdown: string) {
  const { entry, findings } = readEntry(new TextEncoder().encode(head + markdown));
  assert.ok(entry, JSON.stringify(findings));
  return entry.body;
}

/** What a page in English shows of it, without the ends of lines. */
export function render(markdown: string): string {
  return renderBody(bodyOf(markdown), 'ltr', english.body).html.replaceAll('\n', '');
}
