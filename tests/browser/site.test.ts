import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Server } from 'node:http';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { launchChromium } from '../../scripts/chromium.ts';
import { serve } from '../../scripts/server.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { getScript } from '../../src/i18n/scripts.ts';
import { getTranslator } from '../../src/i18n/translator.ts';
import { readHome, toSitePath } from '../pages.ts';
import { realContent, sites } from '../sites.ts';

// What readers do is tried on the invented province in twelve languages; of the real site it is asked that whatever its
// authors wrote can be found and read by everybody.

/** Interface texts, which may be corrected as any others. */
const say = { en: getTranslator('en'), vi: getTranslator('vi') };

let browser: Browser;
let server: Server;
let url: string;
let realServer: Server;
let realUrl: string;
let context: BrowserContext;
let page: Page;
/** Whatever a visitor's console or network would hold against us. */
let complaints: string[];

/** Opens a page by its path below the site. @param site address of the site, with a slash at its end */
const go = (path: string, site = url) => page.goto(new URL(`.${path}`, site).href, { waitUntil: 'load' });

async function openContext(options: Parameters<Browser['newContext']>[0] = {}): Promise<void> {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'vi-VN', ...options });
  page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (![url, realUrl, 'data:'].some((own) => request.url().startsWith(own)))
      complaints.push(`request: ${request.url()}`);
  });
}

beforeAll(async () => {
  ({ url, server } = await serve(sites.languages, 0));
  ({ url: realUrl, server: realServer } = await serve(sites.real, 0));
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  server.close();
  realServer.close();
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
async function search(locale: string, query: string, site = url): Promise<string[]> {
  await go(`/${locale}/search/?q=${encodeURIComponent(query)}`, site);
  await page.locator('#results[data-state=done]').waitFor({ state: 'attached' });
  return page.locator('#results a').allTextContents();
}

describe('search', () => {
  test.each([
    ['vi', 'dong lac', 'Đồng Lạc'],
    ['vi', 'đồng lạc', 'Đồng Lạc'],
    ['vi', 'ĐỒNG LẠC', 'Đồng Lạc'],
    ['vi', 'Dong Lac', 'Đồng Lạc'],
    ['en', 'Đồng Lạc', 'Dong Lac'],
    ['vi', 'hai dang', 'Hải đăng'],
    ['vi', 'đường', 'Đồng Lạc'],
    ['vi', 'den do', 'Hải đăng'],
    ['en', 'faro viejo', 'Old Lighthouse'],
    ['en', '鐘の洞窟', 'Bell Cave'],
    ['en', 'スズドウ', 'Bell Cave'],
    ['vi', 'Пещера Колокола', 'Hang Chuông'],
    ['vi', 'chuong da', 'Hang Chuông'],
  ])('%s: “%s” finds %s first', async (locale, query, title) => {
    const [first] = await search(locale, query);
    expect(first).toContain(title);
  });

  test.each([
    ['lo', 'ຖ້ຳລະຄັງ'],
    ['th', 'ถ้ำระฆัง'],
    ['th', 'ถ้ำ\u200Bระฆัง'],
    ['zh', '钟洞'],
    ['zh', '鐘洞'],
    ['ko', '종 동굴'],
    ['ja', '鐘の洞窟'],
    ['fr', 'grotte de la cloche'],
    ['de', 'Glockenhöhle'],
    ['ru', 'Пещера Колокола'],
    ['es', 'cueva de la campana'],
    ['ar', 'كهف الجرس'],
    ['ar', 'Hang Chuông'],
  ])('in %s, “%s” finds the page that is called so, in its own language', async (locale, query) => {
    await search(locale, query);
    const first = page.locator('#results a').first();
    expect(new URL(await first.evaluate((link: HTMLAnchorElement) => link.href)).pathname).toBe(
      `/${locale}/places/bell-cave/`,
    );
  });

  test('on the real site every edition finds an entry by its title', { timeout: 60_000 }, async () => {
    // Browsers cut some words of these scripts otherwise than the index does; whole names of one word are found above.
    const isCutAlike = (locale: Locale): boolean => !['Laoo', 'Khmr', 'Mymr'].includes(getScript(locales[locale].lang));
    for (const { locale } of realSite.locales.filter((each) => isCutAlike(each.locale))) {
      const { items } = JSON.parse(readFileSync(join(sites.real, locale, 'export.json'), 'utf8')) as {
        items: { title: string; url: string }[];
      };
      const [item] = items;
      if (!item) continue;
      await search(locale, item.title, realUrl);
      const links = page.locator('#results a');
      const found = await links.evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href)));
      expect([item.title, found.map(({ pathname }) => pathname)]).toEqual([
        item.title,
        expect.arrayContaining([new URL(item.url).pathname]),
      ]);
    }
  });

  test('a word inside a Lao sentence is found, and the cut between words is not seen', async () => {
    const titles = await search('lo', 'ນ້ຳຖ້ວມ');
    expect(titles[0]).toContain('ຖ້ຳລະຄັງ');
    const excerpt = await page.locator('#results p').first().textContent();
    expect(excerpt).not.toContain('\u200B');
    expect(excerpt).toContain('ຫຼັງນ້ຳຖ້ວມ');
  });

  test('“duong” finds words with đ and marks, and shows them as they are written', async () => {
    expect((await search('vi', 'duong')).length).toBeGreaterThan(1);
    const excerpts = await page.locator('#results p').allTextContents();
    expect(excerpts.join(' ')).not.toContain('\u0335');
    const marks = (await page.locator('#results mark').allTextContents()).map((mark) => mark.toLowerCase());
    expect(marks.some((mark) => mark.startsWith('đường') || mark.startsWith('đương'))).toBe(true);
    for (const mark of marks)
      expect(mark.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')).toContain('duong');
  });

  test('says how many were found, in the plural of the language, and announces it', async () => {
    const { length } = await search('en', 'boats');
    expect(await page.getByRole('status').last().textContent()).toBe(
      say.en('search.results', { count: length, query: 'boats' }),
    );
    expect(await page.locator('#results').getAttribute('aria-live')).toBe('polite');
    expect(await search('en', 'zzzzzz')).toEqual([]);
    expect(await page.locator('site-search[data-page] [role=status]').textContent()).toBe(
      say.en('search.noneListed', { query: 'zzzzzz' }),
    );
  });

  test('treats what is typed as words and not as markup', async () => {
    await search('en', '<img src=x onerror=alert(1)>');
    expect(await page.locator('#results img, [role=status] img').count()).toBe(0);
  });

  test('says that it could not be loaded, and tries again when asked again', async () => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await go('/en/search/?q=boats');
    await page.locator('#results[data-state=failed]').waitFor({ state: 'attached' });
    complaints = []; // The browser reports the broken line, as it should.
    await page.unroute('**/pagefind/**');
    await page.locator('#query').fill('boats $&');
    await page.locator('#results[data-state=done]').waitFor({ state: 'attached' });
    expect(await page.locator('site-search[data-page] [role=status]').textContent()).toContain('“boats $&”');
  });

  test('loads nothing until somebody reaches for it', async () => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await go('/vi/places/bell-cave/');
    expect(fetched.filter((address) => address.includes('pagefind'))).toEqual([]);
    await page.keyboard.press('/');
    await page.locator('#search-dialog').getByRole('searchbox').fill('hang chuong');
    await page.locator('#search-dialog .result a').first().waitFor();
    expect(fetched.some((address) => address.includes('/vi/pagefind/'))).toBe(true);
  });

  test.each([['/'], ['Control+k']])('the key %s opens the dialog, and Escape closes it', async (key) => {
    await go('/en/places/bell-cave/');
    await page.keyboard.press(key);
    const dialog = page.getByRole('dialog', { name: say.en('search.title') });
    await dialog.waitFor();
    expect(await dialog.getByRole('searchbox').evaluate((field) => field === document.activeElement)).toBe(true);
    await dialog.getByRole('searchbox').fill('hang');
    await page.keyboard.press('Escape');
    expect(await page.locator('#search-dialog').evaluate((each) => (each as HTMLDialogElement).open)).toBe(false);
  });

  test('the dialog leads to the search page with what was typed', async () => {
    await go('/en/');
    await page.getByRole('link', { name: say.en('search.title') }).click();
    await page.locator('#search-dialog').getByRole('searchbox').fill('boats');
    await page.keyboard.press('Enter');
    await page.locator('#results[data-state=done] a').first().waitFor();
    expect(new URL(page.url()).search).toBe('?q=boats');
  });
});

describe('without script', () => {
  beforeEach(async () => {
    await context.close();
    await openContext({ javaScriptEnabled: false });
  });

  test('texts can be read, lists filtered, languages switched and every page found', async () => {
    await go('/en/places/');
    await page.getByRole('link', { name: /^Coast/ }).click();
    expect(await page.getByRole('heading', { name: /Old Lighthouse/ }).isVisible()).toBe(true);
    expect(await page.getByRole('heading', { name: /Grey Lake/ }).isVisible()).toBe(false);
    await page.getByRole('link', { name: new RegExp(`^${say.en('list.all')}`) }).click();
    expect(await page.getByRole('heading', { name: /Grey Lake/ }).isVisible()).toBe(true);

    await go('/en/places/bell-cave/');
    expect(await page.getByRole('button', { name: say.en('settings.title') }).count()).toBe(0);
    await page.getByRole('button', { name: new RegExp(say.en('nav.language')) }).click();
    await page.getByRole('link', { name: 'Tiếng Việt', exact: true }).click();
    expect(new URL(page.url()).pathname).toBe('/vi/places/bell-cave/');

    await page.getByRole('link', { name: say.vi('search.title') }).click();
    expect(new URL(page.url()).pathname).toBe('/vi/search/');
    expect(await page.getByRole('link', { name: /^Hang Chuông/ }).isVisible()).toBe(true);
  });
});

describe('finding the way', () => {
  test.each([
    ['zh-TW', '简体中文'],
    ['pt-BR', 'English'],
    ['nb-NO', 'English'],
    ['fr-CA', 'Français'],
    ['de-AT', 'Deutsch'],
    ['ar-EG', 'العربية'],
  ])('to a visitor who reads %s it proposes %s', async (locale, name) => {
    await context.close();
    await openContext({ locale });
    await go('/');
    expect(await page.locator('a[hreflang] strong').first().textContent()).toBe(name);
    expect(await page.locator('a[data-own]').count()).toBe(1);
    expect(await page.locator('a[hreflang]').count()).toBe(12);
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
    await go('/vi/places/bell-cave/#after-the-flood');
    await page.getByRole('button', { name: new RegExp(say.vi('nav.language')) }).click();
    await page.getByRole('link', { name: 'English', exact: true }).click();
    await page.waitForURL(/\/en\/places\/bell-cave\//);
    expect(new URL(page.url()).hash).toMatch(/^#after-the-flood/);
  });

  test('on a phone the sections are behind a menu, under the names of their groups', async () => {
    await page.setViewportSize({ width: 360, height: 760 });
    await go('/vi/');
    const menu = page.getByRole('navigation', { name: say.vi('nav.main') });
    const link = menu.getByRole('link', { name: 'Địa danh' });
    expect(await link.isVisible()).toBe(false);
    await page.getByRole('button', { name: say.vi('nav.menu'), exact: true }).click();
    const order = [
      menu.getByText('Đi xem', { exact: true }),
      link,
      menu.locator('p').getByText('Nghe kể', { exact: true }),
      menu.getByRole('link', { name: 'Tin tức' }),
    ];
    for (const each of order) expect(await each.isVisible()).toBe(true);
    const places = await Promise.all(order.map(async (each) => (await each.boundingBox())!.y));
    expect(places).toEqual(places.toSorted((first, second) => first - second));
  });

  test('on a wide screen the first group stands in the bar, the other behind its name', async () => {
    await go('/vi/news/');
    const menu = page.getByRole('navigation', { name: say.vi('nav.main') });
    const news = menu.getByRole('link', { name: 'Tin tức' });
    expect(await menu.getByRole('link', { name: 'Địa danh' }).isVisible()).toBe(true);
    expect(await menu.getByText('Đi xem', { exact: true }).isVisible()).toBe(false);
    expect(await news.isVisible()).toBe(false);
    const group = menu.getByRole('button', { name: 'Nghe kể' });
    // Readers see where they are, also while the list is closed, and not by its weight alone.
    expect(await group.getAttribute('aria-current')).toBe('true');
    expect(await group.locator('span').evaluate((each) => getComputedStyle(each).textDecorationLine)).toBe('underline');
    await group.focus();
    await page.keyboard.press('Enter');
    expect(await news.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await news.isVisible()).toBe(false);
  });

  test('an unknown address answers 404 in the language of its edition', async () => {
    const answer = await go('/en/places/atlantis/');
    expect(answer?.status()).toBe(404);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(say.en('notFound.title'));
    complaints = complaints.filter((complaint) => !complaint.includes('404'));
  });
});

describe('paired reading', () => {
  const path = '/ko/places/bell-cave/';

  test('sets a second language beside each block, keeps it in the address, and takes it away again', async () => {
    const scripts: string[] = [];
    const pages: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('.js')) scripts.push(request.url());
      if (request.resourceType() === 'fetch') pages.push(new URL(request.url()).pathname);
    });
    await go(path);
    await page.locator('[popovertarget=paired-reading]').click();
    expect([scripts.filter((address) => address.includes('pair.')), pages]).toEqual([[], []]);
    await page.locator('#paired-reading').getByRole('link', { name: 'Tiếng Việt' }).click();
    await page.locator('html[data-paired=vi]').waitFor();
    expect(pages).toEqual(['/vi/places/bell-cave/']);
    expect(new URL(page.url()).search).toBe('?with=vi');
    // Every block has its counterpart at its side, in its own language, and no id is there twice.
    const rows = await page.evaluate(() =>
      [...document.querySelectorAll('.body > .pair')].map(({ children: [own, other] }) => [
        // The id of a heading is on the heading within its row.
        own!.id || own!.querySelector('h2, h3, h4')?.id,
        other!.getAttribute('lang'),
      ]),
    );
    const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
    expect(rows).toHaveLength(5);
    expect(rows.every(([id, lang]) => id && lang === 'vi')).toBe(true);
    expect(ids).toHaveLength(new Set(ids).size);
    expect(await page.locator('.pair:has(#_1) .paired').textContent()).toMatch(/^Hang nằm/);
    expect(await page.locator('.pair:has(#what-rings) .paired').textContent()).toBe('Tiếng chuông');
    // The button says which languages are on, and beside it stands the way back.
    expect((await page.locator('[popovertarget=paired-reading]').textContent())!.trim()).toBe('한국어 + Tiếng Việt');
    await page.getByRole('link', { name: getTranslator('ko')('pair.none') }).click();
    await page.locator('html:not([data-paired])').waitFor();
    expect(await page.locator('.pair, .paired').count()).toBe(0);
    expect(page.url()).toBe(new URL(path, url).href);
  });

  test('is there at once when a link asks for it, on a phone one below the other, in print side by side', async () => {
    await page.setViewportSize({ width: 360, height: 780 });
    await go('/ar/places/bell-cave/?with=vi');
    await page.locator('html[data-paired=vi]').waitFor();
    const boxes = () =>
      page
        .locator('.pair:has(#_1) > *')
        .evaluateAll((both) => both.map((each) => (({ x, y }) => ({ x, y }))(each.getBoundingClientRect())));
    const [own, other] = await boxes();
    expect(other!.y).toBeGreaterThan(own!.y);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await page.locator('.pair:has(#_1) .paired').getAttribute('dir')).toBe('ltr');
    await page.setViewportSize({ width: 800, height: 1100 });
    await page.emulateMedia({ media: 'print' });
    const [ownPrinted, otherPrinted] = await boxes();
    // Arabic is read from the right: the second language stands to the left.
    expect(otherPrinted!.x).toBeLessThan(ownPrinted!.x);
    expect(Math.abs(otherPrinted!.y - ownPrinted!.y)).toBeLessThan(2);
  });

  test('says of the second text, in its language, that a machine made it', async () => {
    await go('/vi/places/bell-cave/?with=de');
    await page.locator('html[data-paired=de]').waitFor();
    const note = page.locator('main .pair + .paired[lang=de]');
    expect(await note.textContent()).toContain(getTranslator('de')('translation.machine'));
    await page.getByRole('link', { name: say.vi('pair.none') }).click();
    await page.locator('html:not([data-paired])').waitFor();
    expect(await note.count()).toBe(0);
  });

  test('says so when the other language cannot be loaded', async () => {
    await page.route('**/vi/places/bell-cave/', (route) => route.abort());
    await go(`${path}?with=vi`);
    await page.locator('.paired-reading [role=status]:not(:empty)').waitFor({ state: 'attached' });
    expect(await page.locator('.pair').count()).toBe(0);
    complaints = complaints.filter((complaint) => !complaint.includes('ERR_FAILED'));
  });
});

describe('sharing', () => {
  const entry = '/en/places/bell-cave/';
  const button = () => page.locator('share-page').last().getByRole('button');
  const status = () => page.locator('share-page').last().getByRole('status');

  test('hands the address to what the reader’s machine offers, with the second language', async () => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', {
        value: async (data: ShareData) => void (document.documentElement.dataset['shared'] = JSON.stringify(data)),
      });
    });
    await go(`${entry}?with=vi&from=elsewhere#main`);
    await page.locator('.pair').first().waitFor();
    await button().click();
    const shared = JSON.parse(await page.locator('html[data-shared]').evaluate((html) => html.dataset['shared']!)) as {
      title: string;
      url: string;
    };
    expect(shared.url).toBe(new URL(`.${entry}?with=vi`, url).href);
    expect(shared.title).toBe(await page.title());
    expect(await status().textContent()).toBe('');
  });

  test('copies the address where nothing is offered, and says so', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'share'));
    await go(entry);
    await button().click();
    await expect.poll(() => status().textContent()).toBe(say.en('share.copied'));
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(new URL(`.${entry}`, url).href);
  });

  test('shows the address to be copied where the clipboard is closed', async () => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'share');
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('closed')) },
      });
    });
    await go(entry);
    await button().click();
    await expect.poll(() => status().textContent()).toContain(say.en('share.failed'));
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(new URL(`.${entry}`, url).href);
  });

  test('stops where the reader has thought better of it', async () => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', {
        value: () => Promise.reject(new DOMException('', 'AbortError')),
      });
    });
    await go(entry);
    await button().click();
    await page.waitForTimeout(100);
    expect(await status().textContent()).toBe('');
  });

  test('has a target for fingers, and nothing to press without a script', async () => {
    await go(entry);
    const box = (await button().boundingBox())!;
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
    await context.close();
    await openContext({ javaScriptEnabled: false });
    await go(entry);
    await expect.poll(() => page.locator('share-page').first().isVisible()).toBe(false);
  });
});

describe('the note of a number', () => {
  test('opens by key at its mark, names its sources, and gives the focus back', async () => {
    await go('/en/places/lighthouse/');
    const mark = page.locator('.body .marks button').first();
    await mark.focus();
    await page.keyboard.press('Enter');
    const note = page.locator('#note--height');
    await note.waitFor({ state: 'visible' });
    expect(await note.textContent()).toContain('Almanac');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement!.closest('[popover]')?.id)).toBe('note--height');
    await page.keyboard.press('Escape');
    await note.waitFor({ state: 'hidden' });
    expect(await mark.evaluate((each) => each === document.activeElement)).toBe(true);
  });

  test('has a mark large enough for a finger that makes no line higher and leaves its number never', async () => {
    for (const width of [320, 360, 768]) {
      await page.setViewportSize({ width, height: 780 });
      await go('/en/places/lighthouse/');
      const { sizes, isTogether, heights } = await page.evaluate(() => {
        const marks = [...document.querySelectorAll<HTMLElement>('.body .marks button')];
        const boxes = marks.map((mark) => [mark, mark.closest('.kept')!.querySelector('.unbroken')!] as const);
        return {
          sizes: marks
            .map((mark) => mark.getBoundingClientRect())
            .map(({ width: wide, height }) => Math.min(wide, height)),
          isTogether: boxes.every(
            ([mark, number]) => Math.abs(mark.getBoundingClientRect().top - number.getBoundingClientRect().top) < 24,
          ),
          heights: [...document.querySelectorAll('.body > p')].map(
            (each) => each.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(each).lineHeight),
          ),
        };
      });
      for (const size of sizes) expect(size).toBeGreaterThanOrEqual(24);
      expect(isTogether).toBe(true);
      for (const height of heights) expect(Math.abs(height - Math.round(height))).toBeLessThan(0.05);
    }
  });
});

describe('the viewer of pictures', () => {
  test('shows a picture of a text large, by keys, and gives the focus back', async () => {
    await go('/components/');
    const link = page.locator('a[data-view]').first();
    const total = await page.locator('a[data-view]').count();
    expect(total).toBeGreaterThan(1);
    await link.focus();
    await page.keyboard.press('Enter');
    const viewer = page.locator('#picture-viewer[open]');
    await viewer.waitFor();
    expect(await viewer.locator('img').getAttribute('src')).toBe(
      await link.evaluate((each: HTMLAnchorElement) => each.href),
    );
    const place = viewer.locator('output');
    expect(await place.textContent()).toBe(`1 / ${total}`);
    await page.keyboard.press('ArrowRight');
    expect(await place.textContent()).toBe(`2 / ${total}`);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    expect(await place.textContent()).toBe(`${total} / ${total}`);
    await page.keyboard.press('Escape');
    await viewer.waitFor({ state: 'hidden' });
    expect(await link.evaluate((each) => each === document.activeElement)).toBe(true);
  });
});

describe('an interface in nobody’s language, 40 % longer', () => {
  test.each(['/en/', '/en/places/', '/en/places/lighthouse/', '/en/search/', '/ar/', '/ar/places/lighthouse/'])(
    '%s has room for it on a phone',
    async (path) => {
      const other = await serve(sites.pseudo, 0);
      await page.setViewportSize({ width: 360, height: 780 });
      await page.goto(new URL(path, other.url).href);
      const clipped = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('body *')]
          // A map and a panorama are parts of larger drawings.
          .filter((each) => !each.matches('.canvas, .pan'))
          .filter((each) => {
            const { overflowX, overflowY, clipPath } = getComputedStyle(each);
            const hides = /hidden|clip/.test(overflowX + overflowY) && clipPath === 'none';
            const cut = each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1;
            return hides && cut && each.clientWidth > 1 && each.textContent !== '';
          })
          .map((each) => each.outerHTML.slice(0, 120)),
      );
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      other.server.close();
      complaints = complaints.filter((complaint) => !complaint.includes(other.url));
      expect(clipped).toEqual([]);
      expect(width).toBeLessThanOrEqual(360);
    },
  );
});

describe('the policy of a page', () => {
  test('lets nothing run that got into the page, and sends nothing elsewhere', async () => {
    const intruders =
      '<script>window.ran = 1</script><img src="x" onerror="window.ran = 2"><script src="https://other.example/a.js"></script>' +
      '<img src="https://other.example/a.png"><a id="trap" href="javascript:window.ran=3">x</a>';
    await page.route('**/en/places/bell-cave/', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('</main>', () => `${intruders}</main>`);
      await route.fulfill({ response, body });
    });
    const failures: (string | undefined)[] = [];
    page.on('requestfailed', (request) => failures.push(request.failure()?.errorText));
    await go('/en/places/bell-cave/');
    await page.locator('#trap').click();
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);
    // It was the policy that stopped each of them, and it says so.
    const told = complaints.filter((complaint) => complaint.includes('Content Security Policy'));
    expect(told.length).toBeGreaterThanOrEqual(4);
    expect(new Set(failures)).toEqual(new Set(['csp']));
    complaints = [];
  });

  test('allows WebAssembly to the worker of the search and not to the page', async () => {
    expect((await search('vi', 'hang chuong')).length).toBeGreaterThan(0);
    const isAllowed = await page.evaluate(() =>
      WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(
        () => true,
        () => false,
      ),
    );
    expect(isAllowed).toBe(false);
    complaints = [];
  });
});

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What the real site is made of. */
const realSite = parseYaml(readFileSync(join(realContent, 'site.yaml'), 'utf8')) as {
  source: string;
  locales: { locale: Locale; tier: number }[];
  sections: { slug: string }[];
};

/** An entry of each section of the real site, as it stands in addresses. */
const realEntries = realSite.sections.flatMap(({ slug: section }) =>
  readdirSync(join(sites.real, realSite.source, section), { withFileTypes: true })
    .filter((each) => each.isDirectory() && existsSync(join(realContent, section, `${each.name}.yaml`)))
    .slice(0, 1)
    .map(({ name }) => `${section}/${name}/`),
);
const realSection = realSite.sections[0]!.slug; // a site has one at least

/** The pages about months, of a press room and of a kind of information, where the site has them. */
const realOwn = ['when/', 'when/10/', 'press/', 'press/facts/', 'media/', 'kinds/promotion/'].filter((type) =>
  existsSync(join(sites.real, realSite.source, type)),
);

const realPages = realSite.locales.flatMap(({ locale, tier }) =>
  (tier === 1
    ? ['', `${realSection}/`, ...realEntries, ...realOwn, 'search/', 'offline/', 'screen/', '404.html']
    : ['', `${realSection}/`, realEntries[0] ?? 'search/']
  ).map((type) => `/${locale}/${type}`),
);

/** A front page, a list, a text of its own, a page in another language, and the pages with scripts, in twelve languages. */
const inventedPages = readdirSync(sites.languages)
  .filter((folder) => existsSync(join(sites.languages, folder, 'search')))
  .flatMap((locale) =>
    [
      '',
      'places/',
      'places/bell-cave/',
      'places/lighthouse/',
      'when/',
      'when/3/',
      'press/',
      'press/facts/',
      'media/',
      'kinds/official/',
      'search/?q=hang',
      'offline/',
      'screen/',
    ].map((type) => `/${locale}/${type}`),
  );

/** Faults that a sentence may bring in, and that stop no page from being published. */
const oversights = ['heading-order', 'empty-table-header'];

/** Of pages in many languages those in the first and the last: colours are the same in all. */
function pickEditions(paths: readonly string[]): readonly string[] {
  const toEdition = (path: string): string => path.split('/')[1]!; // paths begin with a slash
  const editions = new Set([toEdition(paths[0]!), toEdition(paths.at(-1)!)]);
  return paths.filter((path) => editions.has(toEdition(path)));
}

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  const invented = colorScheme === 'light' ? inventedPages : pickEditions(inventedPages);
  const real = colorScheme === 'light' ? realPages : pickEditions(realPages);
  beforeEach(async () => {
    await context.close();
    await openContext({ colorScheme });
  });

  test.each([
    ...[...invented, '/', '/status/', '/components/', '/generator/'].map((path) => ['the province', path] as const),
    ...[...real, '/', '/status/'].map((path) => ['the real site', path] as const),
  ])('of %s %s has no accessibility fault and fits a phone', async (name, path) => {
    const isReal = name === 'the real site';
    await go(path, isReal ? realUrl : url);
    await page.evaluate(axe);
    const violations = await page.evaluate(
      async (passedOver) => {
        // oxlint-disable-next-line typescript/no-explicit-any -- axe comes as a script of the page
        const result = await (globalThis as any).axe.run(document, {
          rules: Object.fromEntries(passedOver.map((rule) => [rule, { enabled: false }])),
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        });
        return result.violations.map(
          (each: { id: string; nodes: { html: string; failureSummary: string }[] }) =>
            `${each.id}: ${each.nodes[0]!.html} ${each.nodes[0]!.failureSummary}`,
        );
      },
      isReal ? oversights : [],
    );
    expect(violations).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    // A word of a heading that is wider than a small phone, in a browser that cannot divide it.
    await page.evaluate(() => document.querySelector('h1')!.append(` ${'Unabhängigkeit'.repeat(3)}`));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

describe('in scripts without spaces or italics', () => {
  test.each(['lo', 'th', 'zh', 'ja', 'ko', 'ar'])(
    '%s: no name and no source mark is torn off, no letter slanted',
    async (locale) => {
      await page.setViewportSize({ width: 320, height: 700 });
      const home = readHome(sites.real);
      const paths = Array.from(readFileSync(join(sites.real, 'sitemap-0.xml'), 'utf8').matchAll(/<loc>([^<]+)/g))
        .map(([, address]) => toSitePath(address!, home))
        .filter((path) => path.startsWith(`/${locale}/`));
      for (const path of [...paths, `/${locale}/offline/`, `/${locale}/screen/`]) {
        await go(path, realUrl);
        const found = await page.evaluate(() => {
          const list = (selector: string) => [...document.querySelectorAll(selector)];
          // Where a name is set so large that it has to part, its layout says so.
          const isTorn = (each: Element) =>
            getComputedStyle(each).whiteSpace !== 'normal' &&
            new Set([...each.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
          const isLost = (mark: Element) =>
            mark.getBoundingClientRect().top > [...mark.previousElementSibling!.getClientRects()].at(-1)!.bottom;
          const isSlanted = (each: Element) =>
            each.matches(':lang(lo), :lang(th), :lang(zh), :lang(ja), :lang(ko), :lang(ar)') &&
            getComputedStyle(each).fontStyle !== 'normal';
          return {
            torn: list('.unbroken').filter(isTorn).length,
            lost: list('.fact > sup').filter(isLost).length,
            // In a row or grid each piece between two breaks would be an item of its own, with a gap around it.
            apart: list('wbr, .unbroken').filter(({ parentElement }) =>
              /flex|grid/.test(getComputedStyle(parentElement!).display),
            ).length,
            slanted: list('em, i, cite, svg text').filter(isSlanted).length,
          };
        });
        expect([path, found]).toEqual([path, { torn: 0, lost: 0, apart: 0, slanted: 0 }]);
      }
      await page.setViewportSize({ width: 1280, height: 720 });
    },
  );
});
