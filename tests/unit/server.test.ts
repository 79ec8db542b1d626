import fs, { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { serve } from '../../scripts/server.ts';
import { createManifest, manifestPath } from '../../src/publish/manifest.ts';

const folder = mkdtempSync(join(tmpdir(), 'server-'));
const root = join(folder, 'site');
let server: Server;
let port: number;

beforeAll(async () => {
  // Beside the site lies what nobody may get.
  writeFileSync(join(folder, '404.html'), 'outside');
  const files = {
    'index.html': 'root',
    '404.html': 'missing',
    'robots.txt': 'User-agent: *',
    'vi/index.html': 'front page',
    'vi/404.html': 'không có',
    'vi/places/x.md': '# Hang Én',
    'vi/feed.xml': '<rss/>',
    'data/v1/facts.csv': 'a,b',
    'data/v1/places.geojson': '{}',
    'vi/places.kml': '<kml/>',
    'vi/places.gpx': '<gpx/>',
    '_astro/a.js': 'export {}',
    'status.json': '{}',
    'vi/news/lamp/index.html': 'đã rút',
    'vi/news/lamp.md': '# đã rút',
    'vi/news/index.html': 'news',
  };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  const manifest = createManifest(root, 'unknown', ['/vi/news/lamp/', '/vi/news/lamp.md']);
  mkdirSync(join(root, '.well-known'));
  writeFileSync(join(root, manifestPath), JSON.stringify(manifest));
  writeFileSync(join(root, 'status.json.br'), 'compressed'); // as a release has it
  let url: string;
  ({ server, url } = await serve(root, 0));
  port = Number(new URL(url).port);
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
});

/** Sends bytes as they are and reads until the server ends. @returns the answer, in Latin-1 */
const send = (bytes: string): Promise<string> =>
  new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    socket.setEncoding('latin1');
    socket.setTimeout(5000, () => socket.destroy());
    socket.on('data', (piece: string) => {
      answer += piece;
    });
    socket.on('error', () => {});
    socket.on('close', () => done(answer));
    socket.write(bytes, 'latin1');
  });

/** Asks for a target as a program would. */
const ask = (target: string, method = 'GET', more = ''): Promise<string> =>
  send(`${method} ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${more}\r\n`);

const expectAlive = async (): Promise<void> => expect(await ask('/')).toMatch(/^HTTP\/1\.1 200 [^]*\r\n\r\nroot$/);

const long = '/a'.repeat(4000);
test.each<[name: string, answer: () => Promise<string>, expected: RegExp]>([
  ['//', () => ask('//'), /^HTTP\/1\.1 [24]/],
  ['///', () => ask('///'), /^HTTP\/1\.1 [24]/],
  ['//host/path', () => ask('//example.org/vi/'), /^HTTP\/1\.1 404/],
  ['/%', () => ask('/%'), /^HTTP\/1\.1 404 [^]*missing$/],
  ['/%zz', () => ask('/%zz'), /^HTTP\/1\.1 404/],
  ['/%00', () => ask('/%00'), /^HTTP\/1\.1 404/],
  ['/vi/%00', () => ask('/vi/%00'), /^HTTP\/1\.1 404 [^]*kh\xc3\xb4ng/],
  ['half of a character', () => ask('/%C3'), /^HTTP\/1\.1 404/],
  ['a backslash', () => ask('/\\..\\404.html'), /^HTTP\/1\.1 404 [^]*missing$/],
  ['the folder above', () => ask('/../404.html'), /^HTTP\/1\.1 404 [^]*missing$/],
  ['the folder above, encoded', () => ask('/%2e%2e/404.html'), /^HTTP\/1\.1 404 [^]*missing$/],
  ['a question', () => ask('/vi/?q=%'), /^HTTP\/1\.1 200 [^]*front page$/],
  ['a question alone', () => ask('?'), /^HTTP\/1\.1 400/],
  ['a long path', () => ask(long), /^HTTP\/1\.1 404/],
  ['a path that is too long', () => ask('/a'.repeat(40_000)), /^HTTP\/1\.1 431/],
  ['a name that is too long for the disk', () => ask(`/${'a'.repeat(2000)}`), /^HTTP\/1\.1 404/],
  ['the form for proxies', () => ask('http://localhost/vi/'), /^HTTP\/1\.1 200 [^]*front page$/],
  ['the form for proxies, broken', () => ask('http://['), /^HTTP\/1\.1 400/],
  ['another scheme', () => ask('file:///etc/passwd'), /^HTTP\/1\.1 400/],
  ['OPTIONS *', () => ask('*', 'OPTIONS'), /^HTTP\/1\.1 400/],
  ['OPTIONS', () => ask('/', 'OPTIONS'), /^HTTP\/1\.1 405 [^]*Allow: GET, HEAD/],
  ['POST', () => ask('/', 'POST', 'Content-Length: 0\r\n'), /^HTTP\/1\.1 405/],
  ['CONNECT', () => ask('example.org:443', 'CONNECT'), /^(HTTP\/1\.1 4|$)/],
  ['HEAD', () => ask('/', 'HEAD'), /^HTTP\/1\.1 200 [^]*\r\n\r\n$/],
  ['no host', () => send('GET / HTTP/1.1\r\n\r\n'), /^HTTP\/1\.1 400/],
  ['an odd host', () => send('GET / HTTP/1.1\r\nHost: [:%\r\nConnection: close\r\n\r\n'), /^HTTP\/1\.1 200/],
  ['HTTP/1.0', () => send('GET / HTTP/1.0\r\n\r\n'), /^HTTP\/1\.1 200/],
  ['no HTTP', () => send('\x16\x03\x01\x02\x00\x01'), /^HTTP\/1\.1 400/],
  ['an upgrade', () => ask('/', 'GET', 'Connection: Upgrade\r\nUpgrade: websocket\r\n'), /^(HTTP\/1\.1 [24]|$)/],
  ['a range', () => ask('/', 'GET', 'Range: bytes=1-2\r\n'), /^HTTP\/1\.1 206 [^]*\r\n\r\noo$/],
  ['a range that ends before it begins', () => ask('/', 'GET', 'Range: bytes=3-1\r\n'), /^HTTP\/1\.1 200 [^]*root$/],
  ['a range of the end', () => ask('/', 'GET', 'Range: bytes=-2\r\n'), /^HTTP\/1\.1 200 [^]*root$/],
  ['a range behind the end', () => ask('/', 'GET', 'Range: bytes=9-\r\n'), /^HTTP\/1\.1 416/],
  [
    'who reads Brotli',
    () => ask('/status.json', 'GET', 'Accept-Encoding: gzip, br\r\n'),
    /^HTTP\/1\.1 200 (?=[^]*Content-Encoding: br\r\n)(?=[^]*Content-Type: application\/json\r\n)[^]*\r\n\r\ncompressed$/,
  ],
  ['who does not', () => ask('/status.json'), /^HTTP\/1\.1 200 (?![^]*Content-Encoding)[^]*\r\n\r\n\{\}$/],
  ['no range', () => ask('/', 'GET', 'Range: pages=1e999-\r\n'), /^HTTP\/1\.1 200 [^]*root$/],
])('%s is answered, and the next request as well', async (_name, answer, expected) => {
  expect(await answer()).toMatch(expected);
  await expectAlive();
});

test.each([
  '/vi/news/lamp/',
  '/vi/news/lamp',
  '/vi/news/lamp/index.html',
  '/vi/news/lamp/index',
  '/vi/news/lamp/?q=1',
  '/vi/news/l%61mp/',
  '/vi//news/./lamp/',
  '/vi/news/x/../lamp/index.html',
])('a withdrawn page answers as gone, with its notice: %s', async (target) => {
  expect(await ask(target)).toMatch(
    /^HTTP\/1\.1 410 [^]*Content-Type: text\/html; charset=utf-8[^]*\r\n\r\n\xc4\x91\xc3\xa3/,
  );
  expect(await ask(target, 'HEAD')).toMatch(/^HTTP\/1\.1 410 [^]*\r\n\r\n$/);
});

test('and so does its Markdown version; nothing else does, and nothing at all once the site is another', async () => {
  expect(await ask('/vi/news/lamp.md')).toMatch(/^HTTP\/1\.1 410 [^]*Content-Type: text\/markdown; charset=utf-8/);
  expect(await ask('/vi/news/')).toMatch(/^HTTP\/1\.1 200 [^]*news$/);
  const path = join(root, manifestPath);
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, JSON.stringify({ ...(JSON.parse(before) as object), gone: [] }));
  expect(await ask('/vi/news/lamp/')).toMatch(/^HTTP\/1\.1 200/);
  writeFileSync(path, before);
  expect(await ask('/vi/news/lamp/')).toMatch(/^HTTP\/1\.1 410/);
});

test('whatever is sent, the next request is answered', async () => {
  const target = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(fc.constantFrom('/', '..', '%', '%00', '%2f', '\\', 'vi', '?', '#', ':', '//', 'x.md', '*'))
      .map((parts) => `/${parts.join('')}`),
  );
  const method = fc.constantFrom('GET', 'HEAD', 'OPTIONS', 'PUT', 'CONNECT', 'TRACE', 'get', '');
  const header = fc.constantFrom(
    '',
    'Range: bytes=5-2\r\n',
    'If-None-Match: *\r\n',
    'Expect: 100-continue\r\n',
    'Host: \xff\r\n',
  );
  await fc.assert(
    fc.asyncProperty(method, target, header, async (verb, path, more) => {
      const answer = await ask(path, verb, more);
      expect(answer).not.toContain('HTTP/1.1 500');
      expect(answer).not.toContain('outside');
      await expectAlive();
    }),
    { numRuns: Number(process.env['RUNS'] ?? 200) },
  );
});

test.each([
  ['/vi/places/x.md', 'text/markdown; charset=utf-8'],
  ['/robots.txt', 'text/plain; charset=utf-8'],
  ['/vi/feed.xml', 'text/xml; charset=utf-8'],
  ['/data/v1/facts.csv', 'text/csv; charset=utf-8'],
  ['/data/v1/places.geojson', 'application/geo+json'],
  ['/vi/places.kml', 'application/vnd.google-earth.kml+xml'],
  ['/vi/places.gpx', 'application/gpx+xml'],
  ['/_astro/a.js', 'text/javascript; charset=utf-8'],
  ['/vi/', 'text/html; charset=utf-8'],
  ['/status.json', 'application/json'],
])('%s is sent as %s', async (path, type) => {
  expect(await ask(path)).toContain(`\r\nContent-Type: ${type}\r\n`);
});

test('a file that goes while it is answered ends one answer and no more', async () => {
  vi.spyOn(fs, 'open').mockImplementationOnce((...given: unknown[]) => {
    const told = given.at(-1) as (error: Error) => void; // the callback of fs.open
    told(new Error('ENOENT: it was there a moment ago'));
  });
  expect(await ask('/robots.txt')).not.toContain('User-agent');
  expect(await ask('/robots.txt')).toContain('User-agent');
});

test('a folder that is not there is told in both languages', async () => {
  await expect(serve(join(folder, 'none'), 0)).rejects.toThrow(/There is no folder .*\nKhông có thư mục/);
});
