import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The servers that the tests run, as they lie on this machine. */
export interface Servers {
  nginx: string;
  /** nginx's module that serves `.br` files. */
  brotliModule: string;
  caddy: string;
}

const moduleFolders = ['/usr/lib/nginx/modules', '/usr/lib64/nginx/modules', '/usr/share/nginx/modules'];

/** Finds each server, or leaves it out. */
export function findServers(): Partial<Servers> {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  const find = (names: string[]) => names.find((path) => existsSync(path));
  const found = {
    nginx: find(folders.map((folder) => join(folder, 'nginx'))),
    brotliModule: find(moduleFolders.map((folder) => join(folder, 'ngx_http_brotli_static_module.so'))),
    caddy: find(folders.map((folder) => join(folder, 'caddy'))),
  };
  return Object.fromEntries(Object.entries(found).filter(([, path]) => path));
}

/** Every server; throws with what is missing, since a skipped test would hide it. */
export function requireServers(): Servers {
  const { nginx, brotliModule, caddy } = findServers();
  if (nginx && brotliModule && caddy) return { nginx, brotliModule, caddy };
  throw new Error('A server is missing: run `node tests/hosting/provide-servers.ts` for advice');
}
