import { announcesBelow, claimsBelow } from '../../furniture/furniture.ts';
import { furnitureOf } from '../../furniture/kinds.ts';
import { canBeHeadline, countWords, endsAsSentence, isParagraph } from '../../text/line-shape.ts';
import { isListLine } from '../../text/sentences/list-line.ts';
import type { SourceLine } from '../layout/source-lines.ts';

/** In words: shorter lines below a label may be the text's next heading. */
const shortestHeadline = 5;
/** The same where the gaps do not tell that the copy is a browser's. */
const shortestTyped = 7;
/** In words: where an article belongs, or who wrote it, above or below its headline. */
const longestNote = 4;
/** In lines: no label has more below. */
const longestList = 20;

/**
 * The headlines of other articles behind the gap below a label that names none itself, "Read more", with the rule of the
 * label: one has its kicker above it, or its byline below. `isCopy` tells whether the gaps are a browser's.
 */
export function findLabelled(lines: readonly SourceLine[], isCopy: boolean): Map<SourceLine, string> {
  const shortest = isCopy ? shortestHeadline : shortestTyped;
  const found = new Map<SourceLine, string>();
  for (const [index, label] of lines.entries()) {
    const rule = lines[index + 1]?.afterGap ? ruleOfLabel(label.text) : undefined;
    if (rule === undefined) continue;
    for (const line of listBelow(lines.slice(index + 1, index + 1 + longestList), shortest))
      found.set(line, rule);
  }
  return found;
}

function ruleOfLabel(text: string): string | undefined {
  const kind = furnitureOf(text, 'body');
  const isLabel = kind && (claimsBelow(kind, text) || announcesBelow(kind, text));
  return isLabel ? kind.rule : undefined;
}

/** The first headline is the label's; a further one that stands directly above a paragraph may be the text's heading. */
function listBelow(below: readonly SourceLine[], shortest: number): SourceLine[] {
  let headlines = 0;
  const end = below.findIndex((line, index) => {
    const next = below[index + 1];
    const isAbove = next?.afterGap === false;
    if (isHeadline(line.text, shortest)) {
      headlines += 1;
      return headlines > 1 && isAbove && isParagraph(next.text);
    }
    const isKicker = isAbove && isHeadline(next.text, shortest);
    const isByline = headlines > 0 && !line.afterGap && opensByline.test(line.text);
    return !isNote(line.text) || !(isKicker || isByline);
  });
  return end === -1 ? [...below] : below.slice(0, end);
}

const opensByline = /^(?:by|von|par|por|di|de|door|av|af)\s\p{Lu}/iu;

function isHeadline(text: string, shortest: number): boolean {
  return (
    countWords(text) >= shortest && canBeHeadline(text) && !isListLine(text) && !furnitureOf(text, 'body')
  );
}

function isNote(text: string): boolean {
  return countWords(text) <= longestNote && !endsAsSentence(text);
}
