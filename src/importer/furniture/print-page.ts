import { type Furniture, wholeLine } from './furniture.ts';

/** What only the printed page needs: its number and its volume. */
export const printPage: Furniture = {
  rule: 'print-page',
  reason: 'The numbers of a printed page were copied with the article.',
  examples: ['Page A1', 'Page 2 of 3', 'Seite 3', 'Página 2 de 5', 'B1', 'Vol. 12'],
  leaves: ['Page by page, the harbour book is read'],
  line: wholeLine`
    (?:page|p\.|seite|pagina|strona|стр\.|sayfa|صفحه|مخ) ?[a-z]?\d{1,3}(?: (?:of|/|von|de|di|van|z|sur|из|از) ?\d{1,3})?
    [a-d]\d{1,2}|\d{1,2} ?/ ?\d{1,2}
    vol(?:ume|\.)? ?[ivxlc\d]+.{0,60}|(?:issue|no\.) ?\d+
  `,
  certain: 'edges',
  inside: wholeLine`(?:page|seite|pagina|strona|стр\.|sayfa) \d{1,3} (?:of|/|von|de|di|van|z|sur|из) ?\d{1,3}`,
};
