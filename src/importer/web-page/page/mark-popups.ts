import type { Element, Nodes, Root } from 'hast';
import { attributeOf, elementsOf, holdsElement, namesOf, parentsOf } from './elements.ts';

const closing = /(?:^|[\s_-])(?:close|dismiss)(?=$|[\s_-])/i;
/** So many elements may stand between a window and the button in it that closes it. */
const mostBetween = 2;

/**
 * Gives each window of a page that name: a box behind the button that opens it, with a button within that closes it. Readers
 * see it when they ask for it, whatever it tells, and what saves a page saves its style rarely. Changes the tree.
 */
export function markPopups(root: Root): void {
  const buttons = [...elementsOf(root)].filter((one) => isButton(one) && closing.test(namesOf(one)));
  if (buttons.length === 0) return;
  const parents = parentsOf(root);
  for (const button of buttons) {
    const popup = windowAround(button, parents);
    if (popup) popup.properties['className'] = [attributeOf(popup, 'className'), 'popup'];
  }
}

function windowAround(button: Element, parents: ReadonlyMap<Nodes, Nodes>): Element | undefined {
  let box = parents.get(button);
  for (let count = 0; count <= mostBetween && box?.type === 'element'; count += 1) {
    const parent = parents.get(box);
    const opener = parent && elementBefore(parent, box);
    if (opener && isButton(opener)) return holdsElement(box, 'h1', 'article') ? undefined : box;
    box = parent;
  }
  return undefined;
}

function isButton(element: Element): boolean {
  return element.tagName === 'button' || attributeOf(element, 'role') === 'button';
}

function elementBefore(parent: Nodes, element: Element): Element | undefined {
  if (!('children' in parent)) return undefined;
  const children: readonly Nodes[] = parent.children;
  const before = children.slice(0, children.indexOf(element));
  return before.findLast((one): one is Element => one.type === 'element');
}
