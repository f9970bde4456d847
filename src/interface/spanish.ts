import { es } from 'date-fns/locale/es';
import { count } from './count.ts';
import type { InterfaceWords } from './words.ts';
import { dayWriter } from './write-days.ts';

/** The interface in Spanish. */
export const spanish: InterfaceWords = {
  language: 'es',
  ...dayWriter(es, "d 'de' MMMM 'de' yyyy"),
  skip: 'Ir al artículo',
  kinds: { analysis: 'Análisis', opinion: 'Opinión', interview: 'Entrevista', explainer: 'Claves' },
  by: 'Por',
  list: (names) => new Intl.ListFormat('es').formatToParts(names),
  minutes: (minutes) => `${minutes}\u00A0min de\u00A0lectura`,
  updated: 'Actualizado el',
  corrections: 'Correcciones',
  oldNews: (day) => `Este artículo cuenta lo que se sabía el ${day}.`,
  firstPublished: 'Publicado primero por',
  retrieved: (day) => `texto tomado de allí el ${day}`,
  changes: {
    summary: 'Cambios respecto del texto recibido',
    kinds: {
      joined: (times) => count(times, 'línea o frase cortada', 'líneas o frases cortadas'),
      marks: (times) => count(times, 'comilla', 'comillas'),
      characters: (times) => count(times, 'carácter dañado', 'caracteres dañados'),
      setApart: (times) => count(times, 'cita puesta aparte', 'citas puestas aparte'),
      parted: (times) => count(times, 'par de palabras pegadas', 'pares de palabras pegadas'),
    },
    mended: (kinds) => `Reparado: ${kinds.join(', ')}.`,
    leftOut: (parts, examples) =>
      examples.length === parts
        ? `Omitido: ${examples.join(', ')}.`
        : `Omitido: ${[count(parts, 'parte de la página', 'partes de la página'), ...examples].join(', ')}.`,
    edited: 'Editado después.',
  },
  photograph: 'Imagen',
  body: { footnotes: 'Notas', backToText: 'Volver al texto', table: 'Tabla' },
  sections: 'Secciones',
  regions: 'Regiones',
  authors: 'Autores',
  archive: 'Archivo',
  quotations: 'Citas',
  feed: 'Canal',
  articleCount: (articles) => count(articles, 'artículo', 'artículos'),
  quotationCount: (quotations) => count(quotations, 'cita', 'citas'),
  cite: 'Citar este artículo',
  related: 'Sobre el mismo tema',
  earlier: 'Anterior',
  later: 'Siguiente',
  allArticles: 'Todos los artículos',
  newest: 'Artículos más recientes',
  markdownCopies: 'Cada artículo está también aquí en Markdown: añada index.md a la dirección de su página.',
  noArticles: 'Aquí no se ha publicado nada todavía.',
  page: (page, pages) => `Página ${page} de ${pages}`,
  pages: 'Páginas',
  newer: 'Artículos más nuevos',
  older: 'Artículos más antiguos',
  notFound: {
    title: 'Esta página no está aquí',
    text: 'Puede que la dirección esté mal escrita o que el artículo se haya mudado.',
  },
};
