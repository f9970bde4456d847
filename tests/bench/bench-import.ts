// Times the import through its real command: `npm run bench`. Ends with code 1 when a promise is broken.
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importSource } from '../../src/importer/import-source.ts';
import { latestDay } from '../../src/article/latest-day.ts';
import packageFile from '../../package.json' with { type: 'json' };
import { damagedSource } from './damaged-source.ts';
import { hostilePages } from './hostile-pages.ts';
import { hostileTexts } from './hostile-texts.ts';

/** What the import promises, in seconds, megabytes, and times as long for a text (hostile: for twice the text). */
const promises = { manySeconds: 20, longSeconds: 10, longMegabytes: 1_000, growth: 1.5, hostileGrowth: 3.5 };

const given = {
  title: 'Ferry',
  authors: ['Orsa Tindal'],
  date: '2021-04-15',
  region: 'Velmland',
  lang: 'en',
};
const hostileOptions = { given, today: latestDay(), language: 'en' };
/** In seconds. */
const instant = 0.2;
/** How many of a part a hostile page holds. */
const manyParts = 3_000;

const folder = await mkdtemp(join(tmpdir(), 'broadside-bench-'));
try {
  const many = await timeMany(1_000, 5_000);
  const long = [];
  for (const megabytes of [1, 2.5, 5, 10]) long.push(await timeLong(megabytes));
  console.table([many, ...long]);
  const [first, last] = [long[1], long.at(-1)];
  // From 2.5 MB on, so that the start of the process does not flatter the ratio.
  const growth =
    last && first ? last.seconds / first.seconds / (last.megabytes / first.megabytes) : Number.NaN;
  console.log(`10 MB take ${growth.toFixed(2)} times as long for each byte as 2.5 MB`);
  const texts = Object.entries(hostileTexts).map(([what, text]) =>
    timeHostile(what, 'hostile.txt', [text.slice(0, text.length / 2), text]),
  );
  console.table(texts);
  const pages = Object.entries(hostilePages).map(([what, page]) =>
    timeHostile(what, 'hostile.html', [page(manyParts / 2), page(manyParts)]),
  );
  console.table(pages);
  const figures: [what: string, found: number | undefined, most: number][] = [
    ['seconds for many sources', many.seconds, promises.manySeconds],
    ['seconds for the longest source', last?.seconds, promises.longSeconds],
    ['megabytes of memory for it', last?.memory, promises.longMegabytes],
    ['times as long for each byte', growth, promises.growth],
    ...[...texts, ...pages].map((hostile): [string, number, number] => [
      `times as long for twice of “${hostile.what}”`,
      hostile.growth,
      promises.hostileGrowth,
    ]),
  ];
  for (const [what, found = Number.NaN, most] of figures) {
    if (found < most) continue;
    console.error(`Unexpected ${found} ${what}, expected less than ${most}`);
    process.exitCode = 1;
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function timeMany(count: number, bytes: number) {
  const sources = join(folder, 'many');
  await mkdir(sources);
  for (let seed = 1; seed <= count; seed += 1)
    await writeFile(join(sources, `${seed}.txt`), damagedSource(bytes, seed));
  const figures = await timeImport(sources);
  return { what: `${count} sources of ${bytes / 1_000} KB`, megabytes: (count * bytes) / 1e6, ...figures };
}

async function timeLong(megabytes: number) {
  const source = join(folder, `${megabytes}.txt`);
  await writeFile(source, damagedSource(megabytes * 1e6));
  return { what: 'one source', megabytes, ...(await timeImport(source)) };
}

/** How many times as long the whole of a hostile source takes as its half; a square would be four times. */
function timeHostile(what: string, name: string, sources: readonly [half: string, whole: string]) {
  const time = (source: string) => {
    const start = performance.now();
    importSource(Buffer.from(source), name, hostileOptions);
    return (performance.now() - start) / 1_000;
  };
  const half = time(sources[0]);
  const seconds = time(sources[1]);
  // What is done in an instant has no growth that a clock can tell.
  const growth = (seconds + instant) / (half + instant);
  return { what, seconds: Math.round(seconds * 100) / 100, growth: Math.round(growth * 10) / 10 };
}

interface Figures {
  seconds: number;
  /** Megabytes of memory at most. */
  memory: number;
  /** The command's code, and the rule of its refusal. */
  ended: string;
}

function timeImport(path: string): Promise<Figures> {
  const tell = 'process.on("exit",()=>{process._rawDebug("memory "+process.resourceUsage().maxRSS)})';
  // As `npm run import` starts it, flags and all.
  const [, ...command] = packageFile.scripts.import.split(' ');
  const args = ['--import', `data:text/javascript,${tell}`, ...command, path, '--out', `${path}-entries`];
  const start = performance.now();
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.on('error', fail);
    child.on('close', (code) => {
      const seconds = Math.round((performance.now() - start) / 10) / 100;
      const memory = Math.round(Number(/^memory (\d+)$/m.exec(stderr)?.[1]) / 1_000);
      const rules = new Set([...stderr.matchAll(/\((\S+)\)$/gm)].map(([, rule]) => rule));
      done({ seconds, memory, ended: [code, ...rules].join(' ').slice(0, 60) });
    });
  });
}
