import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join, resolve, sep } from 'node:path';
import { fileTypes } from './file-types.ts';

/** A site that is served on this machine. */
export interface ServedFolder {
  port: number;
  close: () => void;
}

/**
 * Serves a built site below `basePath` on loopback as a host does: a folder's address without its slash leads to the one
 * with it, text says that it is UTF-8, and what is not there is `404.html`. Takes the next free port from `port` on.
 */
export async function serveFolder(folder: string, basePath: string, port: number): Promise<ServedFolder> {
  const root = resolve(folder);
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = pathname.startsWith(basePath) && placeOf(root, pathname.slice(basePath.length));
    const kind = file ? await kindOf(file) : undefined;
    if (file && kind === 'folder' && !pathname.endsWith('/')) redirect(response, `${pathname}/`);
    else if (file && kind === 'folder') await send(response, root, join(file, 'index.html'));
    else await send(response, root, file || join(root, '404.html'));
  });
  return { port: await listen(server, port), close: () => server.close() };
}

/** Listens on the first free port from one on, and returns it. */
function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', (cause: NodeJS.ErrnoException) =>
      cause.code === 'EADDRINUSE' ? done(listen(server, port + 1)) : fail(cause),
    );
    server.listen(port, '127.0.0.1', () => done(port));
  });
}

/** The file that a path means; `undefined` where it leads out of the folder or is no path. */
function placeOf(root: string, path: string): string | undefined {
  try {
    const place = join(root, decodeURIComponent(path));
    return place === root || place.startsWith(root + sep) ? place : undefined;
  } catch {
    return undefined;
  }
}

async function kindOf(file: string): Promise<'file' | 'folder' | undefined> {
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory()) return 'folder';
  return found?.isFile() ? 'file' : undefined;
}

function redirect(response: ServerResponse, location: string) {
  // Two slashes at the beginning would name another host.
  response.writeHead(301, { location: location.replace(/^\/+/, '/') }).end();
}

async function send(response: ServerResponse, root: string, file: string) {
  const isThere = (await kindOf(file)) === 'file' && file !== join(root, '404.html');
  const sent = isThere ? file : join(root, '404.html');
  const known = fileTypes.find(({ ending }) => sent.endsWith(`.${ending}`));
  const type = known ? known.type + (known.isText ? '; charset=utf-8' : '') : 'application/octet-stream';
  response.writeHead(isThere ? 200 : 404, { 'content-type': type });
  createReadStream(sent)
    .on('error', () => response.end())
    .pipe(response);
}
