/** Never shown, whatever it holds. */
const gone = /(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|em)?\s*(?:;|$))/i;

/** Ways in which a text that stands in the page is not seen; pages also keep so what a script will show. */
const away: readonly RegExp[] = [
  /opacity\s*:\s*0\s*(?:;|$)/i,
  /(?:^|[;\s])(?:left|right|top|bottom|text-indent)\s*:\s*-\d{3,}/i,
  /font-size\s*:\s*1px/i,
  /(?:^|[;\s])clip\s*:\s*rect\((?:\s*[01](?:px)?[\s,]*){4}\)/i,
  /clip-path\s*:\s*inset\((?:50|100)%/i,
];

/** How a style hides what it is of: for good, perhaps until a script runs, or not at all. */
export type Hiding = 'gone' | 'away' | undefined;

/** How an element's `style` hides its text. */
export function hidingOf(style: string): Hiding {
  if (style === '') return undefined;
  if (gone.test(style)) return 'gone';
  return away.some((way) => way.test(style)) || isFlat(style) || isTransparent(style) ? 'away' : undefined;
}

/** A box without height that shows nothing beyond it; with a padding it keeps the place of a picture. */
function isFlat(style: string): boolean {
  const isLow = /(?:^|[;\s])(?:max-)?height\s*:\s*0(?:px)?\s*(?:;|$)/i.test(style);
  return isLow && /overflow(?:-y)?\s*:\s*hidden/i.test(style) && !/padding/i.test(style);
}

/** Letters without a colour; a background that is cut to their shape shows them. */
function isTransparent(style: string): boolean {
  return /(?:^|[;\s])color\s*:\s*transparent/i.test(style) && !/background-clip\s*:\s*text/i.test(style);
}
