import { readFile, stat } from 'node:fs/promises';

/** Reads a file; throws for a folder, and for a pipe or a device, which may never end. */
export async function readRegularFile(file: string): Promise<Buffer> {
  await requireRegularFile(file);
  return readFile(file);
}

/** Throws unless a path leads to a regular file; nothing is opened. */
export async function requireRegularFile(file: string): Promise<void> {
  if (!(await stat(file)).isFile()) throw new Error('it is a folder, a pipe or a device');
}
