/** A language whose lead-ins can be read. */
export type ReadLanguage = 'ar' | 'de' | 'en' | 'es' | 'fa' | 'fr' | 'ps';

/** Words that are frequent in one of the languages and rare in the others. */
const frequent: [ReadLanguage, Set<string>][] = (
  [
    ['en', 'the and of to is was that with for his by said'],
    ['fr', 'le les des et est une dans que du au pour il'],
    ['de', 'der die und das ist nicht von mit den ein im sagte'],
    ['es', 'el los las y es una en que del por con dijo'],
    ['fa', 'از به که را این است با در برای گفت شد'],
    ['ps', 'د په دا چې سره کې دی او ته وویل شوي'],
    ['ar', 'في من على إلى أن التي الذي عن هذا قال وقال مع'],
  ] as const
).map(([language, words]) => [language, new Set(words.split(' '))]);

/** Enough of a text to tell its language, in characters. */
const sampled = 20_000;

/** The language of a text among those whose lead-ins can be read; `undefined` when it is none of them. */
export function chooseLanguage(text: string): ReadLanguage | undefined {
  const counts = new Map<ReadLanguage, number>();
  const words =
    text
      .slice(0, sampled)
      .toLowerCase()
      .match(/[\p{L}\p{M}\u200C]+/gu) ?? [];
  for (const word of words) {
    for (const [language, own] of frequent)
      if (own.has(word)) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [best] = [...counts].toSorted(([, a], [, b]) => b - a);
  return best?.[0];
}
