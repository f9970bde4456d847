import { furnitureOf } from '../../furniture/kinds.ts';
import { newsletter } from '../../furniture/newsletter.ts';
import type { SourceLine } from '../layout/source-lines.ts';

/** In lines: so many things a subscription offers. */
const longestOffer = 8;

/**
 * The lines of a browser's copy between two invitations to subscribe or to sign in whose gaps show that they are no
 * paragraphs: all stand together with the lower one, and the upper one directly above them. `article` are all lines of it.
 */
export function findWalls(article: readonly SourceLine[]): Set<SourceLine> {
  const found = new Set<SourceLine>();
  const invites = article.map(({ text }) => furnitureOf(text, 'body')?.rule === newsletter.rule);
  let above: number | undefined;
  for (const [index, isInvitation] of invites.entries()) {
    if (!isInvitation) continue;
    const between = above === undefined ? [] : article.slice(above + 1, index);
    const parted = article.slice((above ?? index) + 2, index + 1).some(({ afterGap }) => afterGap);
    if (between.length <= longestOffer && !parted) for (const line of between) found.add(line);
    above = index;
  }
  return found;
}
