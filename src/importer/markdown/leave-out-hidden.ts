import type { Html, Paragraph, Parents, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { plainBlocks } from '../../article/plain-text.ts';
import type { LeftOut } from '../draft.ts';
import { isInline } from '../proof/words.ts';
import { meetInWord } from '../text/meet-in-word.ts';
import { removeInline } from './remove-inline.ts';

const rule = 'hidden-text';

/** Comments, and what pages run or are dressed by. */
const hidden = /<!--[\s\S]*?-->|<(script|style|template)(?=[\s>])[^>]*>[\s\S]*?<\/\1\s*>/giu;

/** Where an element begins whose text is hidden, and stands in nodes of its own. */
const opening = /^<(script|style|template)(?=[\s>])/iu;

/** Modules that MDX loads above the text, and what it hands out. */
const moduleLine =
  /^(?:import\s(?:[^'"]{1,300}\sfrom\s+)?['"][^'"]+['"];?|export\s+(?:const|let|default|function|\*|\{).*)$/u;

/** What Obsidian hides from readers: %%private%%, or lines between two of these signs. */
const secret = /(^|\s)(%%(?=\S|[ \t]*\n)(?:(?!%%)[\s\S])*%%)(?![\p{L}\p{N}])([ \t]?)/gu;

/**
 * Takes out of a body what its readers never saw: comments, scripts, styles, modules of MDX, private notes. Changes
 * the body; what a word is built around stays.
 */
export function leaveOutHidden(body: Root): LeftOut[] {
  const leftOut: LeftOut[] = [];
  leaveOutModules(body, leftOut);
  leaveOutSecretBlocks(body, leftOut);
  leaveOutIn(body, leftOut);
  return leftOut;
}

function leaveOutModules(body: Root, leftOut: LeftOut[]) {
  for (let first = body.children[0]; first && isModule(first); first = body.children[0]) {
    leftOut.push({ rule, line: lineOf(first), text: textOf(first) });
    body.children.shift();
  }
  // What stands below the text is a module only where others stand above it.
  if (leftOut.length === 0) return;
  const below = body.children.filter((block) => isModule(block) && /[;})]$/u.test(textOf(block)));
  leftOut.push(...below.map((block) => ({ rule, line: lineOf(block), text: textOf(block) })));
  body.children = body.children.filter((block) => !below.includes(block));
}

/** A paragraph of nothing but lines that load modules, or that hand something out. */
function isModule(block: RootContent): boolean {
  const text = block.type === 'paragraph' ? textOf(block) : '';
  const lines = text.split('\n');
  if (!moduleLine.test(lines[0] ?? '')) return false;
  return lines.every((line) => moduleLine.test(line)) || /^export\s[\s\S]*[;})]$/u.test(text);
}

/** Blocks between two paragraphs of Obsidian's sign alone. */
function leaveOutSecretBlocks(body: Root, leftOut: LeftOut[]) {
  const isSign = (block: RootContent) => block.type === 'paragraph' && textOf(block).trim() === '%%';
  for (let from = body.children.findIndex(isSign); from !== -1; from = body.children.findIndex(isSign)) {
    const end = body.children.findIndex((block, index) => index > from && isSign(block));
    if (end === -1) return;
    const gone = body.children.splice(from, end - from + 1);
    leftOut.push(
      ...gone.flatMap((block) => plainBlocks(block).map((text) => ({ rule, line: lineOf(block), text }))),
    );
  }
}

function leaveOutIn(parent: Parents, leftOut: LeftOut[]) {
  for (const child of parent.children) if ('children' in child) leaveOutIn(child, leftOut);
  if (parent.type === 'table' || parent.type === 'tableRow' || parent.type === 'list') return;
  if (holdsBlocks(parent)) {
    const blocks = parent.children as RootContent[];
    parent.children = blocks.flatMap((block) => blockOf(block, leftOut)) as typeof parent.children;
  } else {
    leaveOutInline(parent, leftOut);
  }
}

/** A block of HTML without what it hides; nothing of one that held nothing else. */
function blockOf(block: RootContent, leftOut: LeftOut[]): RootContent[] {
  if (block.type === 'paragraph' && block.children.length === 0) return [];
  if (block.type !== 'html') return [block];
  const line = lineOf(block);
  let at = 0;
  const shown = block.value.replace(hidden, (own, _: unknown, index: number) => {
    at = index;
    if (meetInWord(block.value.slice(0, at), block.value.slice(at + own.length))) return own;
    const above = block.value.slice(0, at).split('\n').length - 1;
    leftOut.push({ rule, line: line + above, text: own.trim() });
    return '';
  });
  return shown.trim() === '' ? [] : [{ ...block, value: shown }];
}

function leaveOutInline(parent: Parents, leftOut: LeftOut[]) {
  const children = parent.children as PhrasingContent[];
  for (let index = 0; index < children.length; index += 1) {
    const child = children[index];
    if (child?.type !== 'html') continue;
    const end = endOfHidden(children, index);
    if (end === undefined || isInWord(children, index, end)) continue;
    const gone = children.slice(index, end);
    leftOut.push({ rule, line: lineOf(child), text: gone.map(writtenBy).join('') });
    for (let left = end - index; left > 1; left -= 1) children.splice(index, 1);
    removeInline(children, index);
    index -= 1;
  }
  for (const [index, child] of children.entries())
    if (child.type === 'text') leaveOutSecrets(child, index === 0, leftOut);
  const last = children.at(-1);
  // A space at the end of a link or of emphasis parts it from the word behind it.
  if (last?.type === 'text' && !isInline(parent)) last.value = last.value.trimEnd();
  const isEmpty = (child: PhrasingContent) => child.type === 'text' && child.value === '';
  if (children.every(isEmpty)) children.length = 0;
}

/** Where what is hidden ends that begins with a node; `undefined` when it is not hidden, or never ends. */
function endOfHidden(children: readonly PhrasingContent[], index: number): number | undefined {
  const { value } = children[index] as Html;
  if (/^<!--[\s\S]*-->$/u.test(value)) return index + 1;
  const name = opening.exec(value)?.[1]?.toLowerCase();
  if (name === undefined) return undefined;
  const end = children.findIndex(
    (child, at) => at > index && child.type === 'html' && child.value.toLowerCase().startsWith(`</${name}`),
  );
  return end === -1 ? undefined : end + 1;
}

/** Whether a word stands on both sides, which would become one. */
function isInWord(children: readonly PhrasingContent[], from: number, end: number): boolean {
  const [before, after] = [children[from - 1], children[end]];
  return meetInWord(before ? writtenBy(before) : '', after ? writtenBy(after) : '');
}

function writtenBy(node: PhrasingContent): string {
  return 'value' in node ? node.value : textOf(node);
}

/** Private notes within a text. */
function leaveOutSecrets(text: Text, isFirst: boolean, leftOut: LeftOut[]) {
  if (!text.value.includes('%%')) return;
  const { value } = text;
  text.value = value.replace(secret, (_, before: string, own: string, after: string, index: number) => {
    const above = value.slice(0, index).split('\n').length - 1;
    leftOut.push({ rule, line: lineOf(text) + above, text: own });
    return before || (isFirst ? '' : after);
  });
}

function lineOf(node: RootContent | Paragraph): number {
  return node.position?.start.line ?? 1;
}

/** Whether what stands in an element of Markdown are blocks of text, each of which may be any. */
export function holdsBlocks({ type }: Parents): boolean {
  return /^(?:root|blockquote|listItem|footnoteDefinition)$/u.test(type);
}
