import type { Finding } from '../../article/problem.ts';
import type { Draft } from '../draft.ts';
import { type Words, wordsOf } from '../proof/words.ts';
import { nameSpeakers } from '../quotations/name-speakers.ts';
import type { Reading, ReadingOptions } from '../reading.ts';
import { readWebPage } from './read-web-page.ts';
import type { VisibleLine } from './web-page.ts';

/**
 * Reads a saved web page, or says why there is no article in it. Its own structure says what is a quotation, so no
 * statement is set apart by its words, and only who speaks is read from them.
 */
export function readPage(html: string, options: ReadingOptions): Reading | { finding: Finding } {
  const page = readWebPage(html, options);
  if ('finding' in page) return page;
  const { visible, shown, metadata, pictures, embedded } = page;
  const draft = withSpeakers(page.draft, options);
  const received = visible.filter(({ isLeftOut }) => !isLeftOut);
  return { draft, received: wordsOfLines(received), isTrimmed: true, metadata, shown, pictures, embedded };
}

function withSpeakers(draft: Draft, { given, language }: ReadingOptions): Draft {
  const { body, repairs, doubts } = nameSpeakers(draft.body, given?.lang ?? draft.fields.lang ?? language);
  return {
    ...draft,
    body,
    repairs: [...draft.repairs, ...repairs],
    doubts: [...draft.doubts, ...doubts],
  };
}

/** Lines never fall: what stands further up in the page's source is shown further down by few pages, and found anyway. */
function wordsOfLines(visible: readonly VisibleLine[]): Words {
  const words: Words = { texts: [], lines: [] };
  let last = 1;
  for (const { text, line } of visible) {
    last = Math.max(last, line);
    const { texts } = wordsOf(text, last);
    for (const one of texts) words.texts.push(one);
    for (const _ of texts) words.lines.push(last);
  }
  return words;
}
