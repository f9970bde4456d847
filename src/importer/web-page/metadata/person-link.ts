/** Where the pages of people are. */
export const personLink =
  /(?:author|autor|auteur|people|staff|profile|writer|journalist|contributor|(?<!s)team|reporter|person|editor)/i;
