import { isAgency, isDesk, isNewsHouse, isNobody, looksLikeOutlet } from '../../names/agencies.ts';
import { isSectionName } from '../../names/section-names.ts';
import { oneOf } from '../../text/one-of.ts';
import { isOutletName, type Outlet } from './outlet.ts';
import { isPersonName } from './split-names.ts';

/** Whether a name is a person's, as far as a name alone tells. */
export function isPerson(name: string, outlet: Outlet): boolean {
  return isPersonName(name) && !isNobody(name) && !isOfOutlet(name, outlet) && !isOrganisation(name);
}

/** Whether a name is an agency's or another outlet's, which is credited beside people. */
export function isCredited(name: string, outlet: Outlet): boolean {
  return (isAgency(name) || looksLikeOutlet(name)) && !isUnsigned(name) && !isOfOutlet(name, outlet);
}

/**
 * The outlet, "from" it, or a part of it that begins with its letters, QVR Tindalshire, unless it ends with an agency that
 * wrote too: QVR com Lusa.
 */
export function isOfOutlet(name: string, outlet: Outlet): boolean {
  const [, opening, last = ''] = /^(\p{Lu}{2,5})\s(?:.*\s)?(\S+)$/u.exec(name) ?? [];
  const letters = isAgency(last) ? undefined : opening;
  const from = /^(?:da|de|del|do|du|from|von)\s+(.+)$/iu.exec(name)?.[1];
  return [name, letters, from].some((text) => text !== undefined && isOutletName(text, outlet));
}

/** Agencies and outlets, and what else is no person though its name is written as one. */
export function isOrganisation(name: string): boolean {
  const isHouse = institution.test(name) || company.test(name) || ofNews.test(name);
  return isHouse || isNewsHouse(name);
}

/** Velm News, as Arabic says it: sections are called so too, but nobody is. */
const ofNews = /^[اأ]خبار\s/u;

const institution = new RegExp(
  String.raw`\b(?:${oneOf`
  press|associated|reuters|online|notimex|group|institute|foundation|university|ministry|council|gmbh|inc
  ltd
`})\b`,
  'iu',
);

/** What systems write where nobody is named. */
export function isUnsigned(name: string): boolean {
  return (
    isDesk(name) ||
    isNobody(name) ||
    isSectionName(name) ||
    !/\p{L}{2}/u.test(name) ||
    /^(?:redactie|null|undefined|none|-+)$/i.test(name) ||
    company.test(name)
  );
}

/** Who made the site, or prints the paper, is recorded as an author and wrote nothing. */
const company =
  /(?<!\p{L})(?:gmbh|inc|llc|ltd|limited|pty|plc)(?!\p{L})|\p{Script=Han}(?:网络|網絡|科技|软件|軟件|技术|技術|公司)$/iu;
