import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { gzipSync } from 'fflate';
import { isText } from '../hosting/file-types.ts';

const compressBrotli = promisify(brotliCompress);

/**
 * Puts a `.br` and a `.gz` beside every text file of a site, where it is smaller, so that servers need not compress.
 * fflate makes the gzip: zlib's bytes differ between processors, and a site has the same bytes everywhere.
 */
export async function compressFiles(folder: string, files: readonly string[]): Promise<void> {
  const texts = files.filter(isText);
  // As many at once as Node has threads for it.
  for (let start = 0; start < texts.length; start += 4) {
    await Promise.all(texts.slice(start, start + 4).map((path) => compressFile(join(folder, path))));
  }
}

async function compressFile(file: string) {
  const bytes = await readFile(file);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  const copies = { br: await compressBrotli(bytes, { params }), gz: gzipSync(bytes, { level: 9, mtime: 0 }) };
  for (const [ending, copy] of Object.entries(copies)) {
    if (copy.length < bytes.length) await writeFile(`${file}.${ending}`, copy);
  }
}
