import { readFileSync } from 'node:fs';
import { Renderer } from '@takumi-rs/core';
import sharp from 'sharp';
import { describeRights, type Rights } from '../catalog/rights.ts';
import type { Locale } from '../i18n/locales.ts';
import { readMediaBytes } from '../loaders/media-bytes.ts';
import { toSubject, type Card, type Words } from './card.ts';
import { drawField } from './field.ts';
import { chooseSlices, getFamilies, listServed, type Slice } from './fonts.ts';
import { cardSize, chooseSide, createFrame, mirror, type Frame } from './frame.ts';
import {
  heavy,
  isRightToLeft,
  light,
  setCard,
  toCardNode,
  toLine,
  type MeasuredCard,
  type MeasuredWords,
  type OpenedPicture,
  type SetCard,
} from './setting.ts';

/**
 * Qualities of JPEG, which every program that makes previews reads. At the first no edge of our drawings frays; the others
 * are for photographs that would be too large.
 */
const qualities = [82, 74, 66, 56, 46, 34, 22, 10] as const;

/** Bytes that a card may have: WhatsApp and others leave out larger pictures, and a site has many cards. */
export const largest = 80_000;

/** Pixels of a letter when widths are measured: so large that rounding does not count. */
const probe = 100;

/** Bytes of decoded pictures that takumi keeps. */
const pictureCache = 192 * 2 ** 20;

/** All words of a card, the title first, the note last. */
const listWords = ({ title, foot, note }: Card): Words[] => [title, ...foot, ...(note ? [note] : [])];

/** Names the families in which a language is set, as CSS lists them. */
const nameFonts =
  ({ typeface }: Card) =>
  (locale: Locale): string =>
    getFamilies(locale, typeface)
      .list.map(({ name }) => `"${name}"`)
      .join(',');

/** Draws cards; it keeps the fonts and pictures that it has opened. */
export class CardPainter {
  private readonly read: typeof readMediaBytes;
  private readonly renderer = new Renderer({ cacheMaxBytes: pictureCache });
  private readonly opened = new Map<Slice, Promise<unknown>>();
  private readonly pictures = new Map<string, Promise<DecodedPicture>>();

  /** @param read gives the bytes of a picture */
  constructor(read = readMediaBytes) {
    this.read = read;
  }

  /** Finds where the words of a card and its picture lie. */
  async arrange(card: Card): Promise<{ words: SetCard; frame: Frame }> {
    await this.openFonts(card);
    const subject = card.picture ? toSubject(card.picture) : cardSize;
    const shown = isRightToLeft(card) ? mirror(subject) : subject;
    const side = card.picture ? chooseSide(shown) : 'below';
    const words = setCard(await this.measure(card), side);
    return { words, frame: createFrame(shown, side, words.extent) };
  }

  /** Draws a card. @returns a JPEG */
  async draw(card: Card): Promise<Buffer> {
    const { words, frame } = await this.arrange(card);
    const picture = await this.openPicture(card, frame.picture.width);
    const node = toCardNode(card, frame, picture, words, nameFonts(card));
    const images = [{ src: picture.name, data: picture.png }];
    const pixels = await this.renderer.render(node, { ...cardSize, format: 'raw', images });
    return toJpeg(pixels, card.picture && describeRights(card.picture.record));
  }

  /** Opens the files that the words of a card need. */
  private async openFonts(card: Card): Promise<void> {
    for (const { text, locale } of listWords(card))
      for (const [slice, family] of chooseSlices(text, getFamilies(locale, card.typeface))) {
        let opening = this.opened.get(slice);
        if (!opening) this.opened.set(slice, (opening = this.openFont(family, slice)));
        await opening;
      }
  }

  private openFont(name: string, slice: Slice): Promise<unknown> {
    const { file, weight } = slice;
    return this.renderer.registerFont({
      name,
      data: readFileSync(file),
      unicodeRange: listServed(slice),
      ...(weight === undefined ? {} : { weight }),
    });
  }

  /** Measures every piece of the words of a card, all at once. */
  private async measure(card: Card): Promise<MeasuredCard> {
    const getFonts = nameFonts(card);
    const all = listWords(card);
    const nodes = all.flatMap(({ pieces, locale }, index) => {
      // The title and the first words of the foot are heavy, see setting.ts. Only a space that does not break has a width.
      const style = { fontFamily: getFonts(locale), fontSize: probe, fontWeight: index < 2 ? heavy : light };
      return ['\u00A0', ...pieces.map(({ text }) => text)].map((text) => toLine(text, locale, style));
    });
    const style = { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' } as const;
    const { children } = await this.renderer.measure({ type: 'container', style, children: nodes });
    const widths = children.map(({ width }) => width / probe);
    const measured = all.map((words): MeasuredWords => {
      const [space = 0, ...own] = widths.splice(0, words.pieces.length + 1);
      return { words, space, pieces: words.pieces.map((piece, index) => ({ ...piece, width: own[index]! })) };
    });
    const note = card.note && measured.pop();
    const [title, ...foot] = measured as [MeasuredWords, ...MeasuredWords[]]; // as `listWords` has them
    return { title, foot, note };
  }

  /** The picture of a card in a width; each is opened once. */
  private openPicture({ picture, colours, seed }: Card, width: number): Promise<DecodedPicture> {
    const name = `${picture?.sha256 ?? [seed, ...Object.values(colours)].join('-')}-${width}`;
    let opening = this.pictures.get(name);
    if (!opening) {
      const bytes = picture ? this.read(picture) : Buffer.from(drawField(colours, seed));
      const isDrawing = !picture || picture.ending === 'svg';
      opening = decodePicture(name, bytes, width, isDrawing ? (picture?.width ?? cardSize.width) : undefined);
      this.pictures.set(name, opening);
    }
    return opening;
  }
}

/** Encodes a card in the best quality that is small enough. @param rights of its picture */
async function toJpeg(pixels: Buffer, rights: Rights | undefined): Promise<Buffer> {
  const plain = sharp(pixels, { raw: { ...cardSize, channels: 4 } }).removeAlpha();
  const image = rights ? plain.withExif(rights.exif).withXmp(rights.xmp) : plain;
  let bytes = Buffer.alloc(0);
  for (const quality of qualities) {
    bytes = await image.clone().jpeg({ quality }).toBuffer();
    if (bytes.length <= largest) break;
  }
  return bytes;
}

/** A picture in the size in which a card needs it; takumi keeps what it has decoded by its name. */
interface DecodedPicture extends OpenedPicture {
  png: Buffer;
}

/** Dots an inch in which the units of a drawing are pixels. */
const usualDensity = 72;

/**
 * Decodes a picture in a width.
 *
 * @param natural pixels that a drawing gives as its width: it is drawn as large as it is needed; left out for photographs
 */
async function decodePicture(
  name: string,
  bytes: Buffer,
  width: number,
  natural: number | undefined,
): Promise<DecodedPicture> {
  const density = natural === undefined ? usualDensity : Math.max(1, (usualDensity * width) / natural);
  const { data: png, info } = await sharp(bytes, { density })
    .rotate()
    .resize({ width })
    .toColourspace('srgb')
    .png({ compressionLevel: 1 })
    .toBuffer({ resolveWithObject: true });
  return { name, png, width: info.width, height: info.height };
}
