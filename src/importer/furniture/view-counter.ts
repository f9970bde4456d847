import { foldedPattern } from '../text/fold-text.ts';
import { oneOf } from '../text/one-of.ts';
import { type Furniture, wholeLine } from './furniture.ts';
import { viewLabels, viewNouns } from './words/topic-words.ts';

const number = '(?:\\d{1,3}(?:[,. ]\\d{3})+|\\d[\\d,.]*)\\s?(?:[km]\\b|тыс\\.?|mil|bin)?\\+?';
const thing = oneOf`
  views?|reads?|hits?|visits?|impressions|people (?:have )?(?:read|viewed) this|vues?|lectures|aufrufe
  lesungen|vistas|visitas|visualizz?a(?:ciones|coes|zioni)|prikaza?|pregleda?|lecturas
  letture|visite|leituras|acessos|zugriffe|mal (?:an)?(?:gesehen|gelesen|geklickt|aufgerufen)
  (?:kez|defa) (?:okundu|goruntulendi|izlendi)|बार (?:पढ.?ा|देखा) गया|次(?:阅读|閱讀|浏览|瀏覽|点击)|回閲覧
  просмотр(?:а|ов|ы)?
  goruntulenme|goruntuleme|okunma
  ${viewNouns}
  بازدید|بار خوانده شده|مشاهده|مشاهدات|زیاره|لیدنې|کتنې|قراءه
`;
/** Labels of eastern Asia, which need no colon. */
const dense = '(?:阅读|閱讀|浏览|瀏覽|点击|點擊)(?:量|数|數|次数|次數)?|閲覧数|再生回数|조회 ?수?';
/** Such a label behind other parts of a header's line, where no word follows that it could count. */
const denseWithin = `(?<=[\\s|/·)）])(?:${dense})\\s?[:：(（]?\\s?\\d[\\d,.]*\\s?次?[)）]?(?=\\s*$|\\s*[|/·,，])`;
const label = `(?:total |post )?(?:${oneOf`
  views?|reads?|hits?|vues|aufrufe|vistas
  zugriffe|affichages|visit[ae]s?|visualizzazioni|acessos|odslon[ay]?|visto
  просмотр(?:ов|ы)
  goruntulenme|okunma(?: sayisi)?
  ${dense}|${viewLabels}
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
    '1.204 visitas',
    '1.204 visualizzazioni',
    '1204 Mal gelesen',
    '1204 kez okundu',
    'Lu 1204 fois',
    '阅读 1204',
    '閲覧数 1204',
    '조회 345',
    'Zugriffe: 123',
    '1204 बार पढ़ा गया',
  ],
  leaves: [
    'The bridge offers 3 views of the harbour.',
    'Views differ on the ferry',
    '1204 Mal gelesen zu haben',
    '12 visitas al muelle',
  ],
  line: wholeLine`
    ${number}\s*(?:${thing})
    ${label}\s*[:：]?\s*${number}(?:\s?(?:x|kali|ครั้ง))?
    (?:lu|vu|consulte) ${number} fois|просмотрено ${number} раза?
    مشاهدات (?:عالیه|\d[\d,.]*)
  `,
  within: foldedPattern(
    `(?<![\\p{L}\\p{N}.,])(?:${number}\\s?(?:${thing})|${label}\\s?[:：]\\s?${number}|${denseWithin})(?![\\p{L}\\p{N}])`,
    'gu',
  ),
  counts: true,
  certain: 'anywhere',
};
