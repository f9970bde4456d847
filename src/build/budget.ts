import { brotliCompressSync, constants } from 'node:zlib';

/**
 * What a page may cost beyond its own text, and in all. The floor is the same title and body in bare tags; the real
 * article's floor is 866 bytes and its page may weigh 2,560. 14,600 bytes is the first flight of a fresh connection
 * (10 segments of 1,460 bytes, RFC 6928).
 */
export const budget = { bytesAboveFloor: 1_694, elementsOutsideBody: 60, firstFlight: 14_600 };

/** What a page weighs. */
export interface Weight {
  /** Bytes with brotli 11, as transferred. */
  bytes: number;
  /** Bytes of its title and body in bare tags, with brotli 11. */
  floor: number;
  elements: number;
  elementsOutsideBody: number;
}

/** Weighs a page against its own title and body. */
export function weigh(page: string, title: string, body: string): Weight {
  const bare = `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1>${body}</body></html>`;
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

function countElements(html: string): number {
  return html.match(/<[a-z]/g)?.length ?? 0;
}
