import type { BreadcrumbList } from 'schema-dts';
import { publicAddress } from '../public-address.ts';

/** A page on the way from the front page. */
export interface TrailStep {
  name: string;
  /** From the root of the site. */
  address: string;
}

/**
 * The way to a page in schema.org's words, outermost first, as search engines show it above a result; nothing when the
 * site may stand anywhere, since every step needs its absolute address.
 */
export function describeTrail(steps: readonly TrailStep[]): BreadcrumbList[] {
  const items = steps.flatMap(({ name, address }, index) => {
    const item = publicAddress(address);
    return item ? [{ '@type': 'ListItem', position: index + 1, name, item } as const] : [];
  });
  return items.length > 0 ? [{ '@type': 'BreadcrumbList', itemListElement: items }] : [];
}
