// npm run posters [-- NAMES] [--out posters] [--width 3000] [--theme light|dark]: drawings as PNG and PDF, for print. The next
// build publishes those that lie in posters/ and lists them in the media library.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../gate/check.ts';
import { findNear } from '../gate/near.ts';
import { getPublishedMedia } from '../src/catalog/media.ts';
import type { MediaItem, SiteContent } from '../src/catalog/content.ts';
import { getContentDirectory } from '../src/loaders/content.ts';
import { formatStop } from '../src/loaders/fault.ts';
import { readMediaBytes } from '../src/loaders/media-bytes.ts';
import { getPostersFolder, listPosters } from '../src/loaders/posters.ts';
import { Problem } from '../src/loaders/problem.ts';
import { describePictureWords } from '../src/press/library.ts';
import { getPosterDigest, isDrawing, themes, toPosterFile, type Theme } from '../src/press/posters.ts';

import { launchChromium } from './chromium.ts';
import { fail } from './ending.ts';
import { printPdf, printPng } from './print.ts';

/** Pixels that a poster may be wide: below it is no poster, above Chromium draws it no more in one piece. */
const [narrowest, widest] = [400, 8000];

function readWidth(text: string): number {
  const width = Number(text);
  if (Number.isInteger(width) && width >= narrowest && width <= widest) return width;
  throw new Problem({
    en: `--width ${text}: give whole pixels from ${narrowest} to ${widest}, for example --width 3000.`,
    vi: `--width ${text}: hãy ghi số điểm ảnh nguyên, từ ${narrowest} đến ${widest}, chẳng hạn --width 3000.`,
  });
}

function readThemes(text: string | undefined): readonly Theme[] {
  if (text === undefined) return ['light'];
  const wanted = text.split(',').map((each) => themes.find((theme) => theme === each.trim()));
  if (wanted.every((theme) => theme !== undefined)) return wanted;
  throw new Problem({
    en: `--theme ${text}: write light, dark or light,dark.`,
    vi: `--theme ${text}: hãy ghi light, dark hoặc light,dark.`,
  });
}

/** Chooses the drawings to be printed. @throws {Problem} with all names that are none */
function choose(content: SiteContent, names: readonly string[]): MediaItem[] {
  const published = getPublishedMedia(content);
  const drawings = published.filter(isDrawing);
  if (names.length === 0) return drawings;
  const wrong = names.filter((name) => !drawings.some((item) => item.name === name));
  if (wrong.length === 0) return drawings.filter(({ name }) => names.includes(name));
  const all = drawings.map(({ name }) => name);
  const explain = (name: string): { en: string; vi: string } => {
    if (published.some((item) => item.name === name))
      return {
        en: `${name} is no drawing (SVG): the media library offers it as it is.`,
        vi: `${name} không phải hình vẽ (SVG): kho ảnh cho tải nguyên tệp.`,
      };
    const near = findNear(name, all).join(', ');
    return near === ''
      ? {
          en: `There is no published drawing ${name}. There are ${all.join(', ')}.`,
          vi: `Không có hình vẽ nào đã đăng tên ${name}. Có ${all.join(', ')}.`,
        }
      : {
          en: `There is no published drawing ${name}. Write ${near}.`,
          vi: `Không có hình vẽ nào đã đăng tên ${name}. Hãy viết ${near}.`,
        };
  };
  throw new Problem({
    en: wrong.map((name) => explain(name).en).join('\n'),
    vi: wrong.map((name) => explain(name).vi).join('\n'),
  });
}

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      out: { type: 'string' },
      width: { type: 'string', default: '3000' },
      theme: { type: 'string' },
    },
    allowPositionals: true,
  });
  const width = readWidth(values.width);
  const wantedThemes = readThemes(values.theme);
  const out = values.out === undefined ? getPostersFolder() : resolve(values.out);
  const { errors, loaded } = await checkContent(getContentDirectory());
  if (errors.length > 0) {
    console.error(formatStop(errors));
    process.exit(1);
  }
  const { content } = loaded;
  const drawings = choose(content, positionals);
  mkdirSync(out, { recursive: true });
  // What was made of a drawing that has changed since is nobody's any more.
  for (const { name, digest, file } of listPosters(out))
    if (drawings.some((item) => item.name === name && getPosterDigest(item) !== digest)) rmSync(join(out, file));
  const browser = await launchChromium();
  try {
    for (const [index, item] of drawings.entries()) {
      for (const theme of wantedThemes) {
        const job = { item, bytes: readMediaBytes(item), words: describePictureWords(content, item), theme };
        const poster = { name: item.name, digest: getPosterDigest(item), theme };
        writeFileSync(join(out, toPosterFile({ ...poster, type: 'png', width })), await printPng(browser, job, width));
        writeFileSync(join(out, toPosterFile({ ...poster, type: 'pdf' })), await printPdf(browser, job));
      }
      console.log(`${index + 1}/${drawings.length} ${item.name}`);
    }
  } finally {
    await browser.close();
  }
  console.log(`→ ${out}`);
}

await run().catch(fail);
