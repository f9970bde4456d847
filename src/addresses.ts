/** The address of an article's page, from the root of the site. */
export function articleAddress(slug: string): string {
  return `/articles/${slug}/`;
}

/** The address of a page of the list of all articles; the first is the front page. */
export function listAddress(page: number): string {
  return page === 1 ? '/' : `/page/${page}/`;
}

/**
 * A link from one address to another, both from the root of the site, as a relative reference: so one build works at a
 * root, under any path and, with the portable copy, from a disk.
 */
export function linkFrom(from: string, to: string): string {
  const here = from.split('/').slice(1, -1);
  const there = to.split('/').slice(1);
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1;
  const up = '../'.repeat(here.length - shared);
  return encodeURI(up + there.slice(shared).join('/')) || './';
}
