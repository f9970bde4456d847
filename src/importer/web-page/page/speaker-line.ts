import type { Element, Nodes } from 'hast';
import { labelLength } from '../../names/byline-label.ts';
import { opensWithName } from '../../quotations/names-speaker.ts';
import { isBlock, textOf, tidy } from './elements.ts';
import { isGlued } from './part-glued-spans.ts';

/** Who spoke, and the label that announces it, `Author:`, empty where none does. */
export interface SpeakerLine {
  label: string;
  speaker: string;
}

/** A speaker's line without the sign that opens it; the entry has an em dash there. */
export function withoutSign(line: string): string {
  return line.replace(/^[\s—–―~-]+/u, '');
}

/**
 * Reads the line that names a quotation's speaker, without the sign that opens it: what stands behind a name on a line or
 * in an element of its own says what the person is, and a comma parts the two.
 */
export function speakerLine(element: Element): SpeakerLine {
  const [first = '', ...others] = partsOf(element);
  const line = withoutSign(first);
  const length = labelLength(line);
  const name = line.slice(length);
  const isNamed = opensWithName(name);
  const speaker = others.reduce((text, part) => `${text}${jointOf(text, part, isNamed)}${part}`, name);
  return { label: line.slice(0, length).trim(), speaker: tidy(speaker) };
}

function jointOf(before: string, after: string, isNamed: boolean): string {
  return isNamed && !/[,،;:–—|(-]$/u.test(before) && !/^[,،;:–—|()-]/u.test(after) ? ', ' : ' ';
}

/** No page prints it: a sign of Unicode's private use. */
const breakSign = '\uE000';

function partsOf(element: Element): string[] {
  return marked(element)
    .split(breakSign)
    .map(tidy)
    .filter((part) => part !== '');
}

function marked(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' || textOf(node) === '')
    return node.type === 'element' && node.tagName === 'br' ? breakSign : '';
  const inner = node.children.map(
    (child, at) => (isGlued(node.children[at - 1], child) ? breakSign : '') + marked(child),
  );
  return isBlock(node) ? `${breakSign}${inner.join('')}${breakSign}` : inner.join('');
}
