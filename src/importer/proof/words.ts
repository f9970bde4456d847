import type { Nodes } from 'mdast';
import { eachNode } from '../../article/each-node.ts';
import { wordCharacters } from '../text/meet-in-word.ts';

/** The words of a text in their order, and the line of each, counted from 1. */
export interface Words {
  texts: string[];
  lines: number[];
}

/** A word, with the joiners inside a Persian one. What stands between words is punctuation, which a repair may change. */
const word = new RegExp(`${wordCharacters}+(?:[\\u200C\\u200D]+${wordCharacters}+)*`, 'gu');

/** Characters that nobody sees and that part nothing: a soft hyphen, a joiner of marks, a zero-width space, a mark of direction. */
const invisible = /\u034F|[\u00AD\u200B\u200E\u200F\u2060\uFEFF]/gu;

/** The same in a text that has no other signs: most English ones, and three times as fast. */
const plain = /^[\x20-\x7e]*$/;
const plainWord = /[A-Za-z0-9$%]+/g;

/** The words of one line or value. */
export function wordsIn(text: string): string[] {
  if (plain.test(text)) return text.match(plainWord) ?? [];
  return text.replace(invisible, '').match(word) ?? [];
}

/** The words of a whole text with their lines; `first` is the number of its first line. */
export function wordsOf(text: string, first = 1): Words {
  const words: Words = { texts: [], lines: [] };
  addLines(words, text, first);
  return words;
}

/** The words that a Markdown tree writes: text, code, titles of links, and those of pictures where they are asked for. */
export function wordsOfTree(tree: Nodes, hasPictures: boolean): Words {
  const words: Words = { texts: [], lines: [] };
  let [pending, titles] = ['', ''];
  let line = 1;
  const flush = () => {
    addLines(words, pending, line);
    addLines(words, titles, line);
    [pending, titles] = ['', ''];
  };
  eachNode(tree, (node) => {
    if (!isInline(node)) flush();
    line = pending === '' ? (node.position?.start.line ?? line) : line;
    // What a link is called stands within no word, though the link may.
    if (node.type === 'link' && node.title) titles += ` ${node.title}`;
    else pending += node.type === 'image' && !hasPictures ? ' ' : writtenBy(node);
  });
  flush();
  return words;
}

const inline = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'link',
  'linkReference',
  'break',
  'image',
  'imageReference',
  'footnoteReference',
]);

/** Whether a node of Markdown stands within a line. */
export function isInline(node: Nodes): boolean {
  return inline.has(node.type);
}

function writtenBy(node: Nodes): string {
  if ('value' in node) return node.value;
  // Nobody sees a link of no words, but the words that it stands between are two.
  if (node.type === 'link' && node.children.length === 0) return ' ';
  if (node.type === 'break') return '\n';
  const alt = 'alt' in node ? ` ${node.alt ?? ''} ` : '';
  const title = 'title' in node && node.title ? ` ${node.title} ` : '';
  return alt + title;
}

/** A long text says the same words again and again: each is kept once, so that a book's fit into memory. */
const kept = new Map<string, string>();
const mostKept = 50_000;

function keepOnce(one: string): string {
  const known = kept.get(one);
  if (known !== undefined) return known;
  if (kept.size >= mostKept) kept.clear();
  kept.set(one, one);
  return one;
}

function addLines(words: Words, text: string, first: number) {
  let line = first;
  for (let start = 0; start <= text.length; line += 1) {
    const end = text.indexOf('\n', start);
    addWords(words, text.slice(start, end === -1 ? text.length : end), line);
    if (end === -1) break;
    start = end + 1;
  }
}

function addWords(words: Words, text: string, line: number) {
  for (const one of wordsIn(text)) {
    words.texts.push(keepOnce(one));
    words.lines.push(line);
  }
}
