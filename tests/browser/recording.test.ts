import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/chromium.ts';
import { serve } from '../../scripts/server.ts';
import { getTranslator } from '../../src/i18n/translator.ts';
import { provinceContent } from '../sites.ts';

// A video and a sound in a text: nothing of them is loaded before somebody asks, and what is said can be read.

const folder = mkdtempSync(join(tmpdir(), 'recording-'));
const [content, output] = [join(folder, 'content'), join(folder, 'site')];
const t = getTranslator('en');
let browser: Browser;
let server: Server;
let url: string;

const add = (file: string, text: string): void => {
  mkdirSync(join(content, file, '..'), { recursive: true });
  writeFileSync(join(content, file), text);
};
const addWords = (locale: string, name: string, words: string): void => {
  const path = join(content, locale, 'media.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^media:\n/m, `$&  ${name}: ${words}\n`));
};

beforeAll(async () => {
  cpSync(provinceContent, content, { recursive: true });
  for (const [name, file, record] of [
    ['bells', 'bells.mp4', 'kind: video\nposter: lighthouse\n'],
    ['horn', 'horn.mp3', 'kind: audio\n'],
  ] as const) {
    cpSync(resolve('tests/fixtures/recordings', file), join(content, 'media', file));
    add(`media/${name}.yaml`, `${record}persons: none\nauthor: MK\nowner: MK\nlicence: CC-BY-4.0\ndate: "2026"\n`);
    addWords('en', name, `{ title: Sound of ${name}, credit: Recorded at the quay }`);
    addWords('vi', name, `{ title: Tiếng ${name} }`);
    add(`en/media/${name}.vtt`, `WEBVTT\n\n00:00.000 --> 00:01.000\nOne can hear: ${name}.\n`);
  }
  add('vi/media/bells.vtt', 'WEBVTT\n\n00:00.000 --> 00:01.000\nTiếng chuông.\n');
  const lake = join(content, 'en/places/lake.mdx');
  writeFileSync(
    lake,
    `${readFileSync(lake, 'utf8')}\n<Recording name="bells" caption="At noon." />\n\n<Recording name="horn" />\n`,
  );
  execFileSync('node', ['scripts/build.ts', '--outDir', output], {
    env: { ...process.env, CONTENT_DIR: content, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  ({ url, server } = await serve(output, 0));
  browser = await launchChromium();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  server?.close();
  server?.closeAllConnections();
  rmSync(folder, { recursive: true, force: true });
});

test('a recording is loaded once somebody plays it, with its captions', { timeout: 60_000 }, async () => {
  const page = await browser.newPage();
  const asked: string[] = [];
  const refused: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  page.on('console', (message) => void (message.type() === 'error' && refused.push(message.text())));
  await page.goto(new URL('/en/places/lake/', url).href, { waitUntil: 'load' });
  await page.locator('video').scrollIntoViewIfNeeded();
  await page.waitForTimeout(500);
  expect(asked.filter((path) => /\.(?:mp4|mp3)$/.test(path))).toEqual([]);
  const video = page.getByLabel('Sound of bells');
  expect(
    await video.evaluate((element: HTMLVideoElement) => [element.controls, element.autoplay, element.poster !== '']),
  ).toEqual([true, false, true]);
  await video.evaluate((element: HTMLVideoElement) => element.play());
  await expect.poll(() => asked.filter((path) => path.endsWith('.mp4')).length).toBeGreaterThan(0);
  expect(asked.some((path) => path.endsWith('.mp3'))).toBe(false);
  const tracks = await video.evaluate((element: HTMLVideoElement) =>
    Array.from(element.textTracks, ({ language, mode, kind }) => [language, mode, kind]),
  );
  expect(tracks).toEqual([
    ['en', 'showing', 'captions'],
    ['vi', 'disabled', 'captions'],
  ]);
  await expect
    .poll(() =>
      video.evaluate((element: HTMLVideoElement) => (element.textTracks[0]?.cues?.[0] as VTTCue | undefined)?.text),
    )
    .toBe('One can hear: bells.');
  await page.getByText(t('media.audioWords')).click();
  expect(await page.getByText('One can hear: horn.').isVisible()).toBe(true);
  expect(refused).toEqual([]);
  await page.close();
});

test('its address stands in the Markdown version', () => {
  const markdown = readFileSync(join(output, 'en/places/lake.md'), 'utf8');
  expect(markdown).toMatch(
    /\[Sound of bells\]\(https:\/\/marren\.example\/media\/bells\.[0-9a-f]{8}\.mp4\)\n\n_At noon\._/,
  );
});
