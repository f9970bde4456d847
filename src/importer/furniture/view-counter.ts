import { foldedPattern } from '../text/fold-text.ts';
import { oneOf } from '../text/one-of.ts';
import { type Furniture, wholeLine } from './furniture.ts';

const number = '(?:\\d{1,3}(?:[,. ]\\d{3})+|\\d[\\d,.]*)\\s?(?:[km]\\b|тыс\\.?|mil|bin)?\\+?';
const thing = oneOf`
  views?|reads?|hits?|visits?|impressions|people (?:have )?(?:read|viewed) this|vues?|lectures|aufrufe
  lesungen|vistas|visualiza(?:ciones|coes|zioni)|prikaza?|pregleda?|lecturas
  просмотр(?:а|ов|ы)?
  goruntulenme|goruntuleme|okunma
  بازدید|بار خوانده شده|مشاهده|مشاهدات|مشاهده|زیاره|لیدنې|کتنې|قراءه
`;
const label = `(?:total |post )?(?:${oneOf`
  views?|reads?|hits?|vues|aufrufe|vistas
  просмотр(?:ов|ы)
  goruntulenme|okunma(?: sayisi)?
  بازدید(?:ها)?|تعداد بازدید|تعداد مشاهده|المشاهدات|عدد المشاهدات|لیدنې|ټول لیدل
`})`;

/** How often a page was opened. */
export const viewCounter: Furniture = {
  rule: 'view-counter',
  reason: 'The page counted how often it was opened.',
  examples: [
    '0 Views',
    '1,204 views',
    'Views: 33',
    '12K reads',
    '۳۵ بازدید',
    '1 204 просмотра',
    'Post Views: 1,204',
    'ټول لیدل: ۳۴۵',
    'مشاهدات عالية',
    'مشاهدات 1234',
    '4323 prikaza',
  ],
  leaves: ['The bridge offers 3 views of the harbour.', 'Views differ on the ferry'],
  line: wholeLine`
    ${number}\s*(?:${thing})
    ${label}\s*[:：]?\s*${number}
    مشاهدات (?:عالیه|\d[\d,.]*)
  `,
  within: foldedPattern(
    `(?<![\\p{L}\\p{N}.,])(?:${number}\\s?(?:${thing})|${label}\\s?[:：]\\s?${number})(?![\\p{L}\\p{N}])`,
    'gu',
  ),
  certain: 'anywhere',
};
