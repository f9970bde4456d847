/** In characters: brackets and quotations within a sentence are shorter. */
const longest = 400;
/** Marks that are opened and closed within one sentence, by what closes them. */
const marks: readonly [opening: RegExp, closing: RegExp][] = [
  [/(?<!\S)[“"„]?\((?=\S)/gu, /\)/u],
  [/(?<!\S)«(?=\S)/gu, /»/u],
  [/(?<!\S)“(?=\S)/gu, /”/u],
  [/（/gu, /）/u],
  [/「/gu, /」/u],
];

/** A mark that has no shape of its own, but for one within a word, which shortens it in Hebrew. */
const straight = /(?<!\p{L})"|"(?!\p{L})/gu;
const closingStraight = /[^\s"]"(?![\p{L}\p{N}])/u;

/** Whether what is opened before a break, a bracket or a quotation, is closed behind it and not opened there anew. */
export function staysOpen(before: string, after: string): boolean {
  const [left, right] = [before.slice(-longest), after.slice(0, longest)];
  if (staysQuoted(before, right)) return true;
  return marks.some(([opening, closing]) => {
    const last = [...left.matchAll(opening)].at(-1);
    if (!last || closing.test(left.slice(last.index))) return false;
    const end = right.search(closing);
    return end !== -1 && right.slice(0, end).search(opening) === -1;
  });
}

function staysQuoted(before: string, after: string): boolean {
  const first = after.indexOf('"');
  if (first === -1 || first !== after.search(closingStraight) + 1) return false;
  return (before.match(straight)?.length ?? 0) % 2 === 1;
}
