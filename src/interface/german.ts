import { de } from 'date-fns/locale/de';
import { count } from './count.ts';
import type { InterfaceWords } from './words.ts';
import { dayWriter } from './write-days.ts';

/** The interface in German. */
export const german: InterfaceWords = {
  language: 'de',
  ...dayWriter(de, 'd. MMMM yyyy'),
  skip: 'Zum Artikel',
  kinds: { analysis: 'Analyse', opinion: 'Meinung', interview: 'Interview', explainer: 'Hintergrund' },
  by: 'Von',
  list: (names) => new Intl.ListFormat('de').formatToParts(names),
  minutes: (minutes) => `${minutes}\u00A0Min.\u00A0Lesezeit`,
  updated: 'Aktualisiert am',
  corrections: 'Korrekturen',
  oldNews: (day) => `Dieser Artikel gibt wieder, was am ${day} bekannt war.`,
  firstPublished: 'Zuerst erschienen bei',
  retrieved: (day) => `Text von dort übernommen am ${day}`,
  changes: {
    summary: 'Geändert gegenüber dem Text, wie er vorlag',
    kinds: {
      joined: (times) => count(times, 'zerrissene Zeile oder Satz', 'zerrissene Zeilen oder Sätze'),
      marks: (times) => count(times, 'Anführungszeichen', 'Anführungszeichen'),
      characters: (times) => count(times, 'beschädigtes Zeichen', 'beschädigte Zeichen'),
      setApart: (times) => count(times, 'abgesetztes Zitat', 'abgesetzte Zitate'),
      parted: (times) => count(times, 'verklebtes Wortpaar', 'verklebte Wortpaare'),
    },
    mended: (kinds) => `Ausgebessert: ${kinds.join(', ')}.`,
    leftOut: (parts, examples) =>
      examples.length === parts
        ? `Weggelassen: ${examples.join(', ')}.`
        : `Weggelassen: ${[count(parts, 'Teil der Seite', 'Teile der Seite'), ...examples].join(', ')}.`,
    edited: 'Seither bearbeitet.',
  },
  photograph: 'Bild',
  body: { footnotes: 'Anmerkungen', backToText: 'Zurück zum Text', table: 'Tabelle' },
  sections: 'Bereiche',
  regions: 'Regionen',
  authors: 'Autorinnen und Autoren',
  archive: 'Archiv',
  quotations: 'Zitate',
  feed: 'Feed',
  articleCount: (articles) => count(articles, 'Artikel', 'Artikel'),
  quotationCount: (quotations) => count(quotations, 'Zitat', 'Zitate'),
  cite: 'Diesen Artikel zitieren',
  related: 'Zum Thema',
  earlier: 'Früher',
  later: 'Später',
  allArticles: 'Alle Artikel',
  newest: 'Neueste Artikel',
  markdownCopies:
    'Jeder Artikel steht hier auch als Markdown: Hängen Sie index.md an die Adresse seiner Seite.',
  noArticles: 'Hier ist noch nichts erschienen.',
  page: (page, pages) => `Seite ${page} von ${pages}`,
  pages: 'Seiten',
  newer: 'Neuere Artikel',
  older: 'Ältere Artikel',
  notFound: {
    title: 'Diese Seite gibt es hier nicht',
    text: 'Vielleicht ist die Adresse falsch geschrieben, oder der Artikel ist umgezogen.',
  },
};
