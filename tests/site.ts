import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** What a command said and how it ended. */
export interface CommandResult {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs one of the project's commands as a publisher does: a real child process, with an environment of its own. */
export function run(
  command: string,
  args: string[] = [],
  env: Record<string, string> = {},
  cwd = process.cwd(),
): Promise<CommandResult> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [resolve(cwd, `src/commands/${command}.ts`), ...args], {
      cwd,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.on('error', fail);
    child.on('close', (code) => done({ code, stdout, stderr }));
  });
}

/** A content folder and a place for its site, in a temporary folder. */
export interface TestSite {
  /** The temporary folder. */
  folder: string;
  /** What `CONTENT_DIR` names. */
  content: string;
  /** Where the built site is. */
  dist: string;
  /** Runs a command against this content; `build` gets `--out`. */
  run: (command: string, args?: string[], env?: Record<string, string>) => Promise<CommandResult>;
  /** Writes a file below the content folder. */
  write: (path: string, data: string | Uint8Array) => Promise<void>;
  remove: () => Promise<void>;
}

/** Makes a content folder of its own from paths below it, such as `articles/x/index.md`, and their text. */
export async function makeSite(files: Record<string, string | Uint8Array>): Promise<TestSite> {
  const folder = await mkdtemp(join(tmpdir(), 'broadside-'));
  const content = join(folder, 'content');
  const dist = join(folder, 'dist');
  const write = async (path: string, data: string | Uint8Array) => {
    await mkdir(dirname(join(content, path)), { recursive: true });
    await writeFile(join(content, path), data);
  };
  await mkdir(join(content, 'articles'), { recursive: true });
  for (const [path, data] of Object.entries(files)) await write(path, data);
  return {
    folder,
    content,
    dist,
    write,
    run: (command, args = [], env = {}) =>
      run(command, command === 'build' ? ['--out', dist, ...args] : args, { CONTENT_DIR: content, ...env }),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Makes and builds a site; throws with what the build said when it fails. */
export async function buildSite(
  files: Record<string, string | Uint8Array>,
  env: Record<string, string> = {},
) {
  const site = await makeSite(files);
  const { code, stderr } = await site.run('build', [], env);
  if (code !== 0) throw new Error(`The build failed:\n${stderr}`);
  return site;
}

/** An entry's text from its keys and its body. */
export function entry(body: string, fields: Record<string, string> = {}): string {
  const all = {
    title: 'Ferry returns to Port Velm',
    author: 'Orsa Tindal',
    date: '2021-04-15',
    region: 'Velmland',
    ...fields,
  };
  const yaml = Object.entries(all).map(([key, value]) => `${key}: ${value}`);
  return `---\n${yaml.join('\n')}\n---\n\n${body}\n`;
}
