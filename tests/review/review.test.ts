import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { makeSite, type TestSite } from '../site.ts';

const folders: TestSite[] = [];
after(() => Promise.all(folders.map((site) => site.remove())));

const source =
  '---\ntitle: Ferry back\nauthors: [Orsa Tindal]\npubDate: 2021-04-15\nplace: Velmland\n---\n\nThe boats are in.\n\nThey left at dawn.\n';
const entry =
  '---\ntitle: Ferry back\nauthor: Orsa Tindal\ndate: 2021-04-15\nregion: Velmland\n---\n\nThe boats are in.\n\nThey left at dawn.\n';

/** What the check says of an entry that has its source beside it. */
async function check(standing: string, received = source) {
  const site = await makeSite({ 'articles/a/index.md': standing, 'articles/a/source.md': received });
  folders.push(site);
  const { code, stderr, stdout } = await site.run('check');
  return {
    code,
    stdout,
    lines: stderr.replaceAll(`${site.content}/articles/`, '').trim().split('\n').filter(Boolean),
  };
}

test('an entry that is as its import left it has nothing to say', async () => {
  assert.deepEqual(await check(entry), {
    code: 0,
    stdout: '1 article, 0 drafts, 0 errors, 0 warnings\n',
    lines: [],
  });
});

test('what people changed, added and took out since the import is noted with its place, and is no error', async () => {
  const edited = entry
    .replace('Ferry back', 'The ferry is back')
    .replace('The boats are in.', 'The ships are in.\n\nAnd so is the ferry.')
    .replace('\n\nThey left at dawn.', '');
  const { code, lines, stdout } = await check(edited);
  assert.equal(code, 0);
  assert.match(stdout, /0 errors, 0 warnings/);
  assert.deepEqual(lines, [
    'a/index.md:1:1: note: Given to the import, or edited since: `title` "Ferry back" → "The ferry is back" (given-or-edited)',
    'a/index.md:8:1: note: Edited since the import: "The boats are in. They left at dawn." → "The ships are in. And so is the ferry." (edited)',
  ]);
});

test('fields that were given by hand are no edits', async () => {
  const bare = source.replace(/^(?:authors|place).*\n/gm, '');
  assert.deepEqual((await check(entry, bare)).lines, []);
});

test('a source that cannot be imported again is noted with the reason', async () => {
  const { code, lines } = await check(entry, '\0');
  assert.equal(code, 0);
  assert.match(
    lines[0] ?? '',
    /note: Unexpected source that cannot be imported again: Unexpected .*\(not-repeated\)/,
  );
});
