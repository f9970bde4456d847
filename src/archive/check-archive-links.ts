import { articleAddress, copyAddress, fileOf, policyAddress, shelfAddress } from '../addresses.ts';
import type { Article } from '../article/article.ts';
import type { Problem } from '../article/problem.ts';
import { type Catalogue, catalogueArticles } from '../catalogue/catalogue.ts';
import { slugFinder } from '../catalogue/shelf.ts';
import { siteFiles } from '../catalogue/site-files.ts';
import { listFiles } from '../folders/list-files.ts';
import type { Publication } from '../publication/read-publication.ts';
import { checkLinks, type LinkedText } from './check-links.ts';
import type { ArchivedArticle, ArchiveOptions } from './read-archive.ts';

/**
 * Reports every link of articles, policies and profiles that leads nowhere on the site that they will make. An entry that
 * cannot be read, one of the slugs `unread`, is told by itself, not by each link to it.
 */
export async function checkArchiveLinks(
  articles: readonly ArchivedArticle[],
  publication: Publication,
  unread: readonly string[],
  { publicFolder, language, home, hasAddress, pageLength }: ArchiveOptions,
): Promise<Problem[]> {
  const authorSlugs = new Map([...publication.profiles].map(([name, { slug }]) => [name, slug]));
  const catalogue = catalogueArticles(
    articles.map(({ article }) => article),
    { language, authorSlugs },
  );
  const policies = publication.policies.map(({ slug }) => slug);
  const shape = { policies, pageLength, hasAddress };
  const ownFiles = await listFiles(publicFolder).catch(() => []);
  const unreadFiles = unread.flatMap((slug) =>
    [articleAddress(slug), copyAddress(articleAddress(slug))].map(fileOf),
  );
  return checkLinks(linkedTexts(articles, publication, catalogue), {
    files: new Set([...siteFiles(catalogue, shape), ...ownFiles]),
    unread: new Set(unreadFiles),
    home,
  });
}

function linkedTexts(
  articles: readonly ArchivedArticle[],
  { policies, profiles }: Publication,
  { authors }: Catalogue<Article>,
): LinkedText[] {
  const authorSlug = slugFinder(authors);
  return [
    ...articles.map(({ article: { slug, html }, file, text }) => ({
      file,
      text,
      html,
      page: fileOf(articleAddress(slug)),
    })),
    ...policies.map(({ slug, file, text, html }) => ({
      file,
      text,
      html,
      page: fileOf(policyAddress(slug)),
    })),
    ...[...profiles].flatMap(([name, { file, text, html }]) => {
      const slug = authorSlug(name);
      return slug === undefined ? [] : [{ file, text, html, page: fileOf(shelfAddress('authors', slug)) }];
    }),
  ];
}
