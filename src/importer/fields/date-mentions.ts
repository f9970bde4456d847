import { namesCreation } from '../dates/date-labels.ts';
import type { DateMention } from '../dates/find-dates.ts';
import type { PlacedPart } from '../header-parts/header-part.ts';
import { foldText } from '../text/fold-text.ts';

/** A day and the line that prints it. */
export interface Mention extends DateMention {
  line: number;
  /** Whether it is the day on which a text was begun, as systems print it beside that of publication. */
  isOfCreation?: boolean;
}

/** The dates of some parts; a label on a line of its own names the date that follows. */
export function mentionsOf(parts: readonly PlacedPart[]): Mention[] {
  const isClipped = parts.some(isAddress);
  const isMailed = parts.some((part) => part.kind === 'other' && part.rule === 'mail-header');
  return parts.flatMap((part, index): Mention[] => {
    if (part.kind !== 'date') return [];
    const before = parts[index - 1];
    if (ofMail.test(part.text) || (isMailed && sent.test(part.text)))
      return [{ ...part.date, label: undefined, line: part.line }];
    const isBelowLabel = part.date.label === undefined && before?.kind === 'date-label';
    const label = isBelowLabel ? before.names : part.date.label;
    const isOfCreation = namesCreation(foldText(isBelowLabel ? before.text : part.text));
    // Where a program keeps a page with its address, it says when that was: Created: 15 Apr 2021.
    if (isClipped && isOfCreation) return [{ ...part.date, label: 'other', line: part.line }];
    return [{ ...part.date, label, line: part.line, isOfCreation }];
  });
}

function isAddress(part: PlacedPart): boolean {
  return part.kind === 'other' && part.rule === 'affiliation' && /^https?:\/\//iu.test(part.text);
}

/** A mail's day is that on which it was sent: Date: Thu, 15 Apr 2021 18:44:12 +0100. */
const ofMail = /^\w+: \p{L}{2,4}\.?, \d{1,2} \p{L}{3,4}\.? \d{4} \d{2}:\d{2}:\d{2} [+-]\d{4}$/u;

/** The same beside the mail's other headers, as programs show it. */
const sent = /^(?:date|sent|datum|gesendet|fecha|envoyé|data|дата)\s?:/iu;
