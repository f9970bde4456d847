import type { Doubt, DraftFields } from '../draft.ts';
import { decideAuthors } from './decide-authors.ts';
import type { Mention } from './date-mentions.ts';
import { decideDate } from './decide-date.ts';
import { decideRegion } from './decide-region.ts';
import type { HeaderFacts, PlacedPart } from '../header-parts/header-part.ts';
import { readDateline } from '../places/read-dateline.ts';

/** Who wrote an article, when and where, as far as that is certain. */
export interface DecidedFields {
  fields: Pick<DraftFields, 'authors' | 'date' | 'updated' | 'region'>;
  doubts: Doubt[];
}

/** US, UAE. */
const initials = /^\p{Lu}{2,3}$/u;

/** Decides from what stands above an article's text, below it, and in the dateline of its `opening`. */
export function decideFields(
  head: readonly PlacedPart[],
  tail: readonly PlacedPart[],
  opening: string,
  facts: HeaderFacts,
  findNear?: () => Mention | undefined,
): DecidedFields {
  const dateline = readDateline(opening, facts);
  const { authors, ...author } = decideAuthors(head, tail, dateline, facts);
  const { date, updated, ...day } = decideDate(head, tail, dateline, facts.today, findNear);
  const { region, ...place } = decideRegion(head, dateline);
  const fields = {
    ...(authors ? { authors } : {}),
    ...(date ? { date } : {}),
    ...(updated ? { updated } : {}),
    ...(region ? { region: initials.test(region) ? region : facts.spellingOf(region) } : {}),
  };
  return { fields, doubts: [...author.doubts, ...day.doubts, ...place.doubts] };
}
