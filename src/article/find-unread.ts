import { type Document, isPair, isScalar, type Node, type Pair, Scalar, visit } from 'yaml';
import { isDayOrMoment } from './day.ts';

/** A part of a value that YAML does not read as text: a comment behind it, or a name or type before it. */
export interface UnreadPart {
  /** Characters from the beginning of the YAML. */
  offset: number;
  kind: 'comment' | 'name';
  /** The key of the frontmatter below which it stands. */
  key: string;
  /** As it is written: `# 1 opens`, `&desk`. */
  text: string;
  /** The value with it: `Port # 1 opens`. */
  whole: string;
}

/**
 * Finds what a value without quotation marks would lose without a word: `title: Port # 1 opens` is "Port" to YAML. Behind
 * a day, `true` or `false` a comment is one.
 */
export function findUnread(document: Document.Parsed, yaml: string): UnreadPart[] {
  const parts: UnreadPart[] = [];
  visit(document, {
    Scalar(place, node, path) {
      if (place === 'key' || !node.range) return;
      const [start, end] = node.range;
      const key = keyOf(path);
      const line = yaml.slice(yaml.lastIndexOf('\n', start - 1) + 1, start);
      const name = /(?:[&!]\S*[ \t]*)+$/u.exec(line)?.[0];
      if (name && (node.anchor !== undefined || node.tag !== undefined)) {
        const whole = yaml.slice(start - name.length, end).trim();
        parts.push({ offset: start - name.length, kind: 'name', key, text: name.trim(), whole });
      }
      const [behind, comment = ''] = /^[ \t]*(#.*)/u.exec(yaml.slice(end)) ?? [];
      if (behind === undefined || !mayGoOn(node)) return;
      const offset = end + behind.indexOf('#');
      const whole = yaml.slice(start, end + behind.length).trim();
      parts.push({ offset, kind: 'comment', key, text: comment.trim(), whole });
    },
  });
  return parts;
}

function keyOf(path: readonly (Document | Node | Pair)[]): string {
  const pair = path.find((node) => isPair(node));
  return isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : '';
}

function mayGoOn({ type, value }: Scalar): boolean {
  if (type !== Scalar.PLAIN) return false;
  return typeof value === 'string' ? !isDayOrMoment(value) : value === null;
}
