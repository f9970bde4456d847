/** A name as bibliographies take it: in its parts, or whole. */
export type NameParts = { family: string; given: string } | { literal: string };

/** Languages whose names are usually written with the family name first. */
const familyFirst = new Set(['hu', 'ja', 'km', 'ko', 'vi', 'zh']);
/** What no person is called, but desks and agencies are. */
const organisation =
  /\b(?:agency|associated|bureau|correspondents?|desk|editors?|editorial|news|newsroom|press|reporters?|service|staff|team|the|writers?)\b/iu;
const word = /^\p{Script=Latin}[\p{Script=Latin}\p{M}'’.-]*$/u;

/**
 * Divides a name in two for bibliographies, which file people under their family names. Only two words in Latin letters
 * in a language that puts the family name last are divided; whatever might be otherwise (three words, another script, a
 * newsroom) stays whole, since a name turned round wrongly is a wrong name. `language` is that of the article.
 */
export function namePartsOf(name: string, language: string): NameParts {
  const [given, family, ...others] = name.split(' ');
  const isPlain =
    given !== undefined &&
    family !== undefined &&
    others.length === 0 &&
    word.test(given) &&
    word.test(family);
  if (!isPlain || organisation.test(name) || familyFirst.has(new Intl.Locale(language).language)) {
    return { literal: name };
  }
  return { family, given };
}
