import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { stripBase } from '../src/i18n/paths.ts';
import { Problem } from '../src/loaders/problem.ts';
import { getHeaders } from '../src/publish/headers.ts';
import { manifestPath, readManifest } from '../src/publish/manifest.ts';
import { getType, hasType } from '../src/publish/types.ts';

/** The path below which the site in a folder wants to be served: as its manifest says, if it has a sound one. */
function readBase(root: string): string {
  try {
    return readManifest(root).base ?? '';
  } catch {
    return '';
  }
}

/**
 * Finds the notice of a withdrawn page that a request leads to, by whichever of its addresses.
 *
 * @returns undefined for everything that is not gone
 */
type NoticeFinder = (path: string) => string | undefined;

/** A build may exchange the site at any moment, so its manifest is read again when it is another. */
function createNoticeFinder(root: string): NoticeFinder {
  let read: { at: string; notices: Set<string> } | undefined;
  const list = (): Set<string> => {
    const { ino, mtimeMs } = statSync(join(root, manifestPath), { throwIfNoEntry: false }) ?? {};
    const at = `${ino} ${mtimeMs}`;
    if (read?.at === at) return read.notices;
    let gone: readonly string[] = [];
    try {
      ({ gone } = readManifest(root));
    } catch {
      // A folder without a manifest has no notices.
    }
    const notices = new Set(gone.map((address) => join(root, address.replace(/\/$/, '/index.html'))));
    read = { at, notices };
    return notices;
  };
  return (path) => {
    const notices = list();
    if (notices.size === 0) return undefined;
    let wanted: string;
    try {
      wanted = join(root, decodeURIComponent(path));
    } catch {
      return undefined; // no address at all
    }
    return [wanted, join(wanted, 'index.html'), `${wanted}.html`].find((file) => notices.has(file));
  };
}

/**
 * The path that a request asks for, as it was sent: without its query, and without the host where a proxy names one
 * (RFC 9112, 3.2.2). Undefined for what is no address of a page.
 */
function getPath(target: string): string | undefined {
  if (target.startsWith('/')) return target.split(/[?#]/, 1)[0];
  return /^https?:\/\//i.test(target) && URL.canParse(target) ? new URL(target).pathname : undefined;
}

/** Leaves only a range that can be meant: anything else is answered with the whole file (RFC 9110, 14.2). */
function dropOddRange({ headers }: IncomingMessage): void {
  const [, first, last] = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(headers.range ?? '') ?? [];
  const isMeant =
    first !== undefined && last !== undefined && last !== '0' && (last === '' || Number(last) >= Number(first));
  if (!isMeant) delete headers.range;
}

/** Answers that a thing is not there, with the page of its edition where there is one. */
function answerMissing(root: string, path: string, response: ServerResponse): void {
  const [, edition = ''] = /^\/([a-z][a-z0-9-]*)\//i.exec(path) ?? [];
  const page = [join(root, edition, '404.html'), join(root, '404.html')].find((file) => existsSync(file));
  const body = page ? readFileSync(page) : Buffer.from('Not found');
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': body.length }).end(body);
}

/** Answers that a page is gone, with the notice that says why (RFC 9110, 15.5.11). */
function answerGone(notice: string, response: ServerResponse): void {
  const body = readFileSync(notice);
  response.writeHead(410, { 'Content-Type': getType(notice), 'Content-Length': body.length }).end(body);
}

/** Answers one request. @param base path of the host below which the site lies */
function answer(
  root: string,
  base: string,
  files: ReturnType<typeof sirv>,
  findNotice: NoticeFinder,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const asked = getPath(request.url ?? '/');
  if (asked === undefined) return void response.writeHead(400).end();
  if (base !== '' && asked === base) return void response.writeHead(301, { Location: `${base}/` }).end();
  const path = stripBase(asked, base);
  if (path === undefined) {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    return void response.end(`The site lies at / Trang nằm ở <a href="${base}/">${base}/</a>`);
  }
  for (const [name, value] of Object.entries(getHeaders(path))) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return void response.writeHead(405, { Allow: 'GET, HEAD' }).end();
  const notice = findNotice(path);
  if (notice !== undefined && existsSync(notice)) return void answerGone(notice, response);
  request.url = path;
  dropOddRange(request);
  // A file may go while it is read: a build replaces all of them.
  response.on('pipe', (source) => source.on('error', () => response.destroy()));
  files(request, response, () => answerMissing(root, path, response));
}

/**
 * Serves a folder as the hosts of this site do: folders with a slash, the nearest 404.html, and the headers of the table.
 * A site that lies below a path of its host is served below the same path.
 * Whatever is asked, it goes on serving.
 *
 * @param port 0 takes any free port; a port in use moves on to the next free one
 * @returns the server, and the address of the site with a slash at its end
 * @throws {Problem} when there is no such folder
 */
export async function serve(directory: string, port: number): Promise<{ url: string; server: Server }> {
  const root = resolve(directory);
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory())
    throw new Problem({
      en: `There is no folder ${directory}; run npm run build first.`,
      vi: `Không có thư mục ${directory}; hãy chạy npm run build trước.`,
    });
  const base = readBase(root);
  const findNotice = createNoticeFinder(root);
  const files = sirv(root, {
    dev: true,
    etag: true,
    // Of a release, which has them beside its files.
    brotli: true,
    gzip: true,
    setHeaders(response, path) {
      // What our table does not know, sirv does, such as WebAssembly.
      if (hasType(path)) response.setHeader('Content-Type', getType(path));
    },
  });
  const server = createServer((request, response) => {
    try {
      answer(root, base, files, findNotice, request, response);
    } catch (error) {
      console.error(`${request.method} ${request.url}:`, error);
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    }
  });
  const listen = (wanted: number): Promise<void> =>
    new Promise((done, fail) => {
      server.once('error', fail);
      server.listen(wanted, '127.0.0.1', () => {
        server.off('error', fail);
        done();
      });
    });
  await listen(port).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error;
    return listen(0);
  });
  server.on('error', (error) => console.error(error.message));
  const address = server.address() as AddressInfo; // a TCP server that listens has one
  return { url: `http://localhost:${address.port}${base}/`, server };
}
