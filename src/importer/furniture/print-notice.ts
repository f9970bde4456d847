import { type Furniture, wholeLine } from './furniture.ts';

const text = '(?:article|story|column|review|essay|report|post|interview|obituary)';

/** Where else a text was printed, and that a feed brought it unedited. */
export const printNotice: Furniture = {
  rule: 'print-notice',
  reason: 'The page said where else its text was printed, or that nobody had edited it.',
  examples: [
    'A version of this article appears in print on April 4, 2011, on page A6 of the New York edition with the headline: A Ferry and a Faith.',
    'A version of this story ran on page 3.',
    'From the Newspaper',
    'This story appeared in the April 4, 2011 print edition of the Velm Packet.',
    '(This story has not been edited by our staff and is auto-generated from a syndicated feed.)',
    'Disclaimer: This post has been auto-published from an agency feed without any modifications to the text.',
  ],
  leaves: [
    'A version of this story is told in Port Velm.',
    'This story has a feed mill in it.',
    'This article appeared in court as evidence.',
  ],
  line: wholeLine`
    from the (?:newspaper|print edition)
    an? (?:\p{L}+ )?version of this ${text} (?:also |first |originally )?(?:appears?|appeared|ran|runs|was (?:first |originally )?(?:published|printed)|will appear) (?:in|on|at) .{3,300}
    this ${text} (?:also |first |originally )?(?:appears|appeared|ran|was published) (?:in|on) .{0,80}(?<!\p{L})(?:print edition|page [a-z]?\d{1,3})(?!\p{L}).{0,120}
    (?:disclaimer\s?: ?)?(?:except for the headline, )?this (?:news )?${text} (?:has|is|was) .{0,120}(?<!\p{L})(?:syndicated|agency|wire) feed.{0,160}
  `,
  certain: 'edges',
};
