import type { Server } from 'node:http';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/chromium.ts';
import { serve } from '../../scripts/server.ts';
import { getTranslator } from '../../src/i18n/translator.ts';
import { sites } from '../sites.ts';

// A screen in a public place, set up once and then left alone. It runs through its slides and editions, with or without
// a network.

const t = getTranslator('en');
let browser: Browser;
let context: BrowserContext;
let page: Page;
let server: Server;
let url: string;

const go = (path: string) => page.goto(new URL(path, url).href, { waitUntil: 'load' });
const waitForPath = (path: string) => page.waitForURL((address) => address.pathname === path, { timeout: 30_000 });
/** Which slide is in view. */
const getSlide = () =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-slide]')].findIndex((slide) => {
      const { top, bottom } = slide.getBoundingClientRect();
      return top < innerHeight / 2 && bottom > innerHeight / 2;
    }),
  );

beforeAll(async () => {
  ({ url, server } = await serve(sites.languages, 0));
  browser = await launchChromium();
});
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' });
  page = await context.newPage();
});
afterEach(() => context.close());
afterAll(async () => {
  await browser.close();
  server.close();
  server.closeAllConnections();
});

test('is set up by a form: which languages, and how long each picture stays', async () => {
  await go('/en/offline/');
  await page.getByLabel('Tiếng Việt').check();
  await page.getByLabel(t('screen.seconds')).fill('20');
  await page.getByRole('button', { name: t('screen.start') }).click();
  await waitForPath('/en/screen/');
  expect(new URL(page.url()).searchParams.getAll('editions').toSorted()).toEqual(['en', 'vi']);
  expect(new URL(page.url()).searchParams.get('seconds')).toBe('20');
});

test('slides follow one another until somebody pauses them', { timeout: 30_000 }, async () => {
  await go('/en/screen/?seconds=1');
  expect(await page.locator('[data-slide]').count()).toBeGreaterThan(3);
  expect(await getSlide()).toBe(0);
  await expect.poll(getSlide, { timeout: 5000 }).toBe(1);
  await page
    .locator('[data-slide]')
    .nth(1)
    .getByRole('button', { name: t('screen.pause') })
    .click();
  const paused = await getSlide();
  await page.waitForTimeout(2500);
  expect(await getSlide()).toBe(paused);
  await page
    .locator('[data-slide]')
    .nth(1)
    .getByRole('button', { name: t('screen.resume') })
    .click();
  await expect.poll(getSlide, { timeout: 5000 }).toBe(paused + 1);
});

test('with the network cut it goes on through the editions that were kept', { timeout: 120_000 }, async () => {
  for (const locale of ['en', 'vi']) {
    await go(`/${locale}/offline/`);
    await page.locator('[data-action=keep]').click();
    await page.locator('[data-action=remove]').waitFor();
  }
  const { port } = new URL(url);
  server.close();
  server.closeAllConnections();
  await go('/en/screen/?editions=en&editions=ja&editions=vi&seconds=1');
  // Japanese was not kept, and is passed over.
  await waitForPath('/vi/screen/');
  expect(await page.locator('html').getAttribute('lang')).toBe('vi');
  await page.locator('[data-slide] img').first().waitFor();
  await waitForPath('/en/screen/');
  expect(await getSlide()).toBe(0);
  ({ url, server } = await serve(sites.languages, Number(port)));
});

test('a line that answers nothing does not stop it', { timeout: 60_000 }, async () => {
  await go('/en/screen/?editions=en&editions=vi&seconds=1');
  const asked = page.waitForRequest(/\/vi\/screen\//, { timeout: 30_000 });
  await page.route('**/vi/screen/', () => {});
  await asked;
  const own = await page.waitForEvent('load', { timeout: 30_000 });
  expect(new URL(own.url()).pathname).toBe('/en/screen/');
});

test('an address made up by others leads nowhere else', { timeout: 60_000 }, async () => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await go('/en/screen/?seconds=1&editions=%2Fevil.example&editions=..%2Fvi');
  const own = new URL(page.url()).href;
  const reloaded = page.waitForEvent('load', { timeout: 40_000 });
  await reloaded;
  expect(page.url()).toBe(own);
  expect(asked.filter((address) => !address.startsWith(url))).toEqual([]);
});

test('without scripts it is a page to scroll through', async () => {
  await context.close();
  context = await browser.newContext({ javaScriptEnabled: false });
  page = await context.newPage();
  await go('/ar/screen/');
  expect(await page.locator('[data-slide] h2').count()).toBe(2);
  expect(await page.locator('screen-round button:visible').count()).toBe(0);
});
