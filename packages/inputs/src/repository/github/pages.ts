/** Lengths of pages: the usual one, and the longest. https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api */
export const PAGES: readonly number[] = [30, 100];
