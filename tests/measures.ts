import type { BrowserContext, Page } from 'playwright-core';

// What is measured of a page in a browser, by tests and by the bench.

/** Sets what a reader has chosen before, for every page of a context. */
export const choose = (context: BrowserContext, settings: Record<string, string>) =>
  context.addInitScript((all) => {
    for (const [name, value] of Object.entries(all)) localStorage.setItem(name, value);
  }, settings);

/** Measures layout shifts from the beginning of a page (web.dev/cls); what a reader has just done does not count. */
export const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) shifts.push(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** Sum of the layout shifts since the page began. */
export const readShifts = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0));

/** Measures by how many pixels a page is wider than the screen, and counts what of its header lies outside of it. */
export const measureExcess = (page: Page) =>
  page.evaluate(() => {
    const outside = [...document.querySelectorAll('header a, header button')].filter((each) => {
      const { left, right, width } = each.getBoundingClientRect();
      return width > 0 && (left < -1 || right > innerWidth + 1);
    });
    return { pixels: document.documentElement.scrollWidth - innerWidth, outside: outside.length };
  });

/** Measures how many screens a page fills. */
export const measureScreens = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight / innerHeight);

/** Waits until the search page has answered the query in its address. */
export const waitForResults = (page: Page) => page.locator('#results[data-state=done]').waitFor({ state: 'attached' });
