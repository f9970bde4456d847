import { site } from '../site.ts';
import { type ListPage, paginate } from './paginate.ts';
import type { Shelf } from './shelf.ts';

/** One page of one name's shelf. */
export interface ShelfPage<Item> extends ListPage<Item> {
  shelf: Shelf<Item>;
}

/**
 * The pages of shelves for Astro's `getStaticPaths`, each with its path below their listing; `pathOf` gives a shelf's
 * path from its slug.
 */
export function shelfPaths<Item>(
  shelves: readonly Shelf<Item>[],
  pathOf = (slug: string) => slug,
): { params: { path: string }; props: ShelfPage<Item> }[] {
  return shelves.flatMap((shelf) =>
    paginate(shelf.items, site.pageLength).map((listPage) => ({
      params: { path: pathOf(shelf.slug) + (listPage.page === 1 ? '' : `/page/${listPage.page}`) },
      props: { shelf, ...listPage },
    })),
  );
}
