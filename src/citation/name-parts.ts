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
 * newsroom) stays whole, since a name turned round wrongly is a wrong name. `language` is that of the article; `family` is
 * what the author's profile says, which settles it.
 */
export function namePartsOf(name: string, language: string, family?: string): NameParts {
  if (family && name.endsWith(` ${family}`)) return { family, given: name.slice(0, -family.length - 1) };
  const [given = '', last = '', ...others] = name.split(' ');
  const isPlain = others.length === 0 && word.test(given) && word.test(last);
  const isFamilyFirst = familyFirst.has(new Intl.Locale(language).language);
  if (!isPlain || isFamilyFirst || organisation.test(name)) return { literal: name };
  return { family: last, given };
}
