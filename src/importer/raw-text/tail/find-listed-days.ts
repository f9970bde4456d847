import { holdsDate } from '../../dates/find-dates.ts';
import { isParagraph } from '../../text/line-shape.ts';
import type { LineGroup } from '../header/line-group.ts';

/** In lines that tell a day: fewer are no list. */
const fewestDays = 2;

/** The items of a list of days that the text's last sentence opens with a colon, as those of a tour. */
export function findListedDays(
  groups: readonly LineGroup[],
  isOwnText: (group: LineGroup) => boolean,
): Set<LineGroup> {
  const opening = groups.findLastIndex(
    (group) => isOwnText(group) && isParagraph(group.text) && /[:：]$/u.test(group.text),
  );
  const items = opening === -1 ? [] : groups.slice(opening + 1);
  const end = items.findIndex(({ lines: [first] }, index) => index > 0 && first?.afterGap);
  const block = end === -1 ? items : items.slice(0, end);
  const isDated = ({ parts, text }: LineGroup) =>
    parts.some(({ kind }) => kind === 'date' || kind === 'undated') || holdsDate(text);
  const dated = block.filter(isDated);
  return new Set(dated.length < fewestDays ? [] : block);
}
