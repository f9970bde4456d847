import type { Nodes } from 'mdast';
import { eachNode } from '../../article/each-node.ts';
import { isInline } from '../proof/words.ts';

/** A line of a block: what a reader sees of it, and all that it writes, what pictures say among it. */
export interface WrittenLine {
  seen: string;
  written: string;
  /** In the source, counted from 1. */
  line: number;
}

/**
 * The lines of a block that hold something, as the proof reads their words: what links are called stands behind them. Where
 * the lines were wrapped, only what Markdown calls a line break ends one.
 */
export function writtenLines(block: Nodes, isWrapped: boolean): WrittenLine[] {
  const lines: WrittenLine[] = [];
  let [seen, written, titles, first] = ['', '', '', 0];
  const unwrap = (value: string) => (isWrapped ? value.replace(/\n/gu, ' ') : value);
  const flush = () => {
    const parts = seen.split('\n');
    for (const [index, text] of `${written}${titles}`.split('\n').entries())
      if (text.trim() !== '')
        lines.push({ seen: plain(parts[index] ?? ''), written: plain(text), line: first + index });
    [seen, written, titles, first] = ['', '', '', 0];
  };
  eachNode(block, (node) => {
    if (!isInline(node)) flush();
    first ||= node.position?.start.line ?? 1;
    if (node.type === 'link' && node.title) titles += ` ${plain(node.title)}`;
    const text =
      node.type === 'break' ? '\n' : 'value' in node ? unwrap(node.value) : node.type === 'image' ? ' ' : '';
    seen += text;
    written += node.type === 'image' ? ` ${[node.alt, node.title].join(' ').replace(/\n/gu, ' ')} ` : text;
  });
  flush();
  return lines;
}

function plain(text: string): string {
  return text.trim().replace(/\s+/gu, ' ');
}
