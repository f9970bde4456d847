import type { Element, Root } from 'hast';
import { attributeOf, elementsOf, isBlock } from './elements.ts';

/**
 * Writes what readers see before the items of lists that Markdown cannot number: those that count down, that leave numbers
 * out, or that count in letters or Roman numerals (HTML standard, 4.4.5 and 4.4.8). They become paragraphs. Changes the tree.
 */
export function writeListNumbers(root: Root) {
  for (const list of elementsOf(root)) {
    if (list.tagName !== 'ol') continue;
    const items = list.children.filter(
      (child) => child.type === 'element' && child.tagName === 'li',
    ) as Element[];
    const numbers = numbersOf(list, items);
    const write = writers[attributeOf(list, 'type')];
    if (!write && numbers.every((number, index) => number === (numbers[0] ?? 0) + index && number >= 0)) {
      if (numbers[0] !== undefined && numbers[0] !== 1) list.properties['start'] = numbers[0];
      continue;
    }
    list.tagName = 'div';
    for (const [index, item] of items.entries())
      writeBefore(item, `${(write ?? String)(numbers[index] ?? 0)}. `);
  }
}

function numbersOf(list: Element, items: readonly Element[]): number[] {
  const step = list.properties['reversed'] ? -1 : 1;
  let next = numberIn(list, 'start') ?? (step === 1 ? 1 : items.length);
  return items.map((item) => {
    const number = numberIn(item, 'value') ?? next;
    next = number + step;
    return number;
  });
}

function numberIn(element: Element, name: string): number | undefined {
  const written = attributeOf(element, name);
  return /^\s*[+-]?\d{1,9}/.test(written) ? Number.parseInt(written, 10) : undefined;
}

/** The text stands in the item itself, or in the paragraph that opens it. */
function writeBefore(item: Element, number: string) {
  const blocks = [...elementsOf(item)].filter((one) => one !== item && isBlock(one));
  item.tagName = blocks.length > 0 ? 'div' : 'p';
  const first = item.children.find(
    (child) => child.type === 'element' || /\S/.test('value' in child ? child.value : ''),
  );
  const holder = first?.type === 'element' && first.tagName === 'p' ? first : item;
  holder.children.unshift({ type: 'text', value: number });
}

const writers: Partial<Record<string, (number: number) => string>> = {
  a: lettersFor,
  A: (number) => lettersFor(number).toUpperCase(),
  i: romanFor,
  I: (number) => romanFor(number).toUpperCase(),
};

/** a, b … z, aa, ab; what is below 1 has no letters. */
function lettersFor(number: number): string {
  if (number < 1 || number > 700) return String(number);
  const last = String.fromCharCode(97 + ((number - 1) % 26));
  return number > 26 ? lettersFor(Math.floor((number - 1) / 26)) + last : last;
}

function romanFor(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  const [sign, value] = romans.find(([, least]) => least <= number) ?? ['', number];
  return number === value ? sign : sign + romanFor(number - value);
}

const romans: [sign: string, value: number][] = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];
