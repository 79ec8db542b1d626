import type { Bilingual } from './fault.ts';

/** Larger pictures take more memory than a build machine should give to a stranger's file. */
const maximumMegapixels = 50;

/** How often the longer side may hold the shorter one; beyond, a picture is a line, and WebP ends at 16,383 pixels. */
const longestRatio = 10;

/** Shorter sides are no picture. */
const shortestSide = 8;

/** Tells what is wrong with the size of a picture. */
export function findSizeFault(
  width: number,
  height: number,
): readonly [message: Bilingual, remedy: Bilingual] | undefined {
  const size = `${width} × ${height}`;
  const megapixels = (width * height) / 1e6;
  if (megapixels > maximumMegapixels)
    return [
      {
        en: `This picture has ${Math.round(megapixels)} megapixels; at most ${maximumMegapixels} are taken.`,
        vi: `Ảnh này có ${Math.round(megapixels)} triệu điểm ảnh; chỉ nhận tối đa ${maximumMegapixels} triệu.`,
      },
      {
        en: 'Make it smaller: 3,000 pixels on the long side are ample.',
        vi: 'Hãy thu nhỏ: cạnh dài 3.000 điểm ảnh là đủ.',
      },
    ];
  if (Math.min(width, height) < shortestSide)
    return [
      {
        en: `This picture has ${size} pixels: nobody would see it.`,
        vi: `Ảnh này chỉ ${size} điểm ảnh, không ai thấy được.`,
      },
      { en: `Export it larger, 1,600 × 900 for example.`, vi: 'Hãy xuất ảnh lớn hơn, chẳng hạn 1.600 × 900.' },
    ];
  if (Math.max(width, height) > longestRatio * Math.min(width, height))
    return [
      {
        en: `This picture has ${size} pixels: one side is more than ${longestRatio} times the other.`,
        vi: `Ảnh này ${size} điểm ảnh: một cạnh dài hơn ${longestRatio} lần cạnh kia.`,
      },
      { en: 'Crop it, or divide it into several.', vi: 'Hãy cắt bớt, hoặc chia thành nhiều ảnh.' },
    ];
  return undefined;
}
