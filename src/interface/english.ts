import { enGB } from 'date-fns/locale/en-GB';
import { count } from './count.ts';
import type { InterfaceWords } from './words.ts';
import { dayWriter } from './write-days.ts';

/** The interface in English. */
export const english: InterfaceWords = {
  language: 'en',
  ...dayWriter(enGB, 'd MMMM yyyy'),
  skip: 'Skip to the article',
  kinds: { analysis: 'Analysis', opinion: 'Opinion', interview: 'Interview', explainer: 'Explainer' },
  by: 'By',
  list: (names) => new Intl.ListFormat('en-GB').formatToParts(names),
  minutes: (minutes) => `${minutes}\u00A0min\u00A0read`,
  updated: 'Updated',
  corrections: 'Corrections',
  oldNews: (day) => `This article tells what was known on ${day}.`,
  firstPublished: 'First published by',
  retrieved: (day) => `text taken from there on ${day}`,
  changes: {
    summary: 'Changed from the text as received',
    kinds: {
      joined: (times) => count(times, 'broken line or sentence', 'broken lines or sentences'),
      marks: (times) => count(times, 'quotation mark', 'quotation marks'),
      characters: (times) => count(times, 'damaged character', 'damaged characters'),
      setApart: (times) => count(times, 'quotation set apart', 'quotations set apart'),
      parted: (times) => count(times, 'pair of words run together', 'pairs of words run together'),
    },
    mended: (kinds) => `Mended: ${kinds.join(', ')}.`,
    leftOut: (parts, examples) =>
      examples.length === parts
        ? `Left out: ${examples.join(', ')}.`
        : `Left out: ${[count(parts, 'part of the page', 'parts of the page'), ...examples].join(', ')}.`,
    edited: 'Edited since.',
  },
  photograph: 'Picture',
  body: { footnotes: 'Notes', backToText: 'Back to the text', table: 'Table' },
  sections: 'Sections',
  regions: 'Regions',
  authors: 'Authors',
  archive: 'Archive',
  quotations: 'Quotations',
  feed: 'Feed',
  articleCount: (articles) => count(articles, 'article', 'articles'),
  quotationCount: (quotations) => count(quotations, 'quotation', 'quotations'),
  cite: 'Cite this article',
  related: 'Related',
  earlier: 'Earlier',
  later: 'Later',
  allArticles: 'All articles',
  newest: 'Newest articles',
  markdownCopies: 'Every article is also here in Markdown: put index.md behind the address of its page.',
  noArticles: 'Nothing has been published here yet.',
  page: (page, pages) => `Page ${page} of ${pages}`,
  pages: 'Pages',
  newer: 'Newer articles',
  older: 'Older articles',
  notFound: {
    title: 'This page is not here',
    text: 'The address may be mistyped, or the article may have moved.',
  },
};
