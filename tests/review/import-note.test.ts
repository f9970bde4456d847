import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { buildSite, entry, type TestSite } from '../site.ts';

const real = 'content/articles/nato-will-begin-rs-mission-forces-withdrawal-by-may-1';
const plain =
  '---\ntitle: Ferry back\nauthors: Orsa Tindal\ndate: 2021-04-15\nregion: Velmland\n---\n\nThe boats are in.\n';
let site: TestSite;

before(async () => {
  site = await buildSite({
    'articles/real/index.md': await readFile(`${real}/index.md`),
    'articles/real/source.txt': await readFile(`${real}/source.txt`),
    'articles/edited/index.md': entry('The ships are in.', { title: 'Ferry back' }),
    'articles/edited/source.md': plain,
    'articles/same/index.md': entry('The boats are in.', { title: 'Ferry back' }),
    'articles/same/source.md': plain,
    'articles/given/index.md': entry('The boats are in.', { title: 'The ferry is back' }),
    'articles/given/source.md': plain,
    'articles/bare/index.md': entry('The boats are in.'),
  });
});
after(() => site.remove());

async function noteOf(slug: string) {
  const html = await readFile(join(site.dist, 'articles', slug, 'index.html'), 'utf8');
  return /<details>(.*?)<\/details>/su.exec(html)?.[1];
}

test('a folded note says what was mended and left out of the text as received', async () => {
  assert.equal(
    await noteOf('real'),
    '<summary>Changed from the text as received</summary>Mended: 1 pair of words run together, 3 quotation marks, 2 quotations set apart, 2 broken lines or sentences. Left out: 0 Views.',
  );
});

test('the note says that people edited the text', async () => {
  assert.match((await noteOf('edited')) ?? '', /<\/summary>Edited since\.$/);
});

test('a headline that was given to the import is no edit', async () => {
  assert.equal(await noteOf('given'), undefined);
});

test('there is no note where nothing was changed, nor where there is no source', async () => {
  assert.deepEqual([await noteOf('same'), await noteOf('bare')], [undefined, undefined]);
});
