import { fr } from 'date-fns/locale/fr';
import type { InterfaceWords } from './words.ts';
import { dayWriter } from './write-days.ts';

/** The interface in French. */
export const french: InterfaceWords = {
  language: 'fr',
  ...dayWriter(fr, 'do MMMM yyyy'),
  skip: 'Aller à l’article',
  kinds: { analysis: 'Analyse', opinion: 'Opinion', interview: 'Entretien', explainer: 'Décryptage' },
  by: 'Par',
  list: (names) => new Intl.ListFormat('fr').formatToParts(names),
  minutes: (minutes) => `${minutes}\u00A0min de\u00A0lecture`,
  updated: 'Mis à jour le',
  corrections: 'Rectificatifs',
  oldNews: (day) => `Cet article dit ce que l’on savait le ${day}.`,
  firstPublished: 'Publié d’abord par',
  retrieved: (day) => `texte repris le ${day}`,
  changes: {
    summary: 'Ce qui a changé par rapport au texte reçu',
    kinds: {
      joined: (times) => count(times, 'ligne ou phrase coupée', 'lignes ou phrases coupées'),
      marks: (times) => count(times, 'guillemet', 'guillemets'),
      characters: (times) => count(times, 'caractère abîmé', 'caractères abîmés'),
      setApart: (times) => count(times, 'citation mise à part', 'citations mises à part'),
      parted: (times) => count(times, 'paire de mots collés', 'paires de mots collés'),
    },
    mended: (kinds) => `Réparé\u00A0: ${kinds.join(', ')}.`,
    leftOut: (parts, examples) =>
      examples.length === parts
        ? `Laissé de côté\u00A0: ${examples.join(', ')}.`
        : `Laissé de côté\u00A0: ${[count(parts, 'élément de la page', 'éléments de la page'), ...examples].join(', ')}.`,
    edited: 'Modifié depuis.',
  },
  photograph: 'Image',
  body: { footnotes: 'Notes', backToText: 'Retour au texte', table: 'Tableau' },
  sections: 'Rubriques',
  regions: 'Régions',
  authors: 'Auteurs',
  archive: 'Archives',
  quotations: 'Citations',
  feed: 'Flux',
  articleCount: (articles) => count(articles, 'article', 'articles'),
  quotationCount: (quotations) => count(quotations, 'citation', 'citations'),
  cite: 'Citer cet article',
  related: 'Sur le même sujet',
  earlier: 'Précédent',
  later: 'Suivant',
  allArticles: 'Tous les articles',
  newest: 'Articles les plus récents',
  markdownCopies: 'Chaque article est aussi ici en Markdown\u00A0: ajoutez index.md à l’adresse de sa page.',
  noArticles: 'Rien n’a encore été publié ici.',
  page: (page, pages) => `Page ${page} sur ${pages}`,
  pages: 'Pages',
  newer: 'Articles plus récents',
  older: 'Articles plus anciens',
  notFound: {
    title: 'Cette page n’est pas ici',
    text: 'L’adresse est peut-être mal écrite, ou l’article a changé de place.',
  },
};

/** In French, zero is singular too. */
function count(times: number, one: string, many: string): string {
  return `${times} ${times < 2 ? one : many}`;
}
