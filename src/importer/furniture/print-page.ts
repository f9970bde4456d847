import { type Furniture, wholeLine } from './furniture.ts';

/** What only the printed page needs: its number, where a story goes on, where it came from. */
export const printPage: Furniture = {
  rule: 'print-page',
  reason: 'Page numbers and continuations of a printed page were copied with the article.',
  examples: [
    'Page A1',
    'Continued on page A4',
    'CONTINUED FROM A1',
    'Page 2 of 3',
    'See FERRY, page A4',
    'Seite 3',
  ],
  leaves: ['Page by page, the harbour book is read', 'Continued rain on Monday'],
  line: wholeLine(
    '(?:page|p\\.|seite|стр\\.|sayfa|صفحه|مخ) ?[a-z]?\\d{1,3}(?: (?:of|/|von|de|sur|از) ?\\d{1,3})?|[a-d]\\d{1,2}|\\d{1,2} ?/ ?\\d{1,2}',
    '(?:continued|please turn|turn|see [\\p{L}]+,?|story continues|fortsetzung) (?:on|from|to|auf) (?:page |seite |next page)?[a-z]?\\d{0,3}',
    'see [\\p{L}]+,? (?:on )?page [a-z]?\\d{1,3}',
    'vol(?:ume|\\.)? ?[ivxlc\\d]+.{0,60}|(?:issue|no\\.) ?\\d+',
  ),
  certain: 'edges',
};
