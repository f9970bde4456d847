import { assignSlugs } from './assign-slugs.ts';

/** What belongs together under one name: a region's articles, an author's, a speaker's quotations. */
export interface Shelf<Item> {
  name: string;
  /** The last part of its address. */
  slug: string;
  /** Newest first. */
  items: Item[];
}

/** How shelves are made. */
export interface ShelvingOptions {
  /** The language whose alphabet orders the shelves. */
  language: string;
  /** Addresses that the publisher chose, by name. */
  slugs?: ReadonlyMap<string, string>;
}

/** Puts items, newest first, on a shelf for each of their names; the shelves come in alphabetical order. */
export function shelve<Item>(
  items: readonly Item[],
  namesOf: (item: Item) => readonly string[],
  { language, slugs: kept }: ShelvingOptions,
): Shelf<Item>[] {
  const byName = new Map<string, Item[]>();
  for (const item of items) {
    for (const name of new Set(namesOf(item).map((one) => one.normalize('NFC')))) {
      const shelf = byName.get(name);
      if (shelf) shelf.push(item);
      else byName.set(name, [item]);
    }
  }
  // Names are met newest first, so the last item of each shelf is where its name was first published.
  const place = new Map(items.map((item, index) => [item, index]));
  const firstUse = (shelved: readonly Item[]) =>
    Math.max(...shelved.slice(-1).map((item) => place.get(item) ?? 0));
  const oldestFirst = [...byName].toSorted(
    ([a, first], [b, second]) => firstUse(second) - firstUse(first) || (a < b ? -1 : 1),
  );
  const slugs = assignSlugs(
    oldestFirst.map(([name]) => name),
    kept,
  );
  const { compare } = new Intl.Collator(language);
  return oldestFirst
    .map(([name, shelved]) => ({ name, slug: slugs.get(name) ?? '', items: shelved }))
    .toSorted((a, b) => compare(a.name, b.name) || (a.name < b.name ? -1 : 1));
}

/** Finds the address of a name's shelf; `undefined` for a name that has none. */
export function slugFinder(shelves: readonly Shelf<unknown>[]): (name: string) => string | undefined {
  const slugs = new Map(shelves.map(({ name, slug }) => [name, slug]));
  return (name) => slugs.get(name.normalize('NFC'));
}
