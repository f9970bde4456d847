import type { Element, Nodes, Parents } from 'hast';

/** Where each parent's child stood that was sought last: children are sought in the order of the page. */
const sought = new WeakMap<Parents, number>();

/** The place of an element among its parent's children; -1 when it is none of them. A row of sought children is read once. */
function placeOf(one: Element, parent: Parents): number {
  const ahead = parent.children.indexOf(one, sought.get(parent) ?? 0);
  const place = ahead === -1 ? parent.children.indexOf(one) : ahead;
  sought.set(parent, Math.max(place, 0));
  return place;
}

/** The first element behind another in their parent. */
export function elementBehind(one: Element, parent: Parents): Element | undefined {
  for (let at = placeOf(one, parent) + 1; at < parent.children.length; at += 1) {
    const next = parent.children[at];
    if (next?.type === 'element') return next;
  }
  return undefined;
}

/** What stands before an element in their parent, spaces aside. */
export function nodeBefore(one: Element, parent: Parents): Nodes | undefined {
  for (let at = placeOf(one, parent) - 1; at >= 0; at -= 1) {
    const before = parent.children[at];
    if (before && (before.type !== 'text' || before.value.trim() !== '')) return before;
  }
  return undefined;
}

/** Takes an element out of its parent. */
export function takeOut(one: Element, parent: Parents) {
  const place = placeOf(one, parent);
  if (place !== -1) parent.children.splice(place, 1);
}
