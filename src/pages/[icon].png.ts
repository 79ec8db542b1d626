import type { APIRoute } from 'astro';
import sharp, { type Sharp } from 'sharp';
import { getContent } from '../loaders/catalog.ts';
import { icons, type AppIcon } from '../styles/brand.ts';

export const getStaticPaths = () => icons.map((icon) => ({ params: { icon: icon.file }, props: { icon } }));

/** Room around a sign whose edges a device cuts off: what lies within 80 % is kept (W3C, Web Application Manifest, “Icon masks”). */
const safe = 0.8;

/** The favicon as a picture of points, for devices that want one. */
export const GET: APIRoute<{ icon: AppIcon }> = async ({ props: { icon } }) => {
  const { brand } = await getContent();
  const { size, isMasked } = icon;
  const draw = (width: number) =>
    sharp(Buffer.from(brand.favicon), { density: 72 * 40 }).resize(width, width, {
      fit: 'contain',
      background: { r: 0, g: 0, b: 0, alpha: 0 },
    });
  const print = (picture: Sharp) => picture.png({ compressionLevel: 9, palette: true }).toBuffer();
  const respond = (bytes: Buffer) => new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'image/png' } });
  if (!isMasked) return respond(await print(draw(size)));
  // The ground of the favicon goes on to the edges: its colour is found in the middle of its upper edge.
  const { data } = await draw(size).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (Math.round(size * 0.03) * size + size / 2) * 4;
  const [r = 255, g = 255, b = 255, alpha = 0] = data.subarray(at, at + 4);
  const background = alpha === 255 ? { r, g, b } : { r: 255, g: 255, b: 255 };
  const sign = await draw(Math.round(size * safe))
    .png()
    .toBuffer();
  const ground = sharp({ create: { width: size, height: size, channels: 3, background } });
  return respond(await print(ground.composite([{ input: sign }])));
};
