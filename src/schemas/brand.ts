import { z } from 'zod';
import type { Bilingual } from '../loaders/fault.ts';
import { describe } from './describe.ts';

/** What each colour of the palette is for. How those that a site leaves out are made: src/styles/palette.ts. */
const colours = {
  paper: { en: 'ground of the pages', vi: 'nền trang' },
  ink: { en: 'letters', vi: 'chữ' },
  primary: {
    en: 'links, frames of fields, and the coast on the map',
    vi: 'liên kết, khung ô nhập, bờ biển trên bản đồ',
  },
  accent: {
    en: 'what is chosen, the frame of what has the focus, and points on the map',
    vi: 'mục đang chọn, khung của mục đang được trỏ tới, điểm trên bản đồ',
  },
  banner: {
    en: 'ground of the panel on the front page and of the footer',
    vi: 'nền của khung ở trang chủ và của chân trang',
  },
  highlight: { en: 'ground of words that were found', vi: 'nền của từ tìm thấy' },
  sea: { en: 'sea on the map', vi: 'biển trên bản đồ' },
  land: { en: 'land on the map', vi: 'đất liền trên bản đồ' },
  surface: { en: 'ground of the header, cards and fields', vi: 'nền của đầu trang, thẻ bài và ô nhập' },
  'surface-strong': { en: 'ground of notes and tables', vi: 'nền của khung lưu ý và bảng' },
  muted: { en: 'letters of captions, dates and notes', vi: 'chữ của chú thích, ngày tháng và ghi chú' },
  line: { en: 'lines between things', vi: 'đường kẻ ngăn cách' },
  'on-accent': { en: 'numbers in the points on the map', vi: 'số trong các điểm trên bản đồ' },
  'on-banner': { en: 'letters on the banner', vi: 'chữ trên nền banner' },
  'on-banner-muted': { en: 'small print on the banner', vi: 'chữ phụ trên nền banner' },
  button: { en: 'ground of the button on the banner', vi: 'nền của nút bấm trên banner' },
  'on-button': { en: 'letters on that button', vi: 'chữ trên nút bấm ấy' },
  river: { en: 'rivers on the map', vi: 'sông trên bản đồ' },
  border: { en: 'outline of the land on the map', vi: 'đường bao đất liền trên bản đồ' },
  'sea-name': { en: 'names of seas on the map', vi: 'tên biển trên bản đồ' },
  'river-name': { en: 'names of rivers on the map', vi: 'tên sông trên bản đồ' },
} as const satisfies Record<string, Bilingual>;

/** A colour of the palette, by its name. */
export type ColourName = keyof typeof colours;

/** A colour as #rrggbb, on light and on dark screens. */
export interface Shades {
  light: string;
  dark: string;
}

/** How a colour is written. */
export const colourForm: Bilingual = {
  en: "six hexadecimal digits behind #, in quotes, for example '#0b3f3b', or one for light and one for dark screens, { light: '#12665c', dark: '#7fc4b2' }",
  vi: "sáu chữ số thập lục phân sau dấu #, trong dấu nháy, chẳng hạn '#0b3f3b', hoặc riêng cho màn hình sáng và tối, { light: '#12665c', dark: '#7fc4b2' }",
};

const HexSchema = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i)
  .toLowerCase();

/** A colour, written once where it is the same on light and on dark screens. */
export const ColourSchema = z
  .union([HexSchema, z.strictObject({ light: HexSchema, dark: HexSchema })])
  .transform((colour): Shades => (typeof colour === 'string' ? { light: colour, dark: colour } : colour));

const describeColour = ({ en, vi }: Bilingual) =>
  describe({ en: `${en}: ${colourForm.en}`, vi: `${vi}: ${colourForm.vi}` });

const toFields = (names: readonly ColourName[]) =>
  Object.fromEntries(names.map((name) => [name, ColourSchema.optional().meta(describeColour(colours[name]))]));

/** How a typeface that readers have themselves is named. */
export const systemTypeface = 'system';

/** `brand` in `site.yaml`: colours and typeface. Logo and favicon lie in the folder `brand/`. */
export const BrandSchema = z
  .strictObject({
    palette: z
      // Object.keys and fromEntries forget the names.
      .strictObject(
        toFields(Object.keys(colours) as ColourName[]) as Record<ColourName, z.ZodOptional<typeof ColourSchema>>,
      )
      .default({})
      .meta(
        describe({
          en: `the colours: paper, ink, primary, accent, banner and highlight are enough, the others are made from them; for example primary: '#12665c'`,
          vi: `các màu: paper, ink, primary, accent, banner và highlight là đủ, những màu còn lại được pha từ đó; chẳng hạn primary: '#12665c'`,
        }),
      ),
    'theme-color': ColourSchema.optional().meta(
      describeColour({
        en: 'colour that browsers give their own frame; left out, that of the banner',
        vi: 'màu trình duyệt tô quanh trang; bỏ trống thì lấy màu banner',
      }),
    ),
    typeface: z
      .string()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
      .default(systemTypeface)
      .meta(
        describe({
          en: 'name of a typeface of fontsource.org that is installed, for example be-vietnam-pro; left out, or system, readers see their own',
          vi: 'tên một kiểu chữ của fontsource.org đã cài, chẳng hạn be-vietnam-pro; bỏ trống hoặc ghi system thì dùng phông có sẵn của bạn đọc',
        }),
      ),
  })
  .default({ palette: {}, typeface: systemTypeface })
  .meta(
    describe({
      en: "colours and typeface of the site, for example { typeface: be-vietnam-pro, palette: { primary: '#12665c' } }",
      vi: "màu và kiểu chữ của trang, chẳng hạn { typeface: be-vietnam-pro, palette: { primary: '#12665c' } }",
    }),
  );

/** The brand as `site.yaml` has it. */
export type BrandSettings = z.infer<typeof BrandSchema>;
