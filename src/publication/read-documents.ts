import type { z } from 'zod';
import { type BodyWords, renderBody } from '../article/body/render-body.ts';
import { type Direction, directionOf } from '../article/language.ts';
import type { Problem } from '../article/problem.ts';
import { readDocument } from '../article/read-document.ts';
import { fileProblem, findEntries, type FoundEntry, shown } from '../archive/find-entries.ts';
import { readRegularFile } from '../archive/read-regular-file.ts';

/** A document that is no article, ready for a page. */
export interface PublishedDocument<Fields> {
  /** The last part of its address. */
  slug: string;
  /** Its file, absolute. */
  file: string;
  /** As it was written. */
  text: string;
  fields: Fields;
  lang: string;
  direction: Direction;
  /** Its text; empty when it has none. */
  html: string;
}

/** How documents are read. */
export interface DocumentOptions<Schema extends z.ZodObject> {
  /** The folder, absolute; one that is not there holds no documents. */
  folder: string;
  schema: Schema;
  isTextNeeded: boolean;
  /** The language of documents that name none. */
  language: string;
  words: (language: string) => BodyWords;
}

/** Reads every document of a folder, with the same reader, names and messages as articles have. */
export async function readDocuments<Schema extends z.ZodObject>(options: DocumentOptions<Schema>) {
  const { entries, problems } = await findEntries(options.folder);
  const documents: PublishedDocument<z.infer<Schema>>[] = [];
  for (const entry of entries) {
    const reading = await readOne(entry, options);
    problems.push(...reading.problems);
    if (reading.document) documents.push(reading.document);
  }
  return { documents, problems: problems.filter(({ rule }) => rule !== 'no-content') };
}

async function readOne<Schema extends z.ZodObject>(
  { slug, file }: FoundEntry,
  { schema, isTextNeeded, language, words }: DocumentOptions<Schema>,
): Promise<{ document?: PublishedDocument<z.infer<Schema>>; problems: Problem[] }> {
  const bytes = await readRegularFile(file).catch((cause: Error) => cause);
  if (bytes instanceof Error) {
    const message = `Unexpected unreadable file, expected a page: ${bytes.message}`;
    return { problems: [fileProblem(file, 'unreadable', message)] };
  }
  const { document, findings } = readDocument(bytes, schema, isTextNeeded);
  const problems = findings.map((finding): Problem => ({ path: shown(file), ...finding }));
  if (!document) return { problems };
  const { lang = language } = document.fields as { lang?: string };
  const direction = directionOf(lang);
  const { html, pictures } = renderBody(document.body, direction, words(lang));
  if (pictures.length > 0) {
    const message = 'Unexpected picture, expected text, only articles have pictures, take it out';
    return { problems: [...problems, fileProblem(file, 'no-picture-here', message)] };
  }
  const text = new TextDecoder().decode(bytes);
  const published = {
    slug: slug.normalize('NFC'),
    file,
    text,
    fields: document.fields,
    lang,
    direction,
    html,
  };
  return { document: published, problems };
}
