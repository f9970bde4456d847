import type { List, Parents, PhrasingContent, Root, Table, Text } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { LeftOut } from '../draft.ts';

const rule = 'hidden-text';

const name = String.raw`[\p{L}_][\p{L}\p{N}_:.-]*`;
/** A class or an anchor. */
const sign = `[.#]-*${name}`;
const pair = String.raw`${name}=(?:"[^"{}]*"|'[^'{}]*'|[^\s"'{}]+)`;
const rest = String.raw`(?:\s+(?:${sign}|${pair}))*\s*\}(?!\})`;

/** Attributes by their signs: {.lead #quay data-x="1"}, {: #quay}. */
const signed = String.raw`(?<!\{)\{(?:\s*${sign}|:\s*(?:${sign}|${pair}))${rest}`;
/** On a line of their own, and directly behind what they are of, kramdown has more behind its colon: {:toc}. */
const set = String.raw`(?:${signed}|(?<!\{)\{:[^{}]*\}(?!\}))`;
const alone = new RegExp(`^${set}$`, 'u');
const atEnd = new RegExp(String.raw`(?<=\S)\s+(${signed})\s*$`, 'u');
/** Directly behind what they are of, they may be pairs alone. */
const ofInline = new RegExp(String.raw`^(?:${set}|\{\s*${pair}${rest})`, 'u');

/**
 * Takes attributes out of a body that kramdown, Pandoc, Hugo or markdown-it give to a block or to what stands directly
 * before them, such as `{: .notice}`, `{#quay}` and `{:target="_blank"}`. Changes the body; code, and braces within a line, stay.
 */
export function leaveOutAttributes(body: Root): LeftOut[] {
  const leftOut: LeftOut[] = [];
  visit(body, (node, index, parent) => {
    if (node.type === 'table') leaveOutRow(node, leftOut);
    if (node.type === 'list' && parent && index !== undefined && isContents(node)) {
      leftOut.push({ rule, line: node.position?.start.line ?? 1, text: textOf(node) });
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.type !== 'text' || !node.value.includes('{') || index === undefined || !parent) return undefined;
    leaveOutOf(node, (parent as Parents).children as PhrasingContent[], index, leftOut);
    return undefined;
  });
  return leftOut;
}

function leaveOutOf(text: Text, siblings: readonly PhrasingContent[], index: number, leftOut: LeftOut[]) {
  const first = text.position?.start.line ?? 1;
  const [before, after] = [siblings[index - 1], siblings[index + 1]];
  const isElement = before !== undefined && before.type !== 'text' && before.type !== 'break';
  const written = text.value.split('\n');
  const lines = written.flatMap((line, at) => {
    const leaveOut = (list: string) => leftOut.push({ rule, line: first + at, text: list });
    let own = line;
    const ofElement = at === 0 && isElement ? ofInline.exec(own)?.[0] : undefined;
    if (ofElement) {
      leaveOut(ofElement);
      own = own.slice(ofElement.length);
    } else if (alone.test(own.trim())) {
      leaveOut(own.trim());
      // The end of a line parts what stands before this text.
      return at === 0 && index > 0 ? [''] : [];
    }
    const isEnd = at < written.length - 1 || !after || after.type === 'break';
    const list = isEnd ? atEnd.exec(own)?.[1] : undefined;
    if (list === undefined) return [own];
    leaveOut(list);
    return [own.replace(atEnd, '')];
  });
  text.value = lines.join('\n');
}

/** A list that kramdown replaces by a table of contents. */
function isContents(list: List): boolean {
  return list.children.length === 1 && /^.{0,80}\n\{:\s?toc(?![\w-])[^{}]*\}$/u.test(textOf(list));
}

/** A line of attributes directly below a table is its last row. */
function leaveOutRow(table: Table, leftOut: LeftOut[]) {
  const row = table.children.length > 1 ? table.children.at(-1) : undefined;
  const text = row ? textOf(row).trim() : '';
  if (!row || !alone.test(text)) return;
  table.children.pop();
  leftOut.push({ rule, line: row.position?.start.line ?? 1, text });
}
