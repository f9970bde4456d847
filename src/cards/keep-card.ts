import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { drawCard } from './draw-card.ts';
import type { CardLayout } from './lay-out-card.ts';

/** Which program draws: another release of it may draw other bytes. */
const program = readFileSync(findPackageJSON('sharp', pathToFileURL(resolve('package.json'))) ?? '');

/**
 * A card from `folder`, or drawn and kept there. Its name is made from all that decides its bytes, so a kept card is
 * never an old one; it is put in its place whole, so that a killed build leaves no half card.
 */
export async function keepCard(layout: CardLayout, folder: string): Promise<Buffer> {
  const name = createHash('sha256').update(program).update(JSON.stringify(layout)).digest('hex').slice(0, 32);
  const file = join(folder, `${name}.png`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept) return kept;
  const card = await drawCard(layout, folder);
  const half = `${file}.${randomUUID()}`;
  await writeFile(half, card);
  await rename(half, file);
  return card;
}
