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
import { checkLinks, type LinkToArticle, linksToArticles } from './check-links.ts';
import { checkPictures } from './check-pictures.ts';
import { type FoundEntry, fileProblem, findEntries, shown } from './find-entries.ts';
import { findSource } from './find-source.ts';

/** How an archive is read. */
export interface ArchiveOptions {
  /** The folder that holds `articles/`, absolute. */
  contentFolder: string;
  /** The language of articles that name none. */
  language: string;
  /** The interface's words inside a body, for the language of the article. */
  words: (language: string) => BodyWords;
  /** Whether a site without a single article is meant. */
  allowEmpty: boolean;
}

/** An article and where its entry lies. */
export interface ArchivedArticle {
  article: Article;
  /** The entry's file, absolute. */
  file: string;
  /** The entry as it was written, without a byte-order mark and with `\n` at every line's end. */
  text: string;
}

/** Everything in the content folder: articles that can be published, newest first, drafts, and every problem. */
export interface Archive {
  articles: ArchivedArticle[];
  drafts: ArchivedArticle[];
  problems: Problem[];
}

/** Reads the whole content folder. Never throws for what lies in it: whatever is wrong is a problem. */
export async function readArchive(options: ArchiveOptions): Promise<Archive> {
  const folder = join(options.contentFolder, 'articles');
  const { entries, problems } = await findEntries(folder);
  const all: ArchivedArticle[] = [];
  const links = new Map<string, LinkToArticle[]>();
  for (const entry of entries) {
    const reading = await readArticle(entry, options);
    problems.push(...reading.problems);
    if (!reading.archived) continue;
    all.push(reading.archived);
    links.set(shown(entry.file), reading.links);
  }
  const articles = all
    .filter(({ article }) => !article.draft)
    .toSorted((a, b) => byNewest(a.article, b.article));
  const drafts = all.filter(({ article }) => article.draft);
  // An entry that cannot be read is told by itself, not by each link to it.
  const published = new Set(entries.map(({ slug }) => slug)).difference(
    new Set(drafts.map(({ article }) => article.slug)),
  );
  for (const [path, ofEntry] of links) problems.push(...checkLinks(ofEntry, path, published));
  const publication = await readPublication(options);
  const bylines = new Set(all.flatMap(({ article }) => article.author.map((name) => name.normalize('NFC'))));
  problems.push(...publication.problems, ...findUnknownAuthors(publication, bylines));
  const isSilentLoss = articles.length === 0 && problems.length === 0 && !options.allowEmpty;
  if (isSilentLoss) problems.push(describeEmpty(folder, all.length));
  return { articles, drafts, problems };
}

function describeEmpty(folder: string, drafts: number): Problem {
  const what = drafts > 0 ? 'folder with nothing but drafts' : 'empty folder';
  const message = `Unexpected ${what}, expected at least one article, add one or say --allow-empty to publish a site without any`;
  return fileProblem(folder, 'no-articles', message);
}

async function readArticle({ slug, file }: FoundEntry, { language, words }: ArchiveOptions) {
  const bytes = await readBytes(file);
  if ('problem' in bytes) return { problems: [bytes.problem] };
  const { entry, findings } = readEntry(bytes);
  const path = shown(file);
  const problems = findings.map((finding): Problem => ({ path, ...finding }));
  if (!entry) return { problems };
  const article = deriveArticle(entry, slug, language, words);
  const decoded = decodeEntry(bytes);
  const text = 'text' in decoded ? decoded.text : '';
  const pictureProblems = await checkPictures(article, file, text);
  return {
    problems: [...problems, ...pictureProblems],
    archived: { article, file, text },
    links: article.draft ? [] : linksToArticles(entry.body, slug, text),
  };
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
