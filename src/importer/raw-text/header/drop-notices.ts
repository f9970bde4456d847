import { pageTools } from '../../furniture/page-tools.ts';
import { countWords, endsWithStop } from '../../text/line-shape.ts';
import type { Candidates, Surroundings } from './candidates.ts';
import type { LineGroup } from './line-group.ts';

/**
 * Whom to ask, what the paper costs, who posted it by the name of an account, what an outlet wants read or bought, what its
 * logo is called, where an article was printed, and what a server warns of; no headline says these.
 */
const notice = new RegExp(
  [
    String.raw`\S@[\p{L}\d-]+\.\p{L}{2,}`,
    String.raw`\+\d[\d\s()/-]{6,}\d`,
    String.raw`(?:^|\s)u\/\w{3,}`,
    String.raw`^price:?\s\D{0,3}\d+(?:[.,]\d+)?(?:\s\p{L}+)?$`,
    String.raw`^trending\s?[:|]`,
    String.raw`^(?:get|save)\s.*\d\s?%\soff\s.*\byour\b`,
    String.raw`^sale:\s\D?\d`,
    String.raw`^(?:warning|deprecated|notice):\s.*(?:\(\)|\bin\s/\S)|^(?:strict standards|fatal error):\s`,
    '^rss-feed der ',
    '^dieser artikel wurde ausgedruckt unter der adresse',
    // What text browsers print for the field of a form and for a picture without a description.
    String.raw`\[[ _]{3}|^(?:\[[\p{L}\p{N}_.-]{1,16}\]\s*)+$`,
  ].join('|'),
  'iu',
);

/** Logo of the Velm Packet; Facebook_Icon: how pictures are called that have no other description. */
const calledLogo = /^[Ll]ogo\s(?:\p{Lu}|(?:de[rsmn]|of|du|di)\s)(?:\S+\s){0,6}\S+$|_[Ii]con(?=$|[\s●•])/u;

/** "today at 10:12 News Harbour": where capitals begin headlines, a day and its time in small letters open a row of the page. */
const opensWithTime = /^\p{Ll}+(?:\s\p{L}{1,3}){0,2},?\s\d{1,2}[:.]\d{2}(?!\d)/u;

/** orsatindal: in small letters, the name of an account. */
const account = /^[a-z]{5,}[\d._-]*$/;

/** In whatever language a page labels the picture's credit, some label what it shows in English. */
const holdsCaption = /\sImage caption\s/u;

/** Takes such lines from the candidates for a headline; they stay in the text. */
export function dropNotices(candidates: Candidates, { head, rest, dropped }: Surroundings): Candidates {
  for (const group of candidates) if (isRowOfButtons(group)) dropped.set(group, pageTools.rule);
  const contacts = findContacts([...head, ...rest]);
  return candidates.filter(
    (group) => group.kind !== 'text' || !(dropped.has(group) || contacts.has(group) || isNotice(group, head)),
  );
}

/** "May 14, 2021 Contact: Orsa Tindal" heads press releases. */
const contact =
  /^(?:[^.!?:]{0,30}\b\d{4}\s)?(?:(?:media|press|news)\s)?(?:contacts?|(?:presse)?kontakt|contact presse|contacto|contatto|contato):/iu;
const numberOrAddress = /\d{3}[)\s./-]{1,2}\d{3}|\S@\S/u;
/** In groups: the house, its numbers and its address stand below the name of whom to ask. */
const longestContact = 4;

/** Whom to ask: the line that is labelled so, down to the last number or address below it. */
export function findContacts(head: readonly LineGroup[]): ReadonlySet<LineGroup | undefined> {
  const at = head.findIndex(({ text }) => contact.test(text));
  if (at === -1) return new Set();
  const below = head.slice(at + 1, at + 1 + longestContact);
  return new Set(head.slice(at, at + 2 + below.findLastIndex(({ text }) => numberOrAddress.test(text))));
}

/** In words, and in buttons: what wide gaps part in a line is as short as the names of a page's tools. */
const longestButton = 3;
const fewestButtons = 4;

/** "Copy link      Large   Small       Email": a row of buttons whose gaps were copied. */
function isRowOfButtons({ kind, text }: LineGroup): boolean {
  const buttons = kind === 'text' ? text.trim().split(/\s{3,}/u) : [];
  return buttons.length >= fewestButtons && buttons.every((one) => countWords(one) <= longestButton);
}

function isNotice(group: LineGroup, head: readonly LineGroup[]): boolean {
  const isOfPage = [notice, calledLogo, opensWithTime, holdsCaption, account].some((sign) =>
    sign.test(group.text),
  );
  return isOfPage || isInvitation(group, head);
}

/** A sentence directly above a button that subscribes says to what. */
function isInvitation(group: LineGroup, head: readonly LineGroup[]): boolean {
  const below = head[head.indexOf(group) + 1];
  const isButton = below?.parts.every((part) => part.kind === 'other' && part.rule === 'newsletter');
  return isButton === true && endsWithStop(group.text);
}
