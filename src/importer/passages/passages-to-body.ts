import type { List, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { Position } from 'unist';
import type { Passage } from './passage.ts';

/** What parts the sections of a text: * * *, ---, ~~~. */
const separator = /^(?:[*#~_=·•–—-]\s*){2,}$/u;
/** A sign between the numbers of a page's counters, which parts nothing above or below all text. */
const sign = /^[*#~_=·•∙|–—-]$/u;
const bullet = /^[-*+•◦▪●○■□‣⁃·]\s+/u;

/**
 * An article's passages as a Markdown tree, with the lines where they begin. Lines that open with a bullet become a
 * list, also with empty lines between them, but not those of a conversation and no footnote; the other lines of verse, dialogue and numbered lists keep their ends, and their
 * numbers stay words. A line of stars parts what stands on both sides of it.
 */
export function passagesToBody(passages: readonly Passage[]): Root {
  const isText = ({ text }: Passage) => !separator.test(text) && !sign.test(text);
  const own = passages.slice(Math.max(0, passages.findIndex(isText)), passages.findLastIndex(isText) + 1);
  const noItems = findTurns(own).union(findNotes(own));
  const blocks = own.flatMap((passage) => toBlocks(passage, !noItems.has(passage)));
  return { type: 'root', children: joinLists(blocks) };
}

function toBlocks({ text, line, kind }: Passage, hasItems: boolean): RootContent[] {
  const position = positionAt(line);
  if (kind === 'heading') {
    return [
      {
        type: 'heading',
        depth: 2,
        children: [{ type: 'text', value: text.replace(/\s*\n\s*/gu, ' ') }],
        position,
      },
    ];
  }
  if (separator.test(text)) return [{ type: 'thematicBreak', position }];
  const blocks: RootContent[] = [];
  for (const one of text.split('\n')) {
    const last = blocks.at(-1);
    if (hasItems && bullet.test(one)) addItem(blocks, one.replace(bullet, ''), position);
    else if (last?.type === 'paragraph') last.children.push({ type: 'break' }, textOf(one));
    else blocks.push(paragraph([textOf(one)], position));
  }
  return blocks;
}

/** Two lists with nothing between them are one whose items have empty lines between them. */
function joinLists(blocks: readonly RootContent[]): RootContent[] {
  const joined: RootContent[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.type !== 'list' || last?.type !== 'list') {
      joined.push(block);
      continue;
    }
    last.children.push(...block.children);
    for (const item of last.children) item.spread = true;
    last.spread = true;
  }
  return joined;
}

function addItem(blocks: RootContent[], text: string, position: Position) {
  const last = blocks.at(-1);
  const list: List =
    last?.type === 'list' ? last : { type: 'list', ordered: false, spread: false, children: [], position };
  list.children.push({ type: 'listItem', spread: false, children: [paragraph([textOf(text)], position)] });
  if (list !== last) blocks.push(list);
}

function paragraph(children: PhrasingContent[], position: Position): Paragraph {
  return { type: 'paragraph', children, position };
}

function textOf(value: string): PhrasingContent {
  return { type: 'text', value };
}

/** A place that names only a line: the source's, not the entry's. */
function positionAt(line: number): Position {
  return { start: { line, column: 1 }, end: { line, column: 1 } };
}

const note = /^\*\s+\S/u;
/** A star behind a word, which no other before it makes emphasis: "the society Bridge*". */
const mark = /[\p{L}\p{M}"”’»)]\*(?![\p{L}\p{N}*])/u;
const emphasis = /(?<![^\s\p{P}])\*(?=[^\s*])/u;

/**
 * The passages that are footnotes, alone between others without a star: the star that opens one is that of a word above it,
 * and made an item of a list it would lead nowhere.
 */
function findNotes(passages: readonly Passage[]): Set<Passage> {
  const found = new Set<Passage>();
  let isMarked = false;
  for (const [index, passage] of passages.entries()) {
    const isAlone = [passages[index - 1], passages[index + 1]].every(
      (beside) => !note.test(beside?.text ?? ''),
    );
    if (note.test(passage.text)) {
      if (isMarked && isAlone && !passage.text.includes('\n')) found.add(passage);
    } else isMarked ||= passage.text.split('\n').some((line) => mark.test(line) && !emphasis.test(line));
  }
  return found;
}

const turn = /^([-*+•◦▪●○■□‣⁃·])\s+\S/u;

/**
 * The passages that are turns of an interview, whose questions have one bullet and whose answers another, or of a dialogue,
 * in which each turn has a hyphen: made items of a list, nobody could tell them apart. Passages of bullets that follow each
 * other are looked at together.
 */
function findTurns(passages: readonly Passage[]): Set<Passage> {
  const found = new Set<Passage>();
  let run: Passage[] = [];
  for (const passage of [...passages, undefined]) {
    if (passage?.text.split('\n').every((line) => turn.test(line))) run.push(passage);
    else {
      if (isConversation(run)) for (const one of run) found.add(one);
      run = [];
    }
  }
  return found;
}

function isConversation(run: readonly Passage[]): boolean {
  const lines = run.flatMap(({ text }) => text.split('\n'));
  return lines.some((line, index) => {
    const next = lines[index + 1] ?? '';
    const [own, answer] = [line, next].map((one) => turn.exec(one)?.[1]);
    if (own === '-' && spoken.test(line)) return true;
    if (!asks.test(line) || answer === undefined) return false;
    return answer !== own || (own === '-' && !asks.test(next));
  });
}

const asks = /[?؟？]["”»]?$/u;
/** A question or a call with who speaks behind it: “Where is the boat? asked Orsa Tindal”. */
const spoken = /[?!…] \p{Ll}/u;
