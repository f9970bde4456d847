import { isStayLabel } from '../../header-lines/bylines/stay-label.ts';
import { stayed } from '../../header-parts/header-part.ts';
import { looksLikePlaceName } from '../../places/read-place.ts';
import { joinLast, type LineGroup } from './line-group.ts';

/** Joins the last two groups where the upper says that the lower is where the author was: Reporting from / Port Velm. */
export function joinStay(groups: LineGroup[]) {
  const [label, place] = groups.slice(-2);
  if (!label || !place || !isStayLabel(label.text) || !looksLikePlaceName(place.text)) return;
  joinLast(groups, 2, { parts: stayed(label.text, place.text), isAnchor: false });
}
