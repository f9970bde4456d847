import { wordsFor } from '../interface/words.ts';
import { site } from '../site.ts';
import { type Archive, readArchive } from './read-archive.ts';

/** Reads this publication's archive, as `src/site.ts` and the environment describe it. */
export function openArchive(allowEmpty = site.allowEmpty): Promise<Archive> {
  return readArchive({
    contentFolder: site.contentFolder,
    language: site.language,
    words: (tag) => wordsFor(tag).body,
    allowEmpty,
  });
}
