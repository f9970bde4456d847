import { author, type HeaderPart } from '../../header-parts/header-part.ts';
import { isAgency } from '../../names/agencies.ts';

/** "VBC Skarn": in capitals the agency, and in small letters where it was. */
export function readAgencyInPlace(text: string): HeaderPart[] | undefined {
  const [, house = '', where = ''] = /^(\p{Lu}{3,5})\s(\p{Lu}\p{Ll}{2,})$/u.exec(text) ?? [];
  return isAgency(house)
    ? [author(house, 'agency'), { kind: 'place', text: where, certainty: 'standing' }]
    : undefined;
}
