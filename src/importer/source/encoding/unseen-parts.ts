/** How the parts of a page that no reader sees begin and end. */
const ends = new Map([
  ['<!--', '-->'],
  ['<script', '</script'],
  ['<style', '</style'],
]);
const isPage = /<(?:!doctype\s+html|html|head|body)[\s>]/i;
/** In characters: where a page says that it is one. */
const mostAbove = 2000;
/** Records are read. */
const records = /^<script[^>]{0,200}\bld\+json/i;

/** Changes what stands in comments, scripts and styles of a page; each text that is none stays as it is. */
export function changeUnseen(text: string, change: (part: string) => string): string {
  if (!isPage.test(text.slice(0, mostAbove))) return text;
  const lower = text.toLowerCase();
  const parts: string[] = [];
  let done = 0;
  for (let next = nextPart(lower, 0); next; next = nextPart(lower, next.end)) {
    const part = text.slice(next.start, next.end);
    parts.push(text.slice(done, next.start), records.test(part) ? part : change(part));
    done = next.end;
  }
  return parts.join('') + text.slice(done);
}

/** The first part that begins at a place or behind it; one that is never closed is none. */
function nextPart(text: string, from: number): { start: number; end: number } | undefined {
  const open = /<!--|<script(?=[\s>])|<style(?=[\s>])/g;
  open.lastIndex = from;
  const found = open.exec(text);
  const closing = ends.get(found?.[0] ?? '');
  if (!found || closing === undefined) return undefined;
  const close = text.indexOf(closing, found.index + found[0].length);
  return close === -1 ? undefined : { start: found.index, end: close + closing.length };
}
