import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Article, deriveArticle } from '../article/article.ts';
import type { BodyWords } from '../article/body/render-body.ts';
import { decodeEntry } from '../article/decode-entry.ts';
import { findTooLarge } from '../article/limits.ts';
import type { Finding, Problem } from '../article/problem.ts';
import { readEntry } from '../article/read-entry.ts';
import { byNewest } from '../catalogue/catalogue.ts';
import { findUnknownAuthors, readPublication } from '../publication/read-publication.ts';
import { checkDays } from './check-days.ts';
import { checkArchiveLinks } from './check-archive-links.ts';
import { checkNames } from './check-names.ts';
import { checkPictures } from './check-pictures.ts';
import { type FoundEntry, fileProblem, findEntries, shown } from './find-entries.ts';
import { findSource } from './find-source.ts';

/** How an archive is read. */
export interface ArchiveOptions {
  /** The folder that holds `articles/`, absolute. */
  contentFolder: string;
  /** The folder that is copied as it is, absolute. */
  publicFolder: string;
  /** The language of articles that name none. */
  language: string;
  /** The interface's words inside a body, for the language of the article. */
  words: (language: string) => BodyWords;
  /** Whether a site without a single article is meant. */
  allowEmpty: boolean;
  /** Where the site will stand. */
  home: URL;
  /** Whether that is known, so that there are feeds. */
  hasAddress: boolean;
  /** Articles on one page of a list. */
  pageLength: number;
}

/** An article and where its entry lies. */
export interface ArchivedArticle {
  article: Article;
  /** The entry's file, absolute. */
  file: string;
  /** The entry as it was written, without a byte-order mark and with `\n` at every line's end. */
  text: string;
}

/** Everything in the content folder: articles that can be published, newest first, drafts, finished or not, and every problem. */
export interface Archive {
  articles: ArchivedArticle[];
  drafts: FoundEntry[];
  problems: Problem[];
}

/** Reads the whole content folder. Never throws for what lies in it: whatever is wrong is a problem. */
export async function readArchive(options: ArchiveOptions): Promise<Archive> {
  const folder = join(options.contentFolder, 'articles');
  const { entries, problems } = await findEntries(folder);
  const all: ArchivedArticle[] = [];
  const drafts: FoundEntry[] = [];
  for (const entry of entries) {
    const reading = await readArticle(entry, options);
    problems.push(...reading.problems);
    if (reading.archived) all.push(reading.archived);
    if (reading.isDraft) drafts.push(entry);
  }
  const articles = all
    .filter(({ article }) => !article.draft)
    .toSorted((a, b) => byNewest(a.article, b.article));
  const publication = await readPublication(options);
  const unread = entries
    .filter((entry) => !drafts.includes(entry) && !articles.some(({ file }) => file === entry.file))
    .map(({ slug }) => slug);
  problems.push(...(await checkArchiveLinks(articles, publication, unread, options)));
  problems.push(...checkNames(articles));
  const bylines = new Set(all.flatMap(({ article }) => article.author.map((name) => name.normalize('NFC'))));
  problems.push(...publication.problems, ...findUnknownAuthors(publication, bylines));
  const hasError = problems.some(({ severity }) => severity === 'error');
  const isSilentLoss = articles.length === 0 && !hasError && !options.allowEmpty;
  if (isSilentLoss) problems.push(describeEmpty(folder, drafts.length));
  return { articles, drafts, problems };
}

function describeEmpty(folder: string, drafts: number): Problem {
  const what = drafts > 0 ? 'folder with nothing but drafts' : 'empty folder';
  const message = `Unexpected ${what}, expected at least one article, add one or say --allow-empty to publish a site without any`;
  return fileProblem(folder, 'no-articles', message);
}

async function readArticle({ slug, file }: FoundEntry, { language, words }: ArchiveOptions) {
  const bytes = await readBytes(file);
  if ('problem' in bytes) return { problems: [bytes.problem], isDraft: false };
  const { entry, findings } = readEntry(bytes);
  const path = shown(file);
  const problems = findings.map((finding): Problem => ({ path, ...finding }));
  const decoded = decodeEntry(bytes);
  const text = 'text' in decoded ? decoded.text : '';
  if (!entry) {
    const isDraft = saysDraft(text);
    return { isDraft, problems: isDraft ? problems.map(asWarning) : problems };
  }
  const article = deriveArticle(entry, slug, language, words);
  const isDraft = article.draft;
  const more = [...(await checkPictures(article, file, text)), ...checkDays(article, path, text)];
  return {
    problems: [...problems, ...(isDraft ? more.map(asWarning) : more)],
    isDraft,
    archived: { article, file, text },
  };
}

/** Whether frontmatter that may be unfinished says that its entry is not to be published. */
function saysDraft(text: string): boolean {
  const [frontmatter = ''] = /^---\s*\n[\s\S]*?(?=\n---|$(?![\s\S]))/.exec(text) ?? [];
  return /^draft:[ \t]*true[ \t]*(?:#.*)?$/m.test(frontmatter);
}

/** What is wrong with a draft stops no publication. */
function asWarning(problem: Problem): Problem {
  return problem.severity === 'error' ? { ...problem, severity: 'warning' } : problem;
}

async function readBytes(file: string): Promise<Uint8Array | { problem: Problem }> {
  try {
    const status = await stat(file);
    if (!status.isFile()) {
      return { problem: fileProblem(file, 'not-a-file', 'Unexpected folder or device, expected a file') };
    }
    const tooLarge = findTooLarge(status.size, 'written') && (await findTooLargeImport(file, status.size));
    if (tooLarge) return { problem: { path: shown(file), ...tooLarge } };
    return await readFile(file);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return {
      problem: fileProblem(file, 'unreadable', `Unexpected unreadable file, expected an entry: ${reason}`),
    };
  }
}

/** What an import wrote may be larger than what a person writes; its source tells. */
async function findTooLargeImport(file: string, bytes: number): Promise<Finding | undefined> {
  return findTooLarge(bytes, (await findSource(file)) === undefined ? 'written' : 'imported');
}
