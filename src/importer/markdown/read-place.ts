import type { HeaderFacts } from '../header-parts/header-part.ts';
import { readDateline } from '../places/read-dateline.ts';
import { isList } from './parse-frontmatter.ts';
import { plainKey } from './foreign-keys.ts';
import { isTemplate, plainValue } from './plain-value.ts';
import { describeSaid, type FieldRead, isMap, nothingSaid, oneText, type Said } from './said.ts';

/** In characters: longer texts are about a place. */
const longest = 100;

/**
 * Reads where a story is set from the first key that names one place: places have capitals where their script has them,
 * unlike the parts of a page and of a computing centre that the same keys name elsewhere.
 */
export function readPlace(said: readonly Said[], facts: HeaderFacts): FieldRead {
  const [first] = said;
  if (!first) return nothingSaid();
  for (const one of said) {
    const place = placeIn(one, facts);
    if (place) return place;
  }
  return nothingSaid([describeSaid(first, 'one place where the story is set', 'give --region', 'region')]);
}

function placeIn(said: Said, facts: HeaderFacts): FieldRead | undefined {
  const written = oneText(isMap(said.value) ? said.value['name'] : said.value);
  if (written === undefined || (isList(said.value) && said.value.length > 1)) return undefined;
  const { text, leftOut, repairs } = plainValue(written, said.line);
  const used = isMap(said.value) && Object.keys(said.value).length > 1 ? [] : [said.key];
  const dateline = plainKey(said.key) === 'dateline' ? readDateline(`${text} — A`, facts)?.place : undefined;
  const value = dateline ?? text;
  const isShort = dateline !== undefined && dateline.length < text.length;
  if (dateline === undefined && !namesPlace(text)) return undefined;
  return { value, used: isShort ? [] : used, leftOut, repairs, doubts: [] };
}

function namesPlace(text: string): boolean {
  const isWritten = /[\p{Lu}\p{Lo}\p{Script=Georgian}]/u.test(text);
  const isElse = isTemplate(text) || /:\/\/|°|\d[.,]\d/u.test(text);
  return isWritten && !isElse && text.length <= longest;
}
