import type { Blockquote, Paragraph, PhrasingContent, Root, Text } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { namesSpeaker } from '../../article/body/split-callout.ts';
import { namesSpeaker as canSpeak, opensWithName } from '../web-page/page/names-speaker.ts';

const emDash = /^\s*[—―]+\s*(?=\p{L})/u;
const otherDash = /^\s*(?:–|-{2,3})\s*(?=\p{L})/u;

/**
 * Gives the name at the end of a quotation a paragraph of its own behind an em dash, as entries have it: `> — Orsa Tindal` or
 * `> -- Orsa Tindal, pilot`, on the last line of what was said or below it. Changes the body.
 */
export function signQuotations(body: Root) {
  visit(body, 'blockquote', sign);
}

function sign(quotation: Blockquote) {
  const last = quotation.children.at(-1);
  if (last?.type !== 'paragraph') return;
  const { said, line } = partLastLine(last.children);
  const above = said.length > 0 ? textOf(said) : textOf(quotation.children.slice(0, -1));
  const [opening, ...rest] = line;
  if (above === '' || opening?.type !== 'text') return;
  const name = nameBehindDash([opening, ...rest], above);
  if (!name) return;
  const statement: Paragraph[] = said.length > 0 ? [{ ...last, children: said }] : [];
  quotation.children.splice(-1, 1, ...statement, { ...last, children: name });
}

/** A line with an em dash before the name that it opens with; `undefined` where it opens with none. */
function nameBehindDash(
  [opening, ...rest]: [Text, ...PhrasingContent[]],
  above: string,
): PhrasingContent[] | undefined {
  const bare = opening.value.replace(emDash, '').replace(otherDash, '');
  const name = textOf([{ ...opening, value: bare }, ...rest]);
  const isNamed = emDash.test(opening.value)
    ? canSpeak(name)
    : otherDash.test(opening.value) && opensWithName(name);
  if (!isNamed || !namesSpeaker(name, above)) return undefined;
  return [{ ...opening, value: `— ${bare}` }, ...rest];
}

/** What stands on the last line of a paragraph, and what stands above it. */
function partLastLine(children: readonly PhrasingContent[]): Record<'said' | 'line', PhrasingContent[]> {
  const at = children.findLastIndex((child) => child.type === 'break' || isOfLines(child));
  const end = children[at];
  if (!end) return { said: [], line: [...children] };
  const [before, after] = [children.slice(0, at), children.slice(at + 1)];
  if (end.type !== 'text') return { said: before, line: after };
  const cut = end.value.lastIndexOf('\n');
  const line = { ...end, value: end.value.slice(cut + 1) };
  return { said: [...before, { ...end, value: end.value.slice(0, cut) }], line: [line, ...after] };
}

function isOfLines(child: PhrasingContent): child is Text {
  return child.type === 'text' && child.value.includes('\n');
}
