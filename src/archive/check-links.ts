import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { articleAddress, fileOf, linkFrom } from '../addresses.ts';
import { type Problem, quoteValue, showHidden } from '../article/problem.ts';
import { findDeadLinks } from '../links/find-dead-links.ts';
import { readPageFacts } from '../links/page-facts.ts';
import { placeAt, placeOf } from './check-pictures.ts';
import { shown } from './find-entries.ts';

/** A text with links, and where it will stand. */
export interface LinkedText {
  /** Its file, absolute. */
  file: string;
  /** As it was written. */
  text: string;
  /** Its page's file on the site, with slashes. */
  page: string;
  html: string;
}

/** What a link can lead to. */
export interface LinkTargets {
  /** Every file of the site that is foreseen, with slashes. */
  files: ReadonlySet<string>;
  /** Files of the articles whose entries cannot be read; they may hold anything, and bring pages of further names. */
  unread: ReadonlySet<string>;
  /** Where the site will stand. */
  home: URL;
}

/** The `id` of every page's main part, to which its skip link leads. */
const idOfMain = 'main';

/** Reports every link that leads nowhere, by the rule that the build holds its finished pages to. */
export async function checkLinks(texts: readonly LinkedText[], targets: LinkTargets): Promise<Problem[]> {
  const { unread, home } = targets;
  const files = targets.files.union(unread);
  const facts = texts.map(({ page, html }) => readPageFacts(page, html));
  for (const { ids } of facts) ids.add(idOfMain);
  const known = new Set(facts.map(({ path }) => path));
  const others = [...targets.files].filter((path) => path.endsWith('.html') && !known.has(path));
  // A page of a list has nothing that a link could lead to but its main part.
  const bare = others.map((path) => readPageFacts(path, `<main id="${idOfMain}">`));
  const byPage = new Map(texts.map((text) => [text.page, text]));
  const dead = findDeadLinks([...facts, ...bare], files, home);
  const told = dead.map(async ({ page, address, expected }) => {
    const text = byPage.get(page);
    if (!text || (unread.size > 0 && isOfNames(address))) return [];
    const written = writtenAs(address, text.text) ?? address;
    const place = { path: shown(text.file), ...placeOfLink(written, text.text) };
    return [describeDeadLink(written, (await advise(written, text.file, files)) ?? expected, place)];
  });
  return [...(await Promise.all(told)).flat(), ...texts.flatMap((text) => findCopies(text, files))];
}

/** An address of a page as an entry writes it; `undefined` when the entry has it in no form. */
export function writtenAs(address: string, text: string): string | undefined {
  const fromRoot = address.replace(/^(?:\.\.\/){2}/, '/');
  return [address, decode(address), fromRoot, decode(fromRoot)].find((form) => text.includes(form));
}

/** A link that leads nowhere; `expected` begins with that word. */
export function describeDeadLink(
  url: string,
  expected: string,
  place: Pick<Problem, 'path' | 'line' | 'column'>,
): Problem {
  const message = `Unexpected link to ${quoteValue(url)} that leads nowhere, ${expected}, mend or remove it`;
  return { ...place, rule: 'dead-link', message: showHidden(message), severity: 'error' };
}

/** Where an address stands as a link's, which may be the beginning of a longer one. */
export function placeOfLink(written: string, text: string): Pick<Problem, 'line' | 'column'> {
  for (let at = text.indexOf(written); at !== -1; at = text.indexOf(written, at + 1)) {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + written.length)];
    if (/[(<:\s]/.test(before) && /^[)>\s]?$/.test(after)) return placeAt(at, text);
  }
  return placeOf(written, text);
}

function isOfNames(address: string): boolean {
  return /(?:^|\/)(?:regions|authors|archive|quotations|page)\//.test(address);
}

/** What was meant by an address as people write it, who see files and not pages. */
async function advise(written: string, entry: string, files: ReadonlySet<string>) {
  if (/^www\./i.test(written)) return `expected a scheme before it, write https://${written}`;
  const [path = '', anchor = ''] = decode(written).split(/(?=#)/);
  const slug = slugIn(path, files);
  if (slug !== undefined && slug !== path)
    return `expected the address of that article, write ${slug}${anchor}`;
  const isBeside = path !== '' && (await stat(join(dirname(entry), path)).catch(() => undefined))?.isFile();
  const name = basename(path);
  return isBeside
    ? `expected a file of public/, since of what lies beside an entry only pictures are published, move it to public/${name} and write /${name}`
    : undefined;
}

/** The address of the article whose entry, or name, a path leads to. */
function slugIn(path: string, files: ReadonlySet<string>): string | undefined {
  const slug = basename(path.replace(/(?:\/index)?\.md$/i, '')).normalize('NFC');
  const isArticle = slug !== '' && files.has(fileOf(articleAddress(slug)));
  return isArticle ? linkFrom(articleAddress('x'), articleAddress(slug)) : undefined;
}

/** Links to the Markdown of an article, which exists, but is no page. */
function findCopies({ file, text, html, page }: LinkedText, files: ReadonlySet<string>): Problem[] {
  const links = readPageFacts(page, html).references.filter((url) =>
    /^(?:\.\.?\/)[^:?#]*\/index\.md$/.test(url),
  );
  return [...new Set(links)].flatMap((address): Problem[] => {
    const target = slugIn(decode(address), files);
    const written = writtenAs(address, text) ?? address;
    const message = `Unexpected link to ${quoteValue(written)}, which readers get as bare Markdown, expected the page of that article, write ${target}`;
    const place = { path: shown(file), ...placeOfLink(written, text) };
    return target ? [{ ...place, rule: 'link-to-copy', message, severity: 'warning' }] : [];
  });
}

function decode(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
