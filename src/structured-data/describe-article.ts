import type {
  AnalysisNewsArticle,
  BackgroundNewsArticle,
  NewsArticle,
  OpinionNewsArticle,
  Quotation,
} from 'schema-dts';
import type { Article } from '../article/article.ts';
import { quoteId } from '../article/body/number-quotes.ts';
import { changeInstant, instantText } from '../article/day.ts';
import { nameOfSpeaker, roleOfSpeaker } from '../article/speaker.ts';
import { describePublisher, type Publisher } from './describe-publisher.ts';

type DescribedArticle = NewsArticle | AnalysisNewsArticle | BackgroundNewsArticle | OpinionNewsArticle;

/** Absolute addresses that belong to an article; absent where the site may stand anywhere. */
export interface ArticleAddresses {
  page: string | undefined;
  /** The picture that stands for the article elsewhere. */
  image: string | undefined;
  author: (name: string) => string | undefined;
}

/**
 * schema.org's kinds of news. A report is a plain `NewsArticle`: Google names that one, and an entry that says nothing
 * is a report, so `ReportageNewsArticle` would claim more than is known. schema.org has no interview.
 */
const types = {
  report: 'NewsArticle',
  interview: 'NewsArticle',
  analysis: 'AnalysisNewsArticle',
  explainer: 'BackgroundNewsArticle',
  opinion: 'OpinionNewsArticle',
} as const;

type Facts = Omit<Article, 'image' | 'pictures' | 'html'>;

/** An article in schema.org's words, with the properties that Google's guide for articles requires and recommends. */
export function describeArticle(
  article: Facts,
  publisher: Publisher,
  addresses: ArticleAddresses,
): DescribedArticle {
  const { page, image, author } = addresses;
  return {
    '@type': types[article.kind],
    ...(page && { url: page }),
    headline: article.title,
    description: article.excerpt,
    ...(image && { image }),
    datePublished: instantText(article.date),
    ...(article.updated && { dateModified: changeInstant(article.date, article.updated) }),
    author: article.author.map((name) => ({ '@type': 'Person', name, ...withUrl(author(name)) })),
    publisher: describePublisher(publisher),
    inLanguage: article.lang,
    wordCount: article.words,
    contentLocation: { '@type': 'Place', name: article.region },
    ...(article.source?.url && { isBasedOn: article.source.url }),
    ...(article.quotes.length > 0 && {
      hasPart: article.quotes.map((quote, index) => describeQuote(quote, index + 1, page)),
    }),
    ...(article.corrections.length > 0 && {
      correction: article.corrections.map(({ date, text }) => ({
        '@type': 'CorrectionComment',
        datePublished: instantText(date),
        text,
      })),
    }),
  };
}

function describeQuote(
  { text, speaker }: Article['quotes'][number],
  number: number,
  page: string | undefined,
): Quotation {
  const role = speaker && roleOfSpeaker(speaker);
  return {
    '@type': 'Quotation',
    text,
    ...(speaker && {
      creator: { '@type': 'Person', name: nameOfSpeaker(speaker), ...(role && { description: role }) },
    }),
    ...withUrl(page && `${page}#${quoteId(number)}`),
  };
}

function withUrl(url: string | undefined) {
  return url ? { url } : {};
}
