import type { Element, Nodes } from 'hast';
import { attributeOf, elementsOf, isBlock, textOf, tidy } from './elements.ts';
import { isHidden, isShown } from './is-shown.ts';

/** Words that readers see in a control, a drawing or a window of the page, which no entry can show as what they are. */
export interface SeenControl {
  element: Element;
  /** The element that it stood in. */
  parent: Nodes;
  text: string;
  /** Whether it stood within a sentence, which lacks its words. */
  isInSentence: boolean;
}

/** Makes the test whether style sheets hide an element. */
type Test = (element: Element) => boolean;

/** What readers see of an element that shows no text of the page by itself; empty when it shows none at all. */
export function wordsSeen(element: Element, isRuledOut: Test): string {
  const show = shows[element.tagName] ?? (isSilentPart(element) ? (one: Element) => [one] : undefined);
  if (show === undefined || isHidden(aloud(element), isRuledOut)) return '';
  const text = tidy(
    show(element)
      .map((one) => shownIn(one, isRuledOut))
      .join(' '),
  );
  return /[\p{L}\p{N}]/u.test(text) ? text : '';
}

/** Whether an element is a part of a line that only screen readers pass over. */
function isSilentPart(element: Element): boolean {
  return attributeOf(element, 'ariaHidden') === 'true' && !elementsOf(element).some(isBlock);
}

/** An element as if screen readers read it too. */
function aloud(element: Element): Element {
  const { ariaHidden: _, ...properties } = element.properties;
  return { ...element, properties };
}

/** The parts of each kind of control that show text. */
const shows: Record<string, (element: Element) => Element[]> = {
  button: (element) => [element],
  textarea: (element) => [element],
  select: (element) => chosenOption([...elementsOf(element)].filter(({ tagName }) => tagName === 'option')),
  svg: (element) => [...elementsOf(element)].filter(({ tagName }) => tagName === 'text'),
  dialog: (element) => (element.properties['open'] === true ? [element] : []),
  // Which of both a browser shows is known to it alone.
  object: (element) => [element],
};

function chosenOption(options: Element[]): Element[] {
  const chosen = options.find(({ properties }) => properties['selected'] === true) ?? options[0];
  return chosen ? [chosen] : [];
}

function shownIn(node: Nodes, isRuledOut: Test): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const inner = node.children
    .filter((child) => isShown(child, isRuledOut))
    .map((child) => shownIn(child, isRuledOut))
    .join('');
  return node.type === 'element' && isBlock(node) ? ` ${inner} ` : inner;
}

/** What stands beside an element, the nearest first. */
export interface Beside {
  before: readonly Nodes[];
  after: readonly Nodes[];
}

/** So many neighbours are looked at: a row of controls may be long. */
const nearest = 8;

/** What stands beside the child with this index, within reach. */
export function besideOf(children: readonly Nodes[], at: number): Beside {
  return {
    before: children.slice(Math.max(0, at - nearest), at).toReversed(),
    after: children.slice(at + 1, at + 1 + nearest),
  };
}

/** What a sentence has beside a control, in characters; a bar of buttons has less. */
const shortestBeside = 15;

/** Whether the text around an element goes on through it, so that it is a part of a sentence. */
export function isInSentence(element: Element, beside: Beside): boolean {
  const [before, after] = [runOf(beside.before).toReversed().join(''), runOf(beside.after).join('')];
  if (tidy(before + after).length < shortestBeside) return false;
  if (/^(?:\s*(?:\p{Ll}|[–—])|[\p{L}\p{N},.;:!?…»”’)、。،؛؟۔-])/u.test(after)) return true;
  const isOpen = /[\p{L}\p{M}\p{N},]\s*$/u.test(before);
  return isOpen && (/^\s*\p{Lo}/u.test(after) || (/^\s*[\p{Lu}\p{N}]/u.test(after) && opensSmall(element)));
}

function opensSmall(element: Element): boolean {
  return /^\s*\p{Ll}/u.test(element.children.map(textOf).join(' '));
}

/** The texts of nodes up to the first that begins a line. */
function runOf(nodes: readonly Nodes[]): string[] {
  const end = nodes.findIndex((node) => node.type === 'element' && isBlock(node));
  return nodes
    .slice(0, end === -1 ? undefined : end)
    .map((node) => (node.type === 'text' ? node.value : textOf(node)));
}

/**
 * Whether a button, or what screen readers alone pass over, is a part of a sentence, as terms are that a page explains.
 * Formulas have another form for screen readers beside them.
 */
export function isOfSentence(element: Element, beside: Beside, isRuledOut: Test): boolean {
  const isPart =
    isSilentPart(element) || (element.tagName === 'button' && !elementsOf(element).some(isBlock));
  if (!isPart || !isInSentence(element, beside) || wordsSeen(element, isRuledOut) === '') return false;
  return !isBesideFormula(beside);
}

/** Whether the form of a formula that screen readers read, which is the text's, stands beside one that readers see. */
export function isBesideFormula({ before, after }: Beside): boolean {
  return [...before, ...after].some(
    (one) => one.type === 'element' && /mathml/.test(attributeOf(one, 'className')),
  );
}
