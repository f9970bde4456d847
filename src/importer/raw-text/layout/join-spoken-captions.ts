import { isSpokenCaption } from '../../furniture/picture-caption.ts';
import type { SourceLine } from './source-lines.ts';

/**
 * The lines of a copy, with each label that a page says of a picture to those who hear it read, "Image caption,", joined to what
 * stands directly below it: there a copy broke the line, and the label alone tells that the words are the picture's.
 */
export function joinSpokenCaptions(lines: readonly SourceLine[]): SourceLine[] {
  const joined: SourceLine[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    const isBelowLabel = above !== undefined && !line.afterGap && isSpokenLabel(above.text);
    if (isBelowLabel) joined[joined.length - 1] = { ...above, text: `${above.text} ${line.text}` };
    else joined.push(line);
  }
  return joined;
}

/** Nothing but what such a caption opens with; the longest labels have four words. */
const labelAlone = /^[^,，،]{2,30}[,，،]$/u;

function isSpokenLabel(text: string): boolean {
  return labelAlone.test(text) && isSpokenCaption(text);
}
