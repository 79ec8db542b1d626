import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { stripBase } from '../src/i18n/paths.ts';
import { getHeaders } from '../src/publish/headers.ts';
import { readManifest } from '../src/publish/manifest.ts';

/** The path below which the site in a folder wants to be served: as its manifest says, if it has a sound one. */
function readBase(root: string): string {
  try {
    return readManifest(root).base ?? '';
  } catch {
    return '';
  }
}

/**
 * Serves a folder as the hosts of this site do: folders with a slash, the nearest 404.html, and the headers of the table.
 * A site that lies below a path of its host is served below the same path.
 *
 * @param port 0 takes any free port; a port in use moves on to the next free one
 * @returns the server, and the address of the site with a slash at its end
 */
export async function serve(directory: string, port: number): Promise<{ url: string; server: Server }> {
  const root = resolve(directory);
  if (!existsSync(root))
    throw new Error(`There is no ${directory}; run npm run build first. / Hãy chạy npm run build trước.`);
  const base = readBase(root);
  const files = sirv(root, { dev: true, etag: true });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const below = stripBase(pathname, base);
    if (below === undefined && pathname === base) {
      response.writeHead(301, { Location: `${base}/` }).end();
      return;
    }
    if (below === undefined) {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(`The site lies at / Trang nằm ở <a href="${base}/">${base}/</a>`);
      return;
    }
    for (const [name, value] of Object.entries(getHeaders(below))) response.setHeader(name, value);
    request.url = request.url!.slice(base.length); // it begins with it, as was found above
    files(request, response, () => {
      const first = below.split('/')[1] ?? '';
      const page = [join(root, first, '404.html'), join(root, '404.html')].find((path) => existsSync(path));
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(page ? readFileSync(page) : 'Not found');
    });
  });
  const listen = (wanted: number): Promise<void> =>
    new Promise((done, fail) => {
      server.once('error', fail);
      server.listen(wanted, '127.0.0.1', () => done());
    });
  await listen(port).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return listen(0);
  });
  const address = server.address() as AddressInfo; // a TCP server that listens has one
  return { url: `http://localhost:${address.port}${base}/`, server };
}
