import { dropHidden } from '../../characters/hidden-characters.ts';
import type { DraftFields } from '../../draft.ts';

/** Fields without the characters that nobody sees, such as the soft hyphens of a headline. */
export function plainFields({ title, authors, description, ...fields }: DraftFields): DraftFields {
  return {
    ...fields,
    ...(title ? { title: dropHidden(title) } : {}),
    ...(authors ? { authors: authors.map(dropHidden) } : {}),
    ...(description ? { description: dropHidden(description) } : {}),
  };
}
