import { isRoleWord } from '../language/roles.ts';
import { looksLikePersonName } from '../names/person-name.ts';
import { oneOf } from '../text/one-of.ts';

/** Whether a text begins with a person's name, which may stand alone or before what the person is. */
export function opensWithName(text: string): boolean {
  const [name = ''] = text.trim().split(/\s*[,،(|–—]/u);
  return looksLikePersonName(name);
}

/**
 * Whether the line below a quotation can name who spoke: a person, what somebody is, or an institution or a work whose
 * words have capitals. Days, counts, orders to the reader and sentences name nobody; a script without letter case is
 * believed.
 */
export function namesSpeaker(text: string): boolean {
  if (opensWithName(text) || !/[\p{Lu}\p{Ll}]/u.test(text)) return true;
  const [first = ''] = text.split(/[,،(|–—]/u);
  const words = first.match(/[\p{L}\p{M}\p{N}’'-]+/gu) ?? [];
  if (words.slice(0, 8).some((word) => isRoleWord(word))) return true;
  const isDigital = words.some((word) => /\p{N}/u.test(word));
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  const isNamed = words.every((word) => /^\p{Lu}/u.test(word) || small.test(word.toLowerCase()));
  return capitals > 0 && isNamed && !isDigital;
}

/** Words that are written small within the names of institutions and works. */
const small = new RegExp(
  `^(?:${oneOf`
  of|for|and|the|in|on|at|to|a|an|by|from|via|de|du|des|la|le|les|et|d['’].*|l['’].*|der|die|das|den
  dem|und|für|von|vom|im|am|aus|del|el|los|las|y|e|da|do|dos|di|della|van|het|al|i|och|og
`})$`,
  'u',
);
