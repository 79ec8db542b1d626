import type { Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/chromium.ts';
import { serve } from '../../scripts/server.ts';
import { localeKeys, locales } from '../../src/i18n/locales.ts';
import { getScript } from '../../src/i18n/scripts.ts';
import { sites } from '../sites.ts';

let browser: Browser;
let server: Server;
let url: string;

beforeAll(async () => {
  ({ url, server } = await serve(sites.real, 0));
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  server.close();
});

/** Opens the front page of an edition at its map. */
async function openMap(locale: string, width: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.goto(new URL(`./${locale}/`, url).href);
  await page.locator('.canvas').first().scrollIntoViewIfNeeded();
  await page.evaluate(() => document.fonts.ready);
  return page;
}

/** Measures what is written on the first map of a page: by Chromium, in pixels. Runs in the page. */
function measure() {
  const canvas = document.querySelector('.canvas')!;
  const toBox = ({ left, top, right, bottom }: DOMRect) => ({ left, top, right, bottom });
  const isSeen = (element: Element): boolean => element.getClientRects().length > 0;
  const pins = [...canvas.querySelectorAll('.pin')].filter(isSeen);
  const labels = pins.flatMap((pin) => {
    const label = pin.querySelector('b')!;
    if (!isSeen(label)) return [];
    // The words from side to side, not the room that they were given; from above, their lines, as fonts claim more than they paint.
    const range = document.createRange();
    range.selectNodeContents(label);
    const { left, right } = range.getBoundingClientRect();
    const { top, bottom } = label.getBoundingClientRect();
    return [{ text: label.textContent.trim(), pin: pins.indexOf(pin), box: { left, top, right, bottom } }];
  });
  const names = [...canvas.querySelectorAll('svg.names text')].filter(isSeen).map((text) => {
    const element = text as SVGTextElement;
    const matrix = element.getScreenCTM()!;
    const letters = Array.from({ length: element.getNumberOfChars() }, (_, index) => {
      const { x, y, width, height } = element.getExtentOfChar(index);
      const middle = new DOMPoint(x + width / 2, y + height / 2).matrixTransform(matrix);
      return { x: middle.x, y: middle.y };
    });
    return { role: element.getAttribute('class')!.split(' ')[0]!, text: element.textContent.trim(), letters };
  });
  const all = [...canvas.querySelectorAll('b, text, .bar span')].filter(isSeen);
  return {
    canvas: toBox(canvas.getBoundingClientRect()),
    pins: pins.map((pin) => toBox(pin.getBoundingClientRect())),
    labels,
    names,
    styles: all.map((each) => getComputedStyle(each).fontStyle),
    sizes: labels.map(({ pin }) => Number.parseFloat(getComputedStyle(pins[pin]!.querySelector('b')!).fontSize)),
  };
}

type Box = ReturnType<typeof measure>['canvas'];
const covers = (a: Box, b: Box): boolean =>
  a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;

const upright: ReadonlySet<string> = new Set(['Arab', 'Thai', 'Laoo', 'Hans', 'Jpan', 'Kore']);

describe.each([360, 768, 1440])('the map at %i px', (width) => {
  test.each(localeKeys)('%s: no label leaves it, covers another or a pin, and the sea is named', async (locale) => {
    const page = await openMap(locale, width);
    const { canvas, pins, labels, names, styles, sizes } = await page.evaluate(measure);
    await page.close();
    expect(labels.length).toBeGreaterThan(pins.length / 2);
    const outside = labels.filter(
      ({ box }) =>
        box.left < canvas.left || box.right > canvas.right || box.top < canvas.top || box.bottom > canvas.bottom,
    );
    expect(outside).toEqual([]);
    const collisions = labels.flatMap((label, index) => [
      ...labels.slice(index + 1).flatMap((other) => (covers(label.box, other.box) ? [[label.text, other.text]] : [])),
      ...pins.flatMap((pin, number) => (number !== label.pin && covers(label.box, pin) ? [[label.text, number]] : [])),
      ...names.flatMap(({ text, letters }) =>
        letters.some(({ x, y }) => covers(label.box, { left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 }))
          ? [[label.text, text]]
          : [],
      ),
    ]);
    expect(collisions).toEqual([]);
    const lost = names.flatMap(({ text, letters }) =>
      letters.some(
        ({ x, y }) => x < canvas.left || x > canvas.right || y < canvas.top || y > canvas.bottom || x + y === 0,
      )
        ? [text]
        : [],
    );
    expect(lost).toEqual([]);
    expect(names.filter(({ role }) => role === 'sea')).not.toEqual([]);
    if (upright.has(getScript(locales[locale].lang))) expect(styles).not.toContain('italic');
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(14);
  });
});

test('the map is enlarged and filtered by keyboard, and nothing of it is lost', async () => {
  const page = await openMap('en', 1440);
  const port = page.locator('.port').first();
  const count = () => page.locator('.pin:visible').count();
  const all = await count();
  await page.locator('[data-zoom=in]').first().focus();
  await page.keyboard.press('Enter');
  expect(await port.evaluate((each) => each.scrollWidth > each.clientWidth)).toBe(true);
  await port.focus();
  const start = await port.evaluate((each) => each.scrollLeft);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => port.evaluate((each) => each.scrollLeft)).toBeGreaterThan(start);
  await page.locator('[data-zoom=out]').first().click();
  const chips = page.locator('.chips button');
  if ((await chips.count()) > 0) {
    await chips.nth(1).focus();
    await page.keyboard.press('Space');
    expect(await count()).toBeLessThan(all);
    await chips.first().click();
  }
  expect(await count()).toBe(all);
  await page.close();
});
