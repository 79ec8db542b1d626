import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/chromium.ts';
import { serve } from '../../scripts/server.ts';
import { build } from '../project.ts';
import { provinceContent } from '../sites.ts';

// What scripts ask for on a site below a path of its host, beside another site of the same kind at its root.

const folder = mkdtempSync(join(tmpdir(), 'base-path-'));
let browser: Browser;
let context: BrowserContext;
let page: Page;
let server: Server;
/** Address of the site, with a slash at its end. */
let url: string;
/** Requests that left the path, and whatever the page complained about. */
const strays: string[] = [];

const go = (path: string) => page.goto(url + path, { waitUntil: 'load' });
const getPath = (): string => new URL(page.url()).pathname;
const getTitle = () => page.locator('h1').textContent();
const cut = (): Promise<void> =>
  new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });

beforeAll(async () => {
  const content = join(folder, 'content');
  cpSync(provinceContent, content, { recursive: true });
  const site = join(content, 'site.yaml');
  writeFileSync(site, readFileSync(site, 'utf8').replace(/^url: .*$/m, 'url: https://name.github.io/repo/'));
  await build(resolve('.'), join(folder, 'site'), { CONTENT_DIR: content });
  ({ url, server } = await serve(join(folder, 'site'), 0));
  browser = await launchChromium();
  context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  page = await context.newPage();
  page.on('request', (request) => {
    if (!request.url().startsWith(url)) strays.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') strays.push(message.text());
  });
});
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
});

test('the choice of a language, the menu and the paired reading stay below the path', async () => {
  expect(url).toMatch(/\/repo\/$/);
  await go('');
  await page.locator('a[hreflang=en]').click();
  expect(getPath()).toBe('/repo/en/');
  await go('en/places/lighthouse/');
  await page.locator('[popovertarget=paired-reading]').click();
  await page.locator('[data-with=vi]').click();
  await page.locator('.paired').first().waitFor();
  await page.locator('[popovertarget=language-menu]').click();
  await page.locator('#language-menu a[hreflang=vi]').click();
  await page.waitForURL((address) => address.pathname === '/repo/vi/places/lighthouse/');
});

test('the search finds its bundle and leads to pages', async () => {
  await go('en/search/?q=lighthouse');
  await page.locator('#results[data-state=done]').waitFor({ state: 'attached' });
  await page.locator('#results a').first().click();
  expect(getPath()).toMatch(/^\/repo\/en\/.+/);
  expect(await getTitle()).not.toContain('not here');
});

test('an edition is kept for this site alone, and read with the network cut', { timeout: 60_000 }, async () => {
  await go('en/offline/');
  // What another site of this kind has kept on the same host.
  await page.evaluate(async () => {
    await (await caches.open('edition-vi')).put('/vi/offline/', new Response('the neighbour'));
  });
  await page.locator('[data-action=keep]').click();
  await page.locator('[data-action=remove]').waitFor();
  const { scopes, names } = await page.evaluate(async () => ({
    scopes: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname),
    names: await caches.keys(),
  }));
  expect(scopes).toEqual(['/repo/']);
  expect(names.toSorted()).toEqual(['edition-vi', 'edition/repo-en']);
  await cut();
  await go('en/places/lighthouse/');
  expect(await getTitle()).toContain('Lighthouse');
  await go('en/places/lake');
  expect(getPath()).toBe('/repo/en/places/lake/');
  // What was not kept leads to the page about what was, and not to the neighbour's.
  await go('vi/places/lake/');
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await go('en/screen/?editions=en&seconds=1');
  expect(
    await page
      .locator('[data-slide] img')
      .first()
      .evaluate((image: HTMLImageElement) => image.naturalWidth),
  ).toBeGreaterThan(0);
});

test('nothing was asked for outside the path', () => {
  // With the network cut, a screen asks for what is new, and is told that it cannot be had.
  expect(strays.filter((each) => !/ERR_CONNECTION_REFUSED|ERR_FAILED/.test(each))).toEqual([]);
});
