import { attributeOf } from '../page/elements.ts';
import type { Block } from '../page/part-blocks.ts';

const [toTheRight, toTheLeft] = ['right', 'left'].map(
  (side) =>
    new RegExp(`(?:align|alignment|text)[\\s_:-]*(?:${side}|end)|^${side}$|(?:^|[\\s_-])signature`, 'i'),
);

/** Whether a line is set as people sign: on the side on which its script's lines end, or with an address to write to. */
export function isSignature({ element, around, text }: Block): boolean {
  if (/\S@\S+\.\p{L}/u.test(text)) return true;
  const pattern = /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text) ? toTheLeft : toTheRight;
  return [element, ...around.slice(0, 2)].some((one) =>
    ['style', 'align', 'className'].some((name) => pattern?.test(attributeOf(one, name))),
  );
}
