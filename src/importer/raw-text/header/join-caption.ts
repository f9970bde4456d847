import { namesOnlyMaker } from '../../furniture/picture-caption.ts';
import { labelLength } from '../../names/byline-label.ts';
import { endsAsSentence } from '../../text/line-shape.ts';
import { endsWithContinuingWord } from '../../text/sentences/continuing-words.ts';
import type { SourceLine } from '../layout/source-lines.ts';
import type { LineGroup } from './line-group.ts';

/** In lines: a wrap breaks no caption into more. */
const longestCaption = 6;

/**
 * Whether a line goes on the caption directly above it, which a wrap broke inside a sentence: the place, the day and the name
 * in it are the picture's, and no header's. Below a credit alone goes on what the picture cut.
 */
export function goesOnCaption({ lines, parts: [part, more], text }: LineGroup, line: SourceLine): boolean {
  const isCaption = part?.kind === 'other' && part.rule === 'picture-caption' && !more;
  if (!isCaption || line.afterGap || lines.length >= longestCaption) return false;
  if (endsAsSentence(text) || namesOnlyMaker(text)) return false;
  if (endsInMaker.test(text) && labelLength(line.text) > 0) return false;
  return /^\p{Ll}/u.test(line.text) || endsWithContinuingWord(text);
}

/** Behind who made the picture, a label opens the article's own byline: … © Velm Pictures / di Orsa Tindali. */
const endsInMaker = /(?:[)\]]|©\s?[^.!?]{2,40}|[/:]\s?\p{Lu}[^.!?]{1,40})$/u;

/** The caption with the line that goes on below it. */
export function joinCaption(caption: LineGroup, line: SourceLine): LineGroup {
  const text = `${caption.text} ${line.text}`;
  const parts = caption.parts.map((part) => ({ ...part, text }));
  return { ...caption, lines: [...caption.lines, line], text, parts };
}
