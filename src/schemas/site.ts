import { z } from 'zod';
import { isLocale } from '../i18n/locales.ts';
import { BrandSchema } from './brand.ts';
import {
  EntryIdSchema,
  LocaleSchema,
  SlugSchema,
  WebAddressSchema,
  sectionKinds,
  uniqueList,
  words,
  type Localized,
} from './common.ts';
import type { Bilingual } from '../loaders/fault.ts';
import { describe } from './describe.ts';
import { FactReferenceSchema } from './fact.ts';
import { pictogramNames } from './pictogram.ts';
import { PercentBoxSchema, PercentPointSchema, PercentSchema, isPartOfOne } from './percent.ts';
import { refersTo } from './reference.ts';
import { TranslationSchema } from './text.ts';
import { findAddressProblem, findMailProblem } from './web-address.ts';

/** Tells whether `Intl` knows a time zone: Asia/Ho_Chi_Minh it does, Asia/Hanoi it does not. */
function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name }).format(0);
    return true;
  } catch {
    return false;
  }
}

/** `places/coast`, the category of a section, or `places/old-lighthouse`, an entry. */
const PictogramKeySchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/);

const addressWords = describe({
  en: 'address of the site: https:// and the host, for example https://marren.example; below a path of its host with the path, https://name.github.io/repo/',
  vi: 'địa chỉ của trang: https:// và tên miền, chẳng hạn https://marren.example; nếu trang nằm dưới một đường dẫn thì ghi cả đường dẫn, https://name.github.io/repo/',
});

/**
 * A host, and for a site below a path of its host the path: nothing in it has to be encoded, and no `..` leads away. A
 * control character at the end would be dropped without a word.
 */
const siteAddress = /^https:\/\/([^/\s\p{Cc}?#@\\]+)(\/[A-Za-z0-9_-][A-Za-z0-9._~-]*)*\/?$/u;

const isSiteAddress = (url: string): boolean => siteAddress.test(url) && findAddressProblem(url) === undefined;

const SiteAddressSchema = z
  .string()
  .refine(isSiteAddress, { error: 'not-a-site-address', abort: true })
  // As browsers write it: https://example.org, https://name.github.io/repo/
  .transform((url) => {
    const { origin, pathname } = new URL(url);
    return pathname === '/' ? origin : `${origin}${pathname.replace(/\/?$/, '/')}`;
  });

/** Folders of the content and first parts of addresses that cannot be a section. */
const reservedNames: ReadonlySet<string> = new Set([
  'brand',
  'components',
  'data',
  'feed',
  'kinds',
  'media',
  'notices',
  'offline',
  'press',
  'screen',
  'search',
  'sources',
  'status',
  'when',
]);

/** Where people write to: a web address, or `mailto:` and an address of electronic mail. */
const ContactSchema = z
  .string()
  .refine((contact) => !(contact.startsWith('mailto:') ? findMailProblem(contact) : findAddressProblem(contact)), {
    error: 'not-a-contact',
  });

const KeySchema = SlugSchema.refine((key) => !/^\d+$/.test(key), { error: 'key-is-number' });

/** Percent of a picture's width and height by which labels in it lie apart at least. */
const labelGap = 4;

/** Labels cover neither the headline nor each other. */
function checkLabels(
  { sky, labels }: { sky: number[]; labels: { entry: string; at: [number, number] }[] },
  context: z.RefinementCtx,
): void {
  const [left = 0, top = 0, right = 0, bottom = 0] = sky;
  labels.forEach(({ at }, index) => {
    if (isPartOfOne(at)) return; // told of already
    const report = (message: string, params = {}): void =>
      context.addIssue({ code: 'custom', message, path: ['labels', index, 'at'], input: at, params });
    const [x, y] = at;
    if (x > left && x < right && y > top && y < bottom) report('label-in-sky');
    const other = labels
      .slice(0, index)
      .find(({ at: [otherX, otherY] }) => Math.abs(x - otherX) < labelGap && Math.abs(y - otherY) < labelGap);
    if (other) report('labels-too-near', { entry: other.entry });
  });
}

/** `site.yaml`: what the whole site has in common, whatever the language. Its words are in `<locale>/site.yaml`. */
export const SiteValuesSchema = z.strictObject({
  url: SiteAddressSchema.meta(addressWords),
  'time-zone': z
    .string()
    .refine(isTimeZone, { error: 'no-such-time-zone' })
    .meta(
      describe({
        en: 'IANA name of the zone in which times are printed, for example Asia/Ho_Chi_Minh',
        vi: 'tên múi giờ theo IANA dùng để in giờ, chẳng hạn Asia/Ho_Chi_Minh',
      }),
    ),
  source: LocaleSchema.meta(
    describe({
      en: 'the language in which every entry exists, for example vi',
      vi: 'ngôn ngữ gốc, mọi bài đều có, chẳng hạn vi',
    }),
  ),
  locales: uniqueList(
    z.strictObject({
      locale: LocaleSchema,
      tier: z
        .number()
        .int()
        .min(1)
        .max(3)
        .meta(
          describe({
            en: 'how much is promised: 1 everything, 2 leading entries, 3 first entries',
            vi: 'hứa tới đâu: 1 là mọi bài, 2 là các bài chính, 3 là những bài đầu tiên',
          }),
        ),
      fallback: uniqueList(LocaleSchema)
        .optional()
        .meta(
          describe({
            en: 'languages that readers of this edition are shown before those of the site’s own fallback, for example [zh, en]',
            vi: 'các ngôn ngữ mà bạn đọc bản này được dùng thay trước, rồi mới tới fallback chung của trang, chẳng hạn [zh, en]',
          }),
        ),
    }),
    ({ locale }) => locale,
  )
    .min(1)
    .meta(
      describe({
        en: 'the editions, in the order in which readers see them, for example - { locale: vi, tier: 1 }',
        vi: 'các ngôn ngữ, theo thứ tự bạn đọc thấy, chẳng hạn - { locale: vi, tier: 1 }',
      }),
    ),
  fallback: uniqueList(LocaleSchema)
    .default([])
    .meta(
      describe({
        en: 'languages tried in this order when an entry has no text in the language asked for, for example [en, vi]',
        vi: 'các ngôn ngữ lần lượt được dùng khi bài chưa có ở ngôn ngữ bạn đọc chọn, chẳng hạn [en, vi]',
      }),
    ),
  sections: uniqueList(
    z.strictObject({
      slug: SlugSchema.refine((slug) => !isLocale(slug) && !reservedNames.has(slug), { error: 'reserved-slug' }).meta(
        describe({
          en: 'folder of its records, and its part of the address, for example places',
          vi: 'thư mục chứa hồ sơ, cũng là phần địa chỉ của mục, chẳng hạn places',
        }),
      ),
      kind: z.enum(sectionKinds).meta(
        describe({
          en: `what its records are, which decides their fields: ${sectionKinds.join(', ')}`,
          vi: `hồ sơ trong mục thuộc loại nào, từ đó có các trường riêng: ${sectionKinds.join(', ')}`,
        }),
      ),
      group: KeySchema.optional().meta(
        describe({
          en: 'group of the menu to which it belongs, for example visit; the names of groups stand in site.yaml of each language',
          vi: 'nhóm của trình đơn chứa mục, chẳng hạn visit; tên nhóm ghi trong site.yaml của từng ngôn ngữ',
        }),
      ),
    }),
    ({ slug }) => slug,
  )
    .min(1)
    .meta(
      describe({
        en: 'the sections, in the order of the menu, for example - { slug: places, kind: place }',
        vi: 'các mục, theo thứ tự của trình đơn, chẳng hạn - { slug: places, kind: place }',
      }),
    ),
  owner: z
    .strictObject({
      kind: z.enum(['independent', 'state-agency']).meta(
        describe({
          en: 'who speaks: an independent project (independent) or a state agency (state-agency)',
          vi: 'ai lên tiếng: independent (dự án độc lập) hoặc state-agency (cơ quan nhà nước)',
        }),
      ),
    })
    .meta(
      describe({
        en: 'who is responsible for the site, for example { kind: independent }',
        vi: 'ai chịu trách nhiệm về trang, chẳng hạn { kind: independent }',
      }),
    ),
  'not-found-picture': refersTo('picture', SlugSchema)
    .optional()
    .meta(
      describe({
        en: 'name in media/ of the picture where there is no page and where there is no network, for example lamp; left out, the generator draws a lamp in a cave',
        vi: 'tên trong media/ của tranh ở trang báo không tìm thấy và trang đọc khi không có mạng, chẳng hạn lamp; bỏ trống thì phần mềm tự vẽ ngọn đèn trong hang',
      }),
    ),
  portals: uniqueList(
    z.strictObject({
      key: KeySchema.meta(
        describe({
          en: 'key of its name in site.yaml of each language, for example province',
          vi: 'khóa của tên cổng trong site.yaml của từng ngôn ngữ, chẳng hạn province',
        }),
      ),
      url: WebAddressSchema,
    }),
    ({ key }) => key,
  )
    .superRefine((portals, context) => {
      portals.forEach(({ url }, index) => {
        if (portals.slice(0, index).some((other) => other.url === url))
          context.addIssue({ code: 'custom', message: 'listed-twice', path: [index, 'url'], input: url });
      });
    })
    .default([])
    .meta(
      describe({
        en: 'official portals that the footer links to, for example - { key: province, url: https://portal.example }',
        vi: 'các cổng chính thức mà chân trang dẫn tới, chẳng hạn - { key: province, url: https://portal.example }',
      }),
    ),
  repository: z
    .strictObject({
      url: WebAddressSchema.refine((address) => !/[?#]/.test(address), { error: 'not-a-repository' }).meta(
        describe({
          en: 'web address of the repository, for example https://git.example/marren',
          vi: 'địa chỉ web của kho mã, chẳng hạn https://git.example/marren',
        }),
      ),
      edit: z
        .string()
        .regex(/^\/(?:[\w.~-]+\/)*$/)
        .meta(
          describe({
            en: 'path of the edit page below it, with a slash at both ends; the path of the file is appended, for example /edit/main/',
            vi: 'đường dẫn tới trang sửa, có dấu / ở hai đầu; đường dẫn tệp được nối vào sau, chẳng hạn /edit/main/',
          }),
        ),
    })
    .optional()
    .meta(
      describe({
        en: 'where contributors propose changes, for example { url: https://git.example/marren, edit: /edit/main/ }; left out, no edit links are shown',
        vi: 'nơi người đóng góp đề xuất sửa, chẳng hạn { url: https://git.example/marren, edit: /edit/main/ }; bỏ trống thì không có liên kết sửa',
      }),
    ),
  'signing-key': z
    .string()
    .regex(/^RW[A-Za-z0-9+/]{54}$/)
    .optional()
    .meta(
      describe({
        en: 'public key by which the list of published files is signed: 56 characters that begin with RW; npm run keys makes one',
        vi: 'khóa công khai để ký danh sách tệp đã đăng: 56 ký tự, bắt đầu bằng RW; lệnh npm run keys tạo ra',
      }),
    ),
  'security-contact': ContactSchema.optional().meta(
    describe({
      en: 'where to report a security fault, printed in /.well-known/security.txt, for example https://git.example/marren/security or mailto:security@marren.example',
      vi: 'nơi báo lỗi bảo mật, in trong /.well-known/security.txt, chẳng hạn https://git.example/marren/security hoặc mailto:security@marren.example',
    }),
  ),
  'indexnow-key': z
    .string()
    .regex(/^[a-zA-Z0-9-]{8,128}$/)
    .optional()
    .meta(
      describe({
        en: 'key by which search engines believe npm run ping (indexnow.org), 8 to 128 letters, digits and hyphens, for example 0123456789abcdef; published as /<key>.txt',
        vi: 'khóa để máy tìm kiếm tin lệnh npm run ping (indexnow.org), 8 đến 128 chữ cái, chữ số và gạch ngang, chẳng hạn 0123456789abcdef; đăng ở /<khóa>.txt',
      }),
    ),
  'websub-hub': WebAddressSchema.optional().meta(
    describe({
      en: 'hub that tells followers of the feeds what is new (W3C WebSub), for example https://hub.example/',
      vi: 'máy chủ báo tin mới cho người theo dõi nguồn tin (W3C WebSub), chẳng hạn https://hub.example/',
    }),
  ),
  brand: BrandSchema,
  press: z
    .strictObject({
      facts: uniqueList(FactReferenceSchema)
        .default([])
        .meta(
          describe({
            en: 'the facts of the fact sheet, in its order, for example [places/old-lighthouse#height, places/lake#depth]',
            vi: 'các dữ kiện của bảng số liệu, theo thứ tự in, chẳng hạn [places/hai-dang-co#chieu-cao, places/ho-xam#do-sau]',
          }),
        ),
      guide: refersTo('entry', EntryIdSchema)
        .optional()
        .meta(
          describe({
            en: 'the entry that says how journalists from abroad may work here, for example pages/foreign-media',
            vi: 'bài nói phóng viên nước ngoài tác nghiệp ở đây thế nào, chẳng hạn pages/foreign-media',
          }),
        ),
      contact: ContactSchema.optional().meta(
        describe({
          en: 'where newsrooms write to, for example https://office.example/press or mailto:press@marren.example; left out, the press room says that there is no address yet',
          vi: 'nơi tòa soạn gửi câu hỏi, chẳng hạn https://office.example/press hoặc mailto:press@marren.example; bỏ trống thì phòng báo chí nói là chưa có địa chỉ',
        }),
      ),
    })
    .optional()
    .meta(
      describe({
        en: 'the press room with media library and press kit: facts, guide and contact, for example { facts: [places/old-lighthouse#height] }; left out, there is none',
        vi: 'phòng báo chí, kèm kho ảnh và bộ tài liệu báo chí: gồm facts, guide và contact, chẳng hạn { facts: [places/hai-dang-co#chieu-cao] }; bỏ trống thì không có',
      }),
    ),
  panorama: z
    .strictObject({
      picture: refersTo(
        'picture',
        SlugSchema.meta(
          describe({
            en: 'a wide drawing of the whole land, with quiet sky above it on both sides: a name in media/ without its ending, for example coast',
            vi: 'hình vẽ ngang của cả vùng đất, phía trên hai bên là khoảng trời trống: tên tệp trong media/, bỏ phần đuôi, chẳng hạn bo-bien',
          }),
        ),
      ),
      start: PercentSchema.meta(
        describe({
          en: 'where a phone begins to show it, in percent of its width from the left, for example 25',
          vi: 'điện thoại hiện từ chỗ nào trước, tính bằng phần trăm bề ngang từ bên trái, chẳng hạn 25',
        }),
      ),
      sky: PercentBoxSchema.meta(
        describe({
          en: 'where the headline stands on wide screens: [left, top, right, bottom] in percent of the picture, with nothing but sky in it, for example [50, 8, 96, 50]',
          vi: 'chỗ đặt tiêu đề trên màn hình rộng: [trái, trên, phải, dưới] tính bằng phần trăm của ảnh, chỉ có trời, chẳng hạn [50, 8, 96, 50]',
        }),
      ),
      labels: uniqueList(
        z.strictObject({
          entry: refersTo('entry', EntryIdSchema),
          at: PercentPointSchema.meta(
            describe({
              en: '[from the left, from the top] in percent of the picture, for example [22, 46]',
              vi: '[từ trái, từ trên] tính bằng phần trăm của ảnh, chẳng hạn [22, 46]',
            }),
          ),
        }),
        ({ entry }) => entry,
      )
        .default([])
        .meta(
          describe({
            en: 'entries to be seen in it, each with its place, in the order of the keyboard, for example - { entry: places/lake, at: [22, 46] }',
            vi: 'các bài thấy được trong ảnh, kèm vị trí, theo thứ tự bàn phím, chẳng hạn - { entry: places/ho-xam, at: [22, 46] }',
          }),
        ),
    })
    .superRefine(checkLabels)
    .optional()
    .meta(
      describe({
        en: 'the picture of every front page, with names that lead to entries: picture, start, sky and labels; left out, each front page shows its own poster',
        vi: 'ảnh của mọi trang chủ, có tên dẫn tới các bài: gồm picture, start, sky và labels; bỏ trống thì mỗi trang chủ dùng poster của mình',
      }),
    ),
  map: z
    .strictObject({
      places: uniqueList(refersTo('entry', EntryIdSchema)).meta(
        describe({
          en: 'entries with a position, shown on the map of the front page in this order, for example [places/old-lighthouse, places/lake]',
          vi: 'các bài có position, hiện trên bản đồ ở trang chủ theo thứ tự này, chẳng hạn [places/hai-dang-co, places/ho-xam]',
        }),
      ),
      terms: z
        .record(EntryIdSchema, KeySchema)
        .default({})
        .meta(
          describe({
            en: 'entries that the map calls by a term of the glossary, since their name is long, for example places/old-lighthouse: lighthouse',
            vi: 'các bài mà bản đồ gọi bằng một thuật ngữ trong glossary vì tên bài dài, chẳng hạn places/hai-dang-co: hai-dang',
          }),
        ),
      pictograms: z
        .record(PictogramKeySchema, z.enum(pictogramNames))
        .default({})
        .meta(
          describe({
            en: `sign on the map by section/category, or by section/slug for one entry, for example places/coast: wave; there are ${pictogramNames.join(', ')}`,
            vi: `ký hiệu trên bản đồ theo mục/nhóm, hoặc theo mục/tên cho riêng một bài, chẳng hạn places/coast: wave; có các ký hiệu ${pictogramNames.join(', ')}`,
          }),
        ),
    })
    .optional()
    .meta(
      describe({
        en: 'the map, whose outlines are in map.geojson: places and pictograms',
        vi: 'bản đồ, đường nét nằm trong map.geojson: gồm places và pictograms',
      }),
    ),
});

const namesByKey = (max: number, purpose: Bilingual, example: Bilingual) =>
  z
    .record(SlugSchema, words(max, purpose))
    .optional()
    .meta(
      describe({
        en: `${purpose.en}, by key, for example ${example.en}`,
        vi: `${purpose.vi}, theo khóa, chẳng hạn ${example.vi}`,
      }),
    );

/** `<locale>/site.yaml`: what the whole site says in one language. Only the source language must have everything. */
export const SiteWordsSchema = z.strictObject({
  name: words(60, { en: 'name of the site', vi: 'tên trang' }).optional(),
  tagline: words(120, { en: 'one line that says what the site is', vi: 'một dòng nói trang này là gì' }).optional(),
  owner: z
    .strictObject({
      name: words(120, {
        en: 'name of the owner, printed as the responsible unit',
        vi: 'tên chủ trang, in ở chỗ đơn vị chịu trách nhiệm',
      }).optional(),
      statement: words(320, {
        en: 'one or two sentences for the footer of every page: who speaks and who does not',
        vi: 'một hai câu ở chân mọi trang: ai lên tiếng và ai không',
      }).optional(),
    })
    .optional()
    .meta(
      describe({
        en: 'who is responsible for the site: name and statement',
        vi: 'ai chịu trách nhiệm về trang: gồm name và statement',
      }),
    ),
  licence: words(160, {
    en: 'licence of the texts, for the footer',
    vi: 'giấy phép của bài viết, in ở chân trang',
  }).optional(),
  groups: namesByKey(
    40,
    { en: 'names of the groups of the menu', vi: 'tên các nhóm của trình đơn' },
    { en: 'visit: Visit', vi: 'visit: Tham quan' },
  ),
  portals: namesByKey(
    80,
    { en: 'names of the official portals', vi: 'tên các cổng thông tin' },
    { en: 'province: Portal of the province', vi: 'province: Cổng thông tin tỉnh' },
  ),
  map: z
    .strictObject({
      title: words(80, { en: 'heading of the map', vi: 'tiêu đề bản đồ' }).optional(),
      caption: words(280, {
        en: 'what the map shows and what it leaves out',
        vi: 'bản đồ thể hiện gì và lược bỏ gì',
      }).optional(),
      country: words(80, {
        en: 'heading of the map of the country, when there is country.geojson',
        vi: 'tiêu đề bản đồ cả nước, khi có country.geojson',
      }).optional(),
      labels: namesByKey(
        60,
        { en: 'words on the map', vi: 'chữ trên bản đồ' },
        { en: 'east-sea: East Sea', vi: 'east-sea: Biển Đông' },
      ),
    })
    .optional()
    .meta(
      describe({
        en: 'words of the maps: title, caption, country and labels',
        vi: 'chữ của bản đồ: gồm title, caption, country và labels',
      }),
    ),
  translation: TranslationSchema.optional(),
});

export type SiteValues = z.infer<typeof SiteValuesSchema>;
export type SiteWords = z.infer<typeof SiteWordsSchema>;

/** A section of the site. */
export type Section = SiteValues['sections'][number];

/** The site with its words in all languages. */
export type Site = Omit<SiteValues, 'owner' | 'portals' | 'map'> & {
  name: Localized;
  tagline: Localized;
  licence: Localized;
  /** Names of the groups of the menu. */
  groups: Record<string, Localized>;
  owner: SiteValues['owner'] & { name: Localized; statement: Localized };
  portals: (SiteValues['portals'][number] & { name: Localized })[];
  map?:
    | (NonNullable<SiteValues['map']> & {
        title: Localized;
        caption: Localized;
        country: Localized;
        labels: Record<string, Localized>;
      })
    | undefined;
};
