import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from '../../scripts/chromium.ts';
import type { Finding, Findings } from '../budgets.ts';
import type { TypicalPage } from '../pages.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof categories)[number];

/** What Lighthouse found on a page. */
interface Judgement {
  /** From 0 to 100. */
  scores: Record<Category, number>;
  /** Largest contentful paint and total blocking time, in milliseconds. */
  lcp: number;
  tbt: number;
  cls: number;
  /** All that was fetched, as it was sent. */
  bytes: number;
  /** Audits that cost points, and of performance those that were not passed. */
  failed: string[];
}

/** The parts of its report that are read here. */
interface Report {
  categories: Record<Category, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; numericValue?: number }>;
}

/** Times that a page with a lower score is judged: the machine may have been busy. The middle one counts. */
const most = 3;

/** Installs Lighthouse beside this file when it is used for the first time, so that the project stays small. */
function install(): void {
  const folder = import.meta.dirname;
  if (existsSync(join(folder, 'node_modules'))) return;
  console.log('Installing Lighthouse (once). / Đang cài Lighthouse (chỉ một lần).');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--omit=optional'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    throw new Error(
      `Lighthouse could not be installed; run npm ci in ${folder} with a network. / Không cài được Lighthouse; hãy chạy npm ci trong ${folder} khi có mạng.`,
    );
}

/** Judges a page once, as a phone on a slow line would see it. @returns undefined when Lighthouse could not; it has said why */
async function judgeOnce(url: string, page: TypicalPage): Promise<Judgement | undefined> {
  const args = [
    join(import.meta.dirname, 'node_modules/lighthouse/cli/index.js'),
    new URL(`.${page.path}`, url).href,
    '--quiet',
    '--output=json',
    `--only-categories=${categories.join(',')}`,
    '--no-enable-error-reporting',
    '--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run',
  ];
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, CHROME_PATH: ensureChromium() },
  });
  const pieces: Buffer[] = [];
  child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
  if ((await new Promise((done) => child.on('close', done))) !== 0) return undefined;
  const { categories: found, audits } = JSON.parse(Buffer.concat(pieces).toString('utf8')) as Report;
  const measure = (id: string): number => audits[id]?.numericValue ?? 0;
  const toScore = (name: Category): number => Math.round((found[name].score ?? 0) * 100);
  return {
    scores: Object.fromEntries(categories.map((name) => [name, toScore(name)])) as Record<Category, number>, // one for each
    lcp: measure('largest-contentful-paint'),
    tbt: measure('total-blocking-time'),
    cls: measure('cumulative-layout-shift'),
    bytes: measure('total-byte-weight'),
    failed: categories
      .filter((name) => toScore(name) < 100)
      .flatMap((name) => found[name].auditRefs.filter(({ weight }) => weight > 0))
      .map(({ id }) => id)
      .filter((id) => (audits[id]?.score ?? 1) < 1),
  };
}

const getSum = ({ scores }: Judgement): number => categories.reduce((sum, name) => sum + scores[name], 0);

/** Judges a page; again where it was not 100 × 4. @returns undefined when that never came to an end */
async function judge(url: string, page: TypicalPage): Promise<Judgement | undefined> {
  const all: Judgement[] = [];
  for (let turn = 0; turn < most; turn++) {
    const judgement = await judgeOnce(url, page);
    if (judgement && all.length === 0 && getSum(judgement) === 100 * categories.length) return judgement;
    if (judgement) all.push(judgement);
  }
  return all.toSorted((a, b) => getSum(a) - getSum(b))[Math.floor(all.length / 2)];
}

const formatRow = (cells: readonly (string | number)[]): string =>
  cells.map((cell, column) => (column < 8 ? String(cell).padStart(6) : ` ${cell}`)).join(' ');

/**
 * Judges pages by Lighthouse for phones, one after another, and prints each as it comes.
 *
 * @param url address at which they are served, with a slash at its end
 */
export async function runLighthouse(pages: readonly TypicalPage[], url: string): Promise<Findings> {
  install();
  console.log(formatRow(['perf', 'a11y', 'best', 'seo', 'LCP s', 'TBT ms', 'CLS', 'kB', 'page']));
  const found: Record<Category, Finding[]> = { performance: [], accessibility: [], 'best-practices': [], seo: [] };
  for (const page of pages) {
    const judgement = await judge(url, page);
    // A page that could not be judged has no points.
    for (const name of categories)
      found[name].push({ where: decodeURI(page.path), value: judgement?.scores[name] ?? 0 });
    if (!judgement) continue;
    const { scores, lcp, tbt, cls, bytes, failed } = judgement;
    const times = [(lcp / 1000).toFixed(2), Math.round(tbt), cls.toFixed(3), (bytes / 1000).toFixed(1)];
    console.log(
      formatRow([...categories.map((name) => scores[name]), ...times, decodeURI(page.path), failed.join(' ')]),
    );
  }
  return found;
}
