/** One page of a list. */
export interface ListPage<Item> {
  /** Counted from 1. */
  page: number;
  pages: number;
  items: Item[];
}

/** Divides a list into pages of so many items; an empty list is one empty page. */
export function paginate<Item>(items: readonly Item[], length: number): ListPage<Item>[] {
  const pages = Math.max(1, Math.ceil(items.length / length));
  return Array.from({ length: pages }, (_, index) => ({
    page: index + 1,
    pages,
    items: items.slice(index * length, (index + 1) * length),
  }));
}
