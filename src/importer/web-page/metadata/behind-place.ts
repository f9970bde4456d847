import type { HeaderFacts } from '../../header-parts/header-part.ts';
import { labelLength } from '../../names/byline-label.ts';
import { looksLikePersonName } from '../../names/person-name.ts';
import { readPlace } from '../../places/read-place.ts';
import { splitNames } from './split-names.ts';

/** The sign may be the letter with which Arabic lengthens a line. */
const placed = /^(?<where>[^-–—ـ()]{2,40}?)\s?(?:\((?<wider>[^()]{2,40})\)\s?)?[-–—ـ]\s(?<who>.{3,60})$/u;

/** The names behind the place where their bearers were, and whether a label opens them: Port Velm (Velmland) - By Orsa Tindal. */
export function behindPlace(
  line: string,
  told: HeaderFacts,
): { names: string[]; isLabelled: boolean } | undefined {
  const { where = '', wider = '', who = '' } = placed.exec(line.trim())?.groups ?? {};
  const isPlace = [where, wider].some((one) => one !== '' && readPlace(one.trim(), told) !== undefined);
  const isLabelled = labelLength(who) > 0;
  const names = isPlace ? splitNames(who) : [];
  const isNamed = names.every((name) => looksLikePersonName(name) && !readPlace(name, told));
  return names.length > 0 && isNamed ? { names, isLabelled } : undefined;
}
