import { type Furniture, wholeLine } from './furniture.ts';

/** What an agency tells the desks of papers below a text: a heading above places, contacts and who wrote it, or where it ends. */
export const agencyNotes: Furniture = {
  rule: 'agency-notes',
  reason: 'An agency added notes for the papers that print its text.',
  examples: ['# dpa-Notizblock', 'Notizblock', 'Enditem', 'Enditem/OT'],
  leaves: ['Der Notizblock des Hafenmeisters lag am Kai.'],
  line: wholeLine`(?:\p{L}{2,4}-)?notizblock|enditem(?:/\p{L}{0,4})?`,
  certain: 'edges',
  opensTail: true,
};
