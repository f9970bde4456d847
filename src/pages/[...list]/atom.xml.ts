import type { APIRoute } from 'astro';
import { atomAddress, shelfAddress } from '../../addresses.ts';
import { openCatalogue } from '../../catalogue/open-catalogue.ts';
import { type FeedSubject, makeFeed } from '../../feeds/make-feed.ts';
import { writeAtom } from '../../feeds/write-atom.ts';
import { wordsFor } from '../../interface/words.ts';
import { site } from '../../site.ts';

/** An Atom feed of the publication and one of every region, author, year and month; none without the site's address. */
export async function getStaticPaths() {
  if (!site.url) return [];
  const { articles, regions, authors, years, months } = await openCatalogue();
  const words = wordsFor(site.language);
  const named = (name: string, page: string, items: FeedSubject['articles']) => ({
    title: name === '' ? site.name : `${name} · ${site.name}`,
    page,
    address: atomAddress(page),
    articles: items,
  });
  const subjects: FeedSubject[] = [
    named('', '/', articles),
    ...regions.map(({ name, slug, items }) => named(name, shelfAddress('regions', slug), items)),
    ...authors.map(({ name, slug, items }) => named(name, shelfAddress('authors', slug), items)),
    ...years.map(({ name, slug, items }) => named(name, shelfAddress('archive', slug), items)),
    ...months.map(({ name, slug, items }) => named(words.month(name), shelfAddress('archive', slug), items)),
  ];
  return subjects.map((subject) => ({
    params: { list: subject.page.slice(1, -1) || undefined },
    props: { subject },
  }));
}

export const GET: APIRoute<{ subject: FeedSubject }> = async ({ props: { subject } }) =>
  new Response(writeAtom(await makeFeed(subject)));
