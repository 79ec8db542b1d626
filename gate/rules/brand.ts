import type { Bilingual } from '../../src/loaders/fault.ts';
import type { ColourName, Shades } from '../../src/schemas/brand.ts';
import { findCulprits, type ContrastProblem, type Culprit } from '../../src/styles/legibility.ts';
import { createPalette, type Palette } from '../../src/styles/palette.ts';
import type { Rule } from '../rule.ts';

const schemes: Readonly<Record<Culprit['scheme'], Bilingual>> = {
  light: { en: 'on light screens', vi: 'ở màn hình sáng' },
  dark: { en: 'on dark screens', vi: 'ở màn hình tối' },
};

/** What lies below that is no colour of the palette. */
const grounds: Readonly<Record<string, Bilingual>> = {
  print: { en: 'white paper in print', vi: 'giấy trắng khi in' },
  picture: { en: 'the banner over a picture', vi: 'banner đặt trên ảnh' },
};

/** Contrast as WCAG writes it, 4.5:1. It is rounded down: 4.499 is not enough, and must not look as if it were. */
const toRatio = (contrast: number, lang: 'en' | 'vi'): string =>
  `${new Intl.NumberFormat(lang, { maximumFractionDigits: 2, roundingMode: 'floor' }).format(contrast)}:1`;

/** Says how well a colour and another can be told apart. */
function describePair(name: ColourName, problem: ContrastProblem, palette: Palette): Bilingual {
  const { front, ground, below, scheme, contrast } = problem;
  const [other, colour] = front === name ? [ground, below] : [front, palette[front][scheme]];
  const words = grounds[other] ?? { en: other, vi: other };
  return {
    en: `${toRatio(contrast, 'en')} with ${words.en} ${colour}`,
    vi: `${toRatio(contrast, 'vi')} với ${words.vi} ${colour}`,
  };
}

/** Says of a colour what it cannot be told apart from, and what contrast is needed. */
function describeCulprit({ name, scheme, problems }: Culprit, palette: Palette): Bilingual {
  const parts = Array.from(
    Map.groupBy(problems, ({ least }) => least),
    ([least, list]) => {
      const pairs = list.map((problem) => describePair(name, problem, palette));
      return {
        en: `${pairs.map(({ en }) => en).join(', ')} – at least ${toRatio(least, 'en')} is needed`,
        vi: `${pairs.map(({ vi }) => vi).join(', ')} – cần ít nhất ${toRatio(least, 'vi')}`,
      };
    },
  );
  return {
    en: `The colour ${name} ${palette[name][scheme]} has too little contrast ${schemes[scheme].en}: ${parts.map(({ en }) => en).join('; ')}.`,
    vi: `Màu ${name} ${palette[name][scheme]} không đủ tương phản ${schemes[scheme].vi}: ${parts.map(({ vi }) => vi).join('; ')}.`,
  };
}

/** Says what to do, by example where changing this colour alone is enough. */
function describeRemedy({ name, scheme, instead }: Culprit, palette: Palette): Bilingual {
  if (instead === undefined)
    return {
      en: `No ${name} stands out from all of these: make those lighter or darker as well.`,
      vi: `Không màu ${name} nào nổi trên tất cả các màu này: hãy làm cả các màu kia sáng hơn hoặc tối hơn.`,
    };
  const { light, dark }: Shades = { ...palette[name], [scheme]: instead };
  const form = light === dark ? `'${light}'` : `{ light: '${light}', dark: '${dark}' }`;
  return {
    en: `Make it, or what it stands with, lighter or darker. Enough would be ${name}: ${form} below palette.`,
    vi: `Hãy làm màu này hoặc các màu kia sáng hơn hay tối hơn. Chỉ cần ghi ${name}: ${form} dưới palette là đủ.`,
  };
}

/** Colours that stand on one another can be told apart, on light and on dark screens. */
export const brand: Rule = ({ content, locators }, report) => {
  const given = content.site.brand.palette;
  const palette = createPalette(given);
  for (const culprit of findCulprits(given)) {
    const place = locators.get('site.yaml')?.(['brand', 'palette', culprit.name]);
    report('brand-contrast', 'site.yaml', place, describeCulprit(culprit, palette), describeRemedy(culprit, palette));
  }
};
