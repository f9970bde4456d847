/** How the parts of a page that no reader sees begin, and how each ends. */
const opening = /<!--|<script(?=[\s>])|<style(?=[\s>])/gi;
const ends = new Map([
  ['<!--', /-->/g],
  ['<script', /<\/script/gi],
  ['<style', /<\/style/gi],
]);
const isPage = /<(?:!doctype\s+html|html|head|body)[\s>]/i;
/** In characters: where a page says that it is one. */
const mostAbove = 2000;
/** Records are read. */
const records = /^<script[^>]{0,200}\bld\+json/i;

/** Changes what stands in comments, scripts and styles of a page; each text that is none stays as it is. */
export function changeUnseen(text: string, change: (part: string) => string): string {
  if (!isPage.test(text.slice(0, mostAbove))) return text;
  const parts: string[] = [];
  let done = 0;
  for (let next = nextPart(text, 0); next; next = nextPart(text, next.end)) {
    const part = text.slice(next.start, next.end);
    parts.push(text.slice(done, next.start), records.test(part) ? part : change(part));
    done = next.end;
  }
  return parts.join('') + text.slice(done);
}

/** The first part that begins at a place or behind it; one that is never closed is none. */
function nextPart(text: string, from: number): { start: number; end: number } | undefined {
  const start = matchFrom(opening, text, from);
  const end =
    start && matchFrom(ends.get(start[0].toLowerCase()) ?? opening, text, start.index + start[0].length);
  return start && end ? { start: start.index, end: end.index + end[0].length } : undefined;
}

function matchFrom(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}
