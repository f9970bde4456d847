import { withoutDates } from '../../dates/moments.ts';
import { isAgency } from '../../names/agencies.ts';
import { looksLikePersonName } from '../../names/person-name.ts';
import { readPlace } from '../../places/read-place.ts';
import type { Block } from '../page/part-blocks.ts';
import type { HeaderZone } from './header-zone.ts';
import { isSignature } from './is-signature.ts';
import { isOutletName, type Outlet } from './outlet.ts';
import type { BylineFacts, SeenByline } from './seen-bylines.ts';
import { splitNames } from './split-names.ts';

/** A line without a mark: names alone, names and a date, or an agency and where it reports from. */
export function readPlainByline(
  block: Block,
  { isTypical, last, signing }: HeaderZone,
  facts: BylineFacts,
): SeenByline[] {
  const { element, linked, text } = block;
  // Behind a colon somebody speaks: ORSA TINDAL, HOST:
  if (text.length >= 100 || /[:：]$/u.test(text)) return [];
  const isParagraph = element.tagName === 'p' && isTypical(block) && linked === 0;
  const undated = withoutDates(text, facts.told.today, facts.language);
  const isDated = undated !== text;
  const isLast = block.index === last;
  const [agency = '', place = '', ...others] = undated.split(/\s*[,/]\s*/u);
  const isDateline = isAgency(agency) && others.length === 0 && readPlace(place, facts.told) !== undefined;
  if (isDateline) return [{ names: [], agencies: [agency], certainty: 'weak' }];
  // Above the text such a line is a picture's.
  const house = block.index >= last - 1 ? besideOutlet(undated, facts.outlet) : [];
  if (house.length > 0) return [{ names: [], agencies: house, certainty: 'weak' }];
  const names = splitNames(undated);
  const isNamed = names.every((name) => looksLikePersonName(name) && !readPlace(name, facts.told));
  const isSigned = (isLast || block.index === signing) && isSignature(block);
  if (!isNamed || !(isParagraph || isDated || isLast || isSigned)) return [];
  if (isDated || isSigned) return [{ names, agencies: [], certainty: 'weak' }];
  return [{ names, agencies: [], certainty: isLast ? 'closing' : 'bare' }];
}

/** Who else signs where the outlet names itself: The Velm Packet / Radio Sarn. */
function besideOutlet(text: string, outlet: Outlet): string[] {
  const parts = text.split(/\s*\/\s*/u);
  const others = parts.filter((part) => !isOutletName(part, outlet));
  const isName = (part: string) => /^\p{Lu}/u.test(part) && part.split(' ').length < 5;
  return parts.length === 2 && others.length === 1 && others.every(isName) ? others : [];
}
