import { existsSync, readdirSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { budgets } from '../../bench/budgets.ts';
import { launchChromium } from '../../scripts/chromium.ts';
import { serve } from '../../scripts/server.ts';
import { getTranslator } from '../../src/i18n/translator.ts';
import { choose, measureExcess, readShifts, waitForResults, watchShifts } from '../measures.ts';
import { sites } from '../sites.ts';

// What stands around the content of every page: header, menus, settings, footer, and how they hold on small screens.

const say = getTranslator('en');
const locales = readdirSync(sites.languages).filter((folder) => existsSync(join(sites.languages, folder, 'search')));
const realLocales = readdirSync(sites.real).filter((folder) => existsSync(join(sites.real, folder, 'search')));

/** One page of each type. */
const types = [
  '',
  'places/',
  'places/bell-cave/',
  'when/',
  'when/3/',
  'press/',
  'press/facts/',
  'media/',
  'kinds/official/',
  'search/',
  'search/?q=hang',
  'offline/',
  'screen/',
  '404.html',
];
const common = ['/', '/404.html', '/status/', '/generator/', '/components/'];

let browser: Browser;
let servers: Server[];
let url: string;
let realUrl: string;
let context: BrowserContext;
let page: Page;

async function openContext(options: Parameters<Browser['newContext']>[0] = {}): Promise<void> {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB', ...options });
  page = await context.newPage();
}

const go = (path: string, site = url) => page.goto(new URL(`.${path}`, site).href, { waitUntil: 'load' });

beforeAll(async () => {
  const [languages, real] = await Promise.all([serve(sites.languages, 0), serve(sites.real, 0)]);
  servers = [languages.server, real.server];
  url = languages.url;
  realUrl = real.url;
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  for (const server of servers) server.close();
});

afterEach(() => context.close());

describe('what a reader has chosen', () => {
  const open = async () => {
    await page
      .getByRole('button', { name: say('settings.title') })
      .first()
      .click();
    return page.getByRole('group', { name: say('settings.title') });
  };

  test('is kept across pages, without a cookie, and in place before the first paint', async () => {
    await openContext();
    await go('/en/places/bell-cave/');
    const getSize = () => page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
    const getGround = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const [size, ground] = [await getSize(), await getGround()];
    const panel = await open();
    // Radio buttons, as the keyboard moves them.
    await panel.getByRole('radio', { name: say('textSize.normal') }).focus();
    await page.keyboard.press('ArrowRight');
    await panel.getByRole('radio', { name: say('settings.light') }).focus();
    await page.keyboard.press('ArrowRight');
    await panel.getByRole('radio', { name: say('settings.high') }).focus();
    await page.keyboard.press('Space');
    const [larger, dark] = [await getSize(), await getGround()];
    expect(larger).toBeGreaterThan(size);
    expect(dark).not.toBe(ground);

    await page.addInitScript(() => {
      new MutationObserver((_records, observer) => {
        if (!document.body) return;
        observer.disconnect();
        const { textSize, theme, contrast } = document.documentElement.dataset;
        Object.assign(globalThis, { early: [textSize, theme, contrast] });
      }).observe(document, { childList: true, subtree: true });
    });
    for (const path of [
      '/en/',
      '/ar/places/',
      '/en/search/',
      '/vi/offline/',
      '/en/screen/',
      '/en/nowhere',
      ...common,
    ]) {
      await go(path);
      const early = await page.evaluate(() => (globalThis as unknown as { early: string[] }).early);
      expect([path, early]).toEqual([path, ['larger', 'dark', 'high']]);
      expect([path, await getGround()]).toEqual([path, dark]);
    }
    expect(await context.cookies()).toEqual([]);

    await go('/en/places/');
    const again = await open();
    expect(await again.getByRole('radio', { name: say('settings.dark') }).isChecked()).toBe(true);
    await again
      .locator('label')
      .filter({ hasText: say('textSize.smaller') })
      .click();
    expect(await getSize()).toBeLessThan(size);
    for (const name of ['theme', 'contrast']) await again.locator(`[name=${name}][value=""]`).check({ force: true });
    expect(await getGround()).toBe(ground);
  });

  test('goes for pages that the browser kept whole, and for its own frame', async () => {
    await openContext();
    const getTint = () =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')]
          .filter(({ media }) => matchMedia(media).matches)
          .map(({ content }) => content),
      );
    const realPath = `/${realLocales[0]}/`;
    await go(realPath, realUrl);
    const [day] = await getTint();
    await page.evaluate(() => {
      localStorage.setItem('theme', 'dark');
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    });
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    expect(await getTint()).toHaveLength(1);
    await go('/en/');
    const [light, dark] = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')].map(({ content }) => content),
    );
    await page.evaluate(() => localStorage.setItem('theme', 'dark'));
    await go('/en/');
    expect(await getTint()).toEqual([dark ?? light]);
    expect(day).toBeDefined();
  });

  test('goes for drawings, which have colours for both themes', async () => {
    await openContext();
    await page.setContent('<img width="9" height="9">');
    // Drawn as the pictures of a site are: a file of its own, which asks for the scheme of the element that shows it.
    const read = () =>
      page.evaluate(async () => {
        const source = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><style>rect{fill:#fff}@media (prefers-color-scheme:dark){rect{fill:#000}}</style><rect width="9" height="9"/></svg>`;
        const image = document.querySelector('img')!;
        image.src = `data:image/svg+xml,${encodeURIComponent(source)}`;
        await image.decode();
      });
    await read();
    const shoot = async () => (await page.locator('img').screenshot()).toString('base64');
    const light = await shoot();
    await page.evaluate(() => (document.documentElement.style.colorScheme = 'dark'));
    expect(await shoot()).not.toBe(light);
  });

  test('moves nothing when the page is there', async () => {
    await openContext();
    await choose(context, { 'text-size': 'larger', theme: 'dark', contrast: 'high' });
    await watchShifts(page);
    await go('/en/places/');
    await page.waitForTimeout(300);
    expect(await readShifts(page)).toBeLessThanOrEqual(budgets.shiftPhone.limit);
  });

  test('cannot be chosen without script, and nothing says so', async () => {
    await openContext({ javaScriptEnabled: false });
    await go('/en/');
    expect(await page.getByRole('button', { name: say('settings.title') }).count()).toBe(0);
  });
});

describe('the header', () => {
  test('has one line at 1152 px in every language, within the edges of the content', async () => {
    await openContext({ viewport: { width: 1152, height: 800 } });
    for (const [site, all] of [
      [url, locales],
      [realUrl, realLocales],
    ] as const)
      for (const locale of all) {
        await go(`/${locale}/search/`, site);
        const { isOneLine, isCut, edges } = await page.evaluate(() => {
          const bar = document.querySelector('header .bar')!;
          const shown = [...bar.querySelectorAll('a, button')].filter(
            (each) => each.getClientRects().length > 0 && !each.closest('[popover]:not(#main-menu), dialog'),
          );
          const brand = document.querySelector('.brand span')!;
          const boxes = shown.map((each) => each.getBoundingClientRect());
          return {
            // Between the lines of letters of several scripts there are pixels, and no second line.
            isOneLine: Math.max(...boxes.map(({ y }) => y)) < Math.min(...boxes.map(({ bottom }) => bottom)),
            isCut: brand.scrollWidth > brand.clientWidth + 1,
            edges: boxes.every(({ left, right }) => {
              const own = bar.getBoundingClientRect();
              return left >= own.left - 1 && right <= own.right + 1;
            }),
          };
        });
        expect([locale, isOneLine, isCut, edges]).toEqual([locale, true, false, true]);
      }
  });

  test('lies on a picture where a layout asks for it, and is a bar once that is left behind', async () => {
    await openContext();
    await go('/en/places/bell-cave/');
    await page.evaluate(() => (document.querySelector('header')!.dataset['kind'] = 'over'));
    const read = () =>
      page.evaluate(() => {
        const { backgroundColor, color } = getComputedStyle(document.querySelector('header')!);
        return [backgroundColor, color];
      });
    const [clear, onPicture] = await read();
    expect(clear).toBe('rgba(0, 0, 0, 0)');
    await page.evaluate(() => {
      document.body.style.minHeight = '3000px';
      scrollTo(0, 600);
    });
    await page.waitForTimeout(200);
    const [ground, inBar] = await read();
    expect(ground).toBe(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
    expect(inBar).not.toBe(onPicture);
  });
});

test(
  'at 320 px with the largest letters no page in any language is wider than the screen',
  { timeout: 240_000 },
  async () => {
    await openContext({ viewport: { width: 320, height: 700 } });
    await choose(context, { 'text-size': 'larger' });
    const pages = [
      ...locales.flatMap((locale) => types.map((type) => [url, `/${locale}/${type}`] as const)),
      ...common.map((path) => [url, path] as const),
      ...realLocales.flatMap((locale) =>
        ['', 'search/', 'offline/', 'places/son-doong/'].map((type) => [realUrl, `/${locale}/${type}`] as const),
      ),
    ];
    const tooWide: unknown[] = [];
    for (const [site, path] of pages) {
      await go(path, site);
      if (path.includes('?q=')) await waitForResults(page);
      const { pixels, outside } = await measureExcess(page);
      if (pixels > budgets.wide.limit || outside > 0) tooWide.push([path, pixels, outside]);
    }
    expect(tooWide).toEqual([]);
  },
);

test('words kept whole are not set off in the small print of a strip', async () => {
  await openContext();
  await go('/lo/places/son-doong/', realUrl);
  const weights = await page
    .locator('.answers .more:not([data-number]) .unbroken')
    .evaluateAll((words) => words.map((word) => getComputedStyle(word).fontWeight));
  expect(new Set(weights)).toEqual(new Set(['400']));
});

describe('the frame of focus', () => {
  /** Lists what has the focus without a frame of 3:1 to what is around it (WCAG 2.2, 1.4.11 and 2.4.13). */
  const findFaint = () =>
    page.evaluate(() => {
      const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
      const toLuminance = (colour: string): [luminance: number, alpha: number] => {
        canvas.clearRect(0, 0, 1, 1);
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
        const [r = 0, g = 0, b = 0] = [red, green, blue].map((each) =>
          each / 255 <= 0.04045 ? each / 255 / 12.92 : ((each / 255 + 0.055) / 1.055) ** 2.4,
        );
        return [0.2126 * r + 0.7152 * g + 0.0722 * b, alpha];
      };
      const findGround = (element: Element | null): number => {
        for (let each = element; each; each = each.parentElement) {
          const [luminance, alpha] = toLuminance(getComputedStyle(each).backgroundColor);
          if (alpha > 225) return luminance;
        }
        return 1;
      };
      const faint: string[] = [];
      const all = document.querySelectorAll<HTMLElement>(
        'a[href], button:enabled, input:enabled, summary, [tabindex="0"]',
      );
      for (const element of all) {
        if (element.getClientRects().length === 0 || !element.checkVisibility({ visibilityProperty: true })) continue;
        element.focus({ focusVisible: true } as FocusOptions);
        // A card, or the label of a hidden field, may wear the frame of what is in it.
        let wearer: HTMLElement | null = element;
        while (wearer && getComputedStyle(wearer).outlineStyle === 'none') wearer = wearer.parentElement;
        if (element.matches('.visually-hidden')) wearer = element.closest('label') ?? wearer;
        const { outlineColor, outlineWidth } = getComputedStyle(wearer ?? element);
        const isInside = parseFloat(getComputedStyle(wearer ?? element).outlineOffset) < 0;
        const frame = toLuminance(outlineColor)[0];
        // On a picture the frame has a second one around it, 9 px wide.
        const [, second] = /^(.*\)) 0px 0px 0px 9px$/.exec(getComputedStyle(wearer ?? element).boxShadow) ?? [];
        const around = second === undefined ? undefined : toLuminance(second)[0];
        const ground = around ?? findGround(isInside ? wearer : (wearer?.parentElement ?? null));
        const contrast = (Math.max(frame, ground) + 0.05) / (Math.min(frame, ground) + 0.05);
        if (!wearer || parseFloat(outlineWidth) < 2 || contrast < 3)
          faint.push(`${contrast.toFixed(2)} ${element.outerHTML.slice(0, 120)}`);
      }
      return faint;
    });

  test.each([
    ['light', ''],
    ['dark', ''],
    ['light', 'high'],
    ['dark', 'high'],
  ] as const)('is seen on every ground of every page type: %s %s', { timeout: 120_000 }, async (theme, contrast) => {
    await openContext();
    await choose(context, { theme, contrast });
    const faint: unknown[] = [];
    const pages = [
      ...types.map((type) => [url, `/en/${type}`] as const),
      ...common.map((path) => [url, path] as const),
      ...types.slice(0, 2).map((type) => [realUrl, `/${realLocales[0]}/${type}`] as const),
    ];
    for (const [site, path] of pages) {
      await go(path, site);
      const found = await findFaint();
      if (found.length > 0) faint.push([path, found]);
    }
    expect(faint).toEqual([]);
  });
});

test('with colours forced by the system, buttons have an edge', async () => {
  await openContext({ forcedColors: 'active' });
  await go('/en/offline/');
  const edge = await page
    .locator('.button')
    .first()
    .evaluate((each) => getComputedStyle(each).borderTopStyle + getComputedStyle(each).borderTopWidth);
  expect(edge).toBe('solid1px');
});

describe('in print', () => {
  test('letters are dark on white on every page type, whatever the theme', async () => {
    await openContext();
    await choose(context, { theme: 'dark' });
    const pale: unknown[] = [];
    for (const path of [...types.map((type) => `/en/${type}`), ...common]) {
      await go(path);
      await page.emulateMedia({ media: 'print' });
      const found = await page.evaluate(() => {
        const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
        const isPale = (each: Element): boolean => {
          canvas.fillStyle = getComputedStyle(each).color;
          canvas.fillRect(0, 0, 1, 1);
          const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
          return Math.max(red, green, blue) > 190;
        };
        return [...document.querySelectorAll<HTMLElement>('body *')]
          .filter(
            (each) =>
              each.checkVisibility() &&
              [...each.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim() !== ''),
          )
          .filter((each) => !each.closest('svg, .visually-hidden') && isPale(each))
          .map((each) => each.outerHTML.slice(0, 100));
      });
      if (found.length > 0) pale.push([path, found]);
      await page.emulateMedia({ media: 'screen' });
    }
    expect(pale).toEqual([]);
  });

  test('each sheet says where it comes from', async () => {
    await openContext();
    await go('/en/places/bell-cave/');
    await page.pdf();
    const read = (name: string) =>
      page.evaluate((each) => getComputedStyle(document.documentElement).getPropertyValue(each), name);
    expect(await read('--print-source')).toMatch(/^".+ · [^/]+\/en\/places\/bell-cave"$/);
    expect(await read('--print-date')).toMatch(/\d{4}/);
  });
});

describe('nothing moves', () => {
  test.each([
    ['while results of the search come', '/en/search/?q=hang'],
    ['on a phone, of the search', '/vi/search/?q=hang', 360],
    ['when the choice of a language is put in order', '/'],
    ['on a phone, of that choice', '/', 360],
    ['where no page is', '/en/nowhere'],
  ])('%s', async (_, path, width = 1280) => {
    await openContext({ viewport: { width, height: 780 }, locale: 'de-DE' });
    await watchShifts(page);
    await go(path);
    if (path.includes('?q=')) {
      await page.locator('#results[data-state=done] a').first().waitFor();
      expect(await page.locator('.all').first().isVisible()).toBe(false);
    }
    await page.waitForTimeout(500);
    expect(await readShifts(page)).toBeLessThanOrEqual(budgets.shiftPhone.limit);
  });
});

test('the list of all pages is there where nothing is asked, and where nothing is found', async () => {
  await openContext();
  await go('/en/search/');
  expect(await page.locator('.all').first().isVisible()).toBe(true);
  await go('/en/search/?q=zzzzzz');
  await page.locator('#results[data-state=done]').waitFor({ state: 'attached' });
  expect(await page.locator('.all').first().isVisible()).toBe(true);
});

test('what is found has the name of its section, its picture, and words that are not cut', async () => {
  await openContext();
  await go('/en/search/?q=bell');
  const first = page.locator('#results[data-state=done] .result').first();
  expect(await first.locator('span').first().textContent()).toBe('Places');
  expect(await first.locator('img').getAttribute('alt')).toBe('');
  const width = await first.locator('img').evaluate(async (image: HTMLImageElement) => {
    image.loading = 'eager';
    await image.decode();
    return image.naturalWidth;
  });
  expect(width).toBeGreaterThan(0);
  const title = await first.locator('a').textContent();
  const excerpt = await first.locator('p').textContent();
  expect(excerpt).not.toContain(title);
  expect(excerpt).toMatch(/^[\p{Lu}…].*[.!?…]$/su);
  // The address of a picture is no word.
  await go('/en/search/?q=svg');
  await page.locator('#results[data-state=done]').waitFor({ state: 'attached' });
  expect(await page.locator('.result').count()).toBe(0);
});

describe('on a public screen', () => {
  test.each([
    [1440, 900],
    [1920, 1080],
    [3840, 2160],
  ])('of %i × %i the words take a quarter at most, and the picture is whole', async (width, height) => {
    await openContext({ viewport: { width, height } });
    for (const locale of realLocales) {
      await go(`/${locale}/screen/`, realUrl);
      const slides = await page.locator('[data-slide]').evaluateAll((all) =>
        all.map((slide) => {
          const band = slide.querySelector('.band')!;
          return [
            band.getBoundingClientRect().height / innerHeight <= 0.25,
            band.scrollHeight <= band.clientHeight + 1,
            [...slide.querySelectorAll('img')].every((image) => getComputedStyle(image).objectFit === 'contain'),
          ];
        }),
      );
      expect([locale, slides.filter((each) => each.includes(false))]).toEqual([locale, []]);
    }
  });
});
