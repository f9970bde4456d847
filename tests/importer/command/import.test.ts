import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { after, test } from 'node:test';
import { picture } from '../../sample-articles.ts';
import { type CommandResult, entry, makeSite, type TestSite } from '../../site.ts';

const folders: TestSite[] = [];
after(() => Promise.all(folders.map((site) => site.remove())));

/** A content folder of its own, with sources beside it, and the command that imports into it. */
async function makeDesk(files: Record<string, string | Uint8Array> = {}) {
  const site = await makeSite({});
  folders.push(site);
  const sources = join(site.folder, 'sources');
  await mkdir(sources);
  for (const [path, data] of Object.entries(files)) {
    await mkdir(join(sources, path, '..'), { recursive: true });
    await writeFile(join(sources, path), data);
  }
  const importFiles = (...args: string[]): Promise<CommandResult> =>
    site.run(
      'import',
      args.map((arg) => (arg in files || arg === '' ? join(sources, arg) : arg)),
    );
  const articles = join(site.content, 'articles');
  return {
    ...site,
    sources,
    articles,
    importFiles,
    list: () => readdir(articles).then((names) => names.toSorted()),
  };
}

const story =
  '---\ntitle: Ferry back\nauthors: [Orsa Tindal]\npubDate: 2021-04-15\nplace: Velmland\n---\n\nThe boats are in.\n';
const written = entry('The boats are in.', { title: 'Ferry back' });

test('a source becomes an entry in the content folder, with the source beside it byte for byte', async () => {
  const desk = await makeDesk({ 'a.markdown': story.replaceAll('\n', '\r\n') });
  const { code, stdout } = await desk.importFiles('a.markdown');
  assert.equal(code, 0);
  assert.match(stdout, /articles\/ferry-back\/index\.md from .*a\.markdown/);
  assert.deepEqual(await readdir(join(desk.articles, 'ferry-back')), ['index.md', 'source.md']);
  assert.equal(await readFile(join(desk.articles, 'ferry-back/index.md'), 'utf8'), written);
  assert.equal(
    await readFile(join(desk.articles, 'ferry-back/source.md'), 'utf8'),
    story.replaceAll('\n', '\r\n'),
  );
  assert.equal((await desk.run('check')).code, 0);
});

test('pictures come along whatever their files are called, and the entry shows them', async () => {
  const photo = await picture(60, 40);
  const paragraphs = Array.from(
    { length: 4 },
    (_, day) =>
      `<p>The harbour office counted the boats on day ${day}, and the count was lower than in any spring before, it said.</p>`,
  );
  const page = `<!doctype html><html lang="en"><title>Quay opens</title><h1>Quay opens</h1><p>By Orsa Tindal</p><p>15 April 2021</p><img src="100%25.png" alt="The quay">${paragraphs.join('')}<img src="a%20b.png" alt="The office">${paragraphs[0]}`;
  const desk = await makeDesk({
    'a.md': `${story}\n![The quay](100%.png)\n\n![The office](a%20b.png)\n`,
    'page/quay.html': page,
    ...{ '100%.png': photo, 'a b.png': photo, 'page/100%.png': photo, 'page/a b.png': photo },
  });
  for (const [source, slug] of [
    ['a.md', 'ferry-back'],
    ['page/quay.html', 'quay-opens'],
  ] as const) {
    const { code, stderr } = await desk.importFiles(source, '--region', 'Velmland');
    assert.deepEqual([code, stderr], [0, '']);
    assert.deepEqual((await readdir(join(desk.articles, slug))).slice(0, 2), ['100%.png', 'a b.png']);
  }
  const { code, stderr } = await desk.run('check');
  assert.deepEqual([code, stderr], [0, '']);
});

test('a web archive is kept beside its entry, which shows the pictures that it holds', async () => {
  const archive = await readFile('tests/importer/corpus/archive-of-a-browser/source.mhtml');
  const desk = await makeDesk({ 'ferry.mht': archive });
  const { code } = await desk.importFiles('ferry.mht', '--region', 'Velmland', '--slug', 'ferry');
  assert.equal(code, 0);
  const files = await readdir(join(desk.articles, 'ferry'));
  assert.deepEqual(files, ['embedded-48d09880.png', 'index.md', 'source.mhtml']);
  assert.deepEqual(await readFile(join(desk.articles, 'ferry/source.mhtml')), archive);
  assert.equal((await desk.run('check')).code, 0);
});

test('--dry-run and --stdout write nothing; --out writes elsewhere', async () => {
  const desk = await makeDesk({ 'a.md': story });
  const dry = await desk.importFiles('a.md', '--dry-run');
  assert.match(dry.stdout, /ferry-back\/index\.md would be written from/);
  const printed = await desk.importFiles('a.md', '--stdout');
  assert.equal(printed.stdout, written);
  assert.deepEqual(await desk.list(), []);
  await desk.importFiles('a.md', '--out', join(desk.folder, 'new/place'));
  assert.deepEqual(await readdir(join(desk.folder, 'new/place')), ['ferry-back']);
  assert.deepEqual(await desk.list(), []);
});

test('--dry-run refuses what the import would refuse', async () => {
  const desk = await makeDesk({ 'a.md': story });
  await desk.write('articles/ferry-back/index.md', entry('By hand.'));
  const dry = await desk.importFiles('a.md', '--dry-run', '--json');
  const { status, refusals } = JSON.parse(dry.stdout) as { status: string; refusals: { rule: string }[] };
  assert.deepEqual([dry.code, status, refusals[0]?.rule], [1, 'refused', 'entry-exists']);
  const forced = await desk.importFiles('a.md', '--dry-run', '--force');
  assert.deepEqual([forced.code, forced.stderr], [0, '']);
  assert.equal(await readFile(join(desk.articles, 'ferry-back/index.md'), 'utf8'), entry('By hand.'));
});

test('npm finds sources and --out from where it is called, and -s leaves the entry alone', async () => {
  const desk = await makeDesk({ 'a.md': story });
  const npm = (...args: string[]) =>
    spawnSync('npm', ['run', '-s', 'import', '--', join(relative('docs', desk.sources), 'a.md'), ...args], {
      cwd: 'docs',
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: undefined, CONTENT_DIR: desk.content },
    });
  assert.equal(npm('--stdout').stdout, written);
  npm('--out', relative('docs', join(desk.folder, 'new')));
  assert.deepEqual(await readdir(join(desk.folder, 'new')), ['ferry-back']);
});

test('flags override what the source says', async () => {
  const desk = await makeDesk({ 'a.md': story });
  const flags = [
    '--title',
    'New: title',
    '--author',
    'A B',
    '--author',
    'C D',
    '--author',
    'A B',
    '--date',
    '2020-01-02',
  ];
  const { code, stdout } = await desk.importFiles(
    'a.md',
    ...flags,
    '--region',
    'Sarn',
    '--lang',
    'fa-AF',
    '--stdout',
  );
  assert.equal(code, 0);
  assert.equal(
    stdout.split('\n\n')[0],
    '---\ntitle: "New: title"\nauthor:\n  - A B\n  - C D\ndate: 2020-01-02\nregion: Sarn\nlang: fa-AF\n---',
  );
});

test('each document of --json stays on one line, whatever signs its source has', async () => {
  const text = `Ferry returns to Port Velm\n\nBy Orsa Tindal\n15 April 2021\n\nThe ferry is back.\u2028\u2029\u0085All are aboard.\n`;
  const desk = await makeDesk({ 'a.txt': text });
  const { stdout } = await desk.importFiles('a.txt', '--json', '--region', 'Velmland');
  assert.equal(stdout.trimEnd().split(/[\n\u0085\u2028\u2029]/u).length, 1);
  const { source } = JSON.parse(stdout) as Record<string, unknown>;
  assert.match(String(source), /a\.txt$/);
});

test('--json prints one document for each source', async () => {
  const desk = await makeDesk({ 'a.md': story, 'b.md': 'Words.' });
  const { code, stdout } = await desk.importFiles('a.md', 'b.md', '--json');
  const [first, second] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  assert.equal(code, 1);
  assert.deepEqual([first?.['status'], second?.['status']], ['written', 'refused']);
  assert.deepEqual(first?.['fields'], {
    title: 'Ferry back',
    author: ['Orsa Tindal'],
    date: '2021-04-15',
    region: 'Velmland',
  });
  assert.match(String(first?.['path']), /ferry-back\/index\.md$/);
  for (const key of ['repairs', 'leftOut', 'doubts', 'refusals'])
    assert.ok(Array.isArray(second?.[key]), key);
});

test('an entry that is there is never overwritten without --force, and its other files stay', async () => {
  const desk = await makeDesk({ 'a.md': story });
  await desk.write('articles/ferry-back/index.md', entry('By hand.'));
  await desk.write('articles/ferry-back/notes.txt', 'Mine.');
  const refused = await desk.importFiles('a.md');
  assert.equal(refused.code, 1);
  assert.match(
    refused.stderr,
    /a\.md:1:1: Unexpected .*ferry-back that is there already.*--force.*\(entry-exists\)/,
  );
  assert.equal(await readFile(join(desk.articles, 'ferry-back/index.md'), 'utf8'), entry('By hand.'));
  assert.equal((await desk.importFiles('a.md', '--force')).code, 0);
  assert.equal(await readFile(join(desk.articles, 'ferry-back/index.md'), 'utf8'), written);
  const [earlier = '', ...names] = await readdir(join(desk.articles, 'ferry-back'));
  assert.deepEqual(names, ['index.md', 'notes.txt', 'source.md']);
  assert.equal(await readFile(join(desk.articles, 'ferry-back', earlier), 'utf8'), entry('By hand.'));
  assert.deepEqual(await desk.list(), ['ferry-back']);
});

test('--force keeps what people changed in an entry, and says under which name', async () => {
  const desk = await makeDesk({ 'a.md': story });
  const folder = join(desk.articles, 'ferry-back');
  assert.equal((await desk.importFiles('a.md')).code, 0);
  const edited = (await readFile(join(folder, 'index.md'), 'utf8')).replace('boats', 'ships');
  await writeFile(join(folder, 'index.md'), edited);
  const { code, stdout } = await desk.importFiles('a.md', '--force');
  const [, name = ''] =
    /kept +edited-entry +the entry that was there, as (index-[\da-f]{8}\.md)/.exec(stdout) ?? [];
  assert.deepEqual([code, await readFile(join(folder, name), 'utf8')], [0, edited]);
  assert.match(await readFile(join(folder, 'index.md'), 'utf8'), /boats/);
  const again = await desk.importFiles(folder, '--slug', 'copy', '--dry-run');
  assert.equal(again.code, 0, again.stderr);
});

test('--force keeps the earlier source, and the entry is compared with the source of its last import', async () => {
  const page = `<!doctype html><html lang="en"><title>Ferry back</title><h1>Ferry back</h1><p>By Orsa Tindal</p><p>15 April 2021</p>${'<p>The harbour office counted the boats on Thursday, and the count was lower than in any spring before, it said.</p><p>The night ferry left the old pier, and nobody in the town slept much this winter, as the harbour master said.</p>'}`;
  const desk = await makeDesk({ 'a.html': page, 'a.md': story, 'b.md': story.replace('boats', 'ships') });
  const folder = join(desk.articles, 'ferry-back');
  const first = await desk.importFiles('a.html', '--region', 'Velmland');
  assert.equal(first.code, 0, first.stderr);
  for (const [source, kept] of [
    ['a.md', ['source-.html', 'source.md']],
    ['b.md', ['source-.html', 'source-.md', 'source.md']],
    ['a.md', ['source-.html', 'source-.md', 'source-.md', 'source.md']],
  ] as const) {
    assert.equal((await desk.importFiles(source, '--force')).code, 0);
    const names = (await readdir(folder)).map((name) => name.replace(/-[\da-f]{8}\./, '-.'));
    assert.deepEqual(names.toSorted(), ['index.md', ...kept].toSorted());
    const check = await desk.run('check');
    assert.deepEqual([check.code, check.stderr], [0, '']);
  }
  const [earlier = ''] = await readdir(folder).then((names) => names.filter((name) => /-.*html$/.test(name)));
  assert.equal(await readFile(join(folder, earlier), 'utf8'), page);
  const again = await desk.importFiles(folder, '--slug', 'copy', '--dry-run');
  assert.deepEqual([again.code, again.stderr], [0, '']);
});

test('the same import twice changes nothing and is no mistake', async () => {
  const desk = await makeDesk({ 'a.md': story });
  await desk.importFiles('a.md');
  const { code, stdout } = await desk.importFiles('a.md');
  assert.equal(code, 0);
  assert.match(stdout, /is as it was/);
  const inPlace = await desk.importFiles(join(desk.articles, 'ferry-back/index.md'));
  assert.equal(inPlace.code, 0);
  assert.equal(await readFile(join(desk.articles, 'ferry-back/source.md'), 'utf8'), story);
});

test('an entry is imported with its pictures, and stays as it is where it lies', async () => {
  const text = entry('Words.\n\n![The quay](quay.png)', { title: 'Ferry back' }).replaceAll('\n', '\r\n');
  const desk = await makeDesk({ 'there/index.md': text, 'there/quay.png': await picture(60, 40) });
  assert.equal((await desk.importFiles('there/index.md', '--slug', 'ferry')).code, 0);
  const folder = join(desk.articles, 'ferry');
  assert.deepEqual(await readdir(folder), ['index.md', 'quay.png', 'source.md']);
  await rm(join(folder, 'source.md'));
  for (const flags of [[], ['--force']]) {
    const { code, stdout } = await desk.importFiles(join(folder, 'index.md'), ...flags);
    assert.equal(code, 0);
    assert.match(stdout, /is as it was/);
    assert.deepEqual(await readdir(folder), ['index.md', 'quay.png']);
    assert.equal(await readFile(join(folder, 'index.md'), 'utf8'), text);
  }
});

test('an address that differs only in case or form, or is a plain file, is taken', async () => {
  const desk = await makeDesk({ 'a.md': story });
  await desk.write('articles/Ferry-back.md', entry('By hand.'));
  const { code, stderr } = await desk.importFiles('a.md', '--force');
  assert.equal(code, 1);
  assert.match(stderr, /Ferry-back\.md that is there already.*--slug/);
  assert.equal((await desk.importFiles('a.md', '--slug', 'ferry-again')).code, 0);
});

test('two sources with one address: the second is refused, and all others are imported', async () => {
  const other = story.replace('Ferry back', 'Market opens');
  const desk = await makeDesk({ 'a.md': story, 'b.md': story.replace('boats', 'ships'), 'c.md': other });
  const { code, stderr } = await desk.importFiles('');
  assert.equal(code, 1);
  assert.match(stderr, /b\.md:1:1: .*second source for the address ferry-back.*a\.md.*--slug.*\(same-slug\)/);
  assert.match(stderr, /2 of 3 sources done, 1 refused/);
  assert.deepEqual(await desk.list(), ['ferry-back', 'market-opens']);
});

test('a folder gives its sources, in folders below it too, and says what it passed over', async () => {
  const desk = await makeDesk({
    'deep/er/a.md': story,
    'photo.jpg': 'x',
    '.hidden.md': story,
    'kept/index.md': entry('Kept.', { title: 'Kept' }),
    'kept/source.md': story,
  });
  const { code, stderr } = await desk.importFiles('');
  assert.equal(code, 0);
  assert.deepEqual(await desk.list(), ['ferry-back', 'kept']);
  assert.match(stderr, /Passed over, since they hold no text: .*photo\.jpg\n/);
});

test('a folder without a source, and a path that is not there, are told', async () => {
  const desk = await makeDesk({ 'photos/a.jpg': 'x', 'a.md': story });
  const { code, stderr } = await desk.importFiles(
    join(desk.sources, 'photos'),
    join(desk.sources, 'gone.md'),
    'a.md',
  );
  assert.equal(code, 1);
  assert.match(stderr, /photos:1:1: Unexpected folder without a source.*\(no-sources\)/);
  assert.match(stderr, /gone\.md:1:1: Unexpected unreadable file.*ENOENT.*\(unreadable\)/);
  assert.deepEqual(await desk.list(), ['ferry-back']);
});

const mistakes: [args: string[], expected: RegExp][] = [
  [[], /without a source.*--help/],
  [['a.md', '--tilte', 'x'], /--tilte/],
  [['a.md', '--date', '2021-02-30'], /"2021-02-30" for --date, expected a day that exists/],
  [['a.md', '--lang', 'english'], /"english" for --lang/],
  [['a.md', '--slug', 'two words'], /"two words" for --slug, expected letters, digits and hyphens/],
  [['a.md', '--title', ' '], /for --title/],
  [['a.md', 'b.md', '--title', 'x'], /--title for 2 sources/],
];

test('a report shows ten doubts of one kind and says how many more there are', async () => {
  const statements = Array.from({ length: 25 }, (_, day) => `He said: “We counted the boats on day ${day}.”`);
  const text = `Ferry back\nBy Orsa Tindal\nVelmland\n15 April 2021\n\nThe boats are in.\n\n${statements.join('\n\n')}\n`;
  const desk = await makeDesk({ 'a.txt': text });
  const { stderr } = await desk.importFiles('a.txt', '--dry-run');
  assert.equal(stderr.match(/without a certain speaker/g)?.length, 10);
  assert.match(stderr, /a\.txt: warning: 15 more of this kind, --json lists all \(no-speaker\)/);
});

test('arguments that make no sense are refused before anything is done, all at once', async () => {
  const desk = await makeDesk({ 'a.md': story });
  for (const [args, expected] of mistakes) {
    const { code, stderr } = await desk.importFiles(...args);
    assert.equal(code, 2, args.join(' '));
    assert.match(stderr, expected);
  }
  const { stderr } = await desk.importFiles('a.md', '--date', 'x', '--lang', 'y');
  assert.equal(stderr.trim().split('\n').length, 2);
  assert.deepEqual(await desk.list(), []);
  const help = await desk.importFiles('--help');
  assert.match(help.stdout, /--dry-run[\s\S]*--force/);
});

test('a target that cannot be written is told, and leaves nothing behind', async () => {
  const desk = await makeDesk({ 'a.md': story });
  await writeFile(join(desk.folder, 'file'), '');
  const { code, stderr } = await desk.importFiles('a.md', '--out', join(desk.folder, 'file'));
  assert.equal(code, 1);
  assert.match(stderr, /Unexpected failure to write .*file\/ferry-back.*ENOTDIR.*\(not-stored\)/);
  await chmod(desk.articles, 0o755);
  assert.deepEqual(await desk.list(), []);
});
