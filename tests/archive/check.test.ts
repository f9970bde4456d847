import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmod, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { picture } from '../sample-articles.ts';
import { entry, makeSite, type TestSite } from '../site.ts';

/** Checks a content folder with the real command, from inside it, so that messages show short paths. */
async function check(
  files: Record<string, string | Uint8Array>,
  prepare?: (site: TestSite) => Promise<void>,
) {
  const site = await makeSite(files);
  try {
    await prepare?.(site);
    const { code, stdout, stderr } = await site.run('check');
    return {
      code,
      stdout,
      lines: stderr.replaceAll(`${site.content}/articles/`, '').trim().split('\n').filter(Boolean),
    };
  } finally {
    await rm(site.folder, { recursive: true, force: true });
  }
}

const good = { 'articles/good/index.md': entry('Words.') };

test('both forms of entries are articles, and a draft is counted apart', async () => {
  const { code, stdout, lines } = await check({
    ...good,
    'articles/plain.md': entry('Words.'),
    'articles/later.md': entry('Words.', { draft: 'true' }),
  });
  assert.deepEqual([code, stdout.trim(), lines], [0, '2 articles, 1 draft, 0 errors, 0 warnings', []]);
});

test('every problem of every file is reported at once, in the form that editors open', async () => {
  const { code, lines } = await check({
    'articles/b/index.md': entry('Words.', { date: '2021-02-30', lang: 'xx' }),
    'articles/a.md': entry('Words.', { regoin: 'X' }),
  });
  assert.equal(code, 1);
  assert.deepEqual(
    lines.map((line) => line.replace(/: .*(?=\()/, ' ')),
    ['a.md:6:1 (unknown-key)', 'b/index.md:4:7 (invalid-day)', 'b/index.md:6:7 (unknown-language)'],
  );
  assert.match(
    lines[0] ?? '',
    /^a\.md:6:1: Unexpected key "regoin", expected a known key: did you mean `region`\? \(unknown-key\)$/,
  );
});

test('a warning is said and does not fail', async () => {
  const { code, lines } = await check({ 'articles/a.md': entry('An <b>old</b> page.') });
  assert.equal(code, 0);
  assert.match(lines[0] ?? '', /^a\.md:8:4: warning: Unexpected HTML "<b"/);
});

test('a picture that an entry refers to by a definition must be there like any other', async () => {
  const text = entry('Words.\n\n![The quay][q]\n\n[q]: quay.png');
  const missing = await check({ 'articles/a/index.md': text });
  assert.equal(missing.code, 1);
  assert.match(
    missing.lines[0] ?? '',
    /^a\/index\.md:12:6: Unexpected picture "quay\.png" that is not there/,
  );
  const there = await check({ 'articles/a/index.md': text, 'articles/a/quay.png': await picture(60, 40) });
  assert.deepEqual([there.code, there.lines], [0, []]);
});

/** 10 MB of paragraphs. */
const longText = `${'The ferry came into Port Velm. '.repeat(20).trim()}\n\n`.repeat(16_200);

/** The beginning of a picture, as a copy that ended too soon leaves it. */
const cutOff = (await picture(600, 400)).subarray(0, 700);

const unusable: [string, Parameters<typeof check>, RegExp][] = [
  ['an empty folder is not published silently', [{}], /no-articles/],
  [
    'a folder with only drafts is not published silently',
    [{ 'articles/a.md': entry('W.', { draft: 'true' }) }],
    /only drafts|nothing but drafts.*no-articles/,
  ],
  [
    'slugs that differ only in case are refused',
    [{ 'articles/story.md': entry('W.'), 'articles/Story/index.md': entry('W.') }],
    /same-slug/,
  ],
  [
    'slugs that are equal in both forms are refused',
    [{ 'articles/story.md': entry('W.'), 'articles/story/index.md': entry('W.') }],
    /same-slug/,
  ],
  [
    'slugs that differ only in Unicode form are refused',
    [{ 'articles/caf\u00E9.md': entry('W.'), 'articles/cafe\u0301.md': entry('W.') }],
    /same-slug/,
  ],
  ['# in a name is refused', [{ 'articles/a#b.md': entry('W.') }], /a#b\.md:1:1: .*invalid-slug/],
  ['? in a name is refused', [{ 'articles/a?b/index.md': entry('W.') }], /invalid-slug/],
  ['a slug that is no address is refused', [{ 'articles/two words.md': entry('W.') }], /invalid-slug/],
  ['a folder without index.md is reported', [{ 'articles/a/story.md': entry('W.') }], /a:1:1: .*no-index/],
  ['INDEX.md is told its name', [{ 'articles/a/INDEX.md': entry('W.') }], /expected "index\.md".*no-index/],
  [
    'another ending is told',
    [{ 'articles/a.markdown': entry('W.') }],
    /expected the ending "\.md".*not-an-entry/,
  ],
  [
    'a picture that is not there is refused',
    [{ 'articles/a/index.md': entry('W.\n\n![Alt](gone.jpg)') }],
    /a\/index\.md:10:8: .*no-picture/,
  ],
  [
    'a picture that is no picture is refused',
    [{ 'articles/a/index.md': entry('W.\n\n![Alt](x.jpg)'), 'articles/a/x.jpg': 'text' }],
    /no-picture/,
  ],
  [
    'a picture that was cut off is refused',
    [{ 'articles/a/index.md': entry('W.\n\n![Alt](x.jpg)'), 'articles/a/x.jpg': cutOff }],
    /a\/index\.md:10:8: .*x\.jpg.*no-picture/,
  ],
  [
    'a link to an article that is not there is refused at its place, as the build would',
    [
      {
        'articles/a/index.md': entry('W.\n\nRead [the other](../b/) and [the pier](../pier/#quay).\n'),
        'articles/pier.md': entry('W.'),
      },
    ],
    /a\/index\.md:10:18: Unexpected link to "\.\.\/b\/" that leads nowhere.*dead-link/,
  ],
  [
    'a link to a draft is refused',
    [{ 'articles/a.md': entry('See [b](/articles/b/).'), 'articles/b.md': entry('W.', { draft: 'true' }) }],
    /a\.md:8:9: .*dead-link/,
  ],
  [
    'a picture on another host is refused',
    [{ 'articles/a/index.md': entry('W.\n\n![Alt](https://x.example/y.jpg)') }],
    /copy it there.*no-picture/,
  ],
  ['an entry of 10 MB is refused', [{ 'articles/a.md': entry(longText) }], /10\.\d MB.*too-large/],
];

for (const [title, [files], expected] of unusable) {
  test(title, async () => {
    const { code, lines } = await check(files);
    assert.equal(code, 1);
    assert.match(lines.join('\n'), expected);
  });
}

test('the entry of an imported source of 10 MB is read', async () => {
  const { stdout } = await check({
    'articles/a/index.md': entry(longText),
    'articles/a/source.txt': 'The ferry came into Port Velm.',
  });
  assert.match(stdout, /^1 article, 0 drafts, 0 errors/);
});

test('a missing content folder is told', async () => {
  const { code, lines } = await check({}, ({ content }) => rm(content, { recursive: true }));
  assert.equal(code, 1);
  assert.match(lines.join('\n'), /no-content/);
});

test('a name in bytes that are not UTF-8 is refused', async () => {
  const { code, lines } = await check(good, async ({ content }) => {
    await writeFile(
      Buffer.concat([Buffer.from(`${content}/articles/caf`), Buffer.from([0xe9]), Buffer.from('.md')]),
      entry('W.'),
    );
  });
  assert.equal(code, 1);
  assert.match(lines.join('\n'), /invalid-name/);
});

test('links that dangle or lead outside the folder are refused, others are followed', async () => {
  const { code, stdout, lines } = await check(good, async ({ content, folder }) => {
    await writeFile(join(folder, 'outside.md'), entry('W.'));
    await mkdir(join(content, 'articles/linked'));
    await symlink(join(folder, 'outside.md'), join(content, 'articles/outside.md'));
    await symlink('nowhere.md', join(content, 'articles/dangling.md'));
    await symlink('../good/index.md', join(content, 'articles/linked/index.md'));
  });
  assert.equal(code, 1);
  assert.deepEqual(
    lines.map((line) => /\(([\w-]+)\)$/.exec(line)?.[1]),
    ['dangling-link', 'link-outside'],
  );
  assert.match(stdout, /^2 articles/);
});

test('a file that cannot be read is told', async () => {
  const site = await makeSite(good);
  await chmod(site.folder, 0o755);
  await chmod(join(site.content, 'articles/good/index.md'), 0);
  // Root reads everything, so as root the command runs as nobody.
  const { status, stderr } = spawnSync(process.execPath, ['src/commands/check.ts'], {
    env: { ...process.env, CONTENT_DIR: site.content },
    encoding: 'utf8',
    ...(process.getuid?.() === 0 ? { uid: 65_534 } : {}),
  });
  await site.remove();
  assert.equal(status, 1);
  assert.match(stderr, /good\/index\.md:1:1: .*permission denied.*\(unreadable\)/i);
});

test('a folder in the place of a file is told', async () => {
  const { code, lines } = await check(good, ({ content }) =>
    mkdir(join(content, 'articles/x/index.md'), { recursive: true }).then(() => {}),
  );
  assert.equal(code, 1);
  assert.match(lines.join('\n'), /not-a-file/);
});

test('a picture beside the entry is fine, one outside its folder is not', async () => {
  const jpeg = await picture(60, 40);
  const image = '\n  src: ../pier.jpg\n  alt: A pier';
  const { code, lines } = await check({
    'articles/a/index.md': entry('W.\n\n![A pier](pier.jpg)'),
    'articles/a/pier.jpg': jpeg,
    'articles/pier.jpg': jpeg,
    'articles/b/index.md': entry('W.', { image }),
  });
  assert.equal(code, 1);
  assert.deepEqual(
    lines.map((line) => /\(([\w-]+)\)$/.exec(line)?.[1]),
    ['image-not-beside'],
  );
});

test('an unfinished draft is told by warnings, and stops nothing', async () => {
  const unfinished = '---\ntitle: Half: written\ndraft: true\n---\n';
  const { code, stdout, lines } = await check({
    ...good,
    'articles/half.md': unfinished,
    'articles/none.md': '---\ndraft: true\n---\n',
  });
  assert.deepEqual([code, stdout.trim().replace(/\d+ warnings/, '')], [0, '1 article, 2 drafts, 0 errors, ']);
  assert.ok(lines.length > 2 && lines.every((line) => line.includes(': warning: ')), lines.join('\n'));
});

test('a link to an unfinished draft is dead, and drafts with warnings alone are no publication', async () => {
  const half = '---\ntitle: Half\ndraft: true\n---\n';
  const linked = await check({ 'articles/a.md': entry('See [b](../b/).'), 'articles/b.md': half });
  assert.match(linked.lines.join('\n'), /a\.md:8:9: .*dead-link/);
  assert.match((await check({ 'articles/b.md': half })).lines.join('\n'), /nothing but drafts.*no-articles/);
});

test('days to come and corrections before the publication are warned of at their places', async () => {
  const corrections = '\n  - date: 2021-03-01\n    text: Wrong.';
  const { code, lines } = await check({
    'articles/a.md': entry('Words.', { date: '2999-04-15' }),
    'articles/b.md': entry('Words.', { updated: '2999-04-16', corrections }),
  });
  assert.equal(code, 0);
  assert.deepEqual(
    lines.map((line) => line.replace(/: .*(?=\()/, ' ')),
    ['a.md:4:7 (day-to-come)', 'b.md:6:10 (day-to-come)', 'b.md:8:11 (early-correction)'],
  );
});

test('a text that is no entry is told, since nobody would read it on the site', async () => {
  const { code, lines } = await check({ ...good, 'articles/story.txt': 'Words.', 'articles/pier.jpg': 'x' });
  assert.equal(code, 0);
  assert.deepEqual(
    lines.map((line) => line.split(',')[0]),
    ['story.txt:1:1: warning: Unexpected file "story.txt"'],
  );
});

test('bylines that are no name of one person, and names in two spellings, are warned of', async () => {
  const { code, lines } = await check({
    'articles/a.md': entry('Words.', { author: 'By Orsa Tindal and Brenn Halloway' }),
    'articles/b.md': entry('Words.', { author: 'orsa tindal' }),
    'articles/c.md': entry('Words.', { region: 'velmland' }),
    'articles/d.md': entry('Words.', { author: 'Ministry of Health and Sport' }),
  });
  assert.equal(code, 0);
  assert.match(
    lines[0] ?? '',
    /^a\.md:3:9: .*write author: \[Orsa Tindal, Brenn Halloway\] \(joint-byline\)$/,
  );
  assert.match(lines[1] ?? '', /^b\.md:3:9: .*did you mean "Orsa Tindal"\? \(two-spellings\)$/);
  assert.match(lines[2] ?? '', /^c\.md:5:9: .*did you mean "Velmland"\? \(two-spellings\)$/);
  assert.equal(lines.length, 3);
});

test('options are told, and mistyped ones are, without a stack', async () => {
  const site = await makeSite(good);
  for (const command of ['check', 'build', 'portable']) {
    const help = await site.run(command, ['--help']);
    assert.deepEqual([help.code, help.stderr], [0, ''], command);
    assert.match(help.stdout, new RegExp(`^npm run ${command} `));
    const mistyped = await site.run(command, ['--helpp']);
    assert.equal(mistyped.code, 2);
    assert.match(
      mistyped.stderr,
      /^Unexpected arguments: Unknown option '--helpp', expected those of --help\n/,
    );
    assert.doesNotMatch(mistyped.stderr, /\n\s+at /);
  }
  await site.remove();
});
