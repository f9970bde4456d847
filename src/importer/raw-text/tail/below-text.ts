import { setOf } from '../../text/one-of.ts';

/** What stands below most articles, so that headlines below it lead to other ones. */
export const belowText: ReadonlySet<string> = setOf`
  share-buttons tags navigation page-tools copyright-line comments related-links newsletter social-names
  next-article
`;

/** A text has so many paragraphs above what its page prints below it. */
export const fewestParagraphs = 3;
/** In words of the subject: paragraphs of the article below a list or a box have so many. */
export const fewestTold = 2;
