import { enGB } from 'date-fns/locale/en-GB';
import type { InterfaceWords } from './words.ts';

/** The interface in English. */
export const english: InterfaceWords = {
  language: 'en',
  locale: enGB,
  dayPattern: 'd MMMM yyyy',
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
  photograph: 'Picture',
  body: { footnotes: 'Notes', backToText: 'Back to the text', table: 'Table' },
  allArticles: 'All articles',
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
