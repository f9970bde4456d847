import type { Article } from '../article/article.ts';
import { instantOf } from '../article/day.ts';
import { headingOfSpeaker } from '../article/speaker.ts';
import { byNewest, type Catalogued } from './catalogue.ts';
import { shelve } from './shelf.ts';

/** How many stories stand below an article. */
const most = 3;
/** How many neighbours on each side are looked at on each shelf; it keeps the work linear in the number of articles. */
const reach = 12;
/** In half a year a story is half as near. */
const halfLife = 180 * 24 * 60 * 60 * 1000;

/**
 * Finds for each article, by its slug, up to three others that tell more of the same story: people who are quoted in
 * both count most, then the region, then the author, all the more the nearer in time. An article that shares neither a
 * region nor a person is not related, however near. The same articles always give the same answer.
 */
export function findRelated<Item extends Catalogued>(articles: readonly Item[]): Map<string, Item[]> {
  const scores = new Map(articles.map(({ slug }) => [slug, new Map<Item, number>()]));
  const newestFirst = articles.toSorted(byNewest);
  const shared: [weight: number, namesOf: (article: Item) => readonly string[]][] = [
    [4, peopleQuoted],
    [2, ({ region }) => [region]],
    [1, ({ author }) => author],
  ];
  for (const [weight, namesOf] of shared) {
    for (const { items } of shelve(newestFirst, namesOf, { language: 'en' }))
      addScores(items, weight, scores);
  }
  const best = (found: Map<Item, number>) =>
    [...found].toSorted(([a, scoreA], [b, scoreB]) => scoreB - scoreA || byNewest(a, b)).slice(0, most);
  return new Map([...scores].map(([slug, found]) => [slug, best(found).map(([article]) => article)]));
}

function addScores<Item extends Catalogued>(
  shelf: readonly Item[],
  weight: number,
  scores: Map<string, Map<Item, number>>,
) {
  for (const [index, article] of shelf.entries()) {
    const found = scores.get(article.slug);
    for (const other of shelf.slice(Math.max(0, index - reach), index + reach + 1)) {
      if (other === article) continue;
      found?.set(other, (found.get(other) ?? 0) + weight * nearness(article, other));
    }
  }
}

function nearness(a: Pick<Article, 'date'>, b: Pick<Article, 'date'>): number {
  return 1 / (1 + Math.abs(instantOf(a.date) - instantOf(b.date)) / halfLife);
}

function peopleQuoted({ quotes, lang }: Catalogued): string[] {
  return quotes.flatMap(({ speaker }) => (speaker ? [headingOfSpeaker(speaker, lang)] : []));
}
