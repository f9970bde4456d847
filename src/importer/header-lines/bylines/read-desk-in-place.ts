import { author, type HeaderPart, other, stayed } from '../../header-parts/header-part.ts';
import { isAgency, isDesk } from '../../names/agencies.ts';
import { isRole } from '../../names/roles.ts';
import { looksLikePlaceName } from '../../places/read-place.ts';
import { oneOf } from '../../text/one-of.ts';

const stay = '(?<word>in|at|à|en|aus|i)\\s(?<where>.{2,60})$';
/** One of the house, by a word before what they do: "Reporters in Exile" is a headline. */
const desk = new RegExp(
  `^(?<label>from\\s)?(?<who>(?:(?:our|an?|the|staff|special|own|foreign)\\s)+\\p{L}.{2,40}?)\\s${stay}`,
  'iu',
);

/**
 * Reads one of the house and where they were, where nobody is named: Our Staff Reporter in Port Velm. "A correspondent in
 * Skarn" signs no article.
 */
export function readDeskInPlace(text: string): HeaderPart[] | undefined {
  const { label = '', who = '', word = '', where = '' } = desk.exec(text)?.groups ?? {};
  const signer = who.replace(/^an?\s/iu, '');
  if (!isDesk(signer) || /s$/iu.test(who) || !looksLikePlaceName(where)) return undefined;
  const opening = label === '' ? [] : [other('byline-label', label.trim())];
  const signed = signer === who ? author(who, 'desk') : other('byline', who);
  return [...opening, signed, ...stayed(word, where)];
}

const sent = new RegExp(
  String.raw`^(?<role>.{0,50}?(?:${oneOf`
    correspondente?|correspondante?|reporter|journalist|korrespondent(?:in)?|envoyée? spéciale?
  `}))\s${stay}`,
  'iu',
);

/** What somebody does and where, behind their name: our correspondent in Port Velm; envoyée spéciale à Skarn; journalist i Tverrvik. */
export function readRoleInPlace(text: string): HeaderPart[] | undefined {
  const { role = '', word = '', where = '' } = sent.exec(text)?.groups ?? {};
  return isRole(role) && looksLikePlaceName(where)
    ? [other('role', role), ...stayed(word, where)]
    : undefined;
}

/** "VBC Skarn": in capitals the agency, and in small letters where it was. */
export function readAgencyInPlace(text: string): HeaderPart[] | undefined {
  const [, house = '', where = ''] = /^(\p{Lu}{3,5})\s(\p{Lu}\p{Ll}{2,})$/u.exec(text) ?? [];
  return isAgency(house)
    ? [author(house, 'agency'), { kind: 'place', text: where, certainty: 'standing' }]
    : undefined;
}
