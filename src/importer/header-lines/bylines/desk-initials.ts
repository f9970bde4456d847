import { isAgency } from '../../names/agencies.ts';

/**
 * Who wrote, edited and released a report, as agencies print it below: "nh/mud", "tlü/dpa", "gmb/rf/abc"; one alone stands in
 * brackets, "(nhm)".
 */
const initials = /^(?:[([]?\p{Ll}{2,4}(?:\/\p{Ll}{2,6}){1,4}[)\]]?|\(\p{Ll}{2,4}\))$/u;

/** PTI OT JP: behind the agency, in capitals. */
const capitals = /^(?<agency>\p{Lu}{2,4})(?:\s\p{Lu}{2,4}){1,4}$/u;

/** Whether a line is nothing but the initials of a news desk. */
export function areDeskInitials(text: string): boolean {
  const { agency } = capitals.exec(text)?.groups ?? {};
  return text.length <= 30 && (initials.test(text) || isAgency(agency ?? ''));
}
