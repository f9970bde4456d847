import { attributeOf, elementsOf, isLongerThan, namesOf, textOf } from '../page/elements.ts';
import type { Block } from '../page/part-blocks.ts';
import { furnitureNamed } from './furniture-names.ts';
import { oneOf } from '../../text/one-of.ts';

/** The number of a first page at the end of an address: `/1`, `-p1`, `_page1`. */
const firstPage = /[-_/](?:[a-z]|page)?1$/i;
/** In characters: more words tell more than which page a link leads to. */
const longestLabel = 40;
/** An address with a shorter path is a site's or a section's rather than an article's. */
const shortestPath = 8;

/**
 * Whether a block links the number of another page of the article, or its next one: its address is the page's own with
 * something added; `address` is the page's own, when it is known. Readers' comments have pages too.
 */
export function leadsToPage({ element, around, text }: Block, address: string | undefined): boolean {
  if (around.some((one) => furnitureNamed(one.tagName, namesOf(one)) === 'comments')) return false;
  const links = [...elementsOf(element), ...around].filter(
    (one) => one.tagName === 'a' && !isLongerThan(one, longestLabel) && toNextPage.test(textOf(one)),
  );
  const targets = links.map((link) => ({ target: attributeOf(link, 'href').trim(), label: textOf(link) }));
  const own = address ?? targets.find(({ label }) => /^\D?1\D?$/.test(label))?.target;
  const isToldPage = (label: string) => /\p{L}/u.test(label) || rowOfPages.test(text);
  return targets.some(({ target, label }) =>
    own === undefined ? isNumbered(target, isToldPage(label)) : isPageOf(target, own),
  );
}

/** 1 2 3 下一页: the numbers of pages in one line, of which the page's own need not be a link. */
const rowOfPages = /^\D{0,8}1\D{1,4}2(?!\d)/;

/** Whether an address is a second page's by itself: by its parameter, or by its end where words tell that it leads to a page. */
function isNumbered(target: string, isToldPage: boolean): boolean {
  const isSecond = /[-_/](?:p|page)?2(?:\.[a-z]{3,5})?\/?$/i.test(target);
  return /^\?[^#]*\d/.test(target) || (isSecond && isToldPage);
}

/** An address without a host is completed alike on both sides. */
const anyHost = 'https://page.invalid/';

function isPageOf(href: string, address: string): boolean {
  if (/comment/i.test(href)) return false;
  const [own, target] = [
    URL.parse(address, anyHost),
    URL.parse(href, URL.parse(address, anyHost) ?? anyHost),
  ];
  if (!own || !target || target.host !== own.host || isSamePlace(own, target)) return false;
  const stem = stemOf(own.pathname);
  if (own.pathname.length < shortestPath || !target.pathname.startsWith(stem)) return false;
  const rest = target.pathname.slice(stem.length);
  const isAdded = rest === '' || /^[^\p{L}\p{N}]/u.test(rest);
  return isAdded && [...own.searchParams].every(([name, value]) => isSameBut(target, name, value));
}

/** What tells an article by a parameter stays on its other pages, but for the number of the page. */
function isSameBut(target: URL, name: string, value: string): boolean {
  return /^\d$/.test(value) || target.searchParams.get(name) === value;
}

function isSamePlace(own: URL, target: URL): boolean {
  return own.pathname === target.pathname && own.search === target.search;
}

function stemOf(path: string): string {
  return path
    .replace(/\/$/, '')
    .replace(/\.[a-z]{3,5}$/i, '')
    .replace(firstPage, '');
}

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
const toNextPage = new RegExp(
  `^(?:[【[（(]?(?:(?:${pageWord})\\s?)?[12][】\\])）]?|[^\\p{L}\\p{N}]{0,3}(?:${oneOf`
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
