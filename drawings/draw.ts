/**
 * Draws the pictures of the site: `npm run draw [-- NAME … --sheet FILE.png]`. Each module in `drawings/pictures/` gives the
 * drawing of its name, which is written to `media/` of the content; `--sheet` puts them on one sheet, by day and by night.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { launchChromium } from '../scripts/chromium.ts';
import { getContentDirectory } from '../src/loaders/content.ts';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { sheet: { type: 'string' } } });
const folder = join(import.meta.dirname, 'pictures');
const names = readdirSync(folder).map((file) => parse(file).name);

const unknown = positionals.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`${unknown.join(', ')}: not in drawings/pictures/, which has ${names.join(', ')}`);
  process.exit(2);
}

const chosen = positionals.length > 0 ? positionals : names;
const drawings = new Map<string, string>();
for (const name of chosen) {
  const { draw } = (await import(pathToFileURL(join(folder, `${name}.ts`)).href)) as { draw: () => string };
  const svg = draw();
  drawings.set(name, svg);
  writeFileSync(join(getContentDirectory(), 'media', `${name}.svg`), svg);
  console.log(`${name}: ${svg.length} bytes, ${brotliCompressSync(svg).length} with brotli`);
}

if (values.sheet !== undefined) {
  const browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const pictures = Array.from(drawings, ([name, svg]) => {
    const address = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
    const schemes = ['light', 'dark'].map((scheme) => `<img src="${address}" style="color-scheme:${scheme}">`);
    return `<figure>${schemes.join('')}<figcaption>${name}</figcaption></figure>`;
  });
  await page.setContent(
    `<style>body{display:grid;grid-template-columns:1fr 1fr;gap:12px;font:14px sans-serif}figure{margin:0}img{width:300px;height:190px;object-fit:cover;margin-inline-end:6px}</style>${pictures.join('')}`,
  );
  await page.screenshot({ path: values.sheet, fullPage: true });
  await browser.close();
}
