import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addPictureRules, getPosition, getSmallestView, narrowest, widest } from '../../src/catalog/crop.ts';
import type { MediaItem, SiteContent } from '../../src/catalog/content.ts';
import { describeRights, getLicenceAddress } from '../../src/catalog/rights.ts';

/** What of a picture is seen in a box, in percent of its width or height, as CSS cuts it. */
function getView(ratio: number, box: number, position: number, axis: 'x' | 'y'): [number, number] {
  const share = Math.min(1, axis === 'x' ? box / ratio : ratio / box);
  const start = (position / 100) * (1 - share) * 100;
  return [start, start + share * 100];
}

const percent = fc.integer({ min: 0, max: 1000 }).map((value) => value / 10);

describe('where a picture is cut', () => {
  test('what is kept stays in view in every box in which it fits', () => {
    fc.assert(
      fc.property(
        fc.tuple(percent, percent),
        fc.tuple(percent, percent),
        fc.double({ min: 0.4, max: 4, noNaN: true }),
        fc.double({ min: narrowest, max: widest, noNaN: true }),
        ([a, b], [c, d], ratio, box) => {
          const [left, right, top, bottom] = [Math.min(a, b), Math.max(a, b), Math.min(c, d), Math.max(c, d)];
          const { x, y } = getPosition({ keep: [left, top, right, bottom] });
          const sides = [
            [getView(ratio, box, x, 'x'), left, right],
            [getView(ratio, box, y, 'y'), top, bottom],
          ] as const;
          for (const [[start, end], from, to] of sides) {
            if (to - from > end - start) continue;
            expect(start).toBeLessThanOrEqual(from + 1e-9);
            expect(end).toBeGreaterThanOrEqual(to - 1e-9);
          }
        },
      ),
    );
  });

  test('the smallest view of a picture is that of the narrowest and of the widest box', () => {
    expect(getSmallestView({ width: 1600, height: 1000 })).toEqual({
      x: (2 / 3 / 1.6) * 100,
      y: (1.6 / (21 / 9)) * 100,
    });
    expect(getSmallestView({ width: 600, height: 900 })).toEqual({ x: 100, y: expect.closeTo(28.57, 2) });
  });

  test('without a box the focus decides, without either the middle', () => {
    expect(getPosition({ focus: [20, 75] })).toEqual({ x: 20, y: 75 });
    expect(getPosition({})).toEqual({ x: 50, y: 50 });
    // Over the whole width nothing is free, so that nothing can be cut: the focus says where, should it happen.
    expect(getPosition({ keep: [0, 10, 100, 30], focus: [30, 20] })).toEqual({ x: 30, y: 12.5 });
  });

  test('a page has the rules of its own pictures, once each', () => {
    const item = (name: string, record: object) => ({ name, record }) as MediaItem;
    const content = {
      media: {
        sea: item('sea', { keep: [20, 0, 60, 50], colour: { light: '#112233', dark: '#000000' } }),
        hill: item('hill', {}),
        other: item('other', {}),
      },
    } as unknown as SiteContent;
    const page = '<head></head><img data-picture="sea"><img data-picture="hill"><img data-picture="sea">';
    expect(addPictureRules(page, content)).toBe(
      '<head><style>@layer components{' +
        '[data-picture="sea"]{object-position:33.3% 0%;background-color:light-dark(#112233,#000000)}' +
        '[data-picture="hill"]{object-position:50% 50%}' +
        '}</style></head><img data-picture="sea"><img data-picture="hill"><img data-picture="sea">',
    );
    expect(addPictureRules('<head></head>', content)).toBe('<head></head>');
  });
});

test('a picture carries who made it and its terms', () => {
  const { exif, xmp } = describeRights({ author: 'Ann <Bell>', owner: 'Office & Co', licence: 'CC-BY-SA-4.0' });
  expect(exif.IFD0).toEqual({ Artist: 'Ann <Bell>', Copyright: 'Office & Co, CC-BY-SA-4.0' });
  expect(xmp).toContain('<rdf:li>Ann &lt;Bell&gt;</rdf:li>');
  expect(xmp).toContain('https://creativecommons.org/licenses/by-sa/4.0/');
  expect(getLicenceAddress('CC0-1.0')).toBe('https://creativecommons.org/publicdomain/zero/1.0/');
  expect(getLicenceAddress('All rights reserved')).toBeUndefined();
});
