import { foldedPattern } from '../text/fold-text.ts';
import { oneOf } from '../text/one-of.ts';
import { type Furniture, wholeLine } from './furniture.ts';
import { minuteWords, readingLabels, readingNouns } from './words/topic-words.ts';

const minutes = String.raw`\d{1,3}(?:\s?[-–]\s?\d{1,3})?\s?-?(?:${oneOf`
  min(?:ute)?[sn]?|minut(?:os|i|ter|er|y)?|minuten|mins?\.?
  мин(?:ут[аы]?)?\.?
  хв(?:илин)?(?:\([аи]\)|[аи])?\.?
  dk\.?|dakika
  دقیقه|دقائق|دقیقې|${minuteWords}
`})`;
const patterns = oneOf`
  (?:approx\.? |about |estimated )?${minutes}\s?(?:to )?(?:read(?:ing)?(?: time)?|de lecture|lesezeit|lesedauer|de lectura|di lettura|leestijd|de leitura|чтения|на чтение|читання|okuma(?: suresi)?|مطالعه|زمان مطالعه|czytania|lezen|lastid|خواندن|قراءه|للقراءه|${readingNouns})
  (?:estimated )?(?:reading time|read time|(?:lecture|lectura|leitura|lettura)(?=\s?[:：]?\s?\d)|читать(?= \d)|time to read|temps de lecture|duree de lecture|lesezeit|lesedauer|tiempo de lectura|tempo di lettura|tempo de leitura|leestijd|czas czytania|przeczytasz w|lastid(?: cirka)?|время чтения|прочита[єе]те за|час читання|okuma suresi|(?:مدت )?زمان (?:مطالعه|خواندن)|مده القراءه|وقت القراءه|د لوستلو وخت|${readingLabels})\s*[:：]?\s*(?:ca\.? |oko |environ |<\s?)?${minutes}
  \d{2,5}文?字|(?:閱讀時間|阅读时间)\s?[约約]?\s?[:：]?\s?\d{1,3}\s?分[钟鐘]
`;

/** How long an article takes to read. */
export const readingTime: Furniture = {
  rule: 'reading-time',
  reason: 'The page said how long reading takes.',
  examples: [
    '4 min read',
    '13 mins',
    '4 minute read',
    'Reading time: 3 minutes',
    'Lesezeit: 4 Min.',
    'زمان مطالعه: ۳ دقیقه',
    '789文字',
    '2684字',
    '閱讀時間約 5 分鐘',
    'Lecture 4 min.',
    'Прочитаєте за: < 4 хв.',
    '4 хвилин(и) читання',
    'Durée de lecture : 4 min',
    'Lecture : 2 min',
    'Lettura: 4 min',
    'Читать 4 минуты',
    'Czas czytania: 3 min',
    'Lästid cirka 4 min',
    '4 minuten lezen',
    'مدت زمان مطالعه: ۴ دقیقه',
    '۳ دقیقه خواندن',
  ],
  leaves: [
    'The ferry takes 4 minutes to reach the pier',
    'It is a 4 minute read of the harbour book.',
    '他寫了2684字的信',
    'Читать 4 книги',
    'Lecture : deux enfants au port',
  ],
  line: wholeLine`
    ${patterns}
    \d{1,2} mins?
  `,
  within: foldedPattern(
    `(?:(?<![\\p{L}\\p{N}.,])|(?<=\\duhr|\\d uhr))(?:${patterns})(?![\\p{L}\\p{N}])`,
    'gu',
  ),
  counts: true,
  certain: 'anywhere',
};
