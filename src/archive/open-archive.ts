import { resolve } from 'node:path';
import { wordsFor } from '../interface/words.ts';
import { site } from '../site.ts';
import { type Archive, type ArchiveOptions, readArchive } from './read-archive.ts';

/** Reads this publication's archive, as `src/site.ts` and the environment describe it. */
export function openArchive(allowEmpty = site.allowEmpty): Promise<Archive> {
  return readArchive(archiveOptions(allowEmpty));
}

/** How this publication's archive is read. */
export function archiveOptions(allowEmpty = site.allowEmpty): ArchiveOptions {
  return {
    contentFolder: site.contentFolder,
    publicFolder: resolve('public'),
    language: site.language,
    words: (tag) => wordsFor(tag).body,
    allowEmpty,
    home: URL.parse(site.basePath, site.url) ?? new URL(site.basePath, 'https://here.invalid'),
    hasAddress: site.url !== undefined,
    pageLength: site.pageLength,
  };
}
