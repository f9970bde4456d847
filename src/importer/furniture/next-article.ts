import { type Furniture, wholeLine } from './furniture.ts';

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
  ],
  leaves: [
    'The next article of the law is older.',
    'Next article explains the harbour law',
    'From Port Velm → Upper Sarn: the night ferry',
  ],
  line: wholeLine(
    '(?:previous|next|older|newer) (?:article|post|story|entry)(?:\\s?[:：|]\\s?.{3,150})?',
    '[\\p{L}\\p{N} ,:;\'’“”"?!&–-]{3,150} →',
    '← [\\p{L}\\p{N} ,:;\'’“”"?!&–-]{3,150}',
  ),
  isGlued: true,
  certain: 'edges',
};
