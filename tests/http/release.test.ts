import { spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { manifestPath, readManifest, signaturePath } from '../../src/publish/manifest.ts';
import { createKeys, createSignature } from '../../src/publish/minisign.ts';
import { getCurrent, listReleases } from '../../src/publish/release.ts';
import { serve } from '../../scripts/server.ts';
import { build } from '../project.ts';
import { provinceContent } from '../sites.ts';

const folder = mkdtempSync(join(tmpdir(), 'release-'));
const content = join(folder, 'content');
const [first, second] = [join(folder, 'first'), join(folder, 'second')];
const root = join(folder, 'root');
const run = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content },
  });
const publish = (site: string) => run('release', '--root', root, '--dir', site);

/** Gives a built site another commit, as if the next one had been built. */
function setCommit(site: string, commit: string): void {
  const path = join(site, manifestPath);
  writeFileSync(path, JSON.stringify({ ...readManifest(site), commit }));
}

beforeAll(async () => {
  cpSync(provinceContent, content, { recursive: true });
  await build(resolve('.'), first, { CONTENT_DIR: content });
  setCommit(first, 'a'.repeat(40));
  appendFileSync(join(content, 'media/lighthouse.svg'), '<!-- another -->');
  appendFileSync(join(content, 'places/en/lake.mdx'), '\nIt is colder now.\n');
  await build(resolve('.'), second, { CONTENT_DIR: content });
  setCommit(second, 'b'.repeat(40));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a release', () => {
  test('is what was built, and becomes current', () => {
    expect(publish(first).status).toBe(0);
    expect(getCurrent(root)).toMatch(/^a{12}-/);
    expect(readFileSync(join(root, 'current/en/index.html'))).toEqual(readFileSync(join(first, 'en/index.html')));
  });

  test('that is interrupted at any moment leaves the one in use as it was, and does not hinder the next', async () => {
    const before = getCurrent(root);
    for (const patience of [150, 250, 350, 450, 550]) {
      const child = spawn(process.execPath, ['scripts/release.ts', '--root', root, '--dir', second], {
        env: { ...process.env, CONTENT_DIR: content },
        stdio: 'ignore',
      });
      const ended = new Promise((done) => child.once('close', done));
      setTimeout(() => child.kill('SIGKILL'), patience);
      await ended;
      const now = getCurrent(root)!;
      // Either nothing happened, or all of it: whatever is current is whole.
      expect(listReleases(root)).toContain(now);
      const paths = Object.keys(readManifest(join(root, 'current')).files);
      expect(paths.filter((path) => !existsSync(join(root, 'current', path)))).toEqual([]);
      if (now !== before) break;
    }
    expect(publish(second).status).toBe(0);
    expect(getCurrent(root)).toMatch(/^b{12}-/);
    expect(readdirSync(join(root, 'releases')).filter((name) => name.startsWith('.draft'))).toEqual([]);
  });

  test('keeps the hashed files of the last one, for pages that readers have open', () => {
    const hashed = Object.keys(readManifest(first).files).filter(
      (path) => path.startsWith('media/') && !readManifest(second).files[path],
    );
    expect(hashed.length).toBeGreaterThan(0);
    for (const path of hashed)
      expect(readFileSync(join(root, 'current', path))).toEqual(readFileSync(join(first, path)));
  });

  test('is taken back to an earlier commit at once; a commit that is not kept is told', () => {
    expect(run('rollback', 'aaaaaaa', '--root', root).status).toBe(0);
    expect(readFileSync(join(root, 'current/en/places/lake/index.html'), 'utf8')).not.toContain('It is colder now.');
    expect(run('rollback', 'bbbbbbb', '--root', root).status).toBe(0);
    expect(readFileSync(join(root, 'current/en/places/lake/index.html'), 'utf8')).toContain('It is colder now.');
    const { status, stderr } = run('rollback', 'ccccccc', '--root', root);
    expect(status).toBe(1);
    expect(stderr).toContain('No release of ccccccc is kept.');
    expect(getCurrent(root)).toMatch(/^b/);
  });

  test('the oldest go when there are more than five, and the one in use stays', () => {
    run('rollback', 'aaaaaaa', '--root', root);
    const inUse = getCurrent(root)!;
    for (const letter of ['1', '2', '3', '4', '5', '6']) {
      setCommit(second, letter.repeat(40));
      expect(publish(second).status).toBe(0);
    }
    expect(listReleases(root)).toHaveLength(5);
    expect(listReleases(root)).not.toContain(inUse);
    expect(getCurrent(root)).toMatch(/^6{12}-/);
  });
});

describe('verification', () => {
  const copy = join(folder, 'copy');
  const { publicKey, secretKey } = createKeys();

  /** Makes a signed copy of a site with a fault in it. */
  function prepare(spoil: (path: string) => void): void {
    rmSync(copy, { recursive: true, force: true });
    cpSync(first, copy, { recursive: true });
    const bytes = readFileSync(join(copy, manifestPath));
    writeFileSync(join(copy, signaturePath), createSignature(bytes, secretKey, 'commit a'));
    spoil(copy);
  }

  /** Serves a copy of a site with a fault in it and verifies that. @returns the exit status and what was said */
  async function verify(spoil: (path: string) => void, ...args: string[]) {
    prepare(spoil);
    const { url, server } = await serve(copy, 0);
    return verifyServer(server, url, ...args);
  }

  /** Verifies a site at a host that answers some requests in its own way. @param answer tells whether it has answered */
  async function verifyHost(answer: (request: IncomingMessage, response: ServerResponse) => boolean) {
    prepare(() => {});
    const files = sirv(copy, { dev: true });
    const server = createServer((request, response) => {
      if (!answer(request, response)) files(request, response);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo; // a TCP server that listens has one
    return verifyServer(server, `http://127.0.0.1:${port}`, '--dir', first, '--key', publicKey);
  }

  async function verifyServer(server: Server, url: string, ...args: string[]) {
    const child = spawn(process.execPath, ['scripts/verify.ts', url, ...args], {
      env: { ...process.env, CONTENT_DIR: content },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (piece: Buffer) => {
        said += piece.toString();
      });
    const status = await new Promise((done) => child.once('close', done));
    server.closeAllConnections();
    server.close();
    return { status, said };
  }

  test('passes what was built', async () => {
    expect(await verify(() => {}, '--dir', first, '--key', publicKey)).toMatchObject({ status: 0 });
    expect(await verify(() => {}, '--key', publicKey)).toMatchObject({ status: 0 });
  });

  test('says in both languages when a site was held against nothing but its own list, and ends with 3', async () => {
    const site = await verify(() => {});
    expect(site).toMatchObject({ status: 3 });
    expect(site.said).toContain('is consistent with itself only');
    expect(site.said).toContain('chỉ khớp với chính nó');
    const built = run('verify', first);
    expect([built.status, built.stdout]).toEqual([3, expect.stringContaining('is consistent with itself only')]);
    expect(run('verify', first, '--dir', first).status).toBe(0);
    expect(run('verify', first, '--key', publicKey).stderr).toContain('minisig  is not signed');
  });

  test('tells in words, and without a stack, of a folder that holds no site', () => {
    const answers = [
      run('verify', folder),
      run('verify', first, '--dir', folder),
      run('sign', '--dir', folder),
      publish(folder),
    ];
    expect(answers.map(({ status }) => status)).toEqual([1, 2, 1, 1]);
    for (const { stderr } of answers) {
      expect(stderr).toContain('There is no built site in');
      expect(stderr).toContain('không có trang đã dựng');
      expect(stderr).not.toContain('    at ');
    }
  });

  const isPage = ({ url = '' }: IncomingMessage): boolean => url.endsWith('/');
  const isScript = ({ url = '' }: IncomingMessage): boolean => url.endsWith('.js');
  const redirect = (response: ServerResponse, status: number, location: string): boolean => {
    response.writeHead(status, { Location: location }).end('elsewhere');
    return true;
  };
  /** Answers for ever, until nobody listens any more. */
  const pour = (response: ServerResponse): boolean => {
    response.writeHead(200);
    const more = (): void => {
      while (!response.destroyed && response.write('x'.repeat(100_000)));
    };
    response.on('drain', more);
    more();
    return true;
  };
  const bomb = gzipSync(Buffer.alloc(200_000_000));

  test.each<[string, string, (request: IncomingMessage, response: ServerResponse) => boolean]>([
    [
      'every page sent to another host',
      '/en/places/lake/  leads elsewhere / bị chuyển hướng đi nơi khác (302 → https://evil.example/en/places/lake/)',
      (request, response) => isPage(request) && redirect(response, 302, `https://evil.example${request.url}`),
    ],
    [
      'every page sent to another page of the site, for good',
      '/en/places/lake/  leads elsewhere / bị chuyển hướng đi nơi khác (301 → ',
      (request, response) => isPage(request) && request.url !== '/en/' && redirect(response, 301, '/en/'),
    ],
    [
      'every script sent to another host',
      '.js  leads elsewhere',
      (request, response) => isScript(request) && redirect(response, 302, 'https://evil.example/x.js'),
    ],
    [
      'pages that set a cookie',
      '/en/places/lake/  has a header that nobody asked for / có tiêu đề HTTP lạ (set-cookie: id=1)',
      (request, response) => {
        if (isPage(request)) response.setHeader('Set-Cookie', 'id=1');
        return false;
      },
    ],
    [
      'pages that lead on after a while',
      '/en/  has a header that nobody asked for',
      (request, response) => {
        if (isPage(request)) response.setHeader('Refresh', '0;url=https://evil.example/');
        return false;
      },
    ],
    [
      'a page without an end',
      '/en/places/lake/  differs / khác (> ',
      (request, response) => request.url === '/en/places/lake/' && pour(response),
    ],
    [
      'a page that is endless once it is unpacked',
      '/en/places/lake/  differs / khác (> ',
      (request, response) => {
        if (request.url !== '/en/places/lake/') return false;
        response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(bomb);
        return true;
      },
    ],
    [
      'a manifest without an end',
      'site-manifest.json  is no manifest',
      (request, response) => request.url!.endsWith('site-manifest.json') && pour(response),
    ],
  ])('tells %s', async (_name, message, answer) => {
    const { status, said } = await verifyHost(answer);
    expect(said).toContain(message);
    expect(status).toBe(1);
  });

  test.each<[string, string, (path: string) => void, ...string[]]>([
    [
      'one changed byte',
      '/en/places/lake/  differs',
      (path) => {
        const page = join(path, 'en/places/lake/index.html');
        const bytes = readFileSync(page);
        bytes[bytes.length - 20]! ^= 1;
        writeFileSync(page, bytes);
      },
    ],
    [
      'a missing page',
      '/en/places/lake/  is missing',
      (path) => rmSync(join(path, 'en/places/lake'), { recursive: true }),
    ],
    [
      'a page too many that a page leads to',
      '/en/offer/  should not be there',
      (path) => {
        cpSync(join(path, 'en/places'), join(path, 'en/offer'), { recursive: true });
        appendFileSync(join(path, 'en/index.html'), '<a href="/en/offer/">');
      },
    ],
    [
      'a page too many in the site map',
      '/en/offer/  should not be there',
      (path) => {
        cpSync(join(path, 'en/places'), join(path, 'en/offer'), { recursive: true });
        const map = join(path, 'sitemap-0.xml');
        writeFileSync(
          map,
          readFileSync(map, 'utf8').replace('</url>', '</url><url><loc>https://marren.example/en/offer/</loc></url>'),
        );
      },
    ],
    ['no manifest', 'site-manifest.json  does not answer', (path) => rmSync(join(path, manifestPath))],
    [
      'a manifest that is none',
      'site-manifest.json  is no manifest',
      (path) => writeFileSync(join(path, manifestPath), '[]'),
    ],
    [
      'a manifest that leads out of its folder',
      'site-manifest.json  is no manifest',
      (path) =>
        writeFileSync(join(path, manifestPath), JSON.stringify({ ...readManifest(path), gone: ['/../../etc/'] })),
    ],
  ])('tells %s', async (_name, message, spoil) => {
    const { status, said } = await verify(spoil);
    expect(said).toContain(message);
    expect(status).toBe(1);
  });

  test('tells a site whose manifest was made to fit', async () => {
    const spoil = (path: string): void => setCommit(path, 'f'.repeat(40));
    expect((await verify(spoil, '--key', publicKey)).said).toContain('minisig  is not signed by the key of the site');
    expect((await verify(spoil, '--dir', first)).said).toContain('site-manifest.json  differs');
  });

  test('finds everything in a folder', () => {
    rmSync(copy, { recursive: true, force: true });
    cpSync(first, copy, { recursive: true });
    writeFileSync(join(copy, 'en/hidden.html'), 'x');
    rmSync(join(copy, 'robots.txt'));
    const { status, stderr } = run('verify', copy);
    expect(status).toBe(1);
    expect(stderr).toContain('/en/hidden.html  should not be there');
    expect(stderr).toContain('/robots.txt  is missing');
  });
});
