import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, PDFName, PDFRawStream, decodePDFRawStream } from '@cantoo/pdf-lib';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/chromium.ts';
import { printPdf, printPng, type PrintJob } from '../../scripts/print.ts';
import type { MediaItem } from '../../src/catalog/content.ts';
import { themes } from '../../src/press/posters.ts';
import { provinceContent } from '../sites.ts';

const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 100"><style>.sky{fill:#f4704a}.sea{stop-color:#12665c}@media(prefers-color-scheme:dark){.sky{fill:#0b1a4a}.sea{stop-color:#041215}}</style><linearGradient id="s" x2="0" y2="1"><stop class="sea"/><stop offset="1" stop-color="#cfe3e4"/></linearGradient><rect class="sky" width="160" height="60"/><rect y="60" width="160" height="40" fill="url(#s)"/><circle cx="40" cy="30" r="12" fill="#fff" opacity=".6"/></svg>`;

const item = {
  name: 'sea',
  width: 160,
  height: 100,
  sha256: 'ab'.repeat(32),
  record: { author: 'Ann <Bell>', owner: 'Marren & Co', licence: 'CC-BY-4.0', date: '2026-05' },
} as unknown as MediaItem; // what a printer looks at

const createJob = (theme: PrintJob['theme']): PrintJob => ({
  item,
  bytes: Buffer.from(drawing),
  words: {
    title: { en: 'Grey Sea', vi: 'Biển Xám' },
    description: { en: 'A sea below the sky' },
    credit: { en: 'Drawn for this site' },
  },
  theme,
});

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** How Chromium shows the drawing in a page. */
async function show(theme: PrintJob['theme'], width: number): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width, height: (width * 100) / 160 }, colorScheme: theme });
  await page.setContent(
    `<!doctype html><meta name="color-scheme" content="light dark"><body style="margin:0"><img style="display:block;width:100%" src="data:image/svg+xml,${encodeURIComponent(drawing)}">`,
  );
  const shot = await page.screenshot();
  await page.close();
  return sharp(shot).removeAlpha().raw().toBuffer();
}

describe.each(themes)('a poster for %s', (theme) => {
  test('has the colours that readers see, the width asked for, and its rights within', async () => {
    const png = await printPng(browser, createJob(theme), 800);
    const { width, height, hasAlpha, exif, xmp } = await sharp(png).metadata();
    expect([width, height, hasAlpha]).toEqual([800, 500, false]);
    expect((await sharp(png).raw().toBuffer()).equals(await show(theme, 800))).toBe(true);
    const told = xmp!.toString();
    for (const words of [
      '<rdf:li xml:lang="x-default">Grey Sea</rdf:li>',
      '<rdf:li xml:lang="vi">Biển Xám</rdf:li>',
      'Ann &lt;Bell&gt;',
      'Marren &amp; Co, CC-BY-4.0',
      'Drawn for this site',
      'https://creativecommons.org/licenses/by/4.0/',
    ])
      expect(told).toContain(words);
    expect(exif!.toString('latin1')).toContain('Ann <Bell>');
    expect((await printPng(browser, createJob(theme), 800)).equals(png)).toBe(true);
  });

  test('is a page of lines and areas as PDF, with the same rights, and the same bytes each time', async () => {
    const pdf = await printPdf(browser, createJob(theme));
    const document = await PDFDocument.load(pdf, { updateMetadata: false });
    expect(document.getPageCount()).toBe(1);
    const { width, height } = document.getPage(0).getSize();
    expect(width / height).toBeCloseTo(1.6, 1);
    expect(width).toBeGreaterThan(1100);
    expect([document.getTitle(), document.getAuthor(), document.getCreationDate()?.toISOString()]).toEqual([
      'Grey Sea',
      'Ann <Bell>',
      '2026-05-01T00:00:00.000Z',
    ]);
    const streams = document.context
      .enumerateIndirectObjects()
      .flatMap(([, each]) => (each instanceof PDFRawStream ? [each] : []));
    const kinds = streams.map(({ dict }) => dict.get(PDFName.of('Subtype'))?.toString());
    expect(kinds).not.toContain('/Image');
    const metadata = streams[kinds.indexOf('/XML')]!;
    expect(Buffer.from(decodePDFRawStream(metadata).decode()).toString()).toContain('Marren &amp; Co, CC-BY-4.0');
    expect(Buffer.from(await printPdf(browser, createJob(theme))).equals(Buffer.from(pdf))).toBe(true);
  });
});

test('a poster by day is not one by night', async () => {
  const [day, night] = await Promise.all(themes.map((theme) => printPdf(browser, createJob(theme))));
  expect(Buffer.from(day!).equals(Buffer.from(night!))).toBe(false);
});

describe('npm run posters', () => {
  const folder = mkdtempSync(join(tmpdir(), 'posters-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync('node', ['scripts/posters.ts', '--out', folder, ...args], {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: provinceContent },
    });
    return { status, stdout, stderr };
  };

  test('prints what is named, and takes away what was made of an older drawing', async () => {
    writeFileSync(join(folder, 'lighthouse.00000000-light.pdf'), 'old');
    writeFileSync(join(folder, 'notes.txt'), 'mine');
    const { status, stdout } = run('lighthouse', '--width', '500', '--theme', 'light,dark');
    expect([status, stdout]).toEqual([0, expect.stringContaining('1/1 lighthouse')]);
    const files = readdirSync(folder).map((file) => file.replace(/[0-9a-f]{8}/, 'digest'));
    expect(files).toEqual([
      'lighthouse.digest-dark-500.png',
      'lighthouse.digest-dark.pdf',
      'lighthouse.digest-light-500.png',
      'lighthouse.digest-light.pdf',
      'notes.txt',
    ]);
    const png = readFileSync(join(folder, readdirSync(folder)[0]!));
    expect((await sharp(png).metadata()).xmp!.toString()).toContain('The Marren project');
  });

  test.each([
    [['lighthous'], 'Write lighthouse.', 'Hãy viết lighthouse.'],
    [['visitors'], 'visitors is no drawing (SVG)', 'visitors không phải hình vẽ (SVG)'],
    [['--width', '12.5'], 'give whole pixels from 400 to 8000, for example --width 3000', 'chẳng hạn --width 3000'],
    [['--theme', 'pink'], '--theme pink: write light, dark or light,dark', 'hãy ghi light, dark hoặc light,dark'],
  ])('says what is wrong with %j', (args, english, vietnamese) => {
    const { status, stderr } = run(...args);
    expect([status, stderr]).toEqual([1, expect.stringContaining(english)]);
    expect(stderr).toContain(vietnamese);
  });
});
