import { wordsFor } from '../interface/words.ts';
import { site } from '../site.ts';
import { type Publication, readPublication } from './read-publication.ts';

let opened: Promise<Publication> | undefined;

/** Opens what this publication says of itself and its authors; it is read once in a process. */
export function openPublication(): Promise<Publication> {
  const { contentFolder, language } = site;
  opened ??= readPublication({ contentFolder, language, words: (tag) => wordsFor(tag).body });
  return opened;
}
