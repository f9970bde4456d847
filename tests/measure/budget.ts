import { brotliCompressSync, constants } from 'node:zlib';
import type { Article } from '../../src/article/article.ts';

/**
 * What an article's page may cost beyond its own words, and any page in all. The floor is the article's words in bare
 * tags. The real article's floor is 846 bytes, so its page may weigh 4,096. 14,600 bytes is the first flight of a fresh
 * connection (10 segments of 1,460 bytes, RFC 6928).
 */
export const budget = { bytesAboveFloor: 3_250, elementsOutsideBody: 100, firstFlight: 14_600 };

/** What a page weighs. */
export interface Weight {
  /** Bytes with brotli 11, as transferred. */
  bytes: number;
  /** Bytes of the article's words in bare tags, with brotli 11. */
  floor: number;
  elements: number;
  elementsOutsideBody: number;
}

/** Weighs an article's page against the article's own words; `body` is the body as it stands on the page. */
export function weigh(page: string, article: Article, body: string): Weight {
  const { title } = article;
  const bare = `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1>${wordsAround(article)}${body}</body></html>`;
  const elements = countElements(page);
  return {
    bytes: brotliSize(page),
    floor: brotliSize(bare),
    elements,
    elementsOutsideBody: elements - countElements(body),
  };
}

/** Says by how much an article's page is over its budget; `undefined` when it is within. */
export function describeOverweight({ bytes, floor, elementsOutsideBody }: Weight): string | undefined {
  const most = floor + budget.bytesAboveFloor;
  if (bytes > most) return `Unexpected ${bytes} bytes with brotli, expected at most ${most}`;
  if (elementsOutsideBody <= budget.elementsOutsideBody) return undefined;
  return `Unexpected ${elementsOutsideBody} elements around the text, expected at most ${budget.elementsOutsideBody}`;
}

/** The size of a text with brotli at its best, in bytes. */
export function brotliSize(text: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
  return brotliCompressSync(text, { params }).length;
}

/** What a publisher wrote besides headline and body: a page with thirty corrections may weigh what they weigh. */
function wordsAround({ author, date, region, description, image, source, corrections }: Article): string {
  return [author, date, region, description, image, source, corrections]
    .flatMap((value) => JSON.stringify(value) ?? [])
    .map((value) => `<p>${value.replace(/[[\]{}"]/g, ' ').trim()}</p>`)
    .join('');
}

/** Elements, not what looks like one inside an attribute. */
function countElements(html: string): number {
  return html.match(/<[a-z][\w-]*(?:\s+[\w:-]+(?:="[^"]*")?)*\s*>/g)?.length ?? 0;
}
