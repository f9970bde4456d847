import { countWords, endsWithStop, isParagraph } from '../../text/line-shape.ts';
import { isListLine } from '../../text/sentences/list-line.ts';
import type { SourceLine } from '../layout/source-lines.ts';
import { isCreditAlone } from './credit-shape.ts';

/** In words: a shorter line without a stop may be a heading, and a longer one is a text's. */
const shortestCaption = 6;
const longestCaption = 40;
/** In characters: so long a paragraph above and below shows that a picture stands in the text. */
const shortestParagraph = 120;

/**
 * The captions directly above a line that is only a credit, in a browser's copy, where a paragraph would have a gap below; an
 * agency's name below the last paragraph signs it. In a typed text such a line may be a paragraph, so these are doubtful.
 */
export function findGluedCaptions(article: readonly SourceLine[]): SourceLine[] {
  const isLong = ({ text }: SourceLine) => text.length >= shortestParagraph && isParagraph(text);
  const [first, last] = [article.findIndex(isLong), article.findLastIndex(isLong)];
  return article.filter((line, index) => {
    const credit = article[index + 1];
    const isInside = index > first && index < last && line.afterGap && credit?.afterGap === false;
    return isInside && isCreditAlone(credit.text) && canBeCaption(line.text);
  });
}

function canBeCaption(text: string): boolean {
  const words = countWords(text);
  if (words > longestCaption || isListLine(text) || isCreditAlone(text)) return false;
  const isSaid = /^["'“„«»”‘’—–-]/u.test(text) || /[?:？：]["”»)]*$/u.test(text);
  return !isSaid && (endsWithStop(text) || words >= shortestCaption);
}
