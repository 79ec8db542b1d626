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
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { replaceFile } from '../../src/loaders/files.ts';
import { manifestPath, readManifest, signaturePath } from '../../src/publish/manifest.ts';
import { getHeaders, headerRules } from '../../src/publish/headers.ts';
import { checkSignature, createKeys, createSignature } from '../../src/publish/minisign.ts';
import { readComment, toComment } from '../../src/publish/release-mark.ts';
import { getCurrent, listReleases } from '../../src/publish/release.ts';
import { verifySite } from '../../src/publish/verify.ts';
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
  appendFileSync(join(content, 'en/places/lake.mdx'), '\nIt is colder now.\n');
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
    // A press kit says what pages say, also of those that were corrected: none is kept.
    const [kits, media] = [true, false].map((isKit) => hashed.filter((path) => path.endsWith('.zip') === isKit));
    expect([kits!.length > 0, media!.length > 0]).toEqual([true, true]);
    for (const path of kits!) expect([path, existsSync(join(root, 'current', path))]).toEqual([path, false]);
    for (const path of media!)
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

  test('is not taken back behind a withdrawal without a word', () => {
    const path = join(root, 'current', manifestPath);
    const before = readFileSync(path, 'utf8');
    expect(run('rollback', 'aaaaaaa', '--root', root).stderr).not.toContain('withdrawn');
    expect(run('rollback', 'bbbbbbb', '--root', root).status).toBe(0);
    const changed = { ...(JSON.parse(before) as object), gone: ['/en/places/lake/'] };
    replaceFile(path, JSON.stringify(changed)); // releases share their files
    const { status, stderr } = run('rollback', 'aaaaaaa', '--root', root);
    expect([status, stderr]).toEqual([0, expect.stringContaining('public again')]);
    expect(stderr).toContain('/en/places/lake/');
    expect(run('rollback', 'bbbbbbb', '--root', root).status).toBe(0);
    replaceFile(path, before);
  });

  test('is told to search engines by a list that is one, and as a preview not at all', () => {
    const place = join(folder, 'told');
    cpSync(first, place, { recursive: true });
    const list = join(folder, 'list.json');
    for (const text of ['{}', 'no JSON', '{"files":{"../x":{}},"gone":[]}']) {
      writeFileSync(list, text);
      const { status, stderr } = run('ping', '--dir', place, '--since', list);
      expect([status, stderr]).toEqual([1, expect.stringContaining('is no list of the files of a site')]);
      expect(stderr).not.toContain('    at ');
    }
    expect(run('ping', '--dir', place, '--since', join(first, manifestPath)).stdout).toContain('0 pages changed');
    const path = join(place, manifestPath);
    writeFileSync(path, JSON.stringify({ ...(JSON.parse(readFileSync(path, 'utf8')) as object), preview: true }));
    expect(run('ping', '--dir', place)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('This is a preview'),
    });
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
  const state = join(folder, 'seen.json');
  const { publicKey, secretKey } = createKeys();

  /** Makes a signed copy of a site with a fault in it. */
  function prepare(spoil: (path: string) => void): void {
    rmSync(copy, { recursive: true, force: true });
    cpSync(first, copy, { recursive: true });
    const bytes = readFileSync(join(copy, manifestPath));
    writeFileSync(join(copy, signaturePath), createSignature(bytes, secretKey, toComment('a', 1_700_000_000)));
    spoil(copy);
  }

  /** Serves a copy of a site with a fault in it and verifies that. @returns the exit status and what was said */
  async function verify(spoil: (path: string) => void, ...args: string[]) {
    prepare(spoil);
    const { url, server } = await serve(copy, 0);
    return verifyServer(server, url, ...args);
  }

  /** Serves a site at a host that answers some requests in its own way. @param answer tells whether it has answered */
  async function intercept(site: string, answer: (request: IncomingMessage, response: ServerResponse) => boolean) {
    const { url, server } = await serve(site, 0);
    const [listener] = server.listeners('request') as ((...of: [IncomingMessage, ServerResponse]) => void)[];
    server.removeAllListeners('request');
    server.on('request', (request, response) => {
      if (!answer(request, response)) listener!(request, response);
    });
    return { url, server };
  }

  /** Verifies a site at a host that answers some requests in its own way. @param answer tells whether it has answered */
  async function verifyHost(answer: (request: IncomingMessage, response: ServerResponse) => boolean) {
    prepare(() => {});
    const { url, server } = await intercept(copy, answer);
    return verifyServer(server, url, '--dir', first, '--key', publicKey, '--state', state);
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
    expect(await verify(() => {}, '--dir', first, '--key', publicKey, '--state', state)).toMatchObject({ status: 0 });
    const { status, said } = await verify(() => {}, '--key', publicKey, '--state', state);
    expect([status, said]).toEqual([0, expect.stringContaining('release / bản 1700000000 (2023-11-14)')]);
  });

  test('tells of an address too many that leads elsewhere, and not of a host that adds a slash', async () => {
    const site = (wanted: (request: IncomingMessage) => string | undefined) =>
      verifyHost((request, response) => {
        if (request.url === '/en/')
          return response
            .writeHead(200, { 'Content-Type': 'text/html' })
            .end(`${readFileSync(join(first, 'en/index.html'), 'utf8')}<a href="/en/offer/"><a href="/en/places">`)
            .writableEnded;
        const target = wanted(request);
        return target !== undefined && redirect(response, 301, target);
      });
    const { said } = await site(({ url }) =>
      url === '/en/offer/' ? 'https://evil.example/' : url === '/en/places' ? '/en/places/' : undefined,
    );
    expect(said).toContain('/en/offer/  leads elsewhere / bị chuyển hướng đi nơi khác (301 → https://evil.example/)');
    expect(said).not.toContain('/en/places  ');
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

  type HostileHost = [string, string, (request: IncomingMessage, response: ServerResponse) => boolean];
  test.each<HostileHost>([
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
      '/ar/  has a header that nobody asked for / có tiêu đề HTTP lạ (set-cookie: id=1)',
      (request, response) => {
        if (isPage(request)) response.setHeader('Set-Cookie', 'id=1');
        return false;
      },
    ],
    [
      'pages that lead on after a while',
      '/ar/  has a header that nobody asked for / có tiêu đề HTTP lạ (refresh: 0;url=https://evil.example/)',
      (request, response) => {
        if (isPage(request)) response.setHeader('Refresh', '0;url=https://evil.example/');
        return false;
      },
    ],
    ...['Content-Security-Policy', 'Strict-Transport-Security', 'X-Content-Type-Options', 'Cache-Control'].map(
      (name): HostileHost => [
        `files that come without their ${name}`,
        `  is sent without a header that it needs, or with another value / thiếu hoặc sai tiêu đề HTTP (${name.toLowerCase()}: –)`,
        (_request, response) => {
          const set = response.setHeader.bind(response);
          response.setHeader = (each, value) => (each === name ? response : set(each, value));
          return false;
        },
      ],
    ),
    ...(
      [
        ['Content-Security-Policy', "default-src *; script-src * 'unsafe-inline'", 'wrong'],
        ['X-Robots-Tag', 'noindex', 'wrong'],
        ['Access-Control-Allow-Origin', 'https://evil.example', 'wrong'],
        ['Permissions-Policy', 'geolocation=*', 'wrong'],
        ['Link', '<https://evil.example/x.css>; rel=stylesheet', 'extra'],
        ['X-Accel-Redirect', '/etc/passwd', 'extra'],
        ['Alt-Svc', 'h3="evil.example:443"; ma=86400', 'extra'],
        ['Speculation-Rules', '"/evil.json"', 'extra'],
        ['Content-Disposition', 'attachment; filename=tickets.exe', 'extra'],
        ['Content-Security-Policy-Report-Only', 'report-uri https://evil.example/', 'extra'],
        ['Clear-Site-Data', '"*"', 'extra'],
      ] as const
    ).map(([name, value, kind]): HostileHost => [
      `a page with ${name}: ${value}`,
      `/en/places/lake/  ${kind === 'extra' ? 'has a header that nobody asked for / có tiêu đề HTTP lạ' : 'is sent without a header that it needs, or with another value / thiếu hoặc sai tiêu đề HTTP'} (${name.toLowerCase()}: ${value})`,
      (request, response) => {
        if (request.url !== '/en/places/lake/') return false;
        const set = response.setHeader.bind(response);
        set(name, value);
        response.setHeader = (each, own) => (each === name ? response : set(each, own));
        return false;
      },
    ]),
    ...(
      [
        ['/en/places/lake/', 'text/plain; charset=utf-8'],
        ['/en/places/lake/', 'text/html; charset=utf-7'],
        ['/robots.txt', 'text/html'],
        ['/favicon.svg', 'text/html'],
        ['/en/places/lake.md', 'text/html'],
        ['/en/export.json', 'text/javascript'],
        ['/sw.js', 'text/plain'],
      ] as const
    ).map(([address, type]): HostileHost => [
      `${address} as ${type}`,
      `${address}  is sent without a header that it needs, or with another value / thiếu hoặc sai tiêu đề HTTP (content-type: ${type})`,
      (request, response) => {
        if (request.url !== address) return false;
        const path = join(copy, address.endsWith('/') ? `${address}index.html` : address);
        response.writeHead(200, { ...getHeaders(address), 'Content-Type': type }).end(readFileSync(path));
        return true;
      },
    ]),
    [
      'a page that leads to itself for ever',
      '/en/places/lake/  leads elsewhere',
      (request, response) => request.url!.startsWith('/en/places/lake/') && redirect(response, 301, '/en/places/lake/'),
    ],
    [
      'headers without an end',
      '/en/places/lake/  does not answer',
      (request, response) => {
        if (request.url !== '/en/places/lake/') return false;
        response.setHeader('X-Long', 'x'.repeat(1_000_000));
        return false;
      },
    ],
    [
      'a page that is packed a second time',
      '/en/places/lake/  does not answer / không trả lời (Error: Content-Encoding: gzip, gzip)',
      (request, response) => {
        if (request.url !== '/en/places/lake/') return false;
        response.writeHead(200, { 'Content-Encoding': 'gzip, gzip' }).end(gzipSync(bomb));
        return true;
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

  test('gives up on a host that drips, and says what it did not ask for', async () => {
    prepare(() => {});
    const { url, server } = await intercept(copy, (request, response) => {
      if (request.url!.includes('.well-known')) return false;
      response.writeHead(200);
      setInterval(() => response.write('x'), 50).unref();
      return true;
    });
    const { differences } = await verifySite(url.replace(/\/$/, ''), 'https://marren.example', {
      publicKey,
      parallel: 32,
      patience: 100,
    });
    server.closeAllConnections();
    server.close();
    const files = Object.keys(readManifest(first).files).length;
    const [unasked = ''] = differences.flatMap(({ detail = '' }) => /^(\d+) files were not/.exec(detail)?.[1] ?? []);
    // 24 have no answer; so many more were under way, or hold no drip.
    expect(Number(unasked)).toBeGreaterThanOrEqual(files - 24 - 32 - 1);
    expect(Number(unasked)).toBeLessThanOrEqual(files - 24);
  });

  describe('an old release with its old signature', () => {
    const seen = join(folder, 'old-seen.json');
    /** Signs the copy as a later or an earlier release. */
    const sign = (counter: number) => (path: string) =>
      writeFileSync(
        join(path, signaturePath),
        createSignature(readFileSync(join(path, manifestPath)), secretKey, toComment('a', counter)),
      );
    /** Serves all of these at the same address, one after another. */
    async function verifyInTurn(...turns: [spoil: (path: string) => void, ...more: string[]][]) {
      let port = 0;
      const answers = [];
      for (const [spoil, ...more] of turns) {
        prepare(spoil);
        const { url, server } = await serve(copy, port);
        port = Number(new URL(url).port);
        answers.push(await verifyServer(server, url, '--key', publicKey, '--state', seen, ...more));
      }
      return answers;
    }

    test('is told to whoever has seen a later one; one that is signed anew is none', async () => {
      const [fresh, late, old, uncounted, again] = await verifyInTurn(
        [sign(1_700_000_000)],
        [sign(1_790_000_000)],
        [sign(1_700_000_000)],
        [
          (path) =>
            writeFileSync(
              join(path, signaturePath),
              createSignature(readFileSync(join(path, manifestPath)), secretKey, 'commit a'),
            ),
        ],
        [sign(1_790_000_001)],
      );
      expect(fresh).toMatchObject({ status: 0, said: expect.stringContaining('nothing was seen before') });
      expect(late!.status).toBe(0);
      expect(late!.said).not.toContain('nothing was seen before');
      expect(old).toMatchObject({
        status: 1,
        said: expect.stringContaining(
          'minisig  is older than a release that was published before / cũ hơn một bản từng được đăng (1700000000 (2023-11-14) < 1790000000',
        ),
      });
      expect(uncounted).toMatchObject({ status: 1, said: expect.stringContaining('is older than') });
      expect(again!.status).toBe(0);
    });

    test('is told to whoever knows a day or a counter', async () => {
      const answers = await verifyInTurn(
        [sign(1_800_000_000), '--at-least', '2027-01-15'],
        [sign(1_800_000_000), '--at-least', '2027-01-16'],
        [sign(1_800_000_000), '--at-least', '1800000000'],
        [sign(1_800_000_000), '--at-least', '1800000001'],
        [sign(1_800_000_000), '--at-least', 'yesterday'],
      );
      expect(answers.map(({ status }) => status)).toEqual([0, 1, 0, 1, 2]);
    });

    test('cannot be told with a memory that is damaged, and that is said', async () => {
      writeFileSync(seen, '{"x');
      const [damaged, mended] = await verifyInTurn([sign(1_700_000_000)], [sign(1_700_000_000)]);
      expect(damaged).toMatchObject({ status: 0, said: expect.stringContaining('cannot be read, so what was seen') });
      expect(mended!.said).not.toContain('cannot be read');
    });

    test('that the owner wants is signed anew', () => {
      const signedContent = join(folder, 'signed-content');
      cpSync(provinceContent, signedContent, { recursive: true });
      appendFileSync(join(signedContent, 'site.yaml'), `\nsigning-key: ${publicKey}\n`);
      const signed = join(folder, 'signed-root');
      const own = (script: string, ...args: string[]) =>
        spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
          encoding: 'utf8',
          env: { ...process.env, CONTENT_DIR: signedContent, SIGNING_KEY: secretKey },
        });
      const readMark = () =>
        readComment(
          checkSignature(
            readFileSync(join(signed, 'current', manifestPath)),
            readFileSync(join(signed, 'current', signaturePath), 'utf8'),
            publicKey,
          )!,
        )!;
      prepare(() => {});
      expect(own('release', '--root', signed, '--dir', copy).status).toBe(0);
      expect(readMark()).toEqual({ counter: 1_700_000_000, day: '2023-11-14' });
      expect(own('rollback', 'aaaaaaa', '--root', signed).status).toBe(0);
      const now = Math.floor(Date.now() / 1000);
      expect(readMark().counter).toBeGreaterThan(now - 100);
      // A counter never goes back where the last one can be seen, whatever the clock says.
      expect(own('sign', '--dir', join(signed, 'current'), '--counter', `${now + 1_000_000}`).status).toBe(0);
      expect(own('sign', '--dir', join(signed, 'current')).status).toBe(0);
      expect(readMark().counter).toBe(now + 1_000_001);
      expect(run('rollback', 'aaaaaaa', '--root', signed).stdout).toContain('npm run sign -- --dir');
    });
  });

  test('does not ask GitHub Pages for headers of ours, and says so', async () => {
    const strip = (_request: IncomingMessage, response: ServerResponse): boolean => {
      const set = response.setHeader.bind(response);
      const known = new Set(headerRules.flatMap(({ headers }) => Object.keys(headers)));
      response.setHeader = (name, value) => (known.has(name) ? response : set(name, value));
      return false;
    };
    prepare(() => {});
    const pages = await intercept(copy, strip);
    const { status, said } = await verifyServer(pages.server, pages.url, '--dir', first, '--host', 'pages');
    expect([status, said]).toEqual([0, expect.stringContaining('headers: GitHub Pages sends none of ours')]);
    const other = await intercept(copy, strip);
    const compared = await verifyServer(other.server, other.url, '--dir', first);
    expect(compared.status).toBe(1);
    expect(compared.said).toMatch(/… \d+ more addresses with the same/);
  });

  test('prints nothing that a terminal obeys', async () => {
    prepare((path) => appendFileSync(join(path, 'en/index.html'), '<a href="/en/%1b%5b2J%c2%9b/">'));
    const { url, server } = await intercept(copy, (request, response) => {
      if (!request.url!.includes('%1')) return false;
      response.writeHead(200).end();
      return true;
    });
    const { said } = await verifyServer(server, url);
    expect(said).toContain('/en/\\u{1b}[2J\\u{9b}/  should not be there');
    for (const order of ['\u001B', '\u009B']) expect(said).not.toContain(order);
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
