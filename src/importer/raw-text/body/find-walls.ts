import { furnitureOf } from '../../furniture/kinds.ts';
import { newsletter } from '../../furniture/newsletter.ts';
import { countWords, endsAsSentence } from '../../text/line-shape.ts';
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

/** In lines: a newsletter's name, what it brings, and a link to its last number. */
const longestBox = 4;
/** In words. */
const longestName = 5;
/** What a newsletter brings, it brings there. */
const brought =
  /(?<!\p{L})(?:inbox|newsletters?|postfach|posteingang|bo[iî]te mail|bandeja de entrada)(?!\p{L})/iu;

/**
 * The lines between two invitations to subscribe that only offer a newsletter, whatever their gaps: its name, a sentence on
 * what comes by mail, a link. `lines` are the text's.
 */
export function findOffers(lines: readonly SourceLine[]): Set<SourceLine> {
  const found = new Set<SourceLine>();
  const invites = lines.map(({ text }) => furnitureOf(text, 'body')?.rule === newsletter.rule);
  let above = -1;
  for (const [index, isInvitation] of invites.entries()) {
    if (!isInvitation) continue;
    const between = above === -1 ? [] : lines.slice(above + 1, index);
    if (isOffer(between)) for (const line of between) found.add(line);
    above = index;
  }
  return found;
}

function isOffer(between: readonly SourceLine[]): boolean {
  const told = between.filter(({ text }) => brought.test(text));
  const isRest = ({ text }: SourceLine) => countWords(text) <= longestName && !endsAsSentence(text);
  const [name] = between;
  return (
    between.length <= longestBox &&
    told.length === 1 &&
    name !== told[0] &&
    between.every((line) => told.includes(line) || isRest(line))
  );
}
