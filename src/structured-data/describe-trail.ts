import type { BreadcrumbList } from 'schema-dts';

/** A page on the way from the front page, outermost first. */
export interface TrailStep {
  name: string;
  /** Absolute. */
  url: string;
}

/** The way to a page in schema.org's words, as search engines show it above a result. */
export function describeTrail(steps: readonly TrailStep[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url,
    })),
  };
}
