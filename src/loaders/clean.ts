import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import readExif from 'exif-reader';
import sharp from 'sharp';

/** Quality of a picture that is written once more: what is lost is not seen beside the first (mozjpeg, 4:4:4). */
const quality = 95;

/** Creator and licence as EXIF names them; all else stays behind. */
function getCredits(exif: Buffer | undefined): Record<string, string> {
  if (!exif) return {};
  try {
    const { Image = {} } = readExif(exif);
    return Object.fromEntries(
      (['Artist', 'Copyright'] as const).flatMap((key) => {
        const value = Image[key];
        return typeof value === 'string' && value !== '' ? [[key, value]] : [];
      }),
    );
  } catch {
    return {}; // EXIF that cannot be read holds no credits that anybody could read
  }
}

/**
 * Writes a raster picture anew, upright, with its colour profile, its creator and its licence, and without whatever
 * else it carried: position, devices, persons, history, smaller copies, hidden files.
 *
 * @param path the file, which is replaced
 * @throws when it is no picture that sharp can read
 */
export async function cleanPicture(path: string): Promise<void> {
  const bytes = readFileSync(path);
  const picture = sharp(bytes);
  const { exif, format } = await picture.metadata();
  const upright = picture
    .autoOrient()
    .keepIccProfile()
    .withExif({ IFD0: getCredits(exif) });
  const written = await (
    format === 'jpeg'
      ? upright.jpeg({ quality, chromaSubsampling: '4:4:4', mozjpeg: true })
      : format === 'webp'
        ? upright.webp({ quality })
        : format === 'heif'
          ? upright.avif({ quality: 80 })
          : upright.png()
  ).toBuffer();
  const draft = `${path}.draft`;
  writeFileSync(draft, written);
  renameSync(draft, path);
}
