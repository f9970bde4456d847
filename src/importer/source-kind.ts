/** What a source is written in. */
export type SourceKind = 'text' | 'page' | 'markdown';

const endings: Record<string, SourceKind> = {
  txt: 'text',
  text: 'text',
  html: 'page',
  htm: 'page',
  xhtml: 'page',
  md: 'markdown',
  markdown: 'markdown',
};

/** The ending under which a source of each kind is kept beside its entry. */
export const keptEnding: Record<SourceKind, string> = { text: 'txt', page: 'html', markdown: 'md' };

/** What a file's name says it is written in; `undefined` when it is no source. */
export function kindOfName(name: string): SourceKind | undefined {
  return endings[/\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''];
}

/** What a source is written in: what its name says, else what its head looks like. */
export function kindOfSource(name: string, text: string): SourceKind {
  const head = text.slice(0, 2_000).trimStart();
  const isPage = /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(
    head,
  );
  const isMarkdown = /^(?:---|\+\+\+)[ \t]*\n[ \t]*["']?[\w-]+["']?[ \t]*[:=]/.test(head);
  return kindOfName(name) ?? (isPage ? 'page' : isMarkdown ? 'markdown' : 'text');
}
