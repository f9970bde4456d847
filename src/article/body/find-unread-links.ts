import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Finding } from '../problem.ts';
import { findingAt } from './finding-at.ts';

/** An escaped character, or what was meant as a link or a picture, up to the end of its brackets or line. */
const meant = /\\[\s\S]|(?<label>!?\[(?:\\.|[^[\]\\])*)?\]\((?<inner>(?:[^()\n]|\([^()\n]*\))*)(?<end>\)?)/g;

/**
 * Warns of links and pictures that Markdown does not read, so that their brackets and addresses are on the page: of files
 * with blanks, of captions in typographic quotation marks, of brackets that nothing closes. `text` is the whole entry.
 */
export function findUnreadLinks(body: Root, text: string): Finding[] {
  const findings: Finding[] = [];
  visit(body, 'text', (node) => {
    const { start, end } = node.position ?? {};
    if (start?.offset === undefined || !node.value.includes('](')) return;
    const written = text.slice(start.offset, end?.offset);
    for (const found of written.matchAll(meant)) {
      // What opens a link whose text has marks of its own stands before this text.
      const { label = found.index === 0 ? '[…' : undefined, inner = '', end: closing } = found.groups ?? {};
      if (label === undefined || found[0].startsWith('\\') || !/[./#:]/.test(inner)) continue;
      const before = written.slice(0, found.index).split('\n');
      const what = label.startsWith('!') ? 'picture' : 'link';
      const message = `Unexpected ${what} that Markdown does not read, expected a file or an address, write ${label}](${closing ? mend(inner) : closeBehindWord(inner)})`;
      findings.push({
        ...findingAt(node, 'warning', 'unread-link', message),
        line: start.line + before.length - 1,
        column: (before.length === 1 ? start.column : 1) + (before.at(-1)?.length ?? 0),
      });
    }
  });
  return findings;
}

/** Blanks need angle brackets, and a caption straight quotation marks. */
function mend(inner: string): string {
  const [, address = inner, caption] = /^(.*?)\s+["“”„«'‘](.*)["“”»'’]\s*$/u.exec(inner) ?? [];
  const place = address.trim().replace(/^<|>$/g, '');
  const named = caption === undefined ? '' : ` "${caption}"`;
  return `${/\s/.test(place) ? `<${place}>` : place}${named}`;
}

function closeBehindWord(inner: string): string {
  return (inner.trim().split(/\s/, 1)[0] ?? '').replace(/[.,;]$/, '');
}
