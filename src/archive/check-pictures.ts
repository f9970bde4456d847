import { realpath } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import type { Article } from '../article/article.ts';
import { picturePlace } from '../article/picture-place.ts';
import { type Problem, quoteValue } from '../article/problem.ts';
import { shown } from './find-entries.ts';
import { requireRegularFile } from './read-regular-file.ts';

const formats = new Set(['jpeg', 'png', 'webp', 'heif', 'gif', 'tiff']);

/** In pixels; decoders read so little of a picture that is to be small. */
const smallest = 16;

/** Reports every picture of an article that is not there, or that no program can open. `text` is the entry, for places. */
export async function checkPictures(article: Article, file: string, text: string): Promise<Problem[]> {
  const sources = [...(article.image ? [article.image] : []), ...article.pictures].map(({ src }) => src);
  const problems: Problem[] = [];
  for (const src of new Set(sources)) {
    const message = await refusePicture(src, file);
    if (message)
      problems.push({
        path: shown(file),
        ...placeOf(src, text),
        rule: 'no-picture',
        message,
        severity: 'error',
      });
  }
  return problems;
}

/** The picture's file, absolute. */
export function pictureFile(src: string, entryFile: string): string {
  return join(dirname(entryFile), picturePlace(src));
}

async function refusePicture(src: string, entryFile: string): Promise<string | undefined> {
  const expected = 'expected a JPEG, PNG, WebP, AVIF or GIF file beside the entry';
  if (/^[a-z][a-z\d+.-]*:|^\/|[#?]|(?:^|\/)\.\.(?:\/|$)/iu.test(src)) {
    return `Unexpected picture ${quoteValue(src)}, ${expected}, copy it there`;
  }
  const fault = await findPictureFault(pictureFile(src, entryFile), dirname(entryFile));
  return fault && `Unexpected picture ${quoteValue(src)} ${fault}, ${expected}`;
}

/** Why no page can show a file as a picture of what lies in `folder`, to be said after its name; `undefined` when one can. */
export async function findPictureFault(picture: string, folder: string): Promise<string | undefined> {
  try {
    const [real, root] = await Promise.all([realpath(picture), realpath(folder)]);
    if (!real.startsWith(root + sep)) return 'that lies elsewhere';
    await requireRegularFile(real);
    return await findContentFault(real);
  } catch (cause) {
    return describeUnopened(cause);
  }
}

/** Why no page can show a file, or its content, as a picture, to be said after its name; `undefined` when one can. */
export async function findContentFault(picture: string | Uint8Array): Promise<string | undefined> {
  try {
    const { default: sharp } = await import('sharp'); // 0.3 s that only archives with pictures should pay
    const { format } = await sharp(picture).metadata();
    if (!formats.has(format)) return `in the format ${format}`;
    // A file that was cut off has a good beginning; read to its end at a small size, which is soon done.
    await sharp(picture, { failOn: 'truncated' }).resize(smallest).raw().toBuffer();
    return undefined;
  } catch (cause) {
    return describeUnopened(cause);
  }
}

function describeUnopened(cause: unknown): string {
  if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return 'that is not there';
  const reason = cause instanceof Error ? cause.message.split('\n')[0] : String(cause);
  return `that cannot be opened (${reason})`;
}

/** Where a text stands first in an entry; its beginning when it is not there. */
export function placeOf(src: string, text: string): Pick<Problem, 'line' | 'column'> {
  return placeAt(Math.max(0, text.indexOf(src)), text);
}

/** The line and column of a character of an entry, by its offset. */
export function placeAt(offset: number, text: string): Pick<Problem, 'line' | 'column'> {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
