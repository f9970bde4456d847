import { brotliCompressSync, constants } from 'node:zlib';

/**
 * What an article's page may weigh, in bytes with brotli 11. A page within `page` is light enough whatever is on it; the
 * real article's is. A heavier one may cost `overhead` beyond what it says, so that only the site's own part can outgrow
 * the budget and never what a publisher wrote: an article of many hands or of a thousand quotations is published, and one
 * from right to left that holds everything that an entry can.
 * `firstFlight` is what a fresh connection brings at once (10 segments of 1,460 bytes, RFC 6928).
 */
export const budget = { page: 4_096, overhead: 2_150, elementsOutsideBody: 100, firstFlight: 14_600 };

/** Says by how much an article's page is over its budget, given its size; `undefined` when it is within. */
export function describeOverweight(page: string, bytes: number): string | undefined {
  if (bytes <= budget.page) return undefined;
  const most = Math.max(budget.page, brotliSize(saidBy(page)) + budget.overhead);
  return bytes <= most
    ? undefined
    : `Unexpected ${bytes} bytes with brotli, expected at most ${most} for what the page says`;
}

/** The size of a text with brotli at its best, in bytes. */
export function brotliSize(text: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
  return brotliCompressSync(text, { params }).length;
}

const style = /<style\b[\s\S]*?<\/style>/g;
const script = /<script\b(?![^>]*ld\+json)[\s\S]*?<\/script>/g;
const tag = /<([a-z][^\s>]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*>/g;
const saying = /\b(?:href|id|content|alt|title|src|srcset)="[^"]*"/g;

/**
 * What a page says without how it looks: its text in bare tags, the addresses and descriptions in their attributes, and
 * what it tells machines, all in their order, since it is the order that compression feeds on.
 */
export function saidBy(page: string): string {
  return page
    .replace(style, '')
    .replace(script, '')
    .replace(
      tag,
      (_, name: string, attributes: string) => `<${[name, ...(attributes.match(saying) ?? [])].join(' ')}>`,
    );
}

/** Elements of a page, not what looks like one inside an attribute. */
export function countElements(html: string): number {
  return html.match(/<[a-z][\w-]*(?:\s+[\w:-]+(?:="[^"]*")?)*\s*>/g)?.length ?? 0;
}
