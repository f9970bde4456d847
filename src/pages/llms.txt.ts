import type { APIRoute } from 'astro';
import { articleAddress, copyAddress, linkFrom, listings } from '../addresses.ts';
import { openCatalogue } from '../catalogue/open-catalogue.ts';
import { llmsText } from '../copies/llms-text.ts';
import { kindLabel } from '../interface/kind-label.ts';
import { wordsFor } from '../interface/words.ts';
import { publicAddress } from '../public-address.ts';
import { site } from '../site.ts';

/** The newest articles; the lists lead to all others. */
const most = 100;

export const GET: APIRoute = async () => {
  const { articles, speakers } = await openCatalogue();
  const words = wordsFor(site.language);
  const url = (address: string) => publicAddress(address) ?? linkFrom('/llms.txt', address);
  const names = [
    ...(articles.length > 0 ? (['archive', 'regions', 'authors'] as const) : []),
    ...(speakers.length > 0 ? (['quotations'] as const) : []),
  ];
  const newest = articles.slice(0, most).map(({ slug, title, author, region, day, kind }) => ({
    url: url(copyAddress(articleAddress(slug))),
    title,
    note: [kindLabel(kind, words), author.join(', '), words.day(day), region].filter(Boolean).join(' · '),
  }));
  const lists = names.map((name) => ({ url: url(listings[name]), title: words[name] }));
  const { name, description } = site;
  const sections = [
    { heading: words.newest, links: newest },
    { heading: words.sections, links: lists },
  ].filter(({ links }) => links.length > 0);
  return new Response(llmsText({ name, description, advice: words.markdownCopies, sections }));
};
