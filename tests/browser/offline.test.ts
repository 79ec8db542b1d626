import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/chromium.ts';
import { serve } from '../../scripts/server.ts';
import { getTranslator } from '../../src/i18n/translator.ts';
import type { MessageKey } from '../../src/i18n/dictionaries.ts';
import type { OfflineList } from '../../src/offline/list.ts';
import { describeFile } from '../../src/publish/manifest.ts';
import { sites } from '../sites.ts';

// One reader's way with one edition: nothing kept, kept, read without a network, updated, thrown away. The network is
// cut by stopping the server, as it is for whoever leaves the hotel.

const t = getTranslator('en');
/** What the page says, with anything in place of what is filled in. */
const toPattern = (key: MessageKey): RegExp =>
  new RegExp(
    t(key, { size: '§', date: '§', file: '§' })
      .replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace('§', '.+'),
  );

const folder = mkdtempSync(join(tmpdir(), 'offline-'));
let browser: Browser;
let context: BrowserContext;
let page: Page;
let server: Server;
let url: string;
/** Addresses that reached the server. */
let asked: string[] = [];

async function connect(site: string): Promise<void> {
  ({ url, server } = await serve(site, url ? Number(new URL(url).port) : 0));
  const [listener] = server.listeners('request') as ((...of: [IncomingMessage, ServerResponse]) => void)[];
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    asked.push(request.url ?? '');
    if (!spoil?.(request.url!, response)) listener!(request, response);
  });
}

const cut = (): Promise<void> =>
  new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });

/** How the host answers at some addresses in place of its files; undefined as it should. */
let spoil: ((path: string, response: ServerResponse) => boolean) | undefined;

const go = (path: string) => page.goto(new URL(path, url).href, { waitUntil: 'load' });
const say = () => page.locator('keep-edition [role=status]').textContent();
const waitToSay = (text: RegExp) => page.locator('keep-edition [role=status]').filter({ hasText: text }).waitFor();
const countKept = () =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const registrations = await navigator.serviceWorker.getRegistrations();
    return { caches: names.length, workers: registrations.length };
  });

beforeAll(async () => {
  await connect(sites.languages);
  browser = await launchChromium();
  context = await browser.newContext({ viewport: { width: 390, height: 800 } });
  page = await context.newPage();
});
afterAll(async () => {
  await browser.close();
  await cut();
  rmSync(folder, { recursive: true });
});

test('reading stores nothing, and the page says how much it would be before it is asked', async () => {
  await go('/en/places/bell-cave/');
  await go('/en/offline/');
  await waitToSay(toPattern('offline.size'));
  expect(await countKept()).toEqual({ caches: 0, workers: 0 });
  const { bytes } = JSON.parse(readFileSync(join(sites.languages, 'en/offline.json'), 'utf8')) as OfflineList;
  expect(await say()).toContain(`${(bytes / 1e6).toFixed(1)} MB`);
  expect(bytes).toBeLessThan(50_000_000);
});

test('what was kept can be read with the network cut: pages, pictures and search', { timeout: 60_000 }, async () => {
  await page.getByRole('button', { name: t('offline.keep') }).click();
  await waitToSay(toPattern('offline.fresh'));
  await cut();
  await go('/en/');
  expect(await page.locator('h1').textContent()).not.toBe('');
  await go('/en/places/bell-cave/');
  expect(await page.locator('h1').textContent()).toContain('Bell Cave');
  expect(
    await page
      .locator('img')
      .first()
      .evaluate((image: HTMLImageElement) => image.naturalWidth),
  ).toBeGreaterThan(0);
  expect(await page.evaluate(() => document.fonts.check('700 20px "Be Vietnam Pro"'))).toBe(true);
  await go('/en/places/bell-cave');
  expect(new URL(page.url()).pathname).toBe('/en/places/bell-cave/');
  await go('/en/search/?q=boats');
  await page.locator('#results[data-state=done]').waitFor({ state: 'attached' });
  expect(await page.locator('#results a').count()).toBeGreaterThan(0);
});

test('for what was not kept there is the page about what was', async () => {
  await go('/ja/places/');
  expect(await page.locator('h1').textContent()).toBe(t('offline.title'));
  await waitToSay(toPattern('offline.kept'));
  // Without a network nobody knows whether it is up to date, so nobody says so.
  expect(await say()).not.toContain(t('offline.fresh'));
});

test('with the network back, only what has changed is fetched', { timeout: 60_000 }, async () => {
  const changed = join(folder, 'changed');
  cpSync(sites.languages, changed, { recursive: true });
  const home = join(changed, 'en/index.html');
  writeFileSync(home, readFileSync(home, 'utf8').replace('</h1>', ' – again</h1>'));
  const list = JSON.parse(readFileSync(join(changed, 'en/offline.json'), 'utf8')) as OfflineList;
  const { sha256, bytes } = describeFile(readFileSync(home));
  list.files['/en/'] = [sha256.slice(0, 16), bytes];
  delete list.files['/en/places/bell-cave/'];
  writeFileSync(join(changed, 'en/offline.json'), JSON.stringify(list));
  await connect(changed);
  await go('/en/offline/');
  await waitToSay(toPattern('offline.changed'));
  asked = [];
  await page.getByRole('button', { name: t('offline.update') }).click();
  await waitToSay(toPattern('offline.fresh'));
  expect(asked.filter((path) => !/offline|sw\.js/.test(path))).toEqual(['/en/']);
  await cut();
  await go('/en/');
  expect(await page.locator('h1').textContent()).toContain('– again');
  // What is no longer in the list is no longer kept.
  await go('/en/places/bell-cave/');
  expect(await page.locator('h1').textContent()).toBe(t('offline.title'));
});

test('an old copy says so', async () => {
  await page.evaluate(async () => {
    const cache = await caches.open('edition-en');
    const list = (await (await cache.match('/en/offline.json'))!.json()) as object;
    await cache.put('/en/offline.json', Response.json({ ...list, kept: '2020-01-01T00:00:00Z' }));
  });
  await go('/en/offline/');
  await waitToSay(toPattern('offline.kept'));
  expect(await say()).toContain(t('offline.old'));
});

test('thrown away, nothing is left, and the site is read from the network again', async () => {
  await connect(sites.languages);
  await go('/en/offline/');
  await page.getByRole('button', { name: t('offline.remove') }).click();
  await waitToSay(toPattern('offline.size'));
  expect(await countKept()).toEqual({ caches: 0, workers: 0 });
  await go('/en/places/bell-cave/');
  expect(await page.locator('h1').textContent()).toContain('Bell Cave');
});

describe('a host or a network that answers with something else', () => {
  const cave = '/en/places/bell-cave/';
  const send = (response: ServerResponse, type: string, body: string | Buffer, more = {}): true => {
    response.writeHead(200, { 'Content-Type': type, ...more }).end(body);
    return true;
  };
  const portal = '<!doctype html><title>Wi-Fi</title><h1>Pay here</h1>';
  const readList = (): OfflineList =>
    JSON.parse(readFileSync(join(sites.languages, 'en/offline.json'), 'utf8')) as OfflineList;
  const find = (pattern: RegExp): string => Object.keys(readList().files).find((address) => pattern.test(address))!;
  const script = find(/^\/_astro\/.*\.js$/);
  const picture = find(/^\/media\//);

  /** What of the list is kept and is not what the list says. */
  const countWrong = () =>
    page.evaluate(async () => {
      const cache = await caches.open('edition-en');
      const list = (await (await fetch('/en/offline.json?fresh')).json()) as OfflineList;
      let [wrong, right] = [0, 0];
      for (const [address, [digest]] of Object.entries(list.files)) {
        const kept = await cache.match(address);
        if (!kept) continue;
        const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await kept.arrayBuffer()));
        const found = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
        if (found.startsWith(digest)) right++;
        else wrong++;
      }
      return { wrong, right };
    });

  afterEach(() => {
    spoil = undefined;
  });

  test.each<[string, () => string, (path: string, response: ServerResponse) => boolean]>([
    [
      'the page of a portal for one page',
      () => cave,
      (path, response) => path === cave && send(response, 'text/html', portal),
    ],
    [
      'a portal that sends on',
      () => cave,
      (path, response) => {
        if (path !== cave) return false;
        response.writeHead(302, { Location: '/en/' }).end();
        return true;
      },
    ],
    [
      'another script under the same name',
      () => script,
      (path, response) => path === script && send(response, 'text/javascript', 'evil()'),
    ],
    [
      'half of a picture',
      () => picture,
      (path, response) =>
        path === picture &&
        send(response, 'image/svg+xml', readFileSync(join(sites.languages, picture)).subarray(0, 200)),
    ],
    [
      'a picture and more',
      () => picture,
      (path, response) =>
        path === picture &&
        send(response, 'image/svg+xml', `${readFileSync(join(sites.languages, picture), 'utf8')}<script/>`),
    ],
    [
      'as many other bytes',
      () => cave,
      (path, response) => path === cave && send(response, 'text/html', 'x'.repeat(readList().files[cave]![1])),
    ],
    [
      'nothing of one page',
      () => cave,
      (path, response) => {
        if (path !== cave) return false;
        response.writeHead(404).end();
        return true;
      },
    ],
    [
      'a portal for the list',
      () => '/en/offline.json',
      (path, response) => path.startsWith('/en/offline.json') && send(response, 'text/html', portal),
    ],
  ])(
    'is told with the name of the file, and nothing wrong is kept: %s',
    { timeout: 60_000 },
    async (_case, file, answer) => {
      await go('/en/offline/');
      await waitToSay(toPattern('offline.size'));
      spoil = answer;
      await page.getByRole('button', { name: t('offline.keep') }).click();
      await waitToSay(toPattern('offline.wrong'));
      expect(await say()).toContain(file());
      // No other file that is under way has the last word.
      await page.waitForTimeout(300);
      expect(await say()).toContain(file());
      spoil = undefined;
      expect((await countWrong()).wrong).toBe(0);
      // What went well is not fetched again, and the rest comes now.
      await page.getByRole('button', { name: t('offline.keep') }).click();
      await waitToSay(toPattern('offline.fresh'));
      expect(await countWrong()).toEqual({ wrong: 0, right: Object.keys(readList().files).length });
      await page.getByRole('button', { name: t('offline.remove') }).click();
      await waitToSay(toPattern('offline.size'));
    },
  );

  test('may send its own headers: kept are those of the site', { timeout: 60_000 }, async () => {
    await go('/en/offline/');
    await waitToSay(toPattern('offline.size'));
    spoil = (path, response) =>
      path === cave &&
      send(response, 'text/plain', readFileSync(join(sites.languages, `${cave}index.html`)), {
        Refresh: '0;url=https://evil.example/',
        Link: '<https://evil.example/x.css>; rel=stylesheet',
      });
    await page.getByRole('button', { name: t('offline.keep') }).click();
    await waitToSay(toPattern('offline.fresh'));
    const headers = await page.evaluate(async (address) => {
      const kept = await (await caches.open('edition-en')).match(address);
      return Object.fromEntries(kept!.headers);
    }, cave);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['refresh']));
    expect(headers['link']).toBeUndefined();
  });

  /** What an earlier version, or a bad hour, may have left in the cache. */
  const poison = (address: string, text: string) =>
    page.evaluate(
      async ([where, what]) => {
        const cache = await caches.open('edition-en');
        await cache.put(where!, new Response(what, { headers: { 'Content-Type': 'text/html' } }));
      },
      [address, text],
    );
  const read = (address: string) =>
    page.evaluate(async (where) => {
      try {
        return (await (await fetch(where)).text()).slice(0, 100);
      } catch {
        return 'nothing';
      }
    }, address);

  test('leaves nothing that is served: with a network its files, without one none', { timeout: 60_000 }, async () => {
    for (const address of [script, picture, cave]) await poison(address, 'Pay here');
    for (const address of [script, picture]) expect(await read(address)).not.toContain('Pay here');
    await go(cave);
    expect(await page.locator('h1').textContent()).toContain('Bell Cave');
    await cut();
    for (const address of [script, picture]) expect(await read(address)).not.toContain('Pay here');
    await go(cave);
    expect(await page.locator('h1').textContent()).toBe(t('offline.title'));
    await connect(sites.languages);
  });

  test('is mended by the next keeping, which offers itself', { timeout: 60_000 }, async () => {
    await go('/en/offline/');
    await waitToSay(toPattern('offline.changed'));
    asked = [];
    await page.getByRole('button', { name: t('offline.update') }).click();
    await waitToSay(toPattern('offline.fresh'));
    expect(asked.filter((path) => !/offline|sw\.js/.test(path)).toSorted()).toEqual([script, picture, cave].toSorted());
    expect((await countWrong()).wrong).toBe(0);
  });

  test('in the middle of an update leaves what was kept, and what came, to be read', { timeout: 60_000 }, async () => {
    const changed = join(folder, 'changing');
    cpSync(sites.languages, changed, { recursive: true });
    const list = readList();
    for (const path of ['en/index.html', 'en/places/bell-cave/index.html']) {
      const file = join(changed, path);
      writeFileSync(file, readFileSync(file, 'utf8').replace('</h1>', ' – again</h1>'));
      const { sha256, bytes } = describeFile(readFileSync(file));
      list.files[`/${path.replace('index.html', '')}`] = [sha256.slice(0, 16), bytes];
    }
    writeFileSync(join(changed, 'en/offline.json'), JSON.stringify(list));
    await cut();
    await connect(changed);
    await go('/en/offline/');
    await waitToSay(toPattern('offline.changed'));
    spoil = (path, response) => {
      if (path !== cave) return false;
      setTimeout(() => send(response, 'text/html', portal), 500);
      return true;
    };
    await page.getByRole('button', { name: t('offline.update') }).click();
    await waitToSay(toPattern('offline.wrong'));
    await cut();
    spoil = undefined;
    await go('/en/');
    expect(await page.locator('h1').textContent()).toContain('– again');
    await go(cave);
    expect(await page.locator('h1').textContent()).toContain('Bell Cave');
    expect(await page.locator('h1').textContent()).not.toContain('– again');
    await connect(sites.languages);
  });
});
