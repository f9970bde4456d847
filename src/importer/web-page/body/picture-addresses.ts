import type { Element, Parents } from 'hast';
import { attributeOf } from '../page/elements.ts';

/** Pages that load pictures late keep the address elsewhere. */
const plain = ['src', 'dataSrc', 'dataOriginal', 'dataLazySrc'];
/** Where pages name the sizes of a picture. */
const sized = ['srcSet', 'dataSrcset', 'dataSrcSet', 'dataLazySrcset'];

/** Every address at which a picture may be, the plain ones first, then those of its sizes, the largest first. */
export function pictureAddresses(element: Element, parents: ReadonlyMap<Element, Parents>): string[] {
  const addresses = plain.map((name) => attributeOf(element, name).trim());
  const sizes = [element, ...sourcesOf(parents.get(element))]
    .flatMap((one) => sized.flatMap((name) => candidatesIn(one.properties[name])))
    .toSorted((a, b) => b.size - a.size);
  return [...addresses, ...sizes.map(({ address }) => address)].filter((address) => address !== '');
}

/** The `source` elements beside an `img` within a `picture`. */
function sourcesOf(parent: Parents | undefined): Element[] {
  if (parent?.type !== 'element' || parent.tagName !== 'picture') return [];
  return parent.children.filter(
    (child) => child.type === 'element' && child.tagName === 'source',
  ) as Element[];
}

/** Candidates of a `srcset` (HTML standard, 4.8.4.2.1); an address may hold commas. */
function candidatesIn(value: Element['properties'][string]): { address: string; size: number }[] {
  const pieces = (Array.isArray(value) ? value : String(value ?? '').split(',')).map((one) =>
    `${one}`.trim(),
  );
  const candidates: { address: string; size: number }[] = [];
  let pending = '';
  for (const [index, piece] of pieces.entries()) {
    pending += pending === '' ? piece : `,${piece}`;
    const isWhole = /\s[\d.]+[wx]$|\.(?:jpe?g|png|webp|avif|gif|svg)$/i.test(pending);
    if (!isWhole && index < pieces.length - 1) continue;
    const [address = '', size = ''] = pending.split(/\s+/u);
    candidates.push({ address, size: Number.parseFloat(size) || 1 });
    pending = '';
  }
  return candidates;
}
