import { canBeHeadline } from '../../text/line-shape.ts';
import { asText, type LineGroup } from './line-group.ts';

/** A colon on a line of its own, as pages hide one between the two lines of a headline, joins them. */
export function joinAtColon(groups: LineGroup[]) {
  const [lead, colon, rest] = groups.slice(-3);
  if (!lead || !rest || !/^[:：]$/u.test(colon?.text ?? '')) return;
  if (
    ![lead, rest].every(
      ({ lines, text, isAnchor: isDated }) => lines.length === 1 && canBeHeadline(text) && !isDated,
    )
  )
    return;
  const lines = [...lead.lines, ...(colon?.lines ?? []), ...rest.lines];
  groups.splice(-3, 3, asText({ ...lead, lines, text: `${lead.text}: ${rest.text}` }));
}
