import type { Browser, Page } from 'playwright-core';
import { createProgress } from '../gate/progress.ts';
import { launchChromium } from '../scripts/chromium.ts';
import { stripBase } from '../src/i18n/paths.ts';
import { choose, measureExcess, measureScreens, readShifts, waitForResults, watchShifts } from '../tests/measures.ts';
import type { BudgetName, Findings } from './budgets.ts';
import type { TypicalPage } from './pages.ts';
import type { BenchRelease } from './release.ts';

/** The slow mobile line of Lighthouse: over a fast one fonts and pictures come before anything could move. */
const slowLine = { offline: false, latency: 150, downloadThroughput: 1_638_400 / 8, uploadThroughput: 768_000 / 8 };

/** Pages that are open at a time: most of the time they wait for their line. */
const tabs = 4;

/** A way to look at a page. */
interface Look {
  width: number;
  height: number;
  /** What a reader has chosen before. */
  settings: Record<string, string>;
  isSlow: boolean;
  /** Measures the page once it has come to rest. @param kilobytes weighs the files below a folder of the site that were asked for */
  measure: (
    page: Page,
    typical: TypicalPage,
    kilobytes: (folder: string) => number,
  ) => Promise<Partial<Record<BudgetName, number>>>;
}

const looks: readonly Look[] = [
  {
    width: 360,
    height: 780,
    settings: {},
    isSlow: true,
    measure: async (page, { type }, kilobytes) => ({
      shiftPhone: await readShifts(page),
      ...(type === 'front page' && { screens: await measureScreens(page) }),
      ...(type === 'search with a query' && { search: kilobytes('pagefind/') }),
    }),
  },
  {
    width: 1440,
    height: 900,
    settings: {},
    isSlow: true,
    measure: async (page) => ({ shiftDesktop: await readShifts(page) }),
  },
  {
    width: 320,
    height: 700,
    settings: { 'text-size': 'larger' },
    isSlow: false,
    measure: async (page) => {
      const { pixels, outside } = await measureExcess(page);
      return { wide: Math.max(pixels, outside) };
    },
  },
];

/** Milliseconds after which a page does not come any more; the machine may be busy. */
const patience = 180_000;

/** Opens a page and gives it time to come to rest, then goes down it as a reader does. */
async function visit(page: Page, url: string, { path }: TypicalPage): Promise<void> {
  const open = () => page.goto(new URL(`.${path}`, url).href, { waitUntil: 'load' });
  await open().catch(open); // a public screen that comes in too slowly for its scene goes on to the next
  if (path.includes('?q=')) await waitForResults(page);
  await page.evaluate(async () => {
    const rest = () => new Promise((done) => setTimeout(done, 100));
    await document.fonts.ready;
    await rest();
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo({ top: y, behavior: 'instant' });
      await rest();
    }
  });
}

/** Looks at one page in one way. */
async function look(
  browser: Browser,
  url: string,
  { base, weigh }: BenchRelease,
  { width, height, settings, isSlow, measure }: Look,
  typical: TypicalPage,
): Promise<Partial<Record<BudgetName, number>>> {
  const context = await browser.newContext({ viewport: { width, height } });
  try {
    await choose(context, settings);
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    const asked = new Set<string>();
    page.on('request', (request) => asked.add(stripBase(new URL(request.url()).pathname, base)?.slice(1) ?? ''));
    await watchShifts(page);
    if (isSlow) {
      const session = await context.newCDPSession(page);
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', slowLine);
    }
    await visit(page, url, typical);
    return await measure(page, typical, (folder) =>
      [...asked].filter((file) => file.includes(folder)).reduce((sum, file) => sum + weigh(file) / 1000, 0),
    );
  } finally {
    await context.close();
  }
}

/**
 * Measures in Chromium what moves, what is wider than the screen, how long front pages are, and what a search fetches.
 *
 * @param url address at which the release is served, with a slash at its end
 */
export async function lookAtPages(
  pages: readonly TypicalPage[],
  release: BenchRelease,
  url: string,
): Promise<Findings> {
  const browser = await launchChromium();
  const tasks = looks.flatMap((each) => pages.map((page) => [each, page] as const));
  const found = new Map<string, { where: string; value: number }[]>();
  const progress = createProgress('look at pages');
  let next = 0;
  const work = async (): Promise<void> => {
    for (let task = tasks[next++]; task; task = tasks[next++]) {
      const measured = await look(browser, url, release, ...task);
      for (const [name, value] of Object.entries(measured))
        found.set(name, [...(found.get(name) ?? []), { where: decodeURI(task[1].path), value }]);
      progress.update(next, tasks.length);
    }
  };
  await Promise.all(Array.from({ length: tabs }, work));
  progress.finish();
  await browser.close();
  return Object.fromEntries(found);
}
