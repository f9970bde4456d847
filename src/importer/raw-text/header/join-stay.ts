import { isStayLabel } from '../../header-lines/bylines/stay-label.ts';
import { other } from '../../header-parts/header-part.ts';
import { looksLikePlaceName } from '../../places/read-place.ts';
import type { LineGroup } from './line-group.ts';

/** Joins the last two groups where the upper says that the lower is where the author was: Reporting from / Port Velm. */
export function joinStay(groups: LineGroup[]) {
  const [label, place] = groups.slice(-2);
  if (!label || !place || !isStayLabel(label.text) || !looksLikePlaceName(place.text)) return;
  groups.splice(-2, 2, {
    lines: [...label.lines, ...place.lines],
    text: `${label.text} ${place.text}`,
    parts: [other('byline-label', label.text), { kind: 'place', text: place.text, certainty: 'byline' }],
    kind: 'header',
    isAnchor: false,
  });
}
