/** In lines: longer sources are books, and no copies of a page. */
export const longestPage = 5000;
