import type { Element, Nodes, Parents, Root } from 'hast';
import { isBylineLabel, labelLength } from '../../names/byline-label.ts';
import { looksLikePersonName } from '../../names/person-name.ts';
import { comparable, isSimilar } from '../../text/comparable.ts';
import { attributeOf, elementsOf, isHeading, isLongerThan, textOf } from './elements.ts';
import { hidingRules } from './hiding-rules.ts';
import { isOfTemplate, isShown, readAloudOnly, unseen } from './is-shown.ts';
import {
  type Beside,
  type SeenControl,
  besideOf,
  isBesideFormula,
  isInSentence,
  isOfSentence,
  wordsSeen,
} from './seen-controls.ts';

/** What tells the article's text where the page hides it. */
export interface Telling {
  /** The text by the page's own records, empty when they have none. */
  record: string;
  /** Empty when there is none. */
  headline: string;
}

/** What a page hides of its text. */
export interface HiddenText {
  /** Elements that stay in the tree, since they are told to hold the article. */
  revealed: Set<Element>;
  /** The others that hold sentences, each with the element that it stood in. */
  hidden: { element: Element; parent: Nodes; paragraphs: Element[] }[];
  /** What readers see none the less. */
  controls: SeenControl[];
}

/**
 * Takes out of a tree what a reader of the page does not see, and what no entry can show; `noscript` goes too, as it
 * repeats pictures and trackers. What the records or the headline tell to be the article stays, as pages hide what subscribers read, and all of
 * themselves until a script runs.
 */
export function hideUnseen(root: Root, { record, headline }: Telling): HiddenText {
  const known = comparable(record);
  const holdsPage = pageHolder(root, headline);
  const isRuledOut = hidingRules(root);
  const text: HiddenText = { revealed: new Set(), hidden: [], controls: [] };
  const stack: Parents[] = [root];
  for (let parent = stack.pop(); parent; parent = stack.pop()) {
    const children = parent.children as Nodes[];
    const dropped = new Set(
      children.filter((child, at) => !isShown(child, isRuledOut) && !isSpokenByline(child, children, at)),
    );
    for (const [at, child] of children.entries()) {
      if (child.type !== 'element' || !dropped.has(child)) continue;
      const beside = besideOf(children, at);
      if (isOfSentence(child, beside, isRuledOut)) dropped.delete(asWords(child));
      else text.controls.push(...seenControl(child, parent, beside, isRuledOut));
    }
    for (const child of isIn(text.revealed, parent) ? [] : dropped) {
      if (child.type !== 'element' || unseen.has(child.tagName)) continue;
      const paragraphs = sentencesIn(child);
      const isArticle = isRecorded(paragraphs, known) || (holdsPage(child) && !isOfTemplate(child));
      if (isArticle && dropped.delete(child)) text.revealed.add(child);
      else if (paragraphs.length > 0) text.hidden.push({ element: child, parent, paragraphs });
    }
    if (parent.type === 'element' && dropped.size > 0 && children.some(isSpokenLabel))
      parent.properties['className'] = [attributeOf(parent, 'className'), 'byline'];
    const seen = children.flatMap((child): Nodes[] => {
      if (!dropped.has(child)) return [child];
      return isSpokenMark(child) ? [{ type: 'text', value: ' ' }] : [];
    });
    parent.children = seen as typeof parent.children;
    for (const child of seen) if ('children' in child) stack.push(child);
  }
  return text;
}

/** A button within a sentence as its words. */
function asWords(element: Element): Element {
  if (element.tagName === 'button') Object.assign(element, { tagName: 'span', properties: {} });
  return element;
}

function seenControl(
  element: Element,
  parent: Parents,
  beside: Beside,
  isRuledOut: (element: Element) => boolean,
): SeenControl[] {
  const text = isBesideFormula(beside) ? '' : wordsSeen(element, isRuledOut);
  if (text === '') return [];
  return [{ element, parent, text, isInSentence: isInSentence(element, beside) }];
}

function isIn(elements: ReadonlySet<Element>, node: Nodes): boolean {
  return node.type === 'element' && elements.has(node);
}

/** A byline's label that is read aloud alone: what it stands before is a byline none the less. */
function isSpokenLabel(node: Nodes): boolean {
  if (node.type !== 'element' || !readAloudOnly.test(attributeOf(node, 'className'))) return false;
  const text = textOf(node);
  return text !== '' && (isBylineLabel(text) || labelLength(text) === text.length);
}

/** A mark that is read aloud alone parts words that style sheets set apart: Harbour<span class="sr-only">: </span>Ferry is back. */
function isSpokenMark(node: Nodes): boolean {
  if (node.type !== 'element' || !readAloudOnly.test(attributeOf(node, 'className'))) return false;
  return /^[^\p{L}\p{N}]{1,3}$/u.test(textOf(node));
}

/** A whole byline that is read aloud alone, right behind a headline beside which readers see the author’s picture. */
function isSpokenByline(node: Nodes, siblings: readonly Nodes[], at: number): boolean {
  if (node.type !== 'element' || !readAloudOnly.test(attributeOf(node, 'className'))) return false;
  const text = textOf(node);
  const before = siblings.slice(0, at).findLast((one): one is Element => one.type === 'element');
  const length = labelLength(text);
  return length > 0 && looksLikePersonName(text.slice(length)) && before !== undefined && isHeading(before);
}

/** A shorter text may stand in any record by chance. */
const shortestRecorded = 60;

/** The paragraphs of an element that are long enough to be told from any other. */
function sentencesIn(element: Element): Element[] {
  return [...elementsOf(element)].filter(
    (one) => one.tagName === 'p' && comparable(textOf(one)).length >= shortestRecorded,
  );
}

/** Whether most of some paragraphs stand in the records. */
function isRecorded(paragraphs: readonly Element[], record: string): boolean {
  const recorded = paragraphs.filter((one) => record.includes(comparable(textOf(one))));
  return recorded.length * 2 > paragraphs.length;
}

/**
 * Makes the test whether an element holds a page's headline and more than half of its words: what is hidden so is the page
 * itself, which its script shows once it runs. Without a headline nothing does.
 */
function pageHolder(root: Root, headline: string): (element: Element) => boolean {
  let half: number | undefined;
  return (element) => {
    half ??= textOf(root).length / 2;
    return headline !== '' && isLongerThan(element, half) && holdsHeadline(element, headline);
  };
}

function holdsHeadline(element: Element, headline: string): boolean {
  for (const one of elementsOf(element))
    if (/^h[1-3]$/.test(one.tagName) && isSimilar(textOf(one), headline)) return true;
  return false;
}
