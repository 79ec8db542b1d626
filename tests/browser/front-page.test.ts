import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { budgets } from '../../bench/budgets.ts';
import { launchChromium } from '../../scripts/chromium.ts';
import { serve } from '../../scripts/server.ts';
import { measureScreens } from '../measures.ts';
import { realContent, sites } from '../sites.ts';

// How front pages and lists lie on screens: of the real site in all its languages, whatever its authors wrote.

interface Site {
  locales: { locale: string }[];
  sections: { slug: string }[];
}

const real = parse(readFileSync(join(realContent, 'site.yaml'), 'utf8')) as Site;
const editions = real.locales.map(({ locale }) => locale);
const phone = { width: 360, height: 780 };

let browser: Browser;
const servers: Server[] = [];
let realUrl: string;
let provinceUrl: string;
let context: BrowserContext | undefined;

async function open(viewport: { width: number; height: number }, options: object = {}): Promise<Page> {
  context = await browser.newContext({ viewport, reducedMotion: 'reduce', ...options });
  return context.newPage();
}

const go = (page: Page, site: string, path: string) => page.goto(new URL(`.${path}`, site).href, { waitUntil: 'load' });

beforeAll(async () => {
  for (const site of [sites.real, sites.province]) {
    const { url, server } = await serve(site, 0);
    servers.push(server);
    if (site === sites.real) realUrl = url;
    else provinceUrl = url;
  }
  browser = await launchChromium();
});

afterEach(async () => {
  await context?.close();
});

afterAll(async () => {
  await browser.close();
  for (const server of servers) server.close();
});

interface Box {
  name: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Boxes of what a selector finds, in pixels of the document. */
const measure = (page: Page, selector: string): Promise<Box[]> =>
  page.locator(selector).evaluateAll((all) =>
    all.map((each) => {
      const { left, top, right, bottom } = each.getBoundingClientRect();
      return { name: each.textContent.trim().slice(0, 40), left, top: top + scrollY, right, bottom: bottom + scrollY };
    }),
  );

const isApart = (a: Box, b: Box): boolean =>
  a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;

const listCollisions = (boxes: readonly Box[]): string[] =>
  boxes.flatMap((a, index) => boxes.slice(index + 1).flatMap((b) => (isApart(a, b) ? [] : [`${a.name} × ${b.name}`])));

describe('the front page of the real site', () => {
  test.each([phone, { width: 768, height: 1024 }, { width: 1440, height: 900 }, { width: 1920, height: 1080 }])(
    'keeps names and headline apart in every language at $width px',
    async (viewport) => {
      const page = await open(viewport);
      for (const locale of editions) {
        await go(page, realUrl, `/${locale}/`);
        const labels = await measure(page, '.panorama nav a');
        const [words] = await measure(page, '.words');
        const [strip] = await measure(page, '.strip');
        if (!strip) continue; // a site need not have a panorama
        const lost = labels.filter(({ left, right }) => left < strip.left || right > strip.right);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect([locale, listCollisions([...labels, words!]), lost, wide]).toEqual([locale, [], [], 0]);
      }
    },
  );

  test('fills at most six screens of a phone in every language', async () => {
    const page = await open(phone);
    const long: string[] = [];
    for (const locale of editions) {
      await go(page, realUrl, `/${locale}/`);
      const screens = await measureScreens(page);
      if (screens > budgets.screens.limit) long.push(`${locale}: ${screens.toFixed(2)}`);
    }
    expect(long).toEqual([]);
  });

  test('shows every picture once', async () => {
    const page = await open({ width: 1440, height: 900 });
    for (const locale of editions) {
      await go(page, realUrl, `/${locale}/`);
      const sources = await page
        .locator('main img')
        .evaluateAll((all) => all.map((each) => (each as HTMLImageElement).src));
      expect([locale, sources.toSorted()]).toEqual([locale, [...new Set(sources)].toSorted()]);
    }
  });
});

describe('the lists of the real site', () => {
  test('begin within the first screen of a small phone', async () => {
    const page = await open({ width: 360, height: 640 });
    const late: string[] = [];
    for (const locale of editions)
      for (const { slug } of real.sections) {
        await go(page, realUrl, `/${locale}/${slug}/`);
        const [first] = await measure(page, '.list :is(.tile, .row)');
        if (first && first.top + 60 > 640) late.push(`${locale}/${slug}: ${Math.round(first.top)}`);
      }
    expect(late).toEqual([]);
  });

  test('leave no more than a quarter of their area blank on a wide screen', async () => {
    const page = await open({ width: 1440, height: 900 });
    const blank: string[] = [];
    for (const locale of editions)
      for (const { slug } of real.sections) {
        await go(page, realUrl, `/${locale}/${slug}/`);
        const items = await measure(page, '.list :is(.card, .row)');
        const [list] = await measure(page, '.list');
        if (items.length === 0) continue;
        const headings = await measure(page, '.list h2');
        const above = headings.reduce((sum, { top, bottom }) => sum + bottom - top, 0);
        const height = Math.max(...items.map(({ bottom }) => bottom)) - Math.min(...items.map(({ top }) => top));
        const filled = items.reduce((sum, each) => sum + (each.right - each.left) * (each.bottom - each.top), 0);
        const share = filled / ((height - above) * (list!.right - list!.left));
        if (share < 0.75) blank.push(`${locale}/${slug}: ${share.toFixed(2)}`);
      }
    expect(blank).toEqual([]);
  });
});

describe('the panorama', () => {
  test.each(['en', 'ar'])(
    'begins on a phone at the place that the site names, and slides by key (%s)',
    async (locale) => {
      const page = await open(phone);
      await go(page, provinceUrl, `/${locale}/`);
      await page.waitForTimeout(1200); // until the place where it begins is none to stop at
      const middle = () =>
        page.locator('.pan').evaluate((pan) => ((pan.scrollLeft + pan.clientWidth / 2) / pan.scrollWidth) * 100);
      const begin = await middle();
      expect(begin).toBeCloseTo(58, 0);
      await page.locator('.panorama nav a').first().focus();
      const first = await middle();
      expect(first).toBeLessThan(begin);
      await page.keyboard.press('ArrowRight');
      await expect.poll(middle).toBeGreaterThan(first);
    },
  );

  test.each(['en', 'ar'])(
    'has its headline in the sky on wide screens, whatever the direction (%s)',
    async (locale) => {
      const page = await open({ width: 1440, height: 900 });
      await go(page, provinceUrl, `/${locale}/`);
      const [strip] = await measure(page, '.strip');
      const [words] = await measure(page, '.words');
      const toPercent = (x: number): number => (x / strip!.right) * 100;
      expect(toPercent(words!.left)).toBeCloseTo(40, 0);
      expect(toPercent(words!.right)).toBeCloseTo(96, 0);
      expect((words!.bottom / (strip!.bottom - strip!.top)) * 100).toBeLessThan(48);
      expect(await page.locator('h1').evaluate((h1) => getComputedStyle(h1).direction)).toBe(
        locale === 'ar' ? 'rtl' : 'ltr',
      );
    },
  );
});

describe.each([true, false])('choices above a list, with scripts: %s', (javaScriptEnabled) => {
  test('show a part alone, are marked, and lead back to all', async () => {
    const page = await open({ width: 1280, height: 700 }, { javaScriptEnabled });
    await go(page, provinceUrl, '/en/places/');
    const visible = (): Promise<string[]> => page.locator('.tile:visible h2').allTextContents();
    const all = await visible();
    expect(all).toHaveLength(2);
    const link = page.locator('.choices a[href="#coast"]');
    const getGround = (): Promise<string> => link.evaluate((each) => getComputedStyle(each).backgroundColor);
    const plain = await getGround();
    await link.click();
    await expect.poll(visible).toHaveLength(1);
    expect(await getGround()).not.toBe(plain);
    if (javaScriptEnabled) expect(await link.getAttribute('aria-current')).toBe('true');
    const [header] = await measure(page, 'header');
    const [choices] = await measure(page, '.choices');
    const [tile] = await measure(page, '.tile:has(h2):visible >> nth=0');
    expect(choices!.top).toBeGreaterThanOrEqual(header!.bottom - 2);
    expect(tile!.top).toBeGreaterThanOrEqual(choices!.bottom - 1);
    await page.locator('.choices a[href="#all"]').click();
    await expect.poll(visible).toEqual(all);
  });
});
