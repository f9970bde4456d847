import { realpath } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import type { Article } from '../article/article.ts';
import { picturePlace } from '../article/picture-place.ts';
import { type Problem, quoteValue } from '../article/problem.ts';
import { shown } from './find-entries.ts';

const formats = new Set(['jpeg', 'png', 'webp', 'heif', 'gif', 'tiff']);

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
  try {
    const picture = pictureFile(src, entryFile);
    const [real, folder] = await Promise.all([realpath(picture), realpath(dirname(entryFile))]);
    if (!real.startsWith(folder + sep))
      return `Unexpected picture ${quoteValue(src)} outside the entry's folder, ${expected}`;
    const { default: sharp } = await import('sharp'); // 0.3 s that only archives with pictures should pay
    const { format } = await sharp(picture).metadata();
    if (!formats.has(format)) return `Unexpected ${format} picture ${quoteValue(src)}, ${expected}`;
    return undefined;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split('\n')[0] : String(cause);
    return `Unexpected picture ${quoteValue(src)} that cannot be opened, ${expected}: ${reason}`;
  }
}

/** Where a text stands first in an entry; its beginning when it is not there. */
export function placeOf(src: string, text: string): Pick<Problem, 'line' | 'column'> {
  const before = text.slice(0, Math.max(0, text.indexOf(src))).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
