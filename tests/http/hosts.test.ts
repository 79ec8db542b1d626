import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getAllRedirects, getRedirectLines } from '../../src/catalog/redirects.ts';
import { loadContent } from '../../src/loaders/content.ts';
import { getHeaders } from '../../src/publish/headers.ts';
import { readManifest, toAddress } from '../../src/publish/manifest.ts';
import { activate, createRelease } from '../../src/publish/release.ts';
import { verifySite } from '../../src/publish/verify.ts';
import { cloudflare, nginx, type Host } from '../hosts.ts';
import { build } from '../project.ts';
import { provinceContent } from '../sites.ts';

// The same questions to every host: what readers and programs get must not depend on where a site is published.

/** One entry has moved, and one was taken back. */
function editContent(content: string, address: string): void {
  const site = join(content, 'site.yaml');
  writeFileSync(site, readFileSync(site, 'utf8').replace(/^url: .*$/m, `url: ${address}`));
  writeFileSync(
    join(content, 'redirects.yaml'),
    'redirects:\n  - { from: places/tower, to: places/lighthouse, reason: It got its proper name. }\n',
  );
  appendFileSync(join(content, 'news/lamp.yaml'), '\nwithdrawn: { date: 2026-05-01 }\n');
  const text = join(content, 'en/news/lamp.mdx');
  const reason = 'withdrawn: The lamp is dark again.\n';
  writeFileSync(text, readFileSync(text, 'utf8').replace(/^(?=name: )/m, reason));
}

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks as a browser does, but follows nothing and decodes nothing. */
const ask = (url: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
  new Promise((done, fail) => {
    // A connection for each: nginx closes some after it has answered with an error.
    const options = { agent: false, method, headers: { 'Accept-Encoding': 'identity', ...headers } };
    const asked = request(url, options, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () =>
        done({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(pieces) }),
      );
    });
    asked.on('error', fail);
    asked.end();
  });

describe.each([
  { place: 'a site with a host of its own', address: 'https://marren.example', base: '' },
  { place: 'a site below a path', address: 'https://name.github.io/repo/', base: '/repo' },
])('$place', ({ address, base }) => {
  const folder = mkdtempSync(join(tmpdir(), 'hosts-'));
  const content = join(folder, 'content');
  const site = join(folder, 'site');
  const root = join(folder, 'root');
  const hosts: readonly Host[] = [nginx, cloudflare(site, content)];

  beforeAll(async () => {
    cpSync(provinceContent, content, { recursive: true });
    editContent(content, address);
    await build(resolve('.'), site, { CONTENT_DIR: content });
    const redirects = getRedirectLines((await loadContent(content)).content);
    activate(root, await createRelease(site, root, { redirects, compressed: true }));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('the page that leads on, for hosts that know no redirects, has a policy and an encoding', () => {
    for (const locale of ['en', 'vi', 'ar']) {
      const page = readFileSync(join(site, locale, 'places/tower/index.html'), 'utf8');
      expect(page).toMatch(
        /^<!doctype html><meta charset="utf-8"><meta http-equiv="content-security-policy" content="/,
      );
      expect(page.split('content-security-policy')).toHaveLength(2);
      expect(page).toContain("default-src 'none';script-src 'self';");
      expect(page).toContain(`<meta http-equiv="refresh" content="0;url=${base}/${locale}/places/lighthouse/">`);
    }
  });

  describe.each(hosts)('$name', (host) => {
    /** Address of the site, without a slash at its end. */
    let url: string;
    let stop: () => Promise<void>;
    beforeAll(async () => {
      ({ url, stop } = await host.start(root, base));
    }, 120_000);
    afterAll(() => stop());

    test('serves every published file, byte for byte', async () => {
      const { files } = readManifest(site);
      for (const path of Object.keys(files)) {
        // Pages for what is missing are no addresses of their own, and notices answer 410 below.
        if (path.endsWith('404.html') || path.includes('/news/lamp')) continue;
        const { status, body } = await ask(url + toAddress(path));
        expect([path, status]).toEqual([path, path.includes('/places/tower') ? 301 : 200]);
        if (status === 200) expect([path, body.equals(readFileSync(join(site, path)))]).toEqual([path, true]);
      }
    });

    test('leads to the address with a slash, on the same host', async () => {
      const { status, headers } = await ask(`${url}/en/places`);
      expect([301, 307, 308]).toContain(status);
      expect(headers.location).toBe(`${base}/en/places/`);
    });

    test.each([
      ['/vi/places/nowhere/', 'vi'],
      ['/ar/nowhere', 'ar'],
      ['/nowhere/', 'en'],
    ])('answers %s with the page for what is missing, in the language of the address', async (path, lang) => {
      const { status, headers, body } = await ask(url + path);
      expect(status).toBe(404);
      expect(headers['content-type']).toMatch(/^text\/html/);
      expect(body.toString()).toContain(`lang="${lang}"`);
      expect(body.toString()).toContain('noindex');
    });

    test.each(['/en/places/..%2f..%2f..%2fetc/passwd', '/..%5c..%5cetc/passwd', '/en/%00', '/media../site.yaml'])(
      'gives nothing for %s',
      async (path) => {
        expect((await ask(url + path)).status).not.toBe(200);
      },
    );

    test('sends those who ask for a moved entry to where it is, for good, in every edition', async () => {
      for (const locale of ['en', 'vi', 'ar']) {
        const { status, headers } = await ask(`${url}/${locale}/places/tower/`);
        expect([locale, status, headers.location]).toEqual([locale, 301, `${base}/${locale}/places/lighthouse/`]);
      }
    });

    test('sends programs to the Markdown version, in the language that readers of the edition see', async () => {
      // There is no Arabic text of the lighthouse: its readers see the English one.
      for (const [locale, target] of [
        ['en', 'en'],
        ['vi', 'vi'],
        ['ar', 'en'],
      ]) {
        const { status, headers } = await ask(`${url}/${locale}/places/tower.md`);
        expect([locale, status, headers.location]).toEqual([locale, 301, `${base}/${target}/places/lighthouse.md`]);
        expect((await ask(new URL(headers.location!, url).href)).status).toBe(200);
      }
    });

    test('says of a withdrawn page that it is gone, and why', async () => {
      const { status, body, headers } = await ask(`${url}/en/news/lamp/`);
      expect(status).toBe(410);
      expect(headers['content-type']).toMatch(/^text\/html/);
      expect(body.toString()).toContain('The lamp is dark again.');
      expect(body.toString()).not.toContain('After eleven years');
    });

    test.each(['en', 'vi', 'ar'])('says the same of its Markdown version (%s)', async (locale) => {
      const { status, body, headers } = await ask(`${url}/${locale}/news/lamp.md`);
      expect(status).toBe(410);
      expect(headers['content-type']).toMatch(/^text\/markdown; ?charset=utf-8$/i);
      expect(body.toString()).toContain('The lamp is dark again.');
      expect(body.toString()).not.toContain('After eleven years');
    });

    test.each(['index.html', 'index.html?x=1', '?x=1'])(
      'the file behind the notice is no way around it: %s',
      async (end) => {
        const { status, body } = await ask(`${url}/en/news/lamp/${end}`);
        expect([status, body.toString().includes('The lamp is dark again.')]).toEqual([410, true]);
      },
    );

    test.each(['/en/news/lamp', '/en/news/lamp/index', '/en/news/lamp.html', '/en/news//lamp/', '/en/news/l%61mp/'])(
      'nor is any other spelling of the address: %s',
      async (path) => {
        const { status, headers } = await ask(url + path);
        if (status === 410 || status === 404) return;
        expect([301, 307, 308]).toContain(status);
        expect((await ask(new URL(headers.location!, url).href)).status).toBe(410);
      },
    );

    test.runIf(base !== '')('serves nothing outside the path, and no file of another name', async () => {
      const { origin } = new URL(url);
      for (const path of ['/', '/en/', '/robots.txt', '/repository/en/', '/_astro/'])
        expect([path, (await ask(origin + path)).status]).toEqual([path, 404]);
    });

    test.each([
      ['/en/', /^text\/html; ?charset=utf-8$/i],
      ['/en/feed.xml', /^(application|text)\/(rss\+)?xml/],
      ['/en/kinds/promotion/feed.xml', /^(application|text)\/(rss\+)?xml/],
      ['/en/news/feed.json', /^application\/json/],
      ['/sitemap-index.xml', /^(application|text)\/xml/],
      ['/robots.txt', /^text\/plain/],
      ['/status.json', /^application\/json/],
      ['/favicon.svg', /^image\/svg\+xml/],
      ['/en/pagefind/pagefind.js', /^(text|application)\/javascript/],
      ['/.well-known/site-manifest.json', /^application\/json/],
    ])('gives %s its type', async (path, type) => {
      const { status, headers } = await ask(url + path);
      expect(status).toBe(200);
      expect(headers['content-type']).toMatch(type);
    });

    test('sends the headers of the table with every answer, also of what is missing', async () => {
      const { files } = readManifest(site);
      const hashed = Object.keys(files).find((path) => path.startsWith('media/'))!;
      const fragment = Object.keys(files).find((path) => path.includes('/pagefind/fragment/'))!;
      for (const path of [
        '/en/',
        '/en/news/lamp/',
        '/nowhere/',
        '/en/feed.xml',
        '/en/news/feed.json',
        '/en/kinds/promotion/feed.xml',
        `/${hashed}`,
        `/${fragment}`,
        '/en/pagefind/pagefind-worker.js',
      ]) {
        const { headers } = await ask(url + path);
        for (const [name, value] of Object.entries(getHeaders(path)))
          expect([path, name, headers[name.toLowerCase()]]).toEqual([path, name, value]);
      }
      expect(getHeaders(`/${hashed}`)['Cache-Control']).toContain('immutable');
      expect(getHeaders('/en/')['Cache-Control']).toContain('must-revalidate');
    });

    test('is verified without a difference, moved and withdrawn entries and all', async () => {
      const loaded = (await loadContent(content)).content;
      const options = { expected: readManifest(site), moves: new Map(getAllRedirects(loaded)) };
      expect(await verifySite(url, address, options)).toEqual({ differences: [], commit: options.expected.commit });
      // The same site, where nothing has moved: a host may send nobody anywhere.
      const { differences } = await verifySite(url, address, { expected: options.expected });
      expect(differences.map(({ problem }) => problem)).toEqual(Array(6).fill('redirected'));
    });

    test.runIf(host.name === 'nginx')('keeps no answer for a year that says what is missing', async () => {
      for (const path of ['/media/', '/media/nothing.01234567.svg', '/_astro/']) {
        const { status, headers, body } = await ask(url + path);
        expect([path, status, headers['cache-control']]).toEqual([path, 404, getHeaders('/')['Cache-Control']]);
        expect(body.toString()).toContain('noindex'); // the site's own page
      }
    });

    test.runIf(host.name === 'nginx').each<[string, string, Record<string, string>, number, string]>([
      ['POST', '/vi/', {}, 405, 'vi'],
      ['POST', '/vi/nowhere/', {}, 405, 'vi'],
      ['DELETE', '/ar/places/', {}, 405, 'ar'],
      ['PUT', '/', {}, 405, 'en'],
      ['POST', '/_astro/', {}, 405, 'en'],
      ['POST', '/media/', {}, 405, 'en'],
      ['GET', '/vi/%zz', {}, 400, 'en'],
      ['GET', '/vi/too-long', {}, 414, 'en'],
      ['GET', '/vi/404.html', {}, 404, 'vi'],
      ['GET', '/404.html', {}, 404, 'en'],
    ])('answers %s %s %j with %i and a page of ours (%s)', async (method, path, more, expected, lang) => {
      const { status, headers, body } = await ask(url + path.replace('too-long', 'x'.repeat(20_000)), more, method);
      expect(status).toBe(expected);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(body.toString()).toMatch(new RegExp(`<html lang=["']?${lang}["' ]`));
      expect(body.toString()).not.toMatch(/nginx/);
      for (const [name, value] of Object.entries({
        ...getHeaders(path),
        'Cache-Control': getHeaders('/')['Cache-Control'],
      }))
        expect([name, headers[name.toLowerCase()]]).toEqual([name, value]);
      expect(headers.allow).toBe(status === 405 ? 'GET, HEAD' : undefined);
    });

    test.runIf(host.name === 'nginx')(
      'answers conditions that are not met without words, and not for a year',
      async () => {
        const file = Object.keys(readManifest(site).files).find((path) => path.startsWith('media/'))!;
        for (const [more, expected] of [
          [{ Range: 'bytes=99999999-' }, 416],
          [{ 'If-Unmodified-Since': 'Sat, 01 Jan 2000 00:00:00 GMT' }, 412],
        ] as const) {
          const { status, headers, body } = await ask(`${url}/${file}`, more);
          expect([status, body.length]).toEqual([expected, 0]);
          for (const [name, value] of Object.entries(getHeaders(`/${file}`)))
            expect([name, headers[name.toLowerCase()]]).toEqual([
              name,
              name === 'Cache-Control' ? getHeaders('/')[name] : value,
            ]);
        }
        const { status, body } = await ask(`${url}/${file}`, { Range: 'bytes=0-3' });
        expect([status, body.length]).toEqual([206, 4]);
      },
    );

    test('answers 304 when nothing has changed, and to HEAD without a body', async () => {
      const first = await ask(`${url}/en/`);
      const etag = first.headers.etag!;
      const { status, body } = await ask(`${url}/en/`, { 'If-None-Match': etag });
      expect([status, body.length]).toEqual([304, 0]);
      const head = await ask(`${url}/en/`, {}, 'HEAD');
      expect([head.status, head.body.length]).toEqual([200, 0]);
    });

    test.runIf(host.isPrecompressed)('sends what was compressed when it was released', async () => {
      const page = readFileSync(join(site, 'en/index.html'));
      for (const [encoding, decode] of [
        ['br', brotliDecompressSync],
        ['gzip', gunzipSync],
      ] as const) {
        const { headers, body } = await ask(`${url}/en/`, { 'Accept-Encoding': encoding });
        expect(headers['content-encoding']).toBe(encoding);
        expect(headers.vary).toMatch(/Accept-Encoding/i);
        expect(decode(body).equals(page)).toBe(true);
      }
    });

    test.each([
      '/_headers',
      '/_redirects',
      '/.complete',
      '/.redirects',
      '/en/news/lamp/.gone',
      '/en/news/lamp.md.gone',
    ])('keeps %s to itself', async (path) => {
      for (const place of new Set([url, new URL(url).origin])) expect((await ask(place + path)).status).toBe(404);
    });
  });
});
