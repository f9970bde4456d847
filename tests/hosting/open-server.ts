import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { requireServers } from './find-servers.ts';

/** A real server that serves a folder on loopback. */
export interface OpenServer {
  /** Where it answers, without a slash at the end. */
  origin: string;
  close: () => Promise<void>;
}

/** Serves a built site with nginx, through the configuration that the build wrote into it. */
export async function openNginx(dist: string): Promise<OpenServer> {
  const { nginx, brotliModule } = requireServers();
  return open(dist, (port, folder) => ({
    command: [nginx, '-p', folder, '-e', 'stderr', '-c', join(folder, 'site.conf')],
    configuration: `
daemon off; worker_processes 2; pid ${folder}/pid; ${process.getuid?.() === 0 ? `user ${userInfo().username};` : ''}
load_module ${brotliModule};
events { worker_connections 256; }
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    root ${dist};
    include ${dist}/_hosting/nginx.conf;
    brotli_static on;
  }
}`,
  }));
}

/** Serves a folder with Caddy, through the configuration that the build wrote into the site in it. */
export async function openCaddy(root: string, dist = root): Promise<OpenServer> {
  const { caddy } = requireServers();
  return open(root, (port, folder) => ({
    command: [caddy, 'run', '--adapter', 'caddyfile', '--config', join(folder, 'site.conf')],
    configuration: `
{
	admin off
	auto_https off
	storage file_system ${folder}
}
http://127.0.0.1:${port} {
	root * ${root}
	import ${dist}/_hosting/caddy.conf
}`,
  }));
}

async function open(
  dist: string,
  describe: (port: number, folder: string) => { command: string[]; configuration: string },
): Promise<OpenServer> {
  const folder = await mkdtemp(join(tmpdir(), 'broadside-server-'));
  const port = await findFreePort();
  const { command, configuration } = describe(port, folder);
  await mkdir(join(folder, 'logs'));
  await writeFile(join(folder, 'site.conf'), `${configuration}\n`);
  const [name = '', ...args] = command;
  const server = spawn(name, args, {
    cwd: dist,
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder },
  });
  let said = '';
  server.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const origin = `http://127.0.0.1:${port}`;
  await waitFor(origin, server, () => said);
  const close = async () => {
    const ended = once(server, 'close');
    server.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  return { origin, close };
}

async function waitFor(origin: string, server: ChildProcess, said: () => string) {
  for (let attempt = 0; attempt < 200 && server.exitCode === null; attempt += 1) {
    const isUp = await fetch(origin).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await new Promise((resume) => setTimeout(resume, 50));
  }
  server.kill();
  throw new Error(`The server did not start:\n${said()}`);
}

/** A port that was free a moment ago. */
async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('Unexpected address of a socket');
  return address.port;
}
