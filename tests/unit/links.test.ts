import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkLinks, type Verdict } from '../../scripts/links.ts';
import { isPublicHost } from '../../scripts/public-host.ts';

/** How often each address was asked. */
const asked = new Map<string, number>();

/** Hosts as there are, by the path at which they are asked. */
const hosts: Record<string, RequestListener> = {
  '/ok': (_, response) => response.end('ok'),
  // Many hosts know no HEAD, or answer it as if nothing were there.
  '/head-404': ({ method }, response) => response.writeHead(method === 'HEAD' ? 404 : 200).end(),
  '/head-405': ({ method }, response) => response.writeHead(method === 'HEAD' ? 405 : 200).end(),
  '/head-403': ({ method }, response) => response.writeHead(method === 'HEAD' ? 403 : 200).end(),
  '/head-500': ({ method }, response) => response.writeHead(method === 'HEAD' ? 500 : 200).end(),
  '/head-silent': ({ method }, response) => method === 'HEAD' || response.end('ok'),
  '/head-cut': ({ method }, response) => (method === 'HEAD' ? response.destroy() : response.end('ok')),
  '/moved': (_, response) => response.writeHead(301, { Location: '/ok' }).end(),
  '/inside': (_, response) => response.writeHead(302, { Location: '/ok' }).end(),
  '/moved-away': (_, response) => response.writeHead(301, { Location: '/404' }).end(),
  '/404': (_, response) => response.writeHead(404).end(),
  '/410': (_, response) => response.writeHead(410).end(),
  // What is being mended answers at the next try.
  '/404-once': (request, response) => response.writeHead(asked.get(request.url!)! <= 2 ? 404 : 200).end(),
  '/503-once': (request, response) => response.writeHead(asked.get(request.url!)! <= 2 ? 503 : 200).end(),
  '/401': (_, response) => response.writeHead(401).end(),
  '/403': (_, response) => response.writeHead(403).end(),
  '/429': (_, response) => response.writeHead(429).end(),
  '/500': (_, response) => response.writeHead(500).end(),
  '/silent': () => {},
  '/cut': (_, response) => response.destroy(),
  '/loop': (_, response) => response.writeHead(302, { Location: '/loop' }).end(),
};

let server: Server;
let home: string;
const options = { agent: 'test', patience: 400, pauses: [10, 10] };

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.set(request.url!, (asked.get(request.url!) ?? 0) + 1);
    (hosts[request.url!] ?? hosts['/404'])!(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // a TCP server that listens has one
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('an address', () => {
  test.each<[string, Verdict['state']]>([
    ['/ok', 'answers'],
    ['/head-404', 'answers'],
    ['/head-405', 'answers'],
    ['/head-403', 'answers'],
    ['/head-500', 'answers'],
    ['/head-silent', 'answers'],
    ['/head-cut', 'answers'],
    ['/moved', 'answers'],
    ['/404-once', 'answers'],
    ['/503-once', 'answers'],
    ['/404', 'dead'],
    ['/410', 'dead'],
    ['/moved-away', 'dead'],
    ['/401', 'refused'],
    ['/403', 'refused'],
    ['/429', 'refused'],
    ['/500', 'undecided'],
    ['/silent', 'undecided'],
    ['/cut', 'undecided'],
    ['/loop', 'undecided'],
  ])('that answers like %s: %s', async (path, state) => {
    const verdicts = await checkLinks([home + path], options);
    expect(verdicts.get(home + path)?.state).toBe(state);
  });

  test.each([
    ['is in our own network', '/ok'],
    ['leads into our own network', '/inside'],
  ])('that %s is not asked', async (_, path) => {
    const before = asked.get('/ok') ?? 0;
    // One machine, by two names: only the first is of the public network.
    const mayAsk = async (url: URL) => url.pathname !== '/ok' || isPublicHost(url);
    const verdicts = await checkLinks([home + path], { ...options, mayAsk });
    expect(verdicts.get(home + path)).toEqual({ state: 'refused', detail: 'not a public address' });
    expect(asked.get('/ok') ?? 0).toBe(before);
  });

  test.each([
    ['https://8.8.8.8/', true],
    ['https://[2606:4700::1111]/', true],
    ['https://nowhere.invalid/', true], // has no address: there is nothing to reach
    ['https://127.0.0.1/', false],
    ['https://2130706433/', false],
    ['https://10.1.2.3/', false],
    ['https://172.31.0.1/', false],
    ['https://192.168.1.1/', false],
    ['https://169.254.169.254/', false],
    ['https://100.64.0.1/', false],
    ['https://0.0.0.0/', false],
    ['https://255.255.255.255/', false],
    ['https://[::1]/', false],
    ['https://[::ffff:10.0.0.1]/', false],
    ['https://[fd00::1]/', false],
    ['https://[fe80::1]/', false],
    ['https://[64:ff9b::7f00:1]/', false],
    ['https://localhost/', false], // by its addresses
  ])('%s is of the public network: %s', async (address, isPublic) => {
    expect(await isPublicHost(new URL(address))).toBe(isPublic);
  });

  test('of a host that does not exist is dead, unless nothing else answers: then the network may be at fault', async () => {
    const nowhere = 'https://nowhere.invalid/'; // RFC 2606 promises that there is none
    expect((await checkLinks([nowhere, `${home}/ok`], options)).get(nowhere)?.state).toMatch(/dead|undecided/);
    expect((await checkLinks([nowhere], options)).get(nowhere)?.state).toBe('undecided');
  });
});

test('npm run due -- --links tells dead links from undecided ones, and counts a stored copy', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'links-'));
  const content = join(folder, 'content');
  cpSync(resolve('tests/fixtures/province'), content, { recursive: true });
  // Sources are on the web, so this machine goes by a name of the web.
  const web = home.replace('127.0.0.1', 'hosts.example');
  const preload = join(folder, 'hosts.mjs');
  writeFileSync(
    preload,
    `const { fetch } = globalThis;
globalThis.fetch = (address, options) => fetch(String(address).replace('hosts.example', '127.0.0.1'), options);`,
  );
  const addSource = (key: string, path: string, copy?: string): void => {
    const source = readFileSync(join(content, 'sources/almanac.yaml'), 'utf8')
      .replace(/^url: .*$/m, `url: ${web}${path}`)
      .concat(copy === undefined ? '' : `archived: ${web}${copy}\n`);
    writeFileSync(join(content, `sources/${key}.yaml`), source);
  };
  addSource('almanac', '/ok');
  addSource('gone', '/404');
  addSource('kept', '/410', '/ok');
  addSource('lost', '/410?lost', '/404?copy');
  addSource('broken', '/500');
  addSource('closed', '/403');
  const child = spawn(
    process.execPath,
    ['--import', preload, 'scripts/due.ts', '--date', '2026-01-01', '--links', '--pauses', '0,0'],
    {
      env: { ...process.env, CONTENT_DIR: content },
    },
  );
  const said = { out: '', err: '' };
  child.stdout.on('data', (piece: Buffer) => (said.out += piece.toString()));
  child.stderr.on('data', (piece: Buffer) => (said.err += piece.toString()));
  await new Promise((done) => child.once('close', done));
  rmSync(folder, { recursive: true });
  const [dead = '', undecided = ''] = said.out.split('## Links that could not be decided');
  expect(dead).toContain(`- <${web}/404> – 404 – \`archived\`? (sources/gone.yaml)`);
  expect(dead).toContain('sources/lost.yaml');
  expect(dead).not.toMatch(/kept|broken|closed|almanac/);
  expect(undecided).toContain(`- <${web}/500> – 500 (sources/broken.yaml)`);
  expect(said.err).toContain('only a person with a browser');
  expect(said.err).toContain('sources/closed.yaml');
});
