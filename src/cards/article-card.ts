import type { Article } from '../article/article.ts';
import { kindLabel } from '../interface/kind-label.ts';
import { wordsFor } from '../interface/words.ts';
import { type CardFacts, layOutCard } from './lay-out-card.ts';
import { missingLetters } from './typefaces.ts';

/** What a card needs to know of an article. */
export type Carded = Pick<Article, 'title' | 'region' | 'kind' | 'author' | 'day' | 'lang' | 'direction'>;

/** The card of an article, or the letters for want of which there is none: a card with empty boxes would be worse. */
export function articleCard(article: Carded, publication: string) {
  const facts = factsOf(article, publication);
  const missing = missingLetters([facts.publication, facts.kicker, facts.title, facts.byline].join(''));
  return missing.length > 0 ? { missing } : { layout: layOutCard(facts) };
}

function factsOf(article: Carded, publication: string): CardFacts {
  const { title, region, author, day, lang, direction } = article;
  const words = wordsFor(lang);
  const kicker = [kindLabel(article.kind, words), region].filter(Boolean).join(' · ');
  const names = words
    .list(author)
    .map(({ value }) => value)
    .join('');
  // Isolates (UAX 9) keep a day in one script whole inside a line that runs the other way.
  const byline = `\u2068${names}\u2069 · \u2068${words.day(day)}\u2069`;
  return { publication, kicker, title, byline, direction };
}
