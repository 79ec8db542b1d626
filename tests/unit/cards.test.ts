import fc from 'fast-check';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { getCards, type Card, type PublishedCard } from '../../src/cards/card.ts';
import { CardPainter, largest } from '../../src/cards/draw.ts';
import { drawField } from '../../src/cards/field.ts';
import { chooseSlices, findMissing, getFamilies, getFontPackage } from '../../src/cards/fonts.ts';
import { cardSize, chooseSide, createFrame, mirror, type Side, type Subject } from '../../src/cards/frame.ts';
import { divide, fitLines, type Measured } from '../../src/cards/lines.ts';
import { cutPieces, indexNames } from '../../src/cards/pieces.ts';
import { getSmallestView } from '../../src/catalog/crop.ts';
import { localeKeys, locales, toOpenGraph, type Locale } from '../../src/i18n/locales.ts';
import { getTranslator } from '../../src/i18n/translator.ts';
import { loadContent } from '../../src/loaders/content.ts';
import { readTypeface, type Typeface } from '../../src/styles/typeface.ts';
import { provinceContent, realContent } from '../sites.ts';

const typeface = readTypeface('be-vietnam-pro', { source: 'vi', locales: [{ locale: 'vi' }] }) as Typeface; // is installed

describe('the lines of a name end', () => {
  const names: Partial<Record<Locale, string[]>> = {
    vi: ['Đồng Lạc', 'Kẻ Mù – Bãi Sương'],
    de: ['Dong Lac'],
    lo: ['ດົງລາກ'],
    ja: ['ドンラック'],
    th: ['เงวียน'],
  };
  test.each([
    ['vi', 'Vườn quốc gia Kẻ Mù – Bãi Sương', 'Vườn|quốc|gia|Kẻ Mù – Bãi Sương'],
    ['vi', 'Hồ – nơi sương tan', 'Hồ –|nơi|sương|tan'],
    ['de', 'Dong-Lac-Höhle im Nebel', 'Dong-Lac-|Höhle|im|Nebel'],
    ['vi', 'Tín chỉ các-bon', 'Tín|chỉ|các-bon'],
    ['fr', 'Que voir\u00A0?', 'Que|voir\u00A0?'],
    ['zh', '最大的洞穴：东洛', '最大的|洞穴：|东|洛'],
    ['ja', 'ドンラックの洞窟、知られている道', 'ドンラックの|洞窟、|知られている|道'],
    ['ja', 'ヴォー・グエン', 'ヴォー・|グエン'],
    ['th', 'หวอ เงวียน ซ้าป', 'หวอ|เงวียน|ซ้าป'],
    ['ko', '안개 바다의 동굴', '안개|바다의|동굴'],
    ['th', 'ถ้ำใหญ่', 'ถ้ำ|ใหญ่'],
    ['lo', 'ຖ້ຳດົງລາກ', 'ຖ້ຳ|ດົງລາກ'],
    ['lo', 'ຖ້ຳ\u200Bໃຫຍ່', 'ຖ້ຳ|ໃຫຍ່'],
    ['ar', 'كهف دونغ لاك', 'كهف|دونغ|لاك'],
  ] as const)('%s: %s', (locale, text, expected) => {
    const pieces = cutPieces(text, locale, indexNames(names[locale] ?? []));
    expect(pieces.map((piece) => piece.text).join('|')).toBe(expected);
  });

  test('a name may part where it is the whole text', () => {
    expect(cutPieces('Hồ Đồng Lạc', 'vi', indexNames(['Hồ Đồng Lạc', 'Đồng Lạc'])).map(({ text }) => text)).toEqual([
      'Hồ',
      'Đồng Lạc',
    ]);
  });

  test('nowhere is a letter lost', () => {
    fc.assert(
      fc.property(fc.constantFrom(...localeKeys), fc.string({ unit: 'grapheme', minLength: 1 }), (locale, text) => {
        const joined = cutPieces(text, locale, indexNames([text.slice(1, 3)]))
          .map((piece) => (piece.isSpaced ? ' ' : '') + piece.text)
          .join('');
        expect(joined.trim()).toBe(
          text
            .replaceAll('\u200B', '')
            .replaceAll(/[^\S\u00A0\u202F]+/gu, ' ')
            .trim(),
        );
      }),
    );
  });
});

describe('words are set', () => {
  const piece = (text: string, isSpaced = true): Measured => ({ text, isSpaced, width: text.length / 2 });
  const steps = [
    { size: 96, lines: 1 },
    { size: 60, lines: 2 },
    { size: 30, lines: 3 },
  ];

  test('as large as they fit, and in lines of like width', () => {
    const words = ['A', 'tower', 'that', 'was', 'finished', 'before', 'the', 'lamp'].map((text) => piece(text));
    expect(fitLines([piece('Tower')], 0.25, steps, 500)).toMatchObject({ size: 96, lines: ['Tower'] });
    expect(fitLines(words, 0.25, steps, 700)).toMatchObject({
      size: 60,
      lines: ['A tower that was', 'finished before the lamp'],
    });
  });

  test('with a hyphen where a word is divided, in scripts that have one', () => {
    const divideWord = (word: string) => fitLines([piece(word)], 0.25, steps, 200).lines;
    const lines = divideWord('Höhlenforschungsgesellschaft');
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.map((line) => line.endsWith('-'))).toEqual(lines.map((_, index) => index < lines.length - 1));
    for (const word of [
      '洞窟探検家協会洞窟探検家協会洞窟探検家協会',
      'พิพิธภัณฑสถานแห่งชาติทางทะเล',
      'مستكشفوالكهوفوالأنهارالجوفية',
    ])
      expect(divideWord(word).join('')).not.toContain('-');
    expect(
      fitLines([piece('Phong'), piece('Nha'), piece('Kẻ')], 0.25, [{ size: 60, lines: 3 }], 200).lines.join(''),
    ).not.toContain('-');
  });

  test('without anything being cut off', () => {
    const word = fc.tuple(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 30 }), fc.boolean());
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 60, max: 1200 }),
        (list, limit) => {
          const pieces = list.map(([text, isSpaced]) => piece(text, isSpaced));
          const { lines, width } = fitLines(pieces, 0.25, steps, limit);
          expect(width).toBeLessThanOrEqual(limit);
          expect(lines.length).toBeLessThanOrEqual(3);
          // Hyphens stand where a word was divided.
          const letters = (text: string): string => text.replaceAll(/[ -]/g, '');
          expect(letters(lines.join(''))).toBe(letters(pieces.map(({ text }) => text).join('')));
        },
      ),
    );
  });

  test('with the widest line as narrow as it can be', () => {
    const widthOf = (line: readonly Measured[]): number => line.reduce((sum, { width }) => sum + width, 0);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 9 }), (widths) => {
        const pieces = widths.map((width): Measured => ({ text: 'x', isSpaced: false, width }));
        const widest = Math.max(...divide(pieces, 2, 0).map(widthOf));
        const all = pieces.map((_, at) => Math.max(widthOf(pieces.slice(0, at)), widthOf(pieces.slice(at))));
        expect(widest).toBe(Math.min(...all));
      }),
    );
  });
});

describe('a picture lies on a card', () => {
  /** Pictures, each with a box that layouts can keep. */
  const subjects = fc
    .record({
      ratio: fc.double({ min: 0.5, max: 3, noNaN: true }),
      share: fc.tuple(fc.double({ min: 0.1, max: 1, noNaN: true }), fc.double({ min: 0.1, max: 1, noNaN: true })),
      at: fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
    })
    .map(({ ratio, share, at }): Subject => {
      const size = { width: Math.round(1000 * ratio), height: 1000 };
      const view = getSmallestView(size);
      const [width, height] = [view.x * share[0], view.y * share[1]];
      const [left, top] = [(100 - width) * at[0], (100 - height) * at[1]];
      return { ...size, keep: [left, top, left + width, top + height] };
    });
  const sides = fc.constantFrom<Side>('below', 'beside');

  test('so that it fills what no words cover, and never lies askew', () => {
    fc.assert(
      fc.property(subjects, sides, fc.integer({ min: 180, max: 500 }), (subject, side, ground) => {
        const { x, y, width, height } = createFrame(subject, side, ground).picture;
        expect(Math.abs(width / height - subject.width / subject.height)).toBeLessThan(0.02);
        expect(x).toBeLessThanOrEqual(side === 'beside' ? ground : 0);
        expect(y).toBeLessThanOrEqual(0);
        expect(x + width).toBeGreaterThanOrEqual(cardSize.width);
        expect(y + height).toBeGreaterThanOrEqual(side === 'below' ? cardSize.height - ground : cardSize.height);
      }),
    );
  });

  test('so that words never stand on what its record keeps', () => {
    const wide = subjects.filter(({ width, height }) => width / height >= 4 / 3 && width / height <= 21 / 9);
    fc.assert(
      fc.property(wide, (subject) => {
        const side = chooseSide(subject);
        const ground = side === 'below' ? 212 : 480;
        const { picture } = createFrame(subject, side, ground);
        const [left, , , bottom] = subject.keep!;
        if (side === 'below')
          expect(picture.y + (bottom / 100) * picture.height).toBeLessThan(cardSize.height - ground + 2);
        else expect(picture.x + (left / 100) * picture.width).toBeGreaterThan(ground - 1);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['a low one', [30, 40, 65, 80], 'below'],
    ['a high one', [30, 5, 65, 78], 'beside'],
    ['a wide one in the sky', [0, 0, 37, 30], 'below'],
  ] as const)('with words below or beside: %s', (_name, keep, side) => {
    const subject = { width: 1600, height: 900, keep };
    expect(chooseSide(subject)).toBe(side);
    expect(createFrame(subject, side, side === 'below' ? 212 : 480).seen).toBeGreaterThan(0.95);
  });

  test('mirrored where lines begin on the right', () => {
    const subject: Subject = { width: 1600, height: 900, focus: [20, 30], keep: [5, 10, 35, 80] };
    expect(mirror(subject)).toMatchObject({ focus: [80, 30], keep: [65, 10, 95, 80] });
    expect(mirror(mirror(subject))).toEqual(subject);
  });
});

describe('the letters of cards', () => {
  test.each(localeKeys)('%s: are there for everything that the interface says on them', (locale) => {
    const t = getTranslator(locale);
    const words = [t('media.illustration'), t('media.map'), t('share.label'), t('search.prompt'), locales[locale].name];
    for (const each of [typeface, undefined])
      expect(findMissing(words.join(''), getFamilies(locale, each))).toEqual([]);
  });

  test('are missed one by one, by what fonts truly have', () => {
    expect(findMissing('Marren\u200B ᚠᚢᚠ\u00A0\u00AD🗼', getFamilies('en', typeface))).toEqual(['ᚠ', 'ᚢ', '🗼']);
    expect(['த', 'မ', 'ᚠ', 'a'].map(getFontPackage)).toEqual([
      '@fontsource-variable/noto-sans-tamil',
      '@fontsource/noto-sans-myanmar',
      undefined,
      undefined,
    ]);
    // Of Han, only what the package for traditional Chinese has beyond those that are installed.
    expect(['僪', '𠀋', '𪚥', '𰻝', '𮧟', '㐂', '\u{11fc0}'].map(getFontPackage)).toEqual([
      '@fontsource-variable/noto-sans-tc',
      ...Array.from({ length: 6 }, () => undefined),
    ]);
  });

  test.each([
    ['vi', 'Động Kẻ Mù', ['be-vietnam-pro']],
    ['ru', 'Маяк Marren', ['noto-sans']],
    ['zh', '直骨门', ['noto-sans-sc']],
    ['ja', '直骨門', ['noto-sans-jp']],
    ['ko', '直骨門 등대', ['noto-sans-kr']],
    ['ar', 'منارة 2026', ['noto-sans-arabic']],
    ['th', 'ประภาคาร Đồng', ['noto-sans-thai', 'noto-sans']],
  ] as const)('%s: “%s” come from the right family, and few files are opened', (locale, text, families) => {
    const slices = chooseSlices(text, getFamilies(locale, typeface));
    expect(new Set([...families].filter((family) => ![...slices.values()].includes(family)))).toEqual(new Set());
    expect([...slices.values()][0]).toBe(families[0]);
    expect(slices.size).toBeLessThanOrEqual(6);
  });
});

test('every locale has a tag of its own for Open Graph', () => {
  const tags = localeKeys.map(toOpenGraph);
  for (const tag of tags) expect(tag).toMatch(/^[a-z]{2,3}_[A-Z]{2}$/);
  expect(new Set(tags).size).toBe(tags.length);
  expect((['vi', 'en', 'lo', 'zh', 'ar'] as const).map(toOpenGraph)).toEqual([
    'vi_VN',
    'en_GB',
    'lo_LA',
    'zh_CN',
    'ar_AR',
  ]);
});

describe('cards', () => {
  const painter = new CardPainter();
  let province: PublishedCard[];
  let real: PublishedCard[];
  const load = async (root: string): Promise<PublishedCard[]> => {
    const { content } = await loadContent(root);
    return getCards(
      content,
      content.site.locales.map(({ locale }) => locale),
    );
  };

  beforeAll(async () => {
    [province, real] = await Promise.all([load(provinceContent), load(realContent)]);
  });

  test('have addresses of their own, which change with what they show', async () => {
    const paths = real.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(province.map(({ path }) => path.replace(/\.[0-9a-f]{8}\.jpg$/, ''))).toContain(
      '/cards/vi/places/lighthouse',
    );
    const { content } = await loadContent(provinceContent);
    content.records['places/lighthouse']!.name.en = 'New Lighthouse';
    const changed = getCards(content, ['en', 'vi']);
    const differing = changed.filter(({ path }) => !province.some((card) => card.path === path));
    expect(differing.map(({ path }) => path.split('.')[0])).toEqual(['/cards/en/places/lighthouse']);
  });

  test('have all their words within the edges, at a size that can be read', async () => {
    for (const card of [...province, ...real]) {
      const { words, frame } = await painter.arrange(card);
      const isBelow = frame.side === 'below';
      expect([card.path, words.title.lines.length]).toEqual([card.path, expect.toSatisfy((count) => count <= 3)]);
      expect([card.path, words.title.size]).toEqual([card.path, expect.toSatisfy((size) => size >= 26)]);
      expect(words.title.width).toBeLessThanOrEqual(isBelow ? 1080 : 440);
      expect(words.extent).toBeLessThanOrEqual(isBelow ? 400 : 500);
    }
  });

  test('are the same whatever was drawn before', async () => {
    const some = real.filter(({ path }) => /\/(?:vi|lo|th|zh|ja|ko|ru|ar)\/index\./.test(path));
    const other = new CardPainter();
    const digests = new Map<string, Buffer>();
    for (const card of some) digests.set(card.path, await painter.draw(card));
    for (const card of some.toReversed())
      expect([card.path, (await other.draw(card)).equals(digests.get(card.path)!)]).toEqual([card.path, true]);
  });

  test('are JPEG of the right size and weight, also of a noisy photograph, and of a long name', async () => {
    const card: Card = province[0]!;
    const noise: Buffer<ArrayBuffer> = await sharp({
      create: {
        width: 1200,
        height: 630,
        channels: 3,
        background: '#888',
        noise: { type: 'gaussian', mean: 128, sigma: 40 },
      },
    })
      .png()
      .toBuffer();
    const busy = new CardPainter(() => noise);
    const picture = { ...card.picture!, ending: 'png' } as const;
    const title = {
      ...card.title,
      pieces: [{ text: 'Donaudampfschifffahrtsgesellschaft'.repeat(4), isSpaced: false }],
    };
    for (const each of [
      { ...card, picture },
      { ...card, picture, title },
    ]) {
      const bytes = await busy.draw(each);
      expect(bytes.length).toBeLessThanOrEqual(largest);
      expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', ...cardSize });
    }
  });

  test('without a picture have a field that is always the same for a section', () => {
    const { colours } = province[0]!;
    expect(drawField(colours, 'places')).toBe(drawField(colours, 'places'));
    expect(drawField(colours, 'places')).not.toBe(drawField(colours, 'news'));
  });
});
