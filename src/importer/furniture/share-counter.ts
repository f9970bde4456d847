import { foldedPattern } from '../text/fold-text.ts';
import { oneOf } from '../text/one-of.ts';
import { type Furniture, wholeLine } from './furniture.ts';

const number = '(?:\\d[\\d,.]*(?:\\s?[km])?\\+?|no|one)';
const thing = oneOf`
  shares?|restacks?|likes?|reactions?|retweets?|reposts?|quotes|bookmarks|tweets?|claps?|partages?|j'aime|condivisioni|partilhas|compartilhamentos
  mal geteilt|compartidos?|me gusta
  репостов|лайков
  paylasim|begeni
  اشتراک|پسند|لایک|اعجاب|مشارکه
`;

/** How often an article was passed on. */
export const shareCounter: Furniture = {
  rule: 'share-counter',
  reason: 'The page counted how often it was shared or liked.',
  examples: [
    '0 213',
    'SHARES',
    '3 Restacks',
    '12 shares',
    '1.2K Likes',
    'Shares: 0',
    '12 Shares 4 Likes',
    '52 Retweets356 Likes',
    '3 partages',
    '345 condivisioni',
    '345 partilhas',
    '12',
  ],
  leaves: ['412.', '3 412.', '12 shares changed hands on Monday.', 'The harbour company sold 12 shares'],
  line: wholeLine`
    \d{1,6}(?:[.,]\d)?[km]?(?!\.)
    \d{1,6}(?: \d{1,6}){1,3}(?!\.)|shares|likes|restacks|retweets
    ${number}\s*(?:${thing})(?:[\s|·,•]*${number}\s*(?:${thing}|comments?|views?))*
    (?:shares?|likes?|reactions?)\s*[:：]\s*${number}
    like this:?|be the first to like this|like loading|likes?(?: this)?|see translation
    all reactions:?\s*[\d,.km]*
  `,
  inside: wholeLine`${number}\s*(?:${thing})(?:[\s|·,•]*\d[\d,.]*\s*(?:${thing}))*|like loading`,
  within: foldedPattern(`(?<![\\p{L}\\p{N}.,])\\d[\\d,.]*\\s?[km]?\\s(?:${thing})(?![\\p{L}\\p{N}])`, 'gu'),
  counts: true,
  certain: 'edges',
};
