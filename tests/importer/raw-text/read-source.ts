import { readRawText } from '../../../src/importer/raw-text/read-raw-text.ts';

/** A paragraph of an article, of which nothing is a header's. */
export const told =
  'The harbour office counted the boats at dawn, and the count was lower than in any year since the war.';

/** What raw text gives, read on a day after all that the tests speak of. */
export function readSource(source: string, language = 'en') {
  return readRawText(source, { today: '2026-01-31', language });
}

/** The same of a header below a headline and above a text. */
export function readHead(head: string) {
  return readSource(`Ferry returns after a winter of repairs\n${head}\n\n${told}\n\n${told}`);
}
