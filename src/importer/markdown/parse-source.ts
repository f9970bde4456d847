import type { Nodes, Root } from 'mdast';
import { sourceGrammar } from '../../article/grammar.ts';
import { parseMarkdown } from '../../article/parse-markdown.ts';

/** What opens HTML that goes on beyond an empty line, and what closes it (CommonMark 0.31, 4.6, kinds 1 to 5). */
const reaching: readonly [opening: RegExp, closing: RegExp][] = [
  [/^\s*<!--/u, /-->/u],
  [/^\s*<(?:script|style|pre|textarea)(?=[\s>]|$)/iu, /<\/(?:script|style|pre|textarea)>/iu],
  [/^\s*<\?/u, /\?>/u],
  [/^\s*<!\[CDATA\[/u, /\]\]>/u],
  [/^\s*<![a-z]/iu, />/u],
];

/** In characters: what is longer is not parsed in one piece. */
const longestPiece = 1_000_000;

/**
 * Parses the text of a source, in which HTML is HTML, so that nothing in a tag is read as Markdown. HTML that never ends
 * would swallow the text below it: then all of it is text, as in an entry.
 */
export function parseSource(text: string): Root {
  if (!text.includes('<')) return parseMarkdown(text);
  const mayReach = /<(?:[!?]|script|style|pre|textarea)/iu.test(text);
  if ((mayReach && text.length > longestPiece) || takesLong(text)) return parseMarkdown(text);
  const body = parseMarkdown(text, mayReach ? longestPiece : undefined, sourceGrammar);
  return endsBefore(body) ? body : parseMarkdown(text);
}

/** In characters: as many as may be looked at for the end of what is open. */
const mostLookedAt = 20_000_000;

/** The end of a tag or a comment is looked for up to the end of its paragraph, that of a hidden element in all its block. */
function takesLong(text: string): boolean {
  const looked = text
    .split(/\n[^\S\n]*\n/u)
    .map((paragraph) => paragraph.split('<').length * paragraph.length);
  const hidden = text.match(/<(?:!--|script|style|template)/giu)?.length ?? 0;
  return Math.max(hidden * text.length, ...looked) > mostLookedAt;
}

/** Whether every block of HTML ends; what stands within a line ends with it. */
function endsBefore(node: Nodes): boolean {
  if (node.type === 'html') return ends(node.value);
  return (
    !('children' in node) ||
    /^(?:paragraph|heading|table)$/u.test(node.type) ||
    node.children.every(endsBefore)
  );
}

function ends(value: string): boolean {
  const [, closing] = reaching.find(([opening]) => opening.test(value)) ?? [];
  return closing === undefined || closing.test(value);
}
