import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Known } from './score.ts';

/** A saved page whose facts people wrote down. */
export interface KnownPage extends Known {
  /** Pages of one outlet are in one half, so that what was tuned on one half was never seen in the other. */
  half: 0 | 1;
  html: string;
}

interface Expected {
  title?: string;
  authors?: string[];
  publishing_date?: string;
  body: { summary: string[]; sections: { headline: string[]; paragraphs: string[] }[] };
}

/**
 * Reads pages laid out as the test data of Fundus (github.com/flairNLP/fundus, tests/resources/parser/test_data): a folder
 * a country, in it `Outlet.json` with the facts of each version and `Outlet_date.html.gz` with the pages, in one order. A
 * fact that is absent is not asked for, so that other collections can be laid out alike.
 */
export async function readKnownPages(folder: string): Promise<KnownPage[]> {
  const pages: KnownPage[] = [];
  let outlets = 0;
  for (const country of await foldersIn(folder)) {
    const files = (await readdir(join(folder, country))).toSorted();
    for (const file of files.filter((name) => name.endsWith('.json'))) {
      const outlet = file.replace('.json', '');
      const half = outlets % 2 === 0 ? 0 : 1;
      outlets += 1;
      const facts = JSON.parse(await readFile(join(folder, country, file), 'utf8')) as Record<
        string,
        Expected
      >;
      const names = files.filter((name) => name.startsWith(`${outlet}_`) && name.endsWith('.html.gz'));
      for (const [index, expected] of Object.values(facts).entries()) {
        const name = names[index];
        if (name === undefined) continue;
        const html = gunzipSync(await readFile(join(folder, country, name))).toString();
        pages.push({ name: `${country}/${name}`, half, html, ...factsOf(expected) });
      }
    }
  }
  return pages;
}

async function foldersIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).toSorted();
}

function factsOf({ title, authors, publishing_date, body }: Expected) {
  const sections = body.sections.flatMap(({ headline, paragraphs }) => [...headline, ...paragraphs]);
  return { title, authors, day: publishing_date?.slice(0, 10), paragraphs: [...body.summary, ...sections] };
}
