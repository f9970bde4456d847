import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { picture } from '../../sample-articles.ts';
import { run } from '../../site.ts';

const title = 'Ferry returns to Port Velm';
const head = 'By Orsa Tindal\nVelmland\n15 April 2021';
const text = 'The night ferry left the old pier in Velmland on Thursday. Nobody slept much this winter.';
const good = `${title}\n${head}\n\n${text}\n`;
const isRoot = process.getuid?.() === 0;
let folder: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'broadside-bad-'));
  await chmod(folder, 0o755);
});
after(() => rm(folder, { recursive: true, force: true }));

/** Imports files that are written first, into a folder of their own; tells what is there afterwards. */
async function importFiles(name: string, files: Record<string, string | Uint8Array>, args: string[] = []) {
  const sources = join(folder, name);
  await mkdir(sources);
  for (const [file, data] of Object.entries(files)) await writeFile(join(sources, file), data);
  const out = join(sources, 'out');
  const paths = Object.keys(files).map((file) => join(sources, file));
  const result = await run('import', [...paths, '--out', out, ...args]);
  return { ...result, written: await readdir(out).catch(() => []) };
}

test('every file that is no article is told with its reason, and the others of the run are imported', async () => {
  const { code, stderr, written } = await importFiles('mixed', {
    'a-good.txt': good,
    'empty.txt': '',
    'blank.txt': '\n \n\t\n',
    'photo.txt': await picture(60, 40),
    'paper.pdf': '%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n1 0 obj\n<< >>\nendobj\n',
    'line.txt': 'One line and no more.\n',
    'long.txt': `${'Ferry '.repeat(850)}\n${head}\n\n${text}\n`,
    'lines.txt': '\n'.repeat(1_000_000),
    'z-good.txt': good.replace(title, 'Market hall of Port Velm opens again'),
  });
  assert.equal(code, 1);
  assert.deepEqual(written, ['ferry-returns-to-port-velm', 'market-hall-of-port-velm-opens-again']);
  const said = (file: string) =>
    stderr
      .split('\n')
      .filter((line) => line.includes(`/${file}:`))
      .join('\n');
  assert.match(said('empty.txt'), /:1:1: Unexpected empty .*\((?:empty-source|not-text)\)/);
  assert.match(said('blank.txt'), /Unexpected empty source/);
  assert.match(said('photo.txt'), /Unexpected .*(?:JPEG|picture|image).*\(not-text\)/i);
  assert.match(said('paper.pdf'), /Unexpected .*PDF.*\(not-text\)/);
  assert.match(said('line.txt'), /--author/);
  assert.match(said('long.txt'), /--title/);
  assert.match(said('lines.txt'), /Unexpected empty source/);
  assert.doesNotMatch(stderr, /\n\s+at /);
});

test('a value that no entry can hold is told with what one can hold, and nothing is written', async () => {
  const early = await importFiles('early', { 'early.txt': good.replace('2021', '1066') });
  assert.match(early.stderr, /"1066-04-15" for `date`, expected .* since 1600.*\(invalid-field\)/);
  const long = await importFiles('long', { 'good.txt': good }, ['--title', 'Ferry '.repeat(850)]);
  assert.match(long.stderr, /headline of \d+ characters, expected at most 500, give --title \(long-title\)/);
  const signs = await importFiles('signs', { 'good.txt': good }, ['--title', '* * *']);
  assert.match(signs.stderr, /address "", expected letters, .*give --slug \(invalid-slug\)/);
  for (const { code, written } of [early, long, signs]) assert.deepEqual([code, written], [1, []]);
});

test('a file that vanished or may not be read is told', async () => {
  const secret = join(folder, 'secret.txt');
  await writeFile(secret, good);
  await chmod(secret, 0);
  const args = ['src/commands/import.ts', secret, join(folder, 'gone.txt'), '--dry-run'];
  // Root reads everything, so as root the command runs as nobody.
  const { status, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    ...(isRoot ? { uid: 65_534 } : {}),
  });
  assert.equal(status, 1);
  assert.match(stderr, /secret\.txt:1:1: Unexpected unreadable file.*EACCES/);
  assert.match(stderr, /gone\.txt:1:1: Unexpected unreadable file.*ENOENT/);
});

test('devices, and output that nobody takes, end with a word', async () => {
  const device = await run('import', ['/dev/zero']);
  assert.match(device.stderr, /\/dev\/zero:1:1: Unexpected device/);
  const source = join(folder, 'full.txt');
  await writeFile(source, good);
  const full = spawnSync(
    'sh',
    ['-c', `"${process.execPath}" src/commands/import.ts "${source}" --stdout > /dev/full`],
    {
      encoding: 'utf8',
    },
  );
  assert.equal(full.status, 1);
  assert.match(full.stderr, /Unexpected failure to print.*no space left/);
});

test('standard input is a source like any other', () => {
  const { status, stdout } = spawnSync(process.execPath, ['src/commands/import.ts', '-', '--stdout'], {
    input: good,
    encoding: 'utf8',
  });
  assert.equal(status, 0);
  assert.match(
    stdout,
    /^---\ntitle: Ferry returns to Port Velm\nauthor: Orsa Tindal\ndate: 2021-04-15\nregion: Velmland\n---\n\nThe night ferry/,
  );
});

test('a full disk leaves nothing half-written', { skip: !isRoot }, async () => {
  const disk = join(folder, 'disk');
  await mkdir(disk);
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]).status !== 0) return;
  try {
    const source = join(folder, 'large.txt');
    await writeFile(
      source,
      `${good}\n${Array.from({ length: 900 }, (_, index) => `${text} (${index})`).join('\n\n')}\n`,
    );
    const { code, stderr } = await run('import', [source, '--out', disk]);
    assert.equal(code, 1);
    assert.match(stderr, /Unexpected failure to write .*ENOSPC.*\(not-stored\)/);
    assert.deepEqual(await readdir(disk), []);
  } finally {
    spawnSync('umount', [disk]);
  }
});

test('a target that may not be written is told, and stays as it was', async () => {
  const target = join(folder, 'read-only');
  await mkdir(target);
  await chmod(target, 0o555);
  const source = join(folder, 'good.txt');
  await writeFile(source, good);
  for (const [out, ...flags] of [[target], [target, '--dry-run'], [join(target, 'new/place'), '--dry-run']]) {
    const args = ['src/commands/import.ts', source, '--out', out ?? '', ...flags];
    const { status, stderr } = spawnSync(process.execPath, args, {
      encoding: 'utf8',
      ...(isRoot ? { uid: 65_534 } : {}),
    });
    assert.equal(status, 1);
    assert.match(stderr, /Unexpected failure to write .*EACCES.*\(not-stored\)/);
  }
  assert.deepEqual(await readdir(target), []);
});

test('a target that takes no new names is told at once', { skip: process.platform !== 'linux' }, async () => {
  const source = join(folder, 'for-proc.txt');
  await writeFile(source, good);
  const { stderr } = await run('import', [source, '--out', '/proc/new/place']);
  assert.match(stderr, /Unexpected failure to write .*ENOENT.*\(not-stored\)/);
});

test('a run that is killed leaves whole entries or none', async () => {
  const sources = join(folder, 'killed');
  const out = join(folder, 'killed-out');
  await mkdir(sources);
  for (let index = 0; index < 60; index += 1) {
    await writeFile(join(sources, `${index}.txt`), good.replace(title, `${title} number ${index}`));
  }
  const child = spawn(process.execPath, ['src/commands/import.ts', sources, '--out', out], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await new Promise((done) => child.stdout.once('data', done));
  child.kill('SIGKILL');
  await new Promise((done) => child.once('close', done));
  for (const name of (await readdir(out)).filter((one) => !one.startsWith('.'))) {
    assert.deepEqual((await readdir(join(out, name))).toSorted(), ['index.md', 'source.txt']);
  }
});

test('names and options that a terminal would obey are spelt out', async () => {
  const names = ['\u001B[31mred.txt', 'turned\u202Etxt.exe', 'two\nlines.txt', 'csi\u009B31m.txt'];
  const seen: string[] = [];
  const sources = join(folder, 'names');
  await mkdir(sources);
  for (const name of names) await writeFile(join(sources, name), name.startsWith('two') ? 'Line.' : good);
  for (const args of [
    [sources, '--out', join(folder, 'names-out')],
    [join(sources, '\u001B[32mgone.txt'), '--dry-run'],
    ['a.txt', '--\u001B[33mflag'],
  ]) {
    const { code, stdout, stderr } = await run('import', args);
    assert.notEqual(code, 0);
    seen.push(stdout, stderr);
  }
  const all = seen.join('\n');
  assert.doesNotMatch(all, /(?!\n)\p{Cc}|\u202E|two\n/u);
  for (const name of [
    'U+001B[31mred',
    'twoU+000Alines',
    'turnedU+202Etxt',
    'U+001B[32mgone',
    'U+001B[33mflag',
  ])
    assert.ok(all.includes(name), name);
});

test('colours are for terminals only', async () => {
  const { stdout, stderr } = await importFiles('plain', { 'a.txt': good }, ['--dry-run']);
  assert.ok(!(stdout + stderr).includes('\u001B['));
});
