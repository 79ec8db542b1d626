import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { getHeaders, headerRules, toExpression, toHeadersFile } from '../../src/publish/headers.ts';
import { localeKeys, type Locale } from '../../src/i18n/locales.ts';
import { findExtraHeaders } from '../../src/publish/compare-headers.ts';
import { joinWithin } from '../../src/publish/files.ts';
import {
  createManifest,
  manifestPath,
  ManifestSchema,
  signaturePath,
  toAddress,
  type Manifest,
} from '../../src/publish/manifest.ts';
import { checkSignature, createKeys, createSignature } from '../../src/publish/minisign.ts';
import { keepHashedFiles } from '../../src/publish/keep.ts';
import { signManifest } from '../../src/publish/sign.ts';
import { toHttpConf, toServerConf } from '../../src/publish/nginx.ts';
import { createIndexNow, createWebSub, listChangedFeeds, listChangedPages } from '../../src/publish/ping.ts';
import { addPolicy } from '../../src/publish/policy.ts';
import { createKeeper, createRelease, getSiteFolder, listReleases } from '../../src/publish/release.ts';
import { readComment, toComment } from '../../src/publish/release-mark.ts';
import { getSecurityText } from '../../src/publish/security-txt.ts';
import { recall, remember } from '../../src/publish/seen.ts';
import type { Site } from '../../src/schemas/site.ts';

describe('signatures', () => {
  // Made by minisign 0.11 (Debian) with `minisign -GW` and `minisign -SHm`.
  const publicKey = 'RWT5pvaxLJEhh32MCrDJJmDnGBRnbgPaRN++MI1R+z5Qvpms6G+Rcmel';
  const signature = `untrusted comment: signature from minisign secret key
RUT5pvaxLJEhhyD0L08fxD45Rek1+FArNtFPWe8KBE+907ZjSgdBjja2YvxQYCVfWIJ7nafO8cBEVlNe2JFk5Gw4X616Lgepzw8=
trusted comment: commit 1234567
yoKVrwibT0kTSxYiAf99DgEQMmoXjGcZG5chNXKhT2ZPtgMj2jnVzBGWbtT1fsXtUdXohD9cD8dSTyLQsFoUCQ==`;

  test('of minisign itself are understood', () => {
    expect(checkSignature(Buffer.from('hang Én\n'), signature, publicKey)).toBe('commit 1234567');
  });

  test('hold for the bytes, the comment and the key they were made with, and for no others', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1 }),
        fc.nat(),
        fc.stringMatching(/^[ -~]{1,40}$/),
        (bytes, at, comment) => {
          const { publicKey: own, secretKey } = createKeys();
          const text = createSignature(bytes, secretKey, comment);
          expect(checkSignature(bytes, text, own)).toBe(comment);
          const other = Uint8Array.from(bytes);
          other[at % other.length]! ^= 1;
          expect(checkSignature(other, text, own)).toBeUndefined();
          expect(
            checkSignature(bytes, text.replace(`comment: ${comment}`, `comment: ${comment}!`), own),
          ).toBeUndefined();
          expect(checkSignature(bytes, text, createKeys().publicKey)).toBeUndefined();
        },
      ),
      { numRuns: 20 },
    );
  });

  test('anything else is no signature', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, key) => {
        expect(checkSignature(Buffer.from('x'), text, key)).toBeUndefined();
        expect(checkSignature(Buffer.from('x'), signature, key)).toBeUndefined();
      }),
    );
  });

  test('a key of another form is refused', () => {
    expect(() => createSignature(Buffer.from('x'), 'abc', '')).toThrow('npm run keys');
  });
});

describe('the policy of a page', () => {
  const page = (body: string): string =>
    `<!doctype html><html><head><meta charset="utf-8"></head><body>${body}</body></html>`;

  const getPolicy = (html: string): string =>
    /content-security-policy" content="([^"]*)"/.exec(addPolicy(html))?.[1] ?? '';
  // printf 'a()' | openssl dgst -sha256 -binary | base64
  const hash = "'sha256-qVpDBgj7bpq5hMAcGp3AOc79J3Y1Z4HvySTwKrWDoy4='";

  test('names the scripts and styles in it by their hashes, and not data', () => {
    const policy = getPolicy(
      page(`<script>a()</script><script type="application/ld+json">{}</script><style>p{}</style>`),
    );
    expect(policy).toContain(`script-src 'self' ${hash}`);
    expect(policy.match(/sha256-/g)).toHaveLength(2);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  });

  test.each([
    ['in a value', '<p title="A <style> tower"></p>'],
    ['in a value of single quotes', "<p title='A <script>b()</script>'></p>"],
    ['in a value without quotes', '<p title=<script>></p>'],
    ['a whole one in a value', '<img alt="<script>b()</script>">'],
    ['in a note', '<!-- <script>b()</script> <style> -->'],
    ['in a title', '<title><script>b()</script></title>'],
    ['in a text field', '<textarea><style>p{}</style></textarea>'],
    ['in a value of a script', '<script src="/a.js" data-x="</script><script>b()"></script>'],
  ])('takes no tag %s for an element', (_, body) => {
    for (const html of [page(`${body}<script>a()</script>`), page(`<script>a()</script>${body}`)]) {
      expect(getPolicy(html)).toContain(`script-src 'self' ${hash};style-src 'none'`);
      // And nobody else does who looks for tags.
      for (const [, value] of addPolicy(html).matchAll(/="([^"]*)"/g)) expect(value).not.toContain('<');
    }
  });

  test('names a script that is written in capitals or holds what looks like a tag', () => {
    for (const text of ["b('<style>')", 'b("</p>")', "b('<!--')"])
      expect(getPolicy(page(`<SCRIPT data-x>${text}</SCRIPT >`))).toContain(
        `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
      );
  });

  test('stands before anything that it governs, and a page that has no place for it is refused', () => {
    const html = addPolicy(page('<script>a()</script>'));
    expect(html.indexOf('content-security-policy')).toBeLessThan(html.indexOf('<script>'));
    expect(() => addPolicy('<html></html>')).toThrow('charset');
  });
});

describe('headers', () => {
  test.each([
    ['/vi/places/', 'must-revalidate'],
    ['/_astro/a.123.js', 'immutable'],
    ['/vi/pagefind/fragment/vi_1.pf_fragment', 'immutable'],
    ['/vi/pagefind/pagefind-entry.json', 'must-revalidate'],
  ])('of %s: %s', (path, cache) => {
    expect(getHeaders(path)['Cache-Control']).toContain(cache);
  });

  test('a pattern stands for the whole path, and its signs for nothing else', () => {
    expect(new RegExp(toExpression('/:locale/feed.xml')).test('/vi/feed.xml')).toBe(true);
    expect(new RegExp(toExpression('/:locale/feed.xml')).test('/vi/a/feed.xml')).toBe(false);
    expect(new RegExp(toExpression('/:locale/feed.xml')).test('/vi/feedyxml')).toBe(false);
  });

  test('Cloudflare takes a hundred rules of two thousand characters (developers.cloudflare.com)', () => {
    const lines = toHeadersFile('').split('\n');
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
    // One star in a pattern is all it understands.
    for (const { paths } of headerRules)
      for (const path of paths) expect(path.split('*').length).toBeLessThanOrEqual(2);
  });

  test('below a path of the host the rules hold below that path, and what holds for everything for all of the host', () => {
    const paths = toHeadersFile('/repo')
      .split('\n')
      .filter((line) => line.startsWith('/'));
    expect(paths).toHaveLength(
      toHeadersFile('')
        .split('\n')
        .filter((line) => line.startsWith('/')).length,
    );
    expect(paths.filter((path) => !path.startsWith('/repo/'))).toEqual(['/*']);
    expect(toHttpConf('/my.repo', 'en')).toContain('"~^/my\\.repo/media/.*\\.svg$"');
    expect(toServerConf('/repo')).toContain('try_files $site_locale/404.html /repo/404.html =404;');
  });

  test('the configuration of nginx in the repository is that of the table, for the path that it names: npm run hosts', () => {
    const written = readFileSync('deploy/nginx/http.conf', 'utf8');
    // A site that another host serves may have moved since, and translators mend words without its host.
    const [, place = ''] = /"~\^([^("]*)\/\(\?<locale>/.exec(written) ?? [];
    const [, source = ''] = /default "<!doctype html><html lang='([^']+)'/.exec(written) ?? [];
    const base = place.replaceAll('\\.', '.');
    const dropWords = (text: string): string => text.replaceAll(/<(title|h1|p|a [^>]*)>[^<]*/g, '<$1>');
    // A language that was added since is told in that of the default, until somebody writes the configuration anew.
    const isWritten = (line: string): boolean => {
      const [page] = /^ {2}"[^"]*" (?="<!doctype html>)/.exec(line) ?? [];
      return page === undefined || written.includes(`\n${page}`);
    };
    const expected = toHttpConf(base, source as Locale)
      .split('\n')
      .filter(isWritten)
      .join('\n');
    expect(dropWords(written)).toBe(dropWords(expected));
    expect(readFileSync('deploy/nginx/server.conf', 'utf8')).toBe(toServerConf(base));
  });
});

test('a page of nginx says in every language that a request has no answer, and fits into a line of its configuration', () => {
  const lines = toHttpConf('/repo', 'en')
    .split('\n')
    .filter((line) => line.includes('<!doctype'));
  expect(lines).toHaveLength(localeKeys.length + 1);
  for (const line of lines) {
    const [, page = ''] = /^ {2}\S+ "([^"\\$]+)";$/.exec(line) ?? [];
    expect(page).toMatch(/^<!doctype html><html lang='[^']+' dir='(ltr|rtl)'>.*<a href='\/repo\/[a-z-]+\/'>/);
    expect(Buffer.byteLength(page)).toBeLessThan(4000); // nginx reads no longer words
  }
});

test('a release that is signed after it was made bears the signature', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'signed-'));
  const [site, root] = [join(folder, 'site'), join(folder, 'root')];
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text);
  };
  const release = () => createRelease(site, root, { redirects: '', compressed: false });
  write('index.html', 'A lighthouse.');
  write(manifestPath, JSON.stringify(createManifest(site, 'a'.repeat(40), [])));
  const name = await release();
  const signed = join(getSiteFolder(root, name), signaturePath);
  expect(existsSync(signed)).toBe(false);
  for (const signature of ['by one key', 'by another']) {
    write(signaturePath, signature);
    expect(await release()).toBe(name);
    expect(readFileSync(signed, 'utf8')).toBe(signature);
  }
  rmSync(folder, { recursive: true });
});

describe('a manifest', () => {
  const notices = ['vi/news/lamp/index.html', 'vi/news/lamp.md'];
  /** Reads a manifest as text, so that no name is lost before. */
  const accepts = (fields: object, paths: readonly string[] = ['vi/index.html', ...notices]): boolean => {
    const files = paths.map((path) => `${JSON.stringify(path)}:{"sha256":"${'0'.repeat(64)}","bytes":1}`);
    const generator = { name: 'promotion-site', version: '0.1.0' };
    const text = JSON.stringify({ generator, commit: 'a'.repeat(40), gone: [], ...fields });
    const { success, data } = ManifestSchema.safeParse(JSON.parse(`${text.slice(0, -1)},"files":{${files.join()}}}`));
    // A name that is left out is as good as refused.
    return success && Object.keys(data.files).length === paths.length;
  };

  test('takes the names that builds give', () => {
    expect(
      accepts({}, [
        '404.html',
        'CNAME',
        '.well-known/security.txt',
        'zh-hant/index.html',
        '_astro/PairedReading.astro_astro_type_script_index_0_lang.D1pIj-v_.js',
        'vi/pagefind/fragment/vi_2586585.pf_fragment',
        'media/lighthouse.9f86d081-480.webp',
      ]),
    ).toBe(true);
    expect(accepts({ base: '/~name/my.repo', gone: ['/vi/news/lamp/', '/vi/news/lamp.md'] })).toBe(true);
    expect(accepts({ commit: `${'a'.repeat(40)}-dirty`, preview: true })).toBe(true);
    expect(accepts({ commit: 'unknown' })).toBe(true);
  });

  test.each<[string, ...string[]]>([
    ['that leads out', '../x', 'a/../b.html', 'a/./b', '/etc/passwd', 'a//b', '', '..', 'a\\b', 'C:/x', 'c:x', '~/x'],
    [
      'of odd letters',
      'a\nb',
      'a.html\n',
      'a\0.html',
      '\u202Ea',
      'à.html',
      'a%2f..%2fb',
      'a?b',
      'a*b',
      '$HOME',
      ' ',
      'a ',
    ],
    ['that is an option', '-rf', '--assets=..'],
    ['that Windows keeps for itself', 'con', 'vi/AUX.html', 'com1.txt', 'nul.tar.md', 'a.'],
    ['that is hidden', '.env', '.git/config', '.assetsignore', '.well-known/../x', '.well-known/.env'],
    ['that hosts obey', '_worker.js', 'vi/_headers', '_redirects', '_routes.json', 'vi/index.html.gz', 'vi/x.gone'],
    ['that speaks of the others', manifestPath, signaturePath],
    ['that every object has', 'constructor', 'toString', '__proto__'],
    ['that is too long', 'x'.repeat(200), `${'x/'.repeat(250)}x`],
  ])('takes no file %s', (_kind, ...paths) => {
    for (const path of paths) expect([path, accepts({}, [path])]).toEqual([path, false]);
  });

  test.each([
    [{}, ['A.html', 'a.html']],
    [{}, ['a', 'a/b.html']],
    [{ gone: ['/../../x/'] }],
    [{ gone: ['/vi/'] }],
    [{ gone: ['/*'] }],
    [{ gone: ['/*/news/lamp/'] }],
    [{ gone: ['/vi/news/lamp'] }],
    [{ gone: ['/vi/news/nothing/'] }], // not a notice that it lists
    [{ commit: '../../../../../victim/x' }],
    [{ commit: '--assets=..' }],
    [{ commit: `${'a'.repeat(40)}\n` }],
    [{ base: '/..' }],
    [{ base: '//evil.example' }],
    [{ base: '/.git' }],
    [{ base: '/_headers' }],
    [{ base: '/a;b' }],
    [{ base: '/{x}' }],
    [{ generator: { name: 'a\nb', version: '1' } }],
    [{ preview: false }],
  ])('does not take %j %j', (fields, paths?: string[]) => {
    expect(accepts(fields, paths)).toBe(false);
  });
});

describe('a release of a folder that is not what its manifest says', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stranger-'));
  const site = join(folder, 'site');
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text);
  };
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each<[string, () => void]>([
    ['another file', () => write('index.html', 'A shop.')],
    ['a link', () => (rmSync(join(site, 'index.html')), symlinkSync('/proc/self/environ', join(site, 'index.html')))],
  ])('is not made: %s', async (_name, spoil) => {
    write('index.html', 'A lighthouse.');
    write(manifestPath, JSON.stringify(createManifest(site, 'a'.repeat(40), [])));
    spoil();
    const root = join(folder, 'root');
    await expect(createRelease(site, root, { redirects: '', compressed: false })).rejects.toThrow('manifest lists');
    expect(listReleases(root)).toEqual([]);
    rmSync(join(site, 'index.html'));
  });

  test('a path leads nowhere but below its folder', () => {
    expect(joinWithin('/srv/site', 'vi/index.html')).toBe(join('/srv/site', 'vi/index.html'));
    for (const path of ['..', '../site-2/x', 'vi/../../x', '', '.'])
      expect(() => joinWithin('/srv/site', path)).toThrow('leads out of');
  });
});

test('what is kept of earlier releases are hashed scripts, fonts and media that are still published, and no words', () => {
  const isKept = createKeeper({ files: { 'media/lighthouse.00000000.svg': {}, 'en/index.html': {} } } as never);
  for (const path of [
    '_astro/search.Dx-3_a.js',
    '_astro/fonts/418b045ade894077.woff2',
    'media/lighthouse.9f86d081.svg',
    'media/lighthouse.9f86d081-480.webp',
  ])
    expect([path, isKept(path)]).toEqual([path, true]);
  for (const path of [
    'media/shipwreck.9f86d081.svg', // published no more
    'media/lighthouse.html',
    'media/lighthouse.9f86d081.html',
    'media/lighthouse.9f86d081.js',
    '_astro/evil.html',
    '_astro/more/evil.js',
    'vi/pagefind/fragment/vi_2586585.pf_fragment',
    'vi/pagefind/fragment/evil.html',
    'en/index.html',
    'sw.js',
  ])
    expect([path, isKept(path)]).toEqual([path, false]);
});

describe('what is kept of the live release', () => {
  const folder = mkdtempSync(join(tmpdir(), 'keep-'));
  const [live, next] = [join(folder, 'live'), join(folder, 'next')];
  const { publicKey, secretKey } = createKeys();
  const write = (site: string, files: Record<string, string>): void => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(site, path)), { recursive: true });
      writeFileSync(join(site, path), text);
    }
    writeFileSync(join(site, manifestPath), JSON.stringify(createManifest(site, 'a'.repeat(40), [])));
  };
  const sign = (): void => void signManifest(live, secretKey, { publicKey });
  const old = '_astro/search.OLD.js';
  const picture = 'media/lighthouse.11111111.svg';
  let server: Server;
  let url: string;
  /** What the live host answers at some addresses in place of its files. */
  let answers: Record<string, (response: ServerResponse) => void> = {};

  beforeEach(async () => {
    answers = {};
    for (const site of [live, next]) {
      rmSync(site, { recursive: true, force: true });
      mkdirSync(join(site, '.well-known'), { recursive: true });
    }
    write(live, {
      'en/index.html': 'then',
      [old]: 'then()',
      [picture]: '<svg/>',
      'media/wreck.11111111.svg': '<svg/>',
    });
    write(next, {
      'en/index.html': 'now',
      '_astro/search.NEW.js': 'now()',
      'media/lighthouse.22222222.svg': '<svg />',
    });
    sign();
    server = createServer((request, response) => {
      const path = request.url!.slice(1);
      const answer = answers[path];
      if (answer) answer(response);
      else if (existsSync(join(live, path))) response.end(readFileSync(join(live, path)));
      else response.writeHead(404).end();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // a TCP server that listens has one
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const keep = (key: string | undefined = publicKey) => keepHashedFiles(url, next, key, 200);
  const isKept = (path: string): boolean => existsSync(join(next, path));

  test('are the hashed files of what is published still, byte for byte', async () => {
    expect(await keep()).toEqual({ files: 2, left: 0 });
    expect(readFileSync(join(next, old), 'utf8')).toBe('then()');
    expect([isKept(picture), isKept('media/wreck.11111111.svg')]).toEqual([true, false]);
  });

  test.each<[string, () => void, string | undefined, string]>([
    ['no key is known', () => {}, undefined, 'names no signing-key'],
    ['another key signed', () => {}, createKeys().publicKey, 'not signed by the key'],
    ['the list has changed since', () => write(live, { '_astro/evil.js': 'x' }), publicKey, 'not signed by the key'],
    ['there is no signature', () => rmSync(join(live, signaturePath)), publicKey, 'not signed by the key'],
    ['there is no list', () => rmSync(join(live, manifestPath)), publicKey, 'no release of this site'],
    [
      'the list lies elsewhere',
      () => {
        answers[manifestPath] = (response) => response.writeHead(302, { Location: 'https://evil.example/' }).end();
      },
      publicKey,
      'no release of this site',
    ],
    [
      'the list has no end',
      () => {
        answers[manifestPath] = (response) => {
          const pour = (): void => {
            while (!response.destroyed && response.write(' '.repeat(100_000)));
          };
          response.on('drain', pour);
          pour();
        };
      },
      publicKey,
      'no release of this site',
    ],
  ])('is nothing where %s', async (_case, spoil, key, reason) => {
    spoil();
    expect(await (key === undefined ? keepHashedFiles(url, next, undefined) : keep(key))).toMatchObject({
      refusal: { en: expect.stringContaining(reason) },
    });
    expect([isKept(old), isKept(picture), isKept('_astro/evil.js')]).toEqual([false, false, false]);
  });

  test.each<[string, (response: ServerResponse) => void]>([
    ['other bytes', (response) => response.end('evil()')],
    ['more bytes', (response) => response.end('then()evil()')],
    ['another address', (response) => response.writeHead(302, { Location: `${url}/${old}?` }).end()],
    ['nothing', (response) => response.writeHead(404).end('then()')],
    ['one byte at a time', (response) => void response.write('t')],
  ])('is no file for which the host has %s', async (_case, answer) => {
    answers[old] = answer;
    expect(await keep()).toEqual({ files: 1, left: 1 });
    expect([isKept(old), isKept(picture)]).toEqual([false, true]);
  });

  test('is nothing that runs below media, even where it was signed', async () => {
    write(live, {
      'media/lighthouse.html': '<script>',
      'media/lighthouse.11111111.js': 'x',
      '_astro/x.html': '<script>',
    });
    sign();
    expect(await keep()).toEqual({ files: 2, left: 0 });
  });
});

describe('messages about new pages', () => {
  const site = { url: 'https://marren.example', locales: [{ locale: 'en' }, { locale: 'vi' }] } as Site; // what they need
  const toManifest = (files: Record<string, string>): Manifest => ({
    generator: { name: '', version: '' },
    commit: '',
    files: Object.fromEntries(Object.entries(files).map(([path, sha256]) => [path, { sha256, bytes: 1 }])),
    gone: [],
  });

  test('name pages that are new, changed or gone, and nothing else', () => {
    const earlier = toManifest({
      'en/index.html': 'a',
      'en/old/index.html': 'b',
      'en/same/index.html': 'c',
      'en/a.js': 'd',
    });
    const current = toManifest({
      'en/index.html': 'x',
      'en/new/index.html': 'y',
      'en/same/index.html': 'c',
      'en/a.js': 'e',
    });
    expect(listChangedPages(site, current, earlier)).toEqual([
      'https://marren.example/en/',
      'https://marren.example/en/new/',
      'https://marren.example/en/old/',
    ]);
  });

  test('hold ten thousand addresses at most, and lose none', () => {
    const addresses = Array.from({ length: 25_000 }, (_, index) => `https://marren.example/${index}/`);
    const pings = createIndexNow(site, '0123456789abcdef', addresses, 'https://search.example/');
    const lists = pings.map(({ body }) => (JSON.parse(body) as { urlList: string[] }).urlList);
    expect(Math.max(...lists.map((list) => list.length))).toBeLessThanOrEqual(10_000);
    expect(lists.flat()).toEqual(addresses);
    expect(JSON.parse(pings[0]!.body)).toMatchObject({
      host: 'marren.example',
      keyLocation: 'https://marren.example/0123456789abcdef.txt',
    });
  });

  test('tell the hub of every feed that is new, another or gone, in each format', () => {
    const [earlier, current] = [
      { 'en/feed.xml': 'a', 'en/feed.json': 'a', 'en/news/feed.xml': 'a', 'en/old/feed.xml': 'a' },
      { 'en/feed.xml': 'b', 'en/feed.json': 'b', 'en/news/feed.xml': 'a', 'en/news/feed/index.html': 'a' },
    ].map(toManifest);
    const feeds = listChangedFeeds(site, current!, earlier);
    expect(createWebSub('https://hub.example/', feeds).map(({ body }) => body)).toEqual([
      'hub.mode=publish&hub.url=https%3A%2F%2Fmarren.example%2Fen%2Ffeed.json',
      'hub.mode=publish&hub.url=https%3A%2F%2Fmarren.example%2Fen%2Ffeed.xml',
      'hub.mode=publish&hub.url=https%3A%2F%2Fmarren.example%2Fen%2Fold%2Ffeed.xml',
    ]);
    expect(listChangedFeeds(site, current!)).toHaveLength(3);
  });
});

describe('marks of releases', () => {
  test('are read as they were written, and those of minisign itself', () => {
    expect(readComment(toComment('a'.repeat(40), 1_795_682_278))).toEqual({
      counter: 1_795_682_278,
      day: '2026-11-26',
    });
    expect(readComment(toComment('unknown', 1_795_682_278, 42))).toEqual({ counter: 42, day: '2026-11-26' });
    expect(readComment('timestamp:1795682278\tfile:site-manifest.json\thashed')).toEqual({
      counter: 1_795_682_278,
      day: '2026-11-26',
    });
  });

  test.each([
    '',
    'commit 1234567',
    'counter:',
    'counter:-1',
    'counter:1e9',
    'counter:0x1\tday:2026-11-26',
    'counter:9\tday:x',
  ])('are none: %j', (comment) => {
    expect(readComment(comment)).toBeUndefined();
  });

  test('are remembered by site and key, and never an earlier one', () => {
    const folder = mkdtempSync(join(tmpdir(), 'seen-'));
    const file = join(folder, 'more/seen.json');
    const at = (counter: number) => ({ counter, day: '2026-11-26' });
    expect(recall(file, 'https://a.example', 'k')).toEqual({ last: undefined, isDamaged: false });
    remember(file, 'https://a.example', 'k', at(5));
    remember(file, 'https://b.example', 'k', at(9));
    remember(file, 'https://a.example', 'k', at(4));
    expect(recall(file, 'https://a.example', 'k').last).toEqual(at(5));
    expect(recall(file, 'https://a.example', 'another').last).toBeUndefined();
    for (const damage of ['', '[]', '{"https://a.example k":{"counter":"9"}}']) {
      writeFileSync(file, damage);
      expect(recall(file, 'https://a.example', 'k')).toEqual({ last: undefined, isDamaged: true });
    }
    rmSync(folder, { recursive: true });
  });
});

test.each([
  ['Content-Security-Policy-Report-Only', 'report-uri https://evil.example/'],
  ['Permissions-Policy-Report-Only', 'geolocation=()'],
  ['Attribution-Reporting-Register-Source', '{"destination":"https://evil.example"}'],
  ['Origin-Trial', 'token'],
  ['Critical-CH', 'Sec-CH-UA-Model'],
  ['Observe-Browsing-Topics', '?1'],
  ['Use-As-Dictionary', 'match="/*"'],
  ['X-Accel-Expires', '0'],
])('%s is a header that nobody asked for', (name, value) => {
  expect(findExtraHeaders(new Headers({ [name]: value, ETag: '"a"', Vary: 'Accept-Encoding', NEL: '{}' }))).toEqual([
    { problem: 'extra-header', detail: `${name.toLowerCase()}: ${value}` },
  ]);
});

test('a Worker whose variable is set to nothing, as workflows do, has the usual name', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'worker-'));
  const names = [];
  for (const name of ['', 'another']) {
    vi.stubEnv('WORKER_NAME', name);
    vi.resetModules();
    const { writeConfiguration } = await import('../../deploy/cloudflare/configure.ts');
    const path = writeConfiguration(folder, folder, {
      generator: { name: 'a', version: '1' },
      commit: 'unknown',
      files: {},
      gone: [],
    });
    names.push((JSON.parse(readFileSync(path, 'utf8')) as { name: string }).name);
  }
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
  expect(names).toEqual(['promotion-site', 'another']);
});

test.each([
  ['index.html', '/'],
  ['vi/places/index.html', '/vi/places/'],
  ['vi/404.html', '/vi/404.html'],
  ['vi/feed.xml', '/vi/feed.xml'],
])('%s is served at %s', (path, address) => {
  expect(toAddress(path)).toBe(address);
});

test('security.txt names languages by their tags, not by their addresses', () => {
  const site = {
    url: 'https://marren.example',
    source: 'en',
    fallback: ['zh', 'en'],
    'security-contact': 'mailto:security@marren.example',
  } as unknown as Site; // what the text asks of a site
  expect(getSecurityText(site, '2026-11-20')).toContain('\nPreferred-Languages: en, zh-Hans\n');
});
