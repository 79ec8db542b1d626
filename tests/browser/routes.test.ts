import { readFileSync, readdirSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/chromium.ts';
import { serve } from '../../scripts/server.ts';
import { isLocale } from '../../src/i18n/locales.ts';
import type { OpenData } from '../../src/schemas/open-data.ts';
import { sites } from '../sites.ts';

// A route is printed on one page, and its map is read on a phone as on a desk.

let browser: Browser;
const servers: Server[] = [];

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  for (const server of servers) server.close();
});

/** Addresses of the routes of a site, in all its languages: some take a third more room. */
function listPaths(site: string): string[] {
  const { entries } = JSON.parse(readFileSync(join(site, 'data/v1/entries.json'), 'utf8')) as OpenData; // held against its schema elsewhere
  const routes = entries.filter(({ route }) => route).map(({ id }) => id);
  const editions = readdirSync(site).filter(isLocale);
  return routes.flatMap((id) => editions.map((locale) => `${locale}/${id}/`));
}

test.each([
  ['the real site', sites.real],
  ['the province', sites.province],
])('every route of %s fills one sheet: its map, its days, and where its page is', async (_, site) => {
  const { server, url } = await serve(site, 0);
  servers.push(server);
  const paths = listPaths(site);
  expect(paths.length).toBeGreaterThan(0);
  const page = await browser.newPage({ viewport: { width: 695, height: 1028 } }); // a sheet within its margins
  const sheets: string[] = [];
  for (const path of paths) {
    await page.goto(new URL(path, url).href, { waitUntil: 'load' });
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    sheets.push(`${path} ${pdf.match(/\/Type\s*\/Page\b/g)!.length}`);
    await page.emulateMedia({ media: 'print' });
    for (const shown of ['.route-map img', '.day .stop', '.sheet-end svg'])
      expect([path, shown, await page.locator(shown).first().isVisible()]).toEqual([path, shown, true]);
    const beyond = await page
      .locator('.answers .months')
      .evaluateAll(
        (bars) =>
          bars.filter((bar) => bar.scrollWidth > bar.parentElement!.clientWidth || bar.clientWidth < 110).length,
      );
    expect([path, beyond]).toEqual([path, 0]); // a wider bar is cut at the edge of the sheet, and nobody reads a narrower one
    await page.emulateMedia({ media: null }); // else the next one is printed as on a screen
  }
  expect(sheets).toEqual(paths.map((path) => `${path} 1`));
  await page.close();
});

test.each([360, 1440])(
  'stops and their labels lie on the map at %i px, and the line leads through them',
  async (width) => {
    const { server, url } = await serve(sites.real, 0);
    servers.push(server);
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    for (const path of listPaths(sites.real)) {
      await page.goto(new URL(path, url).href, { waitUntil: 'load' });
      const found = await page.evaluate(() => {
        const map = document.querySelector('.route-map .canvas')!.getBoundingClientRect();
        const pins = [...document.querySelectorAll('.route-map .pin, .route-map .pin b')].filter((each) =>
          each.checkVisibility(),
        );
        const beyond = pins
          .map((each) => each.getBoundingClientRect())
          .filter(
            ({ left, right, top, bottom }) =>
              left < map.left || right > map.right || top < map.top || bottom > map.bottom,
          );
        const lines = [...document.querySelectorAll('.route-map .tracks')].filter((each) => each.checkVisibility());
        const wide = document.documentElement.scrollWidth > innerWidth;
        return { pins: pins.length > 2, beyond: beyond.length, lines: lines.length, wide };
      });
      expect([path, found]).toEqual([path, { pins: true, beyond: 0, lines: 1, wide: false }]);
    }
    await page.close();
  },
);
