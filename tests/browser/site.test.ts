import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Server } from 'node:http';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/chromium.ts';
import { serve } from '../../scripts/server.ts';
import { sites } from '../sites.ts';

let browser: Browser;
let server: Server;
let url: string;
let context: BrowserContext;
let page: Page;
/** Whatever a visitor's console or network would hold against us. */
let complaints: string[];

const go = (path: string) => page.goto(new URL(path, url).href, { waitUntil: 'load' });

async function openContext(options: Parameters<Browser['newContext']>[0] = {}): Promise<void> {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'vi-VN', ...options });
  page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('data:'))
      complaints.push(`request: ${request.url()}`);
  });
}

beforeAll(async () => {
  ({ url, server } = await serve(sites.real, 0));
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  server.close();
});

beforeEach(async () => {
  complaints = [];
  await openContext();
});

afterEach(async () => {
  await context.close();
  expect(complaints).toEqual([]);
});

/** Searches on the search page and gives the titles found. */
async function search(locale: string, query: string): Promise<string[]> {
  await go(`/${locale}/search/?q=${encodeURIComponent(query)}`);
  await page.locator('#results[data-state=done]').waitFor({ state: 'attached' });
  return page.locator('#results a').allTextContents();
}

describe('search', () => {
  test.each([
    ['vi', 'dong hoi', 'Đồng Hới'],
    ['vi', 'deo ngang', 'Đèo Ngang'],
    ['vi', 'đèo ngang', 'Đèo Ngang'],
    ['vi', 'đồng hới', 'Đồng Hới'],
    ['vi', 'ĐỒNG HỚI', 'Đồng Hới'],
    ['vi', 'đường', 'Thiên Đường'],
    ['en', 'Sơn Đoòng', 'Son Doong'],
    ['vi', 'Son Doong', 'Sơn Đoòng'],
    ['en', 'Son Doong', 'Son Doong'],
    ['en', 'ソンドン', 'Son Doong'],
    ['vi', 'Сон Донг', 'Sơn Đoòng'],
    ['en', 'Đồng Hới', 'Dong Hoi'],
    ['vi', 'khoai deo', 'Cháo canh'],
    ['vi', 'vo nguyen giap', 'Võ Nguyên Giáp'],
    ['en', 'luy thay', 'Luy Thay'],
  ])('%s: “%s” finds %s first', async (locale, query, title) => {
    const [first] = await search(locale, query);
    expect(first).toContain(title);
  });

  test('“duong” finds words with đ and marks, and shows them as they are written', async () => {
    expect((await search('vi', 'duong')).length).toBeGreaterThan(3);
    const excerpts = await page.locator('#results p').allTextContents();
    expect(excerpts.join(' ')).not.toContain('\u0335');
    const marks = (await page.locator('#results mark').allTextContents()).map((mark) => mark.toLowerCase());
    expect(marks.some((mark) => mark.startsWith('đường') || mark.startsWith('đương') || mark.startsWith('dương'))).toBe(
      true,
    );
    for (const mark of marks)
      expect(mark.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')).toContain('duong');
  });

  test('says how many were found, in the plural of the language, and announces it', async () => {
    await search('en', 'langur');
    expect(await page.getByRole('status').last().textContent()).toMatch(/^\d+ results? for “langur”$/);
    expect(await page.locator('#results').getAttribute('aria-live')).toBe('polite');
    expect(await search('en', 'zzzzzz')).toEqual([]);
    expect(await page.locator('site-search[data-page] [role=status]').textContent()).toContain(
      'No results for “zzzzzz”',
    );
  });

  test('treats what is typed as words and not as markup', async () => {
    await search('en', '<img src=x onerror=alert(1)>');
    expect(await page.locator('#results img, [role=status] img').count()).toBe(0);
  });

  test('says that it could not be loaded, and tries again when asked again', async () => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await go('/en/search/?q=langur');
    await page.locator('#results[data-state=failed]').waitFor({ state: 'attached' });
    complaints = []; // The browser reports the broken line, as it should.
    await page.unroute('**/pagefind/**');
    await page.locator('#query').fill('langur $&');
    await page.locator('#results[data-state=done]').waitFor({ state: 'attached' });
    expect(await page.locator('site-search[data-page] [role=status]').textContent()).toContain('“langur $&”');
  });

  test('loads nothing until somebody reaches for it', async () => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await go('/vi/places/son-doong/');
    expect(fetched.filter((address) => address.includes('pagefind'))).toEqual([]);
    await page.keyboard.press('/');
    await page.locator('#search-dialog').getByRole('searchbox').fill('hang en');
    await page.locator('#search-dialog .result a').first().waitFor();
    expect(fetched.some((address) => address.includes('/vi/pagefind/'))).toBe(true);
  });

  test.each([['/'], ['Control+k']])('the key %s opens the dialog, and Escape closes it', async (key) => {
    await go('/en/places/son-doong/');
    await page.keyboard.press(key);
    const dialog = page.getByRole('dialog', { name: 'Search' });
    await dialog.waitFor();
    expect(await dialog.getByRole('searchbox').evaluate((field) => field === document.activeElement)).toBe(true);
    await dialog.getByRole('searchbox').fill('hang');
    await page.keyboard.press('Escape');
    expect(await page.locator('#search-dialog').evaluate((each) => (each as HTMLDialogElement).open)).toBe(false);
  });

  test('the dialog leads to the search page with what was typed', async () => {
    await go('/en/');
    await page.getByRole('link', { name: 'Search' }).click();
    await page.locator('#search-dialog').getByRole('searchbox').fill('langur');
    await page.keyboard.press('Enter');
    await page.locator('#results[data-state=done] a').first().waitFor();
    expect(new URL(page.url()).search).toBe('?q=langur');
  });
});

describe('text size', () => {
  const getSize = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);

  test('is kept across pages, without a cookie, and in place before the first paint', async () => {
    await go('/vi/places/son-doong/');
    const normal = await getSize();
    await page.getByRole('button', { name: 'Chữ lớn hơn' }).click();
    const larger = await getSize();
    expect(parseFloat(larger)).toBeGreaterThan(parseFloat(normal));
    expect(await page.getByRole('button', { name: 'Chữ lớn hơn' }).getAttribute('aria-pressed')).toBe('true');

    // The size must already hold when the body begins to be parsed.
    await page.addInitScript(() => {
      new MutationObserver((_records, observer) => {
        if (!document.body) return;
        observer.disconnect();
        document.documentElement.dataset['early'] = getComputedStyle(document.documentElement).fontSize;
      }).observe(document, { childList: true, subtree: true });
    });
    await go('/en/');
    expect(await page.evaluate(() => document.documentElement.dataset['early'])).toBe(larger);
    expect(await context.cookies()).toEqual([]);

    await go('/vi/places/son-doong/');
    await page.getByRole('button', { name: 'Cỡ chữ thường' }).click();
    expect(await getSize()).toBe(normal);
    await page.getByRole('button', { name: 'Chữ nhỏ hơn' }).click();
    expect(parseFloat(await getSize())).toBeLessThan(parseFloat(normal));
  });
});

describe('without script', () => {
  beforeEach(async () => {
    await context.close();
    await openContext({ javaScriptEnabled: false });
  });

  test('texts can be read, lists filtered, languages switched and every page found', async () => {
    await go('/en/places/');
    await page.getByRole('link', { name: /^Caves/ }).click();
    expect(await page.getByRole('heading', { name: /Son Doong/ }).isVisible()).toBe(true);
    expect(await page.getByRole('heading', { name: /Dong Hoi/ }).isVisible()).toBe(false);
    await page.getByRole('link', { name: /^All/ }).click();
    expect(await page.getByRole('heading', { name: /Dong Hoi/ }).isVisible()).toBe(true);

    await go('/en/places/son-doong/');
    expect(await page.getByRole('group', { name: 'Text size' }).count()).toBe(0);
    await page.getByRole('button', { name: /Language/ }).click();
    await page.getByRole('link', { name: 'Tiếng Việt', exact: true }).click();
    expect(new URL(page.url()).pathname).toBe('/vi/places/son-doong/');

    await page.getByRole('link', { name: 'Tìm kiếm' }).click();
    expect(new URL(page.url()).pathname).toBe('/vi/search/');
    expect(await page.getByRole('link', { name: /^Sơn Đoòng/ }).isVisible()).toBe(true);
  });
});

describe('finding the way', () => {
  test('the language choice puts the visitor’s own language first', async () => {
    await context.close();
    await openContext({ locale: 'en-GB' });
    await go('/');
    expect(await page.locator('a[hreflang] strong').first().textContent()).toBe('English');
  });

  test('the language chosen last is offered first, without a cookie', async () => {
    await go('/');
    expect(await page.locator('a[hreflang] strong').first().textContent()).toBe('Tiếng Việt');
    await page.getByRole('link', { name: 'English' }).click();
    await go('/');
    expect(await page.locator('a[hreflang] strong').first().textContent()).toBe('English');
    expect(await context.cookies()).toEqual([]);
  });

  test('changing the language keeps the place in the page', async () => {
    await go('/vi/places/son-doong/#s3');
    await page.getByRole('button', { name: /Ngôn ngữ/ }).click();
    await page.getByRole('link', { name: 'English', exact: true }).click();
    await page.waitForURL(/\/en\/places\/son-doong\//);
    expect(new URL(page.url()).hash).toMatch(/^#s3/);
  });

  test('on a phone the sections are behind a menu, on a wide screen in the bar', async () => {
    await go('/vi/');
    expect(
      await page
        .getByRole('navigation', { name: 'Danh mục chính' })
        .getByRole('link', { name: 'Điểm đến' })
        .isVisible(),
    ).toBe(true);
    await page.setViewportSize({ width: 360, height: 760 });
    const link = page.getByRole('navigation', { name: 'Danh mục chính' }).getByRole('link', { name: 'Điểm đến' });
    expect(await link.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Danh mục' }).click();
    expect(await link.isVisible()).toBe(true);
  });

  test('an unknown address answers 404 in the language of its edition', async () => {
    const answer = await go('/en/places/atlantis/');
    expect(answer?.status()).toBe(404);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Page not found');
    complaints = complaints.filter((complaint) => !complaint.includes('404'));
  });
});

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pageTypes = [
  '',
  'places/',
  'places/son-doong/',
  'economy/cha-lo/',
  'news/plan-2023/',
  'events/ma-coong-drum/',
  'documents/plan-2023/',
  'pages/about/',
  'search/?q=hang',
  '404.html',
];

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  beforeEach(async () => {
    await context.close();
    await openContext({ colorScheme });
  });

  test.each([
    ...['vi', 'en'].flatMap((locale) => pageTypes.map((type) => `/${locale}/${type}`)),
    '/',
    '/status/',
    '/components/',
    '/generator/',
  ])('%s has no accessibility fault and fits a phone', async (path) => {
    await go(path);
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      // oxlint-disable-next-line typescript/no-explicit-any -- axe comes as a script of the page
      const result = await (globalThis as any).axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      });
      return result.violations.map(
        (each: { id: string; nodes: { html: string; failureSummary: string }[] }) =>
          `${each.id}: ${each.nodes[0]!.html} ${each.nodes[0]!.failureSummary}`,
      );
    });
    expect(violations).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
