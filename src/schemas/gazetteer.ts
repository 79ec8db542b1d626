import { z } from 'zod';
import { EntryIdSchema, SlugSchema, uniqueList } from './common.ts';
import { describe } from './describe.ts';
import { checkLatitude, degrees } from './position.ts';
import { refersTo } from './reference.ts';

/** Kinds of units of today into which communes of former times went. */
export const unitKinds = ['commune', 'ward', 'township', 'special-zone'] as const;

/** Kinds of units of which those of today are made. */
export const partKinds = ['former-township', 'former-ward', 'former-commune'] as const;

/** Kinds of units by which those of former times are grouped. */
export const districtKinds = ['former-district', 'former-town', 'former-city'] as const;

/** What stretches so far that no point says where it is. */
const longKinds = ['river', 'road', 'mountain-range'] as const;

/** What a name may be of. */
export const nameKinds = [
  'province',
  'former-province',
  ...districtKinds,
  ...unitKinds,
  ...partKinds,
  ...longKinds,
  'city',
  'town',
  'village',
  'cave',
  'valley',
  'river-mouth',
  'lake',
  'lagoon',
  'reservoir',
  'waterfall',
  'spring',
  'bay',
  'beach',
  'cape',
  'dunes',
  'island',
  'peninsula',
  'reef',
  'forest',
  'hill',
  'national-park',
  'pass',
  'peak',
  'airfield',
  'historic-site',
  'park',
  'square',
  'temple',
  'airport',
  'border-gate',
  'bridge',
  'fishing-port',
  'port',
  'station',
] as const;

/** What a name is of. */
export type NameKind = (typeof nameKinds)[number];

const name = (what: { en: string; vi: string }) => z.string().trim().min(1).max(80).meta(describe(what));

const NameKeySchema = refersTo(
  'name',
  SlugSchema.meta(
    describe({
      en: 'a key of gazetteer.yaml, for example new-marren',
      vi: 'một khóa của gazetteer.yaml, chẳng hạn new-marren',
    }),
  ),
);

const PositionSchema = z
  .strictObject({
    ...degrees,
    precision: z
      .number()
      .positive()
      .max(500)
      .meta(
        describe({
          en: 'kilometres within which it lies around this point, for example 0.5: no map draws it finer',
          vi: 'nơi ấy nằm trong bao nhiêu ki-lô-mét quanh điểm này, chẳng hạn 0.5: không bản đồ nào vẽ chính xác hơn thế',
        }),
      ),
    sources: uniqueList(refersTo('source', SlugSchema))
      .min(1)
      .meta(
        describe({
          en: 'where the point is from: files in sources/ that name their licence, for example [almanac-2020]',
          vi: 'điểm lấy từ đâu: các tệp trong sources/ có ghi licence, chẳng hạn [almanac-2020]',
        }),
      ),
  })
  .superRefine(checkLatitude);

const NameSchema = z.strictObject({
  kind: z.enum(nameKinds).meta(
    describe({
      en: `what it is the name of: ${nameKinds.join(', ')}`,
      vi: `là tên của loại địa danh nào: ${nameKinds.join(', ')}`,
    }),
  ),
  term: SlugSchema.optional().meta(
    describe({
      en: 'the term of glossary.yaml that agrees on it, for example grey-sea: its forms in all languages come from there',
      vi: 'thuật ngữ trong glossary.yaml đã thống nhất tên này, chẳng hạn grey-sea: cách viết ở mọi ngôn ngữ lấy từ đó',
    }),
  ),
  name: name({
    en: 'the name with all its marks; left out where the term has it, for example Lệ Ninh',
    vi: 'tên viết đủ dấu; bỏ trống khi thuật ngữ đã có, chẳng hạn Lệ Ninh',
  }).optional(),
  plain: name({
    en: 'what it is called in plain letters abroad, for example Tiger Cave; left out, the name without its marks',
    vi: 'tên không dấu dùng với bạn đọc nước ngoài, chẳng hạn Tiger Cave; bỏ trống thì là tên bỏ dấu',
  }).optional(),
  aliases: uniqueList(z.string().trim().min(1).max(80))
    .default([])
    .meta(
      describe({
        en: 'other and older names and spellings, for search and programs, for example [Swallow Cave]',
        vi: 'tên khác, tên cũ và cách viết khác, để tìm kiếm và cho máy đọc, chẳng hạn [Swallow Cave]',
      }),
    ),
  entry: refersTo('entry', EntryIdSchema)
    .optional()
    .meta(
      describe({
        en: 'the entry that is about it, for example places/lake',
        vi: 'bài viết về nơi ấy, chẳng hạn places/lake',
      }),
    ),
  units: uniqueList(NameKeySchema)
    .default([])
    .meta(
      describe({
        en: 'the communes or wards of today in which it lies, or of which it became part, for example [new-marren]',
        vi: 'các xã, phường hôm nay có nơi ấy, hoặc nơi ấy đã nhập vào, chẳng hạn [new-marren]',
      }),
    ),
  former: uniqueList(NameKeySchema)
    .default([])
    .meta(
      describe({
        en: 'the units of former times in which it lay: a commune, or the district of a commune, for example [old-shore]',
        vi: 'các đơn vị cũ có nơi ấy: một xã, hoặc huyện của xã ấy, chẳng hạn [old-shore]',
      }),
    ),
  outside: z
    .literal(true)
    .optional()
    .meta(
      describe({
        en: 'true when it lies beyond the region that the site is about, for example outside: true',
        vi: 'true khi ở ngoài vùng mà trang giới thiệu, chẳng hạn outside: true',
      }),
    ),
  position: PositionSchema.optional().meta(
    describe({
      en: 'where it is, for example { latitude: 17.457, longitude: 106.288, precision: 2, sources: [almanac-2020] }; left out, only its commune is known',
      vi: 'ở đâu, chẳng hạn { latitude: 17.457, longitude: 106.288, precision: 2, sources: [almanac-2020] }; bỏ trống thì chỉ biết thuộc xã nào',
    }),
  ),
  certainty: z.enum(['A', 'B', 'C']).meta(
    describe({
      en: 'A: official, or found alike in two places; B: one good source; C: to be looked up again',
      vi: 'A: chính thức, hoặc hai nơi ghi giống nhau; B: một nguồn tốt; C: cần tra lại',
    }),
  ),
  note: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .optional()
    .meta(
      describe({
        en: 'for editors, in any language, never printed, for example tone marks to confirm',
        vi: 'ghi chú cho người biên tập, không in ra, chẳng hạn dấu thanh cần kiểm lại',
      }),
    ),
});

/** `gazetteer.yaml`: the names of places, each with what it is, where it lies and where it lay. */
export const GazetteerSchema = z.strictObject({
  names: z
    .record(
      SlugSchema.refine((key) => !/^\d+$/.test(key), { error: 'key-is-number' }),
      NameSchema,
    )
    .meta(
      describe({
        en: 'one key per name, for example old-shore: { kind: former-commune, name: Shore, units: [new-marren], former: [marren-district], certainty: A }',
        vi: 'mỗi tên một khóa, chẳng hạn old-shore: { kind: former-commune, name: Shore, units: [new-marren], former: [marren-district], certainty: A }',
      }),
    ),
});

/** A name of a place as the gazetteer has it. */
export type PlaceName = z.infer<typeof NameSchema>;

/** Names of places by key, in the order of the file. */
export type Gazetteer = Readonly<Record<string, PlaceName>>;

/** Tells whether a kind is one of a list. */
export const isKindOf = <Kind extends NameKind>(kinds: readonly Kind[], kind: NameKind): kind is Kind =>
  (kinds as readonly NameKind[]).includes(kind);

/** Tells whether a point could say where something of this kind is. */
export const hasPoint = (kind: NameKind): boolean => !isKindOf(longKinds, kind);
