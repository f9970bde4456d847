import type { Introduced } from './introduction.ts';

/** Everyone introduced before whom a text names in full, in its order. */
export function peopleIn(text: string, people: ReadonlyMap<string, Introduced>): Introduced[] {
  const words = text.split(/[\s،]+/u);
  return words.flatMap((_, at) =>
    [1, 2, 3, 4, 5].flatMap((length) => people.get(words.slice(at, at + length).join(' ')) ?? []),
  );
}
