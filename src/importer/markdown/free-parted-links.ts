import type { LeftOut } from '../draft.ts';

/** A text without the marks of links that are none, on the same lines. */
export interface FreedText {
  text: string;
  leftOut: LeftOut[];
}

const rule = 'link-address';

/** Where a link ends, with its address or the name of its reference: ](https://testland.example "Title"), ][12]. */
const ending =
  /\](?:\(\s*(?:<[^<>\n]*>|(?:[^\s()\\]|\\.|\([^\s()]*\))*)(?:\s+"(?:[^"\\\n]|\\.)*")?\s*\)|\[[^[\]\n]{1,100}\])/uy;

/** What matters to brackets: signs that are none, code, and brackets. */
const sign = /\\.|`[^`\n]*`|[[\]]/gu;

const fence = /^[ \t>]*(?:`{3}|~{3})/u;

/**
 * Takes the marks off links that go on beyond an empty line, as programs write them around the blocks of a teaser: `[`, a
 * headline, a paragraph, `](https://testland.example)`. No link can be so long, so they would stand in the text as signs and
 * an address.
 */
export function freePartedLinks(text: string): FreedText {
  if (!/\][([]/u.test(text)) return { text, leftOut: [] };
  const lines = text.split('\n');
  const open: Place[] = [];
  const cuts: Cut[] = [];
  const own: Place[] = [];
  let isCode = false;
  for (const [at, line] of lines.entries()) {
    if (fence.test(line)) isCode = !isCode;
    if (line.trim() === '') open.push(...own.splice(0));
    if (isCode) continue;
    for (const { 0: found, index } of line.matchAll(sign)) {
      if (found === '[') own.push({ at, index });
      else if (found === ']' && !own.pop()) closeAbove(open, { at, index }, line, cuts);
    }
  }
  return cutOut(lines, cuts);
}

/** A bracket by its line and its place in it. */
interface Place {
  at: number;
  index: number;
}

interface Cut extends Place {
  text: string;
}

function closeAbove(open: Place[], { at, index }: Place, line: string, cuts: Cut[]) {
  ending.lastIndex = index;
  const end = ending.exec(line)?.[0];
  const begun = end === undefined ? undefined : open.pop();
  if (end === undefined || !begun) return;
  cuts.push({ ...begun, text: '[' }, { at, index, text: end });
}

function cutOut(lines: string[], cuts: readonly Cut[]): FreedText {
  const leftOut: LeftOut[] = [];
  // From the end, so that what is cut out moves nothing that is still to be cut.
  for (const { at, index, text } of cuts.toSorted((a, b) => b.at - a.at || b.index - a.index)) {
    const line = lines[at] ?? '';
    const rest = line.slice(index + text.length);
    // An item of a list that began with an empty line would not hold the blocks below it.
    const kept = text === '[' && rest.trim() === '' ? '[](#)' : '';
    lines[at] = line.slice(0, index) + kept + rest;
    if (text !== '[') leftOut.push({ rule, line: at + 1, text });
  }
  const names = cuts.flatMap(({ text }) => /^\]\[(.+)\]$/u.exec(text)?.[1] ?? []);
  const definitions = names.length > 0 ? cutDefinitions(lines, new Set(names)) : [];
  return { text: lines.join('\n'), leftOut: [...leftOut.toReversed(), ...definitions] };
}

/** Takes out the lines that say where references lead which nothing refers to any more. */
function cutDefinitions(lines: string[], names: Set<string>): LeftOut[] {
  for (const line of lines)
    for (const [, name = ''] of line.matchAll(/\]\[([^[\]]+)\]/gu)) names.delete(name);
  return lines.flatMap((line, at) => {
    const name = /^ {0,3}\[([^[\]]+)\]: \S/u.exec(line)?.[1];
    if (name === undefined || !names.has(name)) return [];
    lines[at] = '';
    return [{ rule, line: at + 1, text: line.trim() }];
  });
}
