import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getHeaders, headerRules, toExpression, toHeadersFile } from '../../src/publish/headers.ts';
import { createManifest, manifestPath, signaturePath, toAddress, type Manifest } from '../../src/publish/manifest.ts';
import { checkSignature, createKeys, createSignature } from '../../src/publish/minisign.ts';
import { toHttpConf, toServerConf } from '../../src/publish/nginx.ts';
import { createIndexNow, createWebSub, listChangedPages } from '../../src/publish/ping.ts';
import { addPolicy } from '../../src/publish/policy.ts';
import { createRelease, getSiteFolder } from '../../src/publish/release.ts';
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
    expect(toHttpConf('/my.repo')).toContain('"~^/my\\.repo/media/.*\\.svg$"');
    expect(toServerConf('/repo')).toContain('try_files $site_locale/404.html /repo/404.html =404;');
  });

  test('the configuration of nginx in the repository is that of the table, for the path that it names: npm run hosts', () => {
    // A site that another host serves may have moved since.
    const [, written = ''] = /"~\^([^("]*)\/\(\?<locale>/.exec(readFileSync('deploy/nginx/http.conf', 'utf8')) ?? [];
    const base = written.replaceAll('\\.', '.');
    expect(readFileSync('deploy/nginx/http.conf', 'utf8')).toBe(toHttpConf(base));
    expect(readFileSync('deploy/nginx/server.conf', 'utf8')).toBe(toServerConf(base));
  });
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

  test('tell the hub of every feed', () => {
    expect(createWebSub(site, 'https://hub.example/').map(({ body }) => body)).toEqual([
      'hub.mode=publish&hub.url=https%3A%2F%2Fmarren.example%2Fen%2Ffeed.xml',
      'hub.mode=publish&hub.url=https%3A%2F%2Fmarren.example%2Fvi%2Ffeed.xml',
    ]);
  });
});

test.each([
  ['index.html', '/'],
  ['vi/places/index.html', '/vi/places/'],
  ['vi/404.html', '/vi/404.html'],
  ['vi/feed.xml', '/vi/feed.xml'],
])('%s is served at %s', (path, address) => {
  expect(toAddress(path)).toBe(address);
});
