import type { Element, Nodes, Parents, Root } from 'hast';
import { isBylineLabel, labelLength } from '../../names/byline-label.ts';
import { comparable } from '../../text/comparable.ts';
import { attributeOf, elementsOf, textOf } from './elements.ts';
import { hidingRules } from './hiding-rules.ts';
import { hidingOf } from './hiding-style.ts';

const unseen = new Set([
  'script', 'style', 'noscript', 'template', 'svg', 'iframe', 'object', 'embed', 'canvas', 'audio', 'video', 'map',
  'select', 'textarea', 'input', 'button', 'datalist', 'dialog', 'head', 'meta', 'link', 'base', 'math', 'frameset', 'applet', 'param',
]); // prettier-ignore

/** Classes of the systems in use whose elements are there for screen readers only, and repeat what is seen. */
const readAloudOnly =
  /(?:^|\s)(?:visually-?hidden|visuallyhidden|sr-only|screen-?reader(?:-text|-only)?|u-visually-hidden|a11y-hidden|element-invisible|show-for-sr|is-visually-hidden|hide-visually|assistive-text|offscreen|off-screen|(?:\w+-){0,2}vh)(?:\s|$)/i;
/** What appears beside a word when readers point at it. */
const pointedAt =
  /(?:^|\s)(?:rollover-block|tooltip-?(?:text|content|body)|popover(?:-content|-body)?|hover-?card)(?:\s|$)/i;

/**
 * Takes out of a tree what a reader of the page does not see; `noscript` goes too, as it repeats pictures and trackers.
 * Paragraphs that stand in `record`, the article's text by the page's own records, stay, as pages hide what subscribers
 * read: returns what holds them.
 */
export function hideUnseen(root: Root, record: string): Element[] {
  const known = comparable(record);
  const isRuledOut = hidingRules(root);
  const isSeen = (node: Nodes) => isShown(node, isRuledOut);
  const revealed = new Set<Nodes>();
  const stack: Parents[] = [root];
  for (let parent = stack.pop(); parent; parent = stack.pop()) {
    const mayReveal = known !== '' && !revealed.has(parent);
    const children = parent.children as Nodes[];
    const recorded = children.filter((child) => mayReveal && !isSeen(child) && isRecorded(child, known));
    for (const child of recorded) revealed.add(child);
    const seen = children.filter((child) => revealed.has(child) || isSeen(child));
    if (parent.type === 'element' && seen.length < children.length && children.some(isSpokenLabel))
      parent.properties['className'] = [attributeOf(parent, 'className'), 'byline'];
    parent.children = seen as typeof parent.children;
    for (const child of seen) if ('children' in child) stack.push(child);
  }
  return [...revealed].filter((node) => node.type === 'element');
}

function isShown(node: Nodes, isRuledOut: (element: Element) => boolean): boolean {
  if (node.type === 'comment' || node.type === 'doctype') return false;
  if (node.type !== 'element') return true;
  return !unseen.has(node.tagName) && !isHidden(node, isRuledOut);
}

/** A byline's label that is read aloud alone: what it stands before is a byline none the less. */
function isSpokenLabel(node: Nodes): boolean {
  if (node.type !== 'element' || !readAloudOnly.test(attributeOf(node, 'className'))) return false;
  const text = textOf(node);
  return text !== '' && (isBylineLabel(text) || labelLength(text) === text.length);
}

/** A shorter text may stand in any record by chance. */
const shortestRecorded = 60;

/** Whether most of the paragraphs that an element holds stand in the records. */
function isRecorded(element: Nodes, record: string): boolean {
  if (element.type !== 'element' || unseen.has(element.tagName)) return false;
  const texts = [...elementsOf(element)]
    .filter(({ tagName }) => tagName === 'p')
    .map((one) => comparable(textOf(one)))
    .filter(({ length }) => length >= shortestRecorded);
  return texts.length > 0 && texts.filter((text) => record.includes(text)).length * 2 > texts.length;
}

function isHidden(element: Element, isRuledOut: (element: Element) => boolean): boolean {
  const { properties, tagName } = element;
  if (tagName === 'html' || tagName === 'body' || tagName === 'article' || tagName === 'main') return false;
  const hiding = hidingOf(attributeOf(element, 'style'));
  if (hiding === 'gone') return true;
  // Pages fade in what they show: an article that was saved before it appeared is still the article.
  if (hiding === 'away' || isRuledOut(element)) return !holdsArticle(element);
  const names = attributeOf(element, 'className');
  if (readAloudOnly.test(names) || pointedAt.test(names)) return true;
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
