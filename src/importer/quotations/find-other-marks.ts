/** A quotation in unusual marks, by offsets in its paragraph's text: before its opening mark, and behind its closing one. */
export interface Marked {
  start: number;
  end: number;
}

/** Marks besides the usual double ones that a statement may stand in, with what closes them. */
const closings: ReadonlyMap<string, string> = new Map([
  ['‘', '’'],
  ['‚', '[‘’]'],
  ["'", "(?<!')'(?!')"],
  ["''", "''"],
  ['``', "''"],
  ['‹', '›'],
  ['›', '‹'],
  ['「', '」'],
  ['『', '』'],
  ['״', '״'],
]);

const opening = /(?<=^|[:：]\s{0,3})(?:'{1,2}|``|[‘‚‹›「『״])(?=\s?[\p{L}\p{N}“"¿¡…])/gu;
/** What stands before a closing mark where a sentence ends. */
const sentenceEnd = /[.!?…。！？]["”“»)]?$/u;

/**
 * The quotations of a paragraph that stand behind a colon, or at its beginning, in marks that also shorten words and show
 * whose a thing is: such a mark is the last only where a sentence ends. In linear time.
 */
export function findOtherMarks(text: string): Marked[] {
  const found: Marked[] = [];
  const neverClosed = new Set<string>();
  for (const { 0: mark, index } of text.matchAll(opening)) {
    if (neverClosed.has(mark) || index < (found.at(-1)?.end ?? 0)) continue;
    const end = closingEnd(text, index + mark.length, mark);
    if (end === undefined) neverClosed.add(mark);
    else if (!interrupted.test(text.slice(index + mark.length, end))) found.push({ start: index, end });
  }
  return found;
}

/** “‘We counted twice,’ said Orsa Tindal, ‘and left.’”: two quotations, and what stands between them says whose both are. */
const interrupted = /(?:,[’']|[’'],)\s[^‘’']{1,80}\s[‘'](?=\p{L})/u;

function closingEnd(text: string, from: number, mark: string): number | undefined {
  const closing = new RegExp(closings.get(mark) ?? mark, 'gu');
  closing.lastIndex = from;
  for (let at = closing.exec(text); at; at = closing.exec(text)) {
    const end = at.index + at[0].length;
    if (/[「『]/u.test(mark) || isLast(text, at.index, end)) return end;
  }
  return undefined;
}

function isLast(text: string, at: number, end: number): boolean {
  const isEnd = sentenceEnd.test(text.slice(Math.max(0, at - 3), at));
  const isParagraphEnd = /^[.!?…]?\s?$/u.test(text.slice(end, end + 3));
  return isParagraphEnd || (isEnd && /^\s/u.test(text.slice(end, end + 1)));
}
