import { oneOf } from '../../text/one-of.ts';

/** The words for a page, as they stand beside its number. */
export const pageWord = oneOf`
  pages?|seite|página|pagina|strona|stránka|strana|sida|side|sivu|sayfa|oldal|halaman
  страница|сторінка
  σελίδα
  صفحة|صفحه
  ページ|页|頁
  페이지
`;

/** What links say that lead to the next page of an article, or to its second one, by its number. */
export const toNextPage = new RegExp(
  `^(?:(?:(?:${pageWord})\\s?)?[12]|[^\\p{L}\\p{N}]{0,3}(?:${oneOf`
  next page|(?:zur )?nächsten? seite|page suivante|página siguiente|siguiente página|próxima página
  página seguinte|pagina successiva|volgende pagina|nästa sida|neste side|næste side|seuraava sivu
  następna strona|další (?:strana|stránka)|következő oldal|sonraki sayfa|halaman (?:selanjutnya|berikutnya)
  следующая страница|наступна сторінка
  επόμενη σελίδα
  الصفحة التالية|صفحه بعد
  次(?:の|)ページ(?:へ)?|下一[页頁]
  다음 ?페이지
`})[^\\p{L}\\p{N}]{0,3})$`,
  'iu',
);
