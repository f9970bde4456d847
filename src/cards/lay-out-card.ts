import type { Direction } from '../article/language.ts';
import { families } from './typefaces.ts';

/** What a share picture shows. */
export interface CardFacts {
  publication: string;
  /** The kind of work, when it is no report, and the region. */
  kicker: string;
  title: string;
  /** Authors and day, in the article's language. */
  byline: string;
  direction: Direction;
}

/** A text on a card: what it says in Pango's markup, at each size from the one that is wanted to the smallest. */
export interface CardText {
  markups: string[];
  font: string;
  width: number;
  /** The most that it may take; the first size that fits is used. */
  height: number;
  /** From the top, or from the bottom when it is negative. */
  top: number;
}

/** A card with everything that decides its bytes. Lengths are in pixels. */
export interface CardLayout {
  width: number;
  height: number;
  margin: number;
  page: string;
  rule: { color: string; top: number; height: number };
  direction: Direction;
  texts: CardText[];
}

/** The size that every network asks for (ogp.me; 1.91 to 1). */
const size = { width: 1200, height: 630, margin: 80 };
/** The page's colours by day. */
const color = { page: '#fdfcf8', text: '#1d1a16', quiet: '#514b43', accent: '#8b1a10' };

/** Lays out a share picture: the masthead with its rule, then kicker, headline and byline as on the page. */
export function layOutCard({ publication, kicker, title, byline, direction }: CardFacts): CardLayout {
  const width = size.width - 2 * size.margin;
  const text = (
    value: string,
    style: { sizes: number[]; color: string; weight: number; height: number; top: number },
  ) => ({
    markups: style.sizes.map((points) => markup(value, points, style.color, style.weight)),
    font: families.join(', '),
    width,
    height: style.height,
    top: style.top,
  });
  return {
    ...size,
    page: color.page,
    rule: { color: color.text, top: 104, height: 2 },
    direction,
    texts: [
      text(publication, { sizes: [32, 24, 16], color: color.text, weight: 700, height: 56, top: 44 }),
      text(kicker, { sizes: [30, 24, 18], color: color.accent, weight: 700, height: 60, top: 148 }),
      text(title, {
        sizes: [72, 64, 56, 48, 40, 32, 26, 20],
        color: color.text,
        weight: 700,
        height: 300,
        top: 208,
      }),
      text(byline, { sizes: [30, 26, 22, 18], color: color.quiet, weight: 400, height: 60, top: -52 }),
    ],
  };
}

function markup(value: string, points: number, foreground: string, weight: number): string {
  const escaped = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<span size="${points}pt" weight="${weight}" foreground="${foreground}" line_height="0.9">${escaped}</span>`;
}
