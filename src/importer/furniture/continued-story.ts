import { type Furniture, wholeLine } from './furniture.ts';

/** Where a printed story goes on, or whence it comes: between two of its paragraphs. */
export const continuedStory: Furniture = {
  rule: 'continued-story',
  reason: 'A printed page says where its story goes on.',
  examples: [
    'Continued on page A4',
    'CONTINUED FROM A1',
    'See FERRY, page A4',
    'Fortsetzung auf Seite 3',
    'Please turn to page 4',
  ],
  leaves: ['Continued rain on Monday', 'See the harbour from page to page'],
  line: wholeLine`
    (?:continued|please turn|turn|see [\p{L}]+,?|story continues|fortsetzung) (?:on|from|to|auf) (?:page |seite |next page)?[a-z]?\d{0,3}
    see [\p{L}]+,? (?:on )?page [a-z]?\d{1,3}
  `,
  certain: 'anywhere',
};
