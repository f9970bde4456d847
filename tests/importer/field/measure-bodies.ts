import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { latestDay } from '../../../src/article/latest-day.ts';
import { plainBlocks } from '../../../src/article/plain-text.ts';
import { importSource } from '../../../src/importer/import-source.ts';

/**
 * Takes part in a benchmark of other people, https://github.com/scrapinghub/article-extraction-benchmark: writes the bodies of
 * its 181 pages beside those of 33 other programs, to be compared by its own script.
 * `node tests/importer/field/measure-bodies.ts FOLDER && cd FOLDER && python3 evaluate.py`, FOLDER as it was cloned.
 */
const [folder = ''] = process.argv.slice(2);
const pages = join(folder, 'html');
const bodies: Record<string, { articleBody: string }> = {};
for (const name of await readdir(pages)) {
  const page = gunzipSync(await readFile(join(pages, name)));
  const { draft } = importSource(page, 'page.html', { today: latestDay(), language: 'en', given: {} });
  bodies[name.replace('.html.gz', '')] = { articleBody: draft ? plainBlocks(draft.body).join('\n\n') : '' };
}
await writeFile(join(folder, 'output', 'broadside.json'), JSON.stringify(bodies));
console.log(`${Object.keys(bodies).length} bodies are in output/broadside.json`);
