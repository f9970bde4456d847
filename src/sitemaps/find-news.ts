import type { Article } from '../article/article.ts';
import { instantText } from '../article/day.ts';

const hour = 60 * 60 * 1000;
/** Google's news sitemap holds the articles of the last two days and at most 1,000 of them. */
const longest = 48 * hour;
const most = 1000;
/** A day has no time, so it counts from 10:00 at UTC and may lie a little ahead of the clock. */
const ahead = 24 * hour;

/** The articles that are news at a moment, in milliseconds since 1970; `articles` come newest first. */
export function findNews<Item extends Pick<Article, 'date'>>(articles: readonly Item[], now: number): Item[] {
  return articles
    .filter(({ date }) => {
      const age = now - Date.parse(instantText(date));
      return age <= longest && age >= -ahead;
    })
    .slice(0, most);
}
