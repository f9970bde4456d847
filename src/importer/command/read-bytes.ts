import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import type { Doubt } from '../draft.ts';
import { describeUnreadable } from '../source/describe-unreadable.ts';

/** The largest source in bytes: a page that was saved with all its pictures inside it. */
const largestSource = 64_000_000;

/** The bytes of a file, a pipe, or standard input (`-`), or why they cannot be read. Never reads without an end. */
export async function readBytes(path: string): Promise<Uint8Array | Doubt> {
  try {
    if (path === '-') return await readAll(process.stdin);
    const status = await stat(path);
    if (status.isCharacterDevice() || status.isBlockDevice()) return describe('device');
    if (status.size > largestSource) return describeTooLarge();
    return await readAll(createReadStream(path));
  } catch (cause) {
    return describeUnreadable(cause);
  }
}

async function readAll(stream: Readable): Promise<Uint8Array | Doubt> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > largestSource) return describeTooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function describe(what: string): Doubt {
  return { rule: 'unreadable', message: `Unexpected ${what}, expected a file with the text of an article` };
}

function describeTooLarge(): Doubt {
  const message = `Unexpected source of more than ${largestSource / 1e6} MB, expected one article, divide it or save it without its pictures`;
  return { rule: 'too-large', message };
}
