import { PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import type { MediaItem } from '../src/catalog/content.ts';
import { describeRights, type PictureWords } from '../src/catalog/rights.ts';
import type { Theme } from '../src/press/posters.ts';

/** A drawing as it is to be printed. */
export interface PrintJob {
  item: MediaItem;
  /** The drawing. */
  bytes: Uint8Array;
  words: PictureWords;
  theme: Theme;
}

/** Points of the longer side of a PDF: 420 mm, the longer side of A3. Whoever prints it chooses another. */
const longest = (420 / 25.4) * 72;

/** The first text of a wording: a PDF has room for one. */
const pickFirst = (words: PictureWords['title'] | undefined): string => Object.values(words ?? {})[0] ?? '';

/** A page that holds nothing but the drawing, in the light that it is asked for. A picture takes it from its element. */
const toHtml = ({ bytes, theme }: PrintJob, width: number, height: number): string =>
  `<!doctype html><html style="color-scheme:only ${theme}"><style>@page{size:${width}px ${height}px;margin:0}html,body{margin:0;background:none}img{display:block;width:${width}px;height:${height}px}</style><img src="data:image/svg+xml;base64,${Buffer.from(bytes).toString('base64')}" alt="">`;

async function open(browser: Browser, job: PrintJob, width: number, height: number) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: job.theme });
  // Browsers print in the light of day; a drawing is no page.
  await page.emulateMedia({ media: 'screen', colorScheme: job.theme });
  await page.setContent(toHtml(job, width, height), { waitUntil: 'load' });
  await page.evaluate(() => document.querySelector('img')!.decode());
  return page;
}

/**
 * Draws a picture in points as Chromium shows it, with title, credit and licence within (XMP in iTXt, Exif).
 *
 * @param width pixels
 */
export async function printPng(browser: Browser, job: PrintJob, width: number): Promise<Buffer> {
  const { item, words } = job;
  const height = Math.round((item.height * width) / item.width);
  const page = await open(browser, job, width, height);
  const shot = await page.screenshot({ type: 'png', animations: 'disabled' });
  await page.close();
  const { exif, xmp } = describeRights(item.record, words);
  return sharp(shot)
    .removeAlpha()
    .withExif(exif)
    .withXmp(xmp)
    .png({ compressionLevel: 9, adaptiveFiltering: true })
    .toBuffer();
}

/** The day of a record as a moment: of a year or a month the first. */
function toMoment(date: string): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day));
}

/** Draws a picture as lines and areas, to be printed in any size, with title, credit and licence within (ISO 32000-1, 14.3). */
export async function printPdf(browser: Browser, job: PrintJob): Promise<Uint8Array> {
  const { item, words } = job;
  const scale = longest / Math.max(item.width, item.height);
  const [width, height] = [item.width * scale, item.height * scale].map((points) => Math.round((points / 72) * 96)) as [
    number,
    number,
  ];
  const page = await open(browser, job, width, height);
  const printed = await page.pdf({ printBackground: true, preferCSSPageSize: true, pageRanges: '1' });
  await page.close();
  const document = await PDFDocument.load(printed, { updateMetadata: false });
  const { author, owner, licence, date } = item.record;
  const { xmp } = describeRights(item.record, words);
  document.setTitle(pickFirst(words.title), { showInWindowTitleBar: true });
  document.setAuthor(author);
  document.setSubject([pickFirst(words.description), pickFirst(words.credit)].filter(Boolean).join(' · '));
  document.setKeywords([owner, licence]);
  // What was printed when and by which program would make other bytes of the same drawing.
  document.setCreator('');
  document.setProducer('');
  document.setCreationDate(toMoment(date));
  document.setModificationDate(toMoment(date));
  const metadata = document.context.stream(
    `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>${xmp}<?xpacket end="r"?>`,
    {
      Type: 'Metadata',
      Subtype: 'XML',
    },
  );
  document.catalog.set(PDFName.of('Metadata'), document.context.register(metadata));
  const id = PDFHexString.of(item.sha256.slice(0, 32));
  document.context.trailerInfo.ID = document.context.obj([id, id]);
  return document.save({ useObjectStreams: true });
}
