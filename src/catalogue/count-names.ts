/** A name and how often it occurs. */
export interface NameCount {
  name: string;
  count: number;
}

/** Counts the names on a shelf, the most frequent first; equals stay in the order of the shelf. */
export function countNames<Item>(
  items: readonly Item[],
  namesOf: (item: Item) => readonly string[],
): NameCount[] {
  const counts = new Map<string, number>();
  for (const name of items.flatMap(namesOf)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).toSorted((a, b) => b.count - a.count);
}
