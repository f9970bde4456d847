import { createHash } from 'node:crypto';
import type { ReadingOptions } from '../../reading.ts';
import type { WebArchive } from '../../source/web-archive.ts';

/** A picture's file: its place beside the page, or its name and content where the page itself holds it. */
export interface PictureFile {
  place: string;
  bytes?: Uint8Array;
}

/** Finds the file of a picture by the addresses that a page gives it. */
export type PictureHolder = (addresses: readonly string[]) => PictureFile | undefined;

/** In bytes: a smaller picture holds the place of one that comes later. */
const smallestOfMany = 1_500;
const endings: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/jpg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'image/gif': 'gif',
};

/**
 * Finds pictures beside a page, in its archive, and those that it holds itself as `data`: one by one, as SingleFile saves them
 * all.
 */
export function pictureHolder(
  data: readonly string[],
  { isBeside = () => false, noPictures = new Set(), archive }: ReadingOptions,
): PictureHolder {
  return (addresses) => {
    const place = addresses.map(placeBeside).find((one) => one !== undefined && isBeside(one));
    if (place !== undefined) return { place };
    const isRemote = addresses.some((address) => !isData(address));
    const [embedded] = addresses.flatMap(
      (address) => archivedAt(address, archive) ?? fileOf(address, data) ?? [],
    );
    if (!embedded?.bytes || noPictures.has(embedded.place)) return undefined;
    return isRemote && embedded.bytes.length < smallestOfMany ? undefined : embedded;
  };
}

/** A picture of an archive; the page may have its address from where it was saved. */
function archivedAt(address: string, archive: WebArchive | undefined): PictureFile | undefined {
  const found =
    archive?.pictures.get(address) ?? archive?.pictures.get(URL.parse(address, archive.url)?.href ?? '');
  const ending = endings[found?.type ?? ''];
  return found && ending ? named(found.bytes, ending) : undefined;
}

function fileOf(address: string, data: readonly string[]): PictureFile | undefined {
  const [, type = '', index = ''] = /^data:([\w/+.-]+)(?:;[\w=-]*)*;base64,#(\d+)$/i.exec(address) ?? [];
  const ending = endings[type.toLowerCase()];
  const content = data[Number(index)];
  if (ending === undefined || index === '' || content === undefined) return undefined;
  return named(Buffer.from(decodeEscapes(content), 'base64'), ending);
}

/** A name of its own, so that no file beside the page can have it too. */
function named(bytes: Uint8Array, ending: string): PictureFile {
  const name = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  return { place: `embedded-${name}.${ending}`, bytes };
}

function decodeEscapes(content: string): string {
  return content.replace(/%([\da-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** Whether an address is a picture's own content. */
export function isData(address: string): boolean {
  return /^data:/i.test(address);
}

/** The place of a picture's file that an entry can show, below the page's folder. */
function placeBeside(src: string): string | undefined {
  const place = relativePlace(src);
  return place !== undefined && /^[^?#]+\.(?:jpe?g|png|webp|avif|gif)$/i.test(place) ? place : undefined;
}

/** A relative address that stays below the file's folder, with its escapes undone. */
export function relativePlace(src: string): string | undefined {
  if (/^[a-z][a-z\d+.-]*:|^\/|^\\/i.test(src)) return undefined;
  const steps: string[] = [];
  for (const step of decode(src.replace(/[?#].*$/, '')).split('/')) {
    if (step === '..' && steps.length === 0) return undefined;
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  const place = steps.join('/');
  return /(?:^|\\)\.\.(?:\\|$)|\0/.test(place) ? undefined : place;
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address; // A file may be called 100%.jpg.
  }
}
