import { hiddenCharacters } from '../../characters/hidden-characters.ts';
import type { DraftFields } from '../../draft.ts';

const drop = hiddenCharacters.repairer('');

/** Fields without the characters that nobody sees, such as the soft hyphens of a headline. */
export function plainFields({ title, authors, description, ...fields }: DraftFields): DraftFields {
  return {
    ...fields,
    ...(title ? { title: drop(title) } : {}),
    ...(authors ? { authors: authors.map(drop) } : {}),
    ...(description ? { description: drop(description) } : {}),
  };
}
