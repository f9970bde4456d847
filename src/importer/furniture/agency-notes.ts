import { type Furniture, wholeLine } from './furniture.ts';

/** The heading of what an agency tells the desks of papers, below a text: places, contacts and who wrote it. */
export const agencyNotes: Furniture = {
  rule: 'agency-notes',
  reason: 'An agency added notes for the papers that print its text.',
  examples: ['# dpa-Notizblock', 'Notizblock'],
  leaves: ['Der Notizblock des Hafenmeisters lag am Kai.'],
  line: wholeLine`(?:\p{L}{2,4}-)?notizblock`,
  certain: 'edges',
  opensTail: true,
};
