import type { Element } from 'hast';
import { oneOf } from '../../text/one-of.ts';
import { saysRestIsClosed } from '../../text/pay-wall-notice.ts';
import { attributeOf, elementsOf, textOf } from '../page/elements.ts';
import type { Block } from '../page/part-blocks.ts';
import { leadsElsewhere } from './leads-elsewhere.ts';
import { pageWord } from './leads-to-page.ts';
import { isMostlyLink } from './text-signs.ts';

/** In characters: a longer paragraph is more than a link. */
const longest = 240;

/** What those who copy the opening of an article print for the link to all of it. */
const restElsewhere = new RegExp(
  `^\\P{L}{0,3}(?:${oneOf`
  (?:continue reading|read) the (?:rest|full|whole|entire|original) (?:of (?:the|this) )?(?:story|article|post|text|piece)
  (?:den (?:ganzen|vollständigen) artikel|den rest) (?:lesen|weiterlesen)
  lire (?:la suite|l['’]article complet)|(?:leer|ver) (?:la nota|el artículo|la noticia) complet[oa]
  leggi (?:tutto l['’]articolo|l['’]articolo completo)|(?:leia|ler) (?:o artigo|a matéria|a notícia) complet[oa]
  читать (?:далее|полностью|статью полностью)
  (?:اضغط هنا )?(?:لقراءه|لقراءة) بقية (?:الخبر|المقال)
  阅读全文|閱讀全文|全文を読む
`})(?!\\p{L})`,
  'iu',
);

const ofWord = '/|of|von|sur|de|di|dari|van|av|af|z|ze|из|з|από|من|از';
const pageOfPages = new RegExp(
  `^\\W{0,3}(?:(?:${pageWord})\\s?(?:ke-)?(?<at>\\d{1,2})\\s?(?:${ofWord})\\s?(?<all>\\d{1,2})|(?:上一[页頁]\\s?)?(?<at2>\\d{1,2})\\s?(?:${ofWord})\\s?(?<all2>\\d{1,2})\\s?(?:下一)?(?:${pageWord}))\\W{0,3}$`,
  'iu',
);

/** Whether a page says in a line of its own that the rest of an article is for subscribers. */
export function isPayWallNotice({ text }: Block): boolean {
  return saysRestIsClosed(text);
}

/** Whether a line holds a link to the rest of an article on another site, or is one by the page's own address with a word added. */
export function leadsToRest(block: Block, address: string | undefined): boolean {
  const { element, text } = block;
  if (block.linked === 0 || text.length >= longest || !restElsewhere.test(text)) return false;
  if (leadsElsewhere(element, address) || namesHost(element, address)) return true;
  return isMostlyLink(block) && leadsOn(element, address);
}

/** Whether a link's words are the address of another host, which may be of the same outlet. */
function namesHost(element: Element, address: string | undefined): boolean {
  const own = URL.parse(address ?? '')?.hostname;
  return elementsOf(element).some((one) => {
    const host = URL.parse(attributeOf(one, 'href').trim())?.hostname;
    return own !== undefined && host !== undefined && host !== own && textOf(one) === host;
  });
}

function leadsOn(element: Element, address: string | undefined): boolean {
  const own = URL.parse(address ?? '');
  const targets = [...elementsOf(element)].map((one) => attributeOf(one, 'href')).filter(Boolean);
  const isOwn = (href: string) => {
    const target = URL.parse(href, address);
    return target?.pathname === own?.pathname && target?.search !== own?.search;
  };
  return own !== null && targets.some(isOwn);
}

/** Which of several pages of an article a line counts: “Page 1 of 3”; `undefined` when it counts none. */
export function pageCounted({ text }: Block): number | undefined {
  const { at, all, at2, all2 } = (text.length < 40 ? pageOfPages.exec(text)?.groups : undefined) ?? {};
  const [page, pages] = [Number(at ?? at2), Number(all ?? all2)];
  return pages > 1 && page >= 1 && page <= pages ? page : undefined;
}
