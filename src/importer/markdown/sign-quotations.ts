import type { Blockquote, Paragraph, PhrasingContent, Root, Text } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { namesSpeaker } from '../../article/body/split-callout.ts';
import { namesSpeaker as canSpeak, opensWithName } from '../quotations/names-speaker.ts';

const emDash = /^\s*[—―]+\s*(?=\p{L})/u;
const otherDash = /^\s*(?:–|-{2,3})\s*(?=\p{L})/u;
const signature = /(?<=[.!?…]["”»’']?|[.!?…]?["”»])[^\S\n]+(?:[—―–]|-{2,3})\s?(?=\p{Lu}[^\n—―.!?]{1,79}$)/u;
const anyDash = /^\s*(?:[—―]+|–|-{2,3})\s*/u;

/**
 * Gives the name at the end of a quotation a paragraph of its own behind an em dash, as entries have it: `> — Orsa Tindal` or
 * `> -- Orsa Tindal, pilot`, on the last line of what was said, at its end or below it. Changes the body.
 */
export function signQuotations(body: Root) {
  visit(body, 'blockquote', sign);
}

function sign(quotation: Blockquote) {
  const last = quotation.children.at(-1);
  if (last?.type !== 'paragraph') return;
  const { said, line } = partSignature(last.children) ?? partLastLine(last.children);
  const above = said.length > 0 ? textOf(said) : textOf(quotation.children.slice(0, -1));
  const name = above === '' ? undefined : (nameBehindDash(line, above) ?? nameInEmphasis(line, above));
  if (!name) return;
  const statement: Paragraph[] = said.length > 0 ? [{ ...last, children: said }] : [];
  quotation.children.splice(-1, 1, ...statement, { ...last, children: name });
}

/** A line with an em dash before the name that it opens with; `undefined` where it opens with none. */
function nameBehindDash(
  [opening, ...rest]: readonly PhrasingContent[],
  above: string,
): PhrasingContent[] | undefined {
  if (opening?.type !== 'text') return undefined;
  const written = textOf([opening, ...rest]);
  const name = written.replace(anyDash, '');
  const isNamed = emDash.test(written) ? canSpeak(name) : otherDash.test(written) && opensWithName(name);
  if (!isNamed || !namesSpeaker(name, above)) return undefined;
  const bare = opening.value.replace(anyDash, '');
  return [{ ...opening, value: `— ${bare}` }, ...rest];
}

/** `*Orsa Tindal, pilot*`: a line of its own that is emphasised as a whole and opens with a name. */
function nameInEmphasis(
  [only, ...others]: readonly PhrasingContent[],
  above: string,
): PhrasingContent[] | undefined {
  if ((only?.type !== 'emphasis' && only?.type !== 'strong') || others.length > 0) return undefined;
  const name = textOf(only);
  const isNamed = opensWithName(name) && namesSpeaker(name, above) && !name.includes('\n');
  return isNamed ? [{ type: 'text', value: '— ' }, ...only.children] : undefined;
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
  return {
    said: [...before, { ...end, value: end.value.slice(0, cut) }],
    line: line.value === '' ? after : [line, ...after],
  };
}

/** “Nobody counted the gulls.” — Orsa Tindal: a name behind a dash where a sentence has ended, and all that is there. */
function partSignature(
  children: readonly PhrasingContent[],
): Record<'said' | 'line', PhrasingContent[]> | undefined {
  const last = children.at(-1);
  const at = last?.type === 'text' ? last.value.search(signature) : -1;
  if (last?.type !== 'text' || at === -1) return undefined;
  const said = { ...last, value: last.value.slice(0, at) };
  const line = { ...last, value: last.value.slice(at).trimStart() };
  const isNamed = opensWithName(line.value.replace(anyDash, ''));
  return isNamed ? { said: [...children.slice(0, -1), said], line: [line] } : undefined;
}

function isOfLines(child: PhrasingContent): child is Text {
  return child.type === 'text' && child.value.includes('\n');
}
