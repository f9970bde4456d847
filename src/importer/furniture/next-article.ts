import { oneOf } from '../text/one-of.ts';
import { type Furniture, wholeLine } from './furniture.ts';
import { neighbourWords } from './words/page-words.ts';

const labels = oneOf`
  (?:previous|next|older|newer) (?:article|post|story|entry|news)
  (?:vorheriger|nachster) (?:artikel|beitrag)|article (?:precedent|suivant)
  (?:articulo|entrada|noticia|nota) (?:anterior|siguiente)
  articolo (?:precedente|successivo)|(?:artigo|post) (?:anterior|seguinte)
  (?:vorig|volgend) (?:artikel|bericht)
  (?:предыдущая|следующая) (?:статья|запись|новость)
  (?:onceki|sonraki) (?:haber|yazi|makale)
  [上下]一[篇則则](?:文章|新[聞闻])?
  (?:المقال|المقاله|الخبر) (?:السابق|السابقه|التالی|التالیه)|(?:مطلب|خبر|نوشته) (?:قبلی|بعدی)|${neighbourWords}
`;

/** What page builders write twice without a space, once for those who hear the page. */
const ways = oneOf`
  precedente?|suivant|anterior|siguiente|seguinte|proximo|successivo|zuruck|weiter|vorherige[rs]?|nachste[rs]?
  vorige|volgende|poprzedni|nastepny|forrige|neste|foregaende|nasta|onceki|sonraki|предыдущ[аи][яй]|следующ[аи][яй]
`;

/** Links to the articles that a site printed before and after this one. */
export const nextArticle: Furniture = {
  rule: 'next-article',
  reason: 'The page linked to the articles before and after it.',
  examples: [
    'Previous articleFerry to stay in port',
    'Next articleHarbour master resigns',
    'Next post: Harbour master resigns',
    'Harbour master resigns →',
    '← Ferry to stay in port, says Velm’s council',
    'Previous Post',
    'Prev Previous Post Harbour master resigns',
    'PrevPrevious',
    'PrevPreviousHarbour master resigns',
    'NextFerry to stay in portNext',
    'ZurückZurück',
    'SuccessivoSuccessivo',
    'article précédent Previous post:',
    'Nächster Artikel',
    'Artículo anterior',
    'Sonraki Haber',
    'المقال التالي',
    '上一篇',
    '下一則新聞',
  ],
  leaves: [
    'The next article of the law is older.',
    'Next article explains the harbour law',
    'Der nächste Artikel des Gesetzes ist älter.',
    'From Port Velm → Upper Sarn: the night ferry',
    '上一篇文章写了渡船。',
  ],
  line: wholeLine`
    (?:${labels})(?:\s(?:${labels}))?(?:\s?[:：|]\s?.{3,150})?
    (?:prev ?previous|next ?next) (?:article|post|story|entry) .{3,150}
    prevprevious.{0,150}|next.{2,150}[\p{L}\p{N}?!’”]next|nextnext
    (?<way>${ways})\k<way>(?:.{3,150})?
    [\p{L}\p{N} ,:;'’“”"?!&–-]{3,150} →
    ← [\p{L}\p{N} ,:;'’“”"?!&–-]{3,150}
  `,
  isGlued: true,
  announces: true,
  certain: 'edges',
};
