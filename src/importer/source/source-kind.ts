/** What a source is written in; an archive holds a page and its pictures. */
export type SourceKind = 'text' | 'page' | 'archive' | 'markdown';

const endings: Record<string, SourceKind> = {
  txt: 'text',
  text: 'text',
  html: 'page',
  htm: 'page',
  xhtml: 'page',
  mht: 'page',
  mhtml: 'page',
  md: 'markdown',
  markdown: 'markdown',
  mdx: 'markdown',
};

/** What a file's name says it is written in; `undefined` when it is no source. */
export function kindOfName(name: string): SourceKind | undefined {
  return endings[/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''];
}

/** What a source is written in: what its name says, else what its head looks like. */
export function kindOfSource(name: string, text: string): SourceKind {
  const named = kindOfName(name);
  if (named) return named;
  const head = text.slice(0, 2_000).trimStart();
  if (looksLikePage(head)) return 'page';
  return /^(?:---|\+\+\+)[ \t]*\n[ \t]*["']?[\w-]+["']?[ \t]*[:=]/.test(head) ? 'markdown' : 'text';
}

/** Any sign that Markdown or frontmatter gives a meaning to, at a line's beginning or within it; keys stand above colons. */
const markup =
  /^[ \t]*(?:[^\p{L}\p{N}\s"“„«‘'¿¡(—–]|\d+[.)]\s)|^(?: {4}|\t)| {2}$|[`*_\\<]|\]\(|\[\[|^["']?[\p{L}\p{M}\w -]{1,30}["']?[ \t]*[:=：]/mu;

/** Whether a source has no sign of Markdown at all, whatever its name says: a typed text that was saved as `story.md`. */
export function isWithoutMarkup(text: string): boolean {
  return !markup.test(text);
}

function looksLikePage(head: string): boolean {
  let rest = head.replace(/^<\?xml[^>]*>\s*/i, '');
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->', '<!--'.length);
    if (end === -1) return false;
    rest = rest.slice(end + '-->'.length).trimStart();
  }
  return /^<(?:!doctype\s+html|html|head|body)\b/i.test(rest);
}
