import type { Element, Nodes } from 'hast';
import { oneOf } from '../../text/one-of.ts';
import { attributeOf } from './elements.ts';

/** Elements that show no text of the page, whatever they hold. */
export const unseen = new Set([
  'script', 'style', 'title', 'noscript', 'template', 'svg', 'iframe', 'object', 'embed', 'canvas', 'audio', 'video',
  'select', 'textarea', 'input', 'button', 'datalist', 'dialog', 'head', 'meta', 'link', 'base', 'frameset', 'noframes', 'noembed', 'applet', 'param',
]); // prettier-ignore

/** Classes of the systems in use whose elements are there for screen readers only, and repeat what is seen. */
export const readAloudOnly = new RegExp(
  String.raw`(?:^|\s)(?:${oneOf`
  visually-?hidden|visuallyhidden|sr-only|screen-?reader(?:-text|-only)?|u-visually-hidden|a11y-hidden
  element-invisible|show-for-sr|is-visually-hidden|hide-visually|assistive-text|offscreen|off-screen
  (?:\w+-){0,2}vh
`})(?:\s|$)`,
  'i',
);
/** The classes of what appears beside a word when readers point at it; by its role every system may call it a tooltip. */
const pointedAt =
  /(?:^|\s)(?:rollover-block|tooltip-?(?:text|content|body)|popover(?:-content|-body)?|hover-?card)(?:\s|$)/i;

/** Whether a reader of the page sees a node, by itself; `isRuledOut` says what the page's style sheets hide. */
export function isShown(node: Nodes, isRuledOut: (element: Element) => boolean): boolean {
  if (node.type === 'comment' || node.type === 'doctype') return false;
  if (node.type !== 'element') return true;
  return !unseen.has(node.tagName) && !isHidden(node, isRuledOut);
}

/** Whether a page hides an element from readers, whatever it is. */
export function isHidden(element: Element, isRuledOut: (element: Element) => boolean): boolean {
  const { properties, tagName } = element;
  if (tagName === 'html' || tagName === 'body' || tagName === 'article' || tagName === 'main') return false;
  const hiding = hidingOf(attributeOf(element, 'style'));
  if (hiding === 'gone' || isOfTemplate(element)) return true;
  // Pages fade in what they show: an article that was saved before it appeared is still the article.
  if (hiding === 'away' || isRuledOut(element)) return !holdsArticle(element);
  const names = attributeOf(element, 'className');
  if (readAloudOnly.test(names) || pointedAt.test(names)) return true;
  if (attributeOf(element, 'role') === 'tooltip') return true;
  // A page whose dialogue is open hides all else from screen readers, so a large part that is hidden so is still seen.
  if (attributeOf(element, 'ariaHidden') === 'true') return !holdsArticle(element);
  // React sends parts of a page hidden, and its script, which no saved page runs, puts them in their places.
  if (/^S:\d/.test(attributeOf(element, 'id'))) return false;
  const { hidden } = properties;
  return hidden === true || hidden === '' || (typeof hidden === 'string' && hidden !== 'false');
}

/** Several paragraphs, or a headline. */
function holdsArticle(element: Element): boolean {
  let count = 0;
  const stack: Nodes[] = [element];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'element' && node.tagName === 'p') count += 1;
    if (count > 2 || (node.type === 'element' && node.tagName === 'h1')) return true;
    if ('children' in node) stack.push(...node.children);
  }
  return false;
}

/** Whether an element is a part of a template of Webflow that its page leaves out, which may be another article. */
export function isOfTemplate(element: Element): boolean {
  return /(?:^|\s)w-condition-invisible(?:\s|$)/.test(attributeOf(element, 'className'));
}

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
function hidingOf(style: string): Hiding {
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
