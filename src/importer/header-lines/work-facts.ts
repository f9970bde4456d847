import { isBylineLabel } from '../names/byline-label.ts';
import { dateLabelOf } from '../dates/date-labels.ts';
import { foldedPattern, foldText } from '../text/fold-text.ts';
import { oneOf } from '../text/one-of.ts';

/** What only a book is said to have, folded; a newspaper's record has pages and a publisher too. */
const ofBook = foldedPattern(
  `^(?:${oneOf`
  e?isbn(?:-1[03])?|verlag|seiten(?:zahl|anzahl)?|umfang|originaltitel|ubersetzer(?:in)?|ubersetzt von|uitgeverij|forlag(?:et)?|wydawnictwo
  publisher|number of pages|pages|page count|(?:hard|paper)(?:back|cover)|original title|translat(?:or|ed by)
  editeur|edition|maison d'edition|nombre de pages|titre original|traduit par|traduction
  editorial|editora|paginas|numero de paginas|titulo original|traduccion|casa editrice|editore|pagine|titolo originale
  издательство|страниц|количество страниц|видавництво|yayinevi|yayinlari|sayfa(?: sayisi)?
  出版社|出版|頁數|页数|ページ数|출판사|쪽수|ناشر|انتشارات|تعداد صفحات|دار النشر|عدد الصفحات
`})$`,
  'u',
);

/** What the record of an article has, in a database or an agency's file, folded. */
const ofArticle =
  /^(?:byline|date|newspaper|publication(?: title)?|section|source|quelle|ressort|zeitung|load-date|issn)$/u;

/** A book's number, or so many pages as no newspaper has. */
const bookOnly =
  /isbn|(?:^|\D)(?:[4-9]\d|[1-9]\d{2,3})\s?(?:pages|seiten|s\.|páginas|pagine|с\.|стр|sayfa|pp?\.)/iu;

/** In lines: fewer are no record of a book. */
const fewestFacts = 3;

/**
 * Finds the lines of a text that tell of a book under review, a label and a colon before each: its author did not write the
 * article. The record of an article, which tells a day or a newspaper, is none.
 */
export function findWorkFacts<Line extends { text: string }>(lines: readonly Line[]): Set<Line> {
  const found = new Set<Line>();
  let run: Line[] = [];
  for (const line of [...lines, undefined]) {
    if (line && labelOf(line.text) !== undefined) {
      run.push(line);
      continue;
    }
    if (isWork(run.map(({ text }) => text))) for (const one of run) found.add(one);
    run = [];
  }
  return found;
}

function isWork(facts: readonly string[]): boolean {
  if (facts.length < fewestFacts) return false;
  const labels = facts.map((fact) => labelOf(fact) ?? '');
  const isOfArticle = labels.some((label) => ofArticle.test(label) || dateLabelOf(label) === 'published');
  const books = labels.filter((label) => ofBook.test(label));
  const isSure = facts.some((fact) => bookOnly.test(fact)) || (books.length > 1 && !isOfArticle);
  return labels.some(isBylineLabel) && books.length > 0 && isSure;
}

/** The label of a line that says one fact, folded; `undefined` for any other line. */
function labelOf(text: string): string | undefined {
  const label = /^(?<label>[\p{L}\p{M}'’ /-]{2,24}?(?:1[03])?)\s?[:：]\s?\S.{0,120}$/u.exec(text)?.groups?.[
    'label'
  ];
  return label === undefined ? undefined : foldText(label).trim();
}
