import { authorBox } from '../../furniture/author-box.ts';
import { furnitureOf } from '../../furniture/kinds.ts';
import { type HeaderFacts, isStandingPerson } from '../../header-parts/header-part.ts';
import type { LineGroup } from '../header/line-group.ts';

/** A byline or dateline below the text must say that it is one, by a label or a dash. */
export function isTailHeader({ parts, text }: LineGroup): boolean {
  if (/^[—–-]\s*\p{Lu}/u.test(text)) return true;
  if (parts.some((part) => part.kind === 'other' && part.rule === 'field-label')) return true;
  return parts.some(
    (part) =>
      part.kind === 'date' ||
      part.kind === 'date-label' ||
      (part.kind === 'author' && part.certainty !== 'standing'),
  );
}

/** Whether a line is a time of day alone, as it stands above each item of a programme: 10:15. */
export function isClockTime(text: string): boolean {
  return /^\d{1,2}[:.h]\d{2}$/u.test(text);
}

/** A number below the sign of a currency, as a copy sets the cells of a table, counts no readers. */
export function isAmount({ text }: LineGroup, above: LineGroup | undefined): boolean {
  return /^\d/u.test(text) && /^\p{Sc}$/u.test(above?.text ?? '');
}

/** Whether a line is a name alone directly below the heading under which a page presents its author. */
export function isPresented({ parts: [name, more] }: LineGroup, above: LineGroup | undefined): boolean {
  if (more || !isStandingPerson(name) || !above) return false;
  return furnitureOf(above.text, 'edges')?.rule === authorBox.rule;
}

/** A name that alone, or with the source in brackets, stands below the text, of nobody of whom the text speaks. */
export function isSignature([only, more]: readonly LineGroup[], facts: HeaderFacts): boolean {
  const [name, house, other] = only?.parts ?? [];
  const isHoused = house?.kind === 'other' && house.rule === 'affiliation' && /^\(.+\)$/u.test(house.text);
  if (more || other || (house && !isHoused) || name?.kind !== 'author' || areTags(name.text, facts))
    return false;
  return name.signs === 'person' && !/\p{Lu}{2}/u.test(name.text) && !facts.isToldPerson(name.text);
}

/** "Bridge Council Repair": of three words or more that the text writes small, a page makes its list of topics. */
function areTags(text: string, facts: HeaderFacts): boolean {
  const words = text.split(/\s+/u).filter((word) => /^\p{Lu}/u.test(word));
  if (words.length === 3 && words.every((word) => cyrillic.test(word))) return !words.some(isPatronymic);
  return words.length > 2 && words.filter((word) => facts.isSmallInside(word)).length > 1;
}

const cyrillic = /^\p{Script=Cyrillic}+$/u;

/** Where names are of three words, one says whose child somebody is: Ілько Орсович Тиндел. */
function isPatronymic(word: string): boolean {
  return /(?:ич|[вч]на|ызы|оглы|улы)$/u.test(word);
}
