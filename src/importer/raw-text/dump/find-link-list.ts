/** The list of addresses at the end of a dump, and which marks of links stand in the text above it. */
export interface LinkList {
  /** The index of its first line, which may be its heading. */
  start: number;
  /** Where each mark stands: the index of its line, and the offset of its bracket there. */
  marks: readonly LinkMark[];
}

/** "[12]" directly before the text of the twelfth link. */
export interface LinkMark {
  number: number;
  line: number;
  at: number;
  end: number;
}

const item = /^\s*(?<number>\d{1,5})\.(?:\s+(?<address>\S.*)?)?$/u;
const address = /^[a-z][a-z+.-]{1,20}:\S/iu;
/** "References", "Visible links:", "Hidden links:" and what they are called elsewhere. */
const heading = /^\s*[\p{L}\p{M} ]{3,40}:?$/u;
const mark = /\[(?<number>\d{1,5})\]/gu;

/**
 * Finds the list of links with which text browsers (lynx, elinks) end what they make of a page, each with the number that
 * stands before its text above: `  12. https://…`. In a text that only ends with a list of addresses, as of its sources,
 * the numbers stand behind words or nowhere; it has no such list.
 */
export function findLinkList(lines: readonly string[]): LinkList | undefined {
  const { start, numbers, hidden } = readList(lines);
  if (numbers.size === 0) return undefined;
  const found = marksIn(lines, start, numbers);
  const marks = longestRise(found);
  const opening = marks.filter(({ line, end }) =>
    /^[\p{L}\p{N}"“„«‹‘'(¿¡]/u.test(lines[line]?.slice(end) ?? ''),
  );
  const isMarked = marks.length * 2 > numbers.size - hidden && opening.length * 2 >= marks.length;
  return isMarked ? { start, marks } : undefined;
}

/** Reads the list upwards from the end: its numbers fall to 1, and begin anew where it says which links are hidden. */
function readList(lines: readonly string[]): { start: number; numbers: Set<number>; hidden: number } {
  const none = { start: lines.length, numbers: new Set<number>(), hidden: 0 };
  const numbers = new Set<number>();
  let [addresses, hidden, above, start] = [0, 0, Number.POSITIVE_INFINITY, lines.length];
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index] ?? '';
    if (line.trim() === '') continue;
    const { number, address: to = '' } = item.exec(line)?.groups ?? {};
    if (number === undefined) {
      if (numbers.size === 0 || !heading.test(line)) break;
      start = index;
      if (!numbers.has(1)) hidden = numbers.size;
      above = Number.POSITIVE_INFINITY;
    } else if (Number(number) < above && !numbers.has(Number(number))) {
      above = Number(number);
      numbers.add(above);
      start = index;
      if (address.test(to)) addresses += 1;
    } else break;
    if (/^\S/u.test(line) && number === undefined) break;
  }
  const isWhole = numbers.has(1) && addresses * 2 > numbers.size;
  return isWhole ? { start, numbers, hidden } : none;
}

function marksIn(lines: readonly string[], end: number, numbers: ReadonlySet<number>): LinkMark[] {
  return lines.slice(0, end).flatMap((text, line) =>
    [...text.matchAll(mark)].flatMap(({ 0: own, index, groups }): LinkMark[] => {
      const number = Number(groups?.['number']);
      return numbers.has(number) ? [{ number, line, at: index, end: index + own.length }] : [];
    }),
  );
}

/** The most marks of which each has a higher number than the one before it: what else stands in brackets is text. */
function longestRise(marks: readonly LinkMark[]): LinkMark[] {
  const ends: LinkMark[] = [];
  const before = new Map<LinkMark, LinkMark | undefined>();
  for (const one of marks) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle]?.number ?? 0) < one.number) low = middle + 1;
      else high = middle;
    }
    before.set(one, ends[low - 1]);
    ends[low] = one;
  }
  const rise: LinkMark[] = [];
  for (let one = ends.at(-1); one; one = before.get(one)) rise.push(one);
  return rise.reverse();
}
