import type { Blockquote, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { type Finding, quoteValue } from '../problem.ts';
import { findingAt } from './finding-at.ts';
import { namesSpeaker, splitCallout } from './split-callout.ts';

/** More words than a name and what its owner is have. */
const mostWords = 14;

/** What keyboards give for the em dash that opens a speaker's line. */
const otherDash = /^\s*(?:-{1,3}|–)\s*(?=\p{Lu}|\p{Lo})/u;

/**
 * Warns of a line at the end of a quotation that names its speaker behind another dash than an em dash: on the page it would
 * be part of what was said. A hyphen and a blank make a list of it. `text` is the whole entry.
 */
export function findLooseSpeakers(body: Root, text: string): Finding[] {
  const findings: Finding[] = [];
  visit(body, 'blockquote', (quote) => {
    const name = looseSpeaker(quote, text);
    const last = quote.children.at(-1);
    if (name === undefined || !last || splitCallout(quote).speaker) return;
    const message = `Unexpected ${quoteValue(name)} within a quotation, expected an em dash before the name of a speaker, write — ${name}`;
    const { line = 1, column = 1 } = last.position?.end ?? {};
    const found = findingAt(last, 'warning', 'loose-speaker', message);
    findings.push(
      last.type === 'paragraph' && line !== found.line
        ? { ...found, line, column: Math.max(1, column - lastLine(textOf(last)).length) }
        : found,
    );
  });
  return findings;
}

function looseSpeaker({ children }: Blockquote, text: string): string | undefined {
  const last = children.at(-1);
  const before = children.at(-2);
  if (last?.type === 'list' && before?.type === 'paragraph' && last.children.length === 1) {
    const start = last.position?.start.offset ?? 0;
    return text.charAt(start) === '-' ? nameIn(`- ${textOf(last)}`, textOf(before)) : undefined;
  }
  if (last?.type !== 'paragraph') return undefined;
  const lines = textOf(last).split('\n');
  const above = lines.length > 1 ? lines.slice(0, -1).join('\n') : before && textOf(before);
  return above === undefined ? undefined : nameIn(lines.at(-1) ?? '', above);
}

function nameIn(line: string, above: string): string | undefined {
  const name = line.replace(otherDash, '').trim();
  const isNamed = name !== line.trim() && !name.includes('\n') && name.split(/\s+/u).length <= mostWords;
  return isNamed && namesSpeaker(name, above) && !otherDash.test(above) ? name : undefined;
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1);
}
