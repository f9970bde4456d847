import { oneOf } from '../one-of.ts';

/** Names that are written with a small letter first, such as “iPhone” or “de Gaulle”. */
export const smallName = new RegExp(
  String.raw`^(?:\p{Ll}{1,2}\p{Lu}|\p{Ll}-\p{L}|(?:${oneOf`
  de|du|des|van|von|der|den|ten|ter|zu|al|el|bin|ibn|bint|di|da|dos|das|do|la|le|lo|af|av
`})(?:[\s-]|\s(?:la|der|den|las|los)\s)\p{Lu}|(?:d|l|al|el)['’-]\p{Lu})`,
  'u',
);

/** Names' particles that are prepositions elsewhere, and open a paragraph with a capital: “De Gaulle”. */
export const preposition =
  /^(?:de|du|des|di|da|do|dos|das|von|van|zu)\s(?:(?:la|las|los|der|den)\s)?\p{Lu}[\p{L}’'-]+/u;
