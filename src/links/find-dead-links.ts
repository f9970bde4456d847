import type { PageFacts } from './page-facts.ts';

/** A link of the site into itself that leads nowhere. */
export interface DeadLink {
  /** The file of the page that holds it. */
  page: string;
  /** The address as the page writes it. */
  address: string;
  /** `expected …`: what it could have led to. */
  expected: string;
}

/** Where a site stands: the start of all its addresses, with a slash at the end. */
type Home = URL;

/**
 * Finds every link, picture and anchor of a site that leads to nothing in it. `files` are all files of the site with
 * slashes; `home` is where it will stand. Absolute addresses are not looked at. A link to a folder has to end in a
 * slash, and only the page for missing addresses may begin at the root, since every other link has to work from a disk.
 */
export function findDeadLinks(pages: PageFacts[], files: ReadonlySet<string>, home: Home): DeadLink[] {
  const ids = new Map(pages.map((page) => [page.path, page.ids]));
  return pages.flatMap((page) =>
    [...new Set(page.references)].flatMap((address) => {
      const expected = refuseAddress(address, page.path, { files, ids, home });
      return expected === undefined ? [] : [{ page: page.path, address, expected }];
    }),
  );
}

interface Site {
  files: ReadonlySet<string>;
  ids: ReadonlyMap<string, ReadonlySet<string>>;
  home: Home;
}

function refuseAddress(address: string, page: string, { files, ids, home }: Site): string | undefined {
  const place = new URL(
    page
      .split('/')
      .map(encodeURIComponent)
      .join('/')
      .replace(/index\.html$/, ''),
    home,
  );
  const target = URL.parse(address, place);
  if (!target) return 'expected an address';
  if (URL.canParse(address) || /^[\\/]{2}/.test(address)) return undefined;
  if (/^[\\/]/.test(address) && page !== '404.html') return 'expected a relative address such as ../x/';
  const file = fileAt(target, home);
  if (file === undefined) return 'expected an address on this site';
  if (files.has(file)) return refuseAnchor(readAnchor(target.hash), ids.get(file));
  return files.has(`${file}/index.html`) ? 'expected a slash at its end' : 'expected a page or file';
}

function refuseAnchor(anchor: string, ids: ReadonlySet<string> | undefined): string | undefined {
  const isThere = !ids || anchor === '' || anchor === 'top' || ids.has(anchor);
  return isThere ? undefined : `expected an element with the id "${anchor}" there`;
}

/** The file that answers an address; `undefined` when it lies outside the site or is no text. */
function fileAt({ pathname }: URL, home: Home): string | undefined {
  if (!pathname.startsWith(home.pathname)) return undefined;
  try {
    return decodeURIComponent(pathname.slice(home.pathname.length)).replace(/(^|\/)$/, '$1index.html');
  } catch {
    return undefined;
  }
}

/** The id that a fragment names; a text fragment (`:~:text=`) names none. */
function readAnchor(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1).replace(/:~:.*$/, ''));
  } catch {
    return hash.slice(1);
  }
}
