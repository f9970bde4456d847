import { spaced } from '../../text/spaced.ts';

/** What stands below most articles, so that headlines below it lead to other ones. */
export const belowText: ReadonlySet<string> = new Set(
  spaced`
    share-buttons tags navigation page-tools copyright-line comments related-links newsletter social-names
    next-article
  `.split(' '),
);
