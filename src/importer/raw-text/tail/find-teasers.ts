import { furnitureOf } from '../../furniture/kinds.ts';
import type { LineGroup } from '../header/line-group.ts';
import { canBeHeadline } from '../../text/line-shape.ts';

/**
 * The number of the heading, such as "Read next", below which there are only the teasers of other articles; the number of
 * groups when there is none. `isOwnText` tells a paragraph: in a teaser it hangs on its headline or on a byline or a day of
 * its own, while one behind a gap may be the article's last, which goes on below a link.
 */
export function findTeasers(groups: readonly LineGroup[], isOwnText: (group: LineGroup) => boolean): number {
  const at = groups.findIndex(
    (group, index) =>
      isHeading(group) &&
      groups.slice(0, index).some(isOwnText) &&
      areTeasers(groups.slice(index + 1), isOwnText, fewestTeasers(groups.slice(0, index).filter(isOwnText))),
  );
  return at === -1 ? groups.length : at;
}

function isHeading({ lines, text }: LineGroup): boolean {
  return lines.length === 1 && furnitureOf(text, 'edges')?.opensList === true;
}

/** Where no empty line parts paragraphs, one below a headline may be the article's last, and only more are teasers. */
function fewestTeasers([, ...paragraphs]: readonly LineGroup[]): number {
  return paragraphs.some(({ lines }) => lines[0]?.afterGap) ? 1 : 2;
}

/** In characters: a teaser says less of its article. */
const longestTeaser = 300;

function areTeasers(
  groups: readonly LineGroup[],
  isOwnText: (group: LineGroup) => boolean,
  fewest: number,
): boolean {
  let hasHeadline = false;
  let isMarked = false;
  for (const group of groups) {
    if (isOwnText(group)) {
      const hangsOn = isMarked || group.lines[0]?.afterGap === false;
      if (!hasHeadline || !hangsOn || group.lines.length > 1 || group.text.length > longestTeaser)
        return false;
      hasHeadline = false;
      isMarked = false;
    } else if (group.kind === 'text' && canBeHeadline(group.text)) hasHeadline = true;
    else isMarked ||= group.isAnchor;
  }
  return groups.filter(isOwnText).length >= fewest;
}
