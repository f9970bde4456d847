import { isGivenName } from './gender-of.ts';
import type { People } from './known-people.ts';

/**
 * Whether a name may have a word before it that is none of it, such as “Democrat” or whatever else begins a sentence: a
 * given name or a known surname stands behind a word that is no given name, and the text has the whole nowhere but at a
 * sentence's beginning or where a place may end before it.
 */
export function opensWithOtherWord(name: string, { bySurname, certain }: People): boolean {
  const [first = '', ...rest] = name.split(' ');
  if (certain.has(name) || rest.length === 0 || isSurelyGiven(name) || /^\p{Lu}\.$/u.test(first))
    return false;
  // Letters in capitals are a title: PC, MP, QC.
  if (name.split(' ').some((word) => /^\p{Lu}{2,4}$/u.test(word))) return false;
  const holdsName = rest.some((word, at) => at < rest.length - 1 && isGivenName(word));
  const [surname = ''] = rest;
  const holdsSurname = rest.length === 1 && bySurname.get(surname)?.some((one) => one.name !== name) === true;
  return holdsName || holdsSurname;
}

/** “Will Anna Tindal return?” may ask about Anna Tindal. */
function isSurelyGiven(name: string): boolean {
  const [first = '', second = '', ...others] = name.split(' ');
  return (
    isGivenName(first) && !(/^(?:Will|May|Can)$/u.test(first) && others.length > 0 && isGivenName(second))
  );
}
