import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/chromium.ts';
import { serve } from '../../scripts/server.ts';
import { getTranslator } from '../../src/i18n/translator.ts';
import type { MessageKey } from '../../src/i18n/dictionaries.ts';
import type { OfflineList } from '../../src/offline/list.ts';
import { sites } from '../sites.ts';

// One reader's way with one edition: nothing kept, kept, read without a network, updated, thrown away. The network is
// cut by stopping the server, as it is for whoever leaves the hotel.

const t = getTranslator('en');
/** What the page says, with anything in place of what is filled in. */
const toPattern = (key: MessageKey): RegExp =>
  new RegExp(
    t(key, { size: '§', date: '§' })
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
  server.on('request', ({ url: path }) => asked.push(path ?? ''));
}

const cut = (): Promise<void> =>
  new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });

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
  list.files['/en/'] = ['0000000000000000', list.files['/en/']![1] + 8];
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
