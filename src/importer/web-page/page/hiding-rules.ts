import type { Element, Nodes, Root } from 'hast';
import { attributeOf, elementsOf } from './elements.ts';

/** What the style sheets of a page hide and show, by selectors such as `.notice`, `#box` or `aside`. */
interface Rules {
  hidden: Set<string>;
  /** Classes and ids that some rule shows, on whatever screen and within whatever else. */
  shown: Set<string>;
}

/** Of the page's text; a rule that hides more was made for pages whose scripts show it. */
const mostHidden = 1 / 4;

/**
 * Makes the test whether a rule of the page's own style sheets hides an element: one of a single class, id or name that no
 * other rule may undo, and that hides but a part of the text, as pages hide their articles until scripts run.
 */
export function hidingRules(root: Root): (element: Element) => boolean {
  const rules: Rules = { hidden: new Set(), shown: new Set() };
  for (const sheet of sheetsOf(root)) readSheet(sheet, rules);
  for (const selector of rules.shown) rules.hidden.delete(selector);
  if (rules.hidden.size === 0) return () => false;
  for (const selector of ruledMost(root, rules.hidden)) rules.hidden.delete(selector);
  return (element) => {
    const selectors = selectorsOf(element);
    const isOverruled = /(?:display|visibility)\s*:/i.test(attributeOf(element, 'style'));
    return (
      !isOverruled &&
      selectors.some((one) => rules.hidden.has(one)) &&
      !selectors.some((one) => rules.shown.has(one))
    );
  };
}

function sheetsOf(root: Root): string[] {
  return [...elementsOf(root)]
    .filter((one) => one.tagName === 'style' && /^(?:all|screen|)$/i.test(attributeOf(one, 'media').trim()))
    .map(({ children }) => children.map((child) => (child.type === 'text' ? child.value : '')).join(''));
}

/** Reads a sheet's rules, those within `@media` and the like too. Time grows with its length. */
function readSheet(sheet: string, rules: Rules) {
  const preludes: string[] = [];
  let last = '';
  for (const [token] of sheet.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, ' ').matchAll(/[{}]|[^{}]+/g)) {
    if (token === '{') preludes.push(last);
    else if (token === '}') preludes.pop();
    else if (preludes.length > 0 && token.includes(':')) readRule(preludes, token, rules);
    last = /[{}]/.test(token) ? '' : token.slice(token.lastIndexOf(';') + 1).trim();
  }
}

function readRule(preludes: readonly string[], declarations: string, { hidden, shown }: Rules) {
  const value = /(?:^|[;\s])(?:display|visibility)\s*:\s*([a-z-]+)/i.exec(declarations)?.[1];
  if (value === undefined) return;
  const hides = /^(?:none|hidden)$/i.test(value);
  const isEverywhere = preludes.slice(0, -1).every((one) => /^@media\s+(?:all|screen)$/i.test(one));
  for (const selector of preludes.at(-1)?.split(',') ?? []) {
    const isPlain = /^\s*[.#]?[a-z_][\w-]*\s*$/i.test(selector);
    if (hides && isPlain && isEverywhere) hidden.add(selector.trim());
    if (!hides) for (const name of namesAtEnd(selector.trim())) shown.add(name);
  }
}

/** The classes and ids of the element that a selector means. */
function namesAtEnd(selector: string): string[] {
  const last = selector.split(/[\s>+~]+/).at(-1) ?? '';
  return [...last.matchAll(/[.#](?:\\.|[\w-])+/g)].map(([name]) => name.replaceAll('\\', ''));
}

function selectorsOf(element: Element): string[] {
  const classes = attributeOf(element, 'className').split(/\s+/).filter(Boolean);
  const id = attributeOf(element, 'id');
  return [element.tagName, ...(id ? [`#${id}`] : []), ...classes.map((name) => `.${name}`)];
}

/** Selectors whose elements hold more of the page's paragraphs than a rule may hide. */
function ruledMost(root: Root, hidden: ReadonlySet<string>): string[] {
  const lengths = new Map<string, number>();
  let all = 0;
  const stack: { node: Nodes; active: readonly string[]; isText: boolean }[] = [
    { node: root, active: [], isText: false },
  ];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, active, isText } = next;
    if (node.type === 'text' && isText) {
      all += node.value.length;
      for (const one of active) lengths.set(one, (lengths.get(one) ?? 0) + node.value.length);
    }
    if (!('children' in node)) continue;
    const isElement = node.type === 'element';
    const own = isElement ? selectorsOf(node).filter((one) => hidden.has(one) && !active.includes(one)) : [];
    const inner = own.length > 0 ? [...active, ...own] : active;
    const holdsText = isText || (isElement && node.tagName === 'p');
    for (const child of node.children) stack.push({ node: child, active: inner, isText: holdsText });
  }
  return [...lengths].filter(([, length]) => length > all * mostHidden).map(([selector]) => selector);
}
