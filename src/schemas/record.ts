import { z } from 'zod';
import {
  DaySchema,
  EntryIdSchema,
  MomentSchema,
  PartialDateSchema,
  SlugSchema,
  WebAddressSchema,
  checkOrder,
  uniqueList,
  type Localized,
  type SectionKind,
} from './common.ts';
import { describe } from './describe.ts';
import { AnnouncedSchema, LunarDaysSchema, checkEventDays, type EventDays } from './event-days.ts';
import type { Bilingual } from '../loaders/fault.ts';
import { isReservedAnchor } from './anchors.ts';
import { FactValuesSchema, type Fact, type FactValues } from './fact.ts';
import { checkLatitude, degrees } from './position.ts';
import { checkProvenance, practicalFields } from './practical.ts';
import { refersTo } from './reference.ts';
import { checkRoads, routeFields, type RouteValues, type StopNames } from './route.ts';
import { VisitSchema, checkPrices, checkVisit, type VisitValues } from './visit.ts';
import type { WordsOf } from './words.ts';
import { YearDaysSchema } from './year-days.ts';

const media = (kind: 'picture' | 'file', { en, vi }: Bilingual) =>
  refersTo(
    kind,
    SlugSchema.meta(
      describe({
        en: `${en}: name of a file in media/ without its ending, for example lighthouse`,
        vi: `${vi}: tên tệp trong media/, bỏ phần đuôi, chẳng hạn hai-dang`,
      }),
    ),
  );

/** Key of a fact: an id of a unit of translation is made of it, and a map in which all keys are numbers loses their order. */
const FactKeySchema = SlugSchema.refine((key) => !/^\d+$/.test(key), { error: 'key-is-number' });

/** Kinds of information in the sense of Decree 72/2015/ND-CP. */
export const informationKinds = ['official', 'promotion', 'world-into-vietnam'] as const;
export type InformationKind = (typeof informationKinds)[number];

/** What every record may hold: all that is the same in every language. Its words are in words.ts. */
const base = {
  aliases: uniqueList(z.string().trim().min(1).max(80))
    .default([])
    .meta(
      describe({
        en: 'other spellings and old names that belong to no language, found by search and never printed, for example [Faro Viejo]; those of a language stand in its text',
        vi: 'cách viết khác và tên cũ không riêng của ngôn ngữ nào, chỉ để tìm kiếm chứ không in ra, chẳng hạn [Faro Viejo]; của một ngôn ngữ thì ghi trong bài của ngôn ngữ đó',
      }),
    ),
  'same-as': uniqueList(WebAddressSchema)
    .default([])
    .meta(
      describe({
        en: 'addresses elsewhere that are about the very same thing, for programs: of a register or an encyclopedia, for example [https://whc.unesco.org/en/list/951]',
        vi: 'các địa chỉ nơi khác nói về đúng đối tượng này, dành cho máy đọc: trang của một danh bạ hay bách khoa, chẳng hạn [https://whc.unesco.org/en/list/951]',
      }),
    ),
  // Of no form of its own: the gate holds it against the keys that there are, and names them.
  category: refersTo(
    'category',
    z
      .string()
      .min(1)
      .max(80)
      .meta(
        describe({
          en: 'one of the keys under categories in index.yaml of the section, for example coast',
          vi: 'một trong các khóa ở categories trong index.yaml của mục, chẳng hạn coast',
        }),
      ),
  ).optional(),
  kind: z
    .enum(informationKinds)
    .default('promotion')
    .meta(
      describe({
        en: 'kind of information in the sense of Decree 72/2015: promotion, world-into-vietnam, or official where the owner of the site is a state agency',
        vi: 'loại thông tin theo Nghị định 72/2015: promotion (quảng bá), world-into-vietnam (tình hình thế giới vào Việt Nam), hoặc official (chính thức) khi chủ trang là cơ quan nhà nước',
      }),
    ),
  programmes: uniqueList(refersTo('entry', EntryIdSchema))
    .default([])
    .meta(
      describe({
        en: 'the programmes that this entry serves, for example [programmes/training]',
        vi: 'các chương trình mà bài phục vụ, chẳng hạn [programmes/training]',
      }),
    ),
  audience: uniqueList(z.enum(['traveller', 'investor', 'press', 'researcher', 'overseas', 'resident']))
    .default([])
    .meta(
      describe({
        en: 'whom the entry is written for: any of traveller, investor, press, researcher, overseas, resident, for example [traveller, press]',
        vi: 'bài viết cho ai: traveller (du khách), investor (nhà đầu tư), press (báo chí), researcher (nhà nghiên cứu), overseas (kiều bào), resident (người dân), chẳng hạn [traveller, press]',
      }),
    ),
  author: z
    .string()
    .trim()
    .min(1)
    .max(40)
    .optional()
    .meta(
      describe({
        en: 'initials or name of the author, as it should be printed, for example MK',
        vi: 'tên hoặc chữ viết tắt của tác giả, đúng như sẽ in, chẳng hạn MK',
      }),
    ),
  published: MomentSchema.meta(
    describe({
      en: 'when the entry was first published: day, time and offset from UTC, for example 2026-11-26T08:00+07:00',
      vi: 'đăng lần đầu khi nào: ngày, giờ và độ lệch so với UTC, chẳng hạn 2026-11-26T08:00+07:00',
    }),
  ),
  updated: DaySchema.optional().meta(
    describe({
      en: 'the day of the last change that matters to readers, for example 2026-11-28',
      vi: 'ngày sửa gần nhất mà bạn đọc cần biết, chẳng hạn 2026-11-28',
    }),
  ),
  'review-by': DaySchema.optional().meta(
    describe({
      en: 'the day by which someone must read the entry again, for example 2027-03-31',
      vi: 'hạn phải đọc lại bài, chẳng hạn 2027-03-31',
    }),
  ),
  order: z
    .number()
    .int()
    .optional()
    .meta(
      describe({
        en: 'place in lists, a whole number: smaller numbers come first, for example 1',
        vi: 'thứ tự trong danh sách, số nguyên: số nhỏ đứng trước, chẳng hạn 1',
      }),
    ),
  position: z
    .strictObject({
      ...degrees,
      approximate: z
        .boolean()
        .optional()
        .meta(
          describe({
            en: 'true when it may be off by kilometres; readers are told',
            vi: 'true khi có thể lệch vài ki-lô-mét; bạn đọc được báo rõ',
          }),
        ),
    })
    .superRefine(checkLatitude)
    .optional()
    .meta(
      describe({
        en: 'where it is, in degrees (WGS 84), for example { latitude: 17.457, longitude: 106.288 }',
        vi: 'ở đâu, tính bằng độ (WGS 84), chẳng hạn { latitude: 17.457, longitude: 106.288 }',
      }),
    ),
  poster: media('picture', { en: 'the picture at the head of the page', vi: 'ảnh ở đầu trang' }).optional(),
  pictures: uniqueList(media('picture', { en: 'a picture', vi: 'một ảnh' }))
    .default([])
    .meta(
      describe({
        en: 'further pictures, for <Gallery />: names in media/ without ending, for example [harbour, pier]',
        vi: 'các ảnh khác, cho <Gallery />: tên trong media/, bỏ phần đuôi, chẳng hạn [ben-cang, cau-tau]',
      }),
    ),
  files: uniqueList(media('file', { en: 'a file', vi: 'một tệp' }))
    .default([])
    .meta(
      describe({
        en: 'files offered for download: names in media/ without ending, for example [visitors]',
        vi: 'các tệp cho tải về: tên trong media/, bỏ phần đuôi, chẳng hạn [luot-khach]',
      }),
    ),
  related: uniqueList(refersTo('entry', EntryIdSchema))
    .default([])
    .meta(
      describe({
        en: 'entries to read next, most fitting first, for example [places/lake, stories/fishing]',
        vi: 'các bài nên đọc tiếp, hợp nhất đứng trước, chẳng hạn [places/ho-xam, stories/nghe-ca]',
      }),
    ),
  sources: uniqueList(refersTo('source', SlugSchema))
    .default([])
    .meta(
      describe({
        en: 'works the text rests on besides those of its facts: keys of files in sources/, for example [almanac-2020]',
        vi: 'tài liệu mà bài dựa vào, ngoài nguồn của các dữ kiện: khóa của tệp trong sources/, chẳng hạn [nien-giam-2020]',
      }),
    ),
  facts: z
    .record(FactKeySchema, FactValuesSchema)
    .default({})
    .meta(
      describe({
        en: 'facts by key, each with value, unit and sources; their labels stand in the texts; print one with <Fact of="key" />',
        vi: 'các dữ kiện theo khóa, mỗi dữ kiện có value, unit và sources; label ghi trong các bài; in ra bằng <Fact of="khóa" />',
      }),
    ),
  visit: VisitSchema.optional().meta(
    describe({
      en: 'what visitors ask first, answered by facts of this record, for example { price: ticket, from: places/harbour-town, distance: road }',
      vi: 'điều khách hỏi trước tiên, trả lời bằng dữ kiện của hồ sơ này, chẳng hạn { price: gia-ve, from: places/thi-tran-cang, distance: duong-bo }',
    }),
  ),
};

const place = refersTo(
  'entry',
  EntryIdSchema.meta(
    describe({
      en: 'the entry of the place where it happens, for example places/old-lighthouse',
      vi: 'bài về nơi diễn ra, chẳng hạn places/hai-dang-co',
    }),
  ),
).optional();

/** What a kind of section adds to the base. */
const additions = {
  place: {},
  story: {},
  economy: {},
  news: {
    happened: PartialDateSchema.optional().meta(
      describe({
        en: 'the day of what is reported, when it is not the day of publication, for example 2026-11-24',
        vi: 'ngày xảy ra việc được đưa tin, khi khác ngày đăng, chẳng hạn 2026-11-24',
      }),
    ),
    origin: refersTo(
      'source',
      SlugSchema.meta(
        describe({
          en: 'key of the source that the item reports on, for example almanac-2020',
          vi: 'khóa của nguồn mà tin dẫn lại, chẳng hạn nien-giam-2020',
        }),
      ),
    ).optional(),
  },
  event: {
    recurs: z
      .enum(['once', 'yearly'])
      .default('yearly')
      .meta(
        describe({
          en: 'yearly when the event comes back every year, once when it does not',
          vi: 'yearly (hằng năm) hoặc once (chỉ một lần)',
        }),
      ),
    solar: YearDaysSchema.optional(),
    lunar: LunarDaysSchema.optional(),
    starts: DaySchema.optional().meta(
      describe({
        en: 'first day, for an event held once, for example 2026-05-01',
        vi: 'ngày đầu, cho sự kiện chỉ tổ chức một lần, chẳng hạn 2026-05-01',
      }),
    ),
    ends: DaySchema.optional().meta(
      describe({
        en: 'last day, for an event held once, for example 2026-05-09',
        vi: 'ngày cuối, cho sự kiện chỉ tổ chức một lần, chẳng hạn 2026-05-09',
      }),
    ),
    announced: AnnouncedSchema,
    place,
    venue: refersTo(
      'fact',
      SlugSchema.meta(
        describe({
          en: 'where it is held, if no entry is about the place: key of a fact of this record in words, for example where',
          vi: 'nơi tổ chức, khi không có bài về nơi ấy: khóa của một dữ kiện bằng chữ trong hồ sơ này, chẳng hạn noi-mo-hoi',
        }),
      ),
    ).optional(),
  },
  route: routeFields,
  practical: practicalFields,
  document: {
    number: z
      .string()
      .trim()
      .min(1)
      .max(60)
      .optional()
      .meta(
        describe({
          en: 'number of the document, when it is known, for example 72/2015/NĐ-CP',
          vi: 'số hiệu văn bản, khi biết, chẳng hạn 72/2015/NĐ-CP',
        }),
      ),
    issued: PartialDateSchema.meta(
      describe({
        en: 'when it was issued, for example 2015-09-07 or 2015',
        vi: 'ban hành khi nào, chẳng hạn 2015-09-07 hoặc 2015',
      }),
    ),
    effective: PartialDateSchema.optional().meta(
      describe({
        en: 'when it took effect, for example 2015-10-22',
        vi: 'có hiệu lực từ khi nào, chẳng hạn 2015-10-22',
      }),
    ),
    address: WebAddressSchema.optional().meta(
      describe({
        en: 'where the issuer publishes it, for example https://office.example/decree-72',
        vi: 'cơ quan ban hành đăng ở đâu, chẳng hạn https://office.example/nghi-dinh-72',
      }),
    ),
  },
  programme: {},
  page: {},
} satisfies Record<SectionKind, z.ZodRawShape>;

/** What every record but that of a section may hold: an entry that readers should no longer find. */
const withdrawal = {
  withdrawn: z
    .strictObject({
      date: DaySchema.meta(
        describe({ en: 'the day of the withdrawal, for example 2026-11-26', vi: 'ngày rút bài, chẳng hạn 2026-11-26' }),
      ),
    })
    .optional()
    .meta(
      describe({
        en: 'takes the entry out of the site, and leaves a notice at its address; written by npm run withdraw',
        vi: 'rút bài khỏi trang, để lại thông báo ở địa chỉ cũ; do lệnh npm run withdraw ghi',
      }),
    ),
};

/** The record `index.yaml` of a section: its introduction and the categories its list is grouped by. */
const SectionRecordSchema = z.strictObject({
  ...base,
  categories: uniqueList(
    SlugSchema.refine((key) => !isReservedAnchor(key), { error: 'reserved-key' }).meta(
      describe({
        en: 'key used in category of a record, for example coast; its name stands in index.mdx of each language',
        vi: 'khóa ghi ở category của hồ sơ, chẳng hạn coast; tên nhóm ghi trong index.mdx của từng ngôn ngữ',
      }),
    ),
  )
    .default([])
    .meta(
      describe({
        en: 'keys of the groups of the list, in order, for example [coast, forest]; their names stand in the texts',
        vi: 'khóa của các nhóm trong danh sách, theo thứ tự, chẳng hạn [coast, forest]; tên nhóm ghi trong các bài',
      }),
    ),
});

/** Kinds of records: those of the sections, and the record of a section itself. */
export type RecordKind = SectionKind | 'section';

/** Fields that are held against each other, of all kinds of records. */
interface Checked {
  facts: Record<string, FactValues>;
  visit?: VisitValues | undefined;
  published: string;
  updated?: string | undefined;
  happened?: string | undefined;
  issued?: string | undefined;
  effective?: string | undefined;
  starts?: string | undefined;
  ends?: string | undefined;
  days?: RouteValues['days'] | undefined;
}

/** What no single field can tell: the dates of a record stand in their order, and facts fit their questions. */
function checkRecord(record: Checked, context: z.RefinementCtx): void {
  const published = record.published.slice(0, 'YYYY-MM-DD'.length);
  checkOrder(context, { ...record, published }, [
    ['published', 'updated'],
    ['published', 'review-by'],
    ['happened', 'published'],
    ['issued', 'effective'],
    ['starts', 'ends'],
  ]);
  checkVisit(record, context);
  checkRoads(record, context);
}

const createRecordSchema = (kind: RecordKind) =>
  (kind === 'section' ? SectionRecordSchema : z.strictObject({ ...base, ...withdrawal, ...additions[kind] }))
    .superRefine((record, context) => {
      checkRecord(record as Checked, context); // the fields of all kinds
      if (kind !== 'practical') checkPrices(record as Checked, context); // practical facts are all dated
      if (kind === 'event') checkEventDays(record as EventDays, context); // the fields of this kind
    })
    // Also when other fields are wrong: authors see everything that their facts lack at once.
    .superRefine(checkProvenance, { when: () => kind === 'practical' });

const recordSchemas = new Map<RecordKind, ReturnType<typeof createRecordSchema>>();

/** Schema of the records of a kind. */
export function getRecordSchema(kind: RecordKind): ReturnType<typeof createRecordSchema> {
  const schema = recordSchemas.get(kind) ?? createRecordSchema(kind);
  recordSchemas.set(kind, schema);
  return schema;
}

const BaseRecordSchema = z.strictObject(base);

/** A record as its file has it, with the fields that all kinds have. */
export type RecordValues = z.infer<typeof BaseRecordSchema>;

/** What every record has, with its words in all languages. */
type Base<Kind extends RecordKind> = Omit<RecordValues, 'facts'> &
  WordsOf<Kind> & {
    type: Kind;
    facts: Record<string, Fact>;
  };

/** A record of one kind of section. */
export type RecordOf<Kind extends SectionKind> = Base<Kind> &
  (keyof (typeof additions)[Kind] extends never ? unknown : z.infer<z.ZodObject<(typeof additions)[Kind]>>) & {
    withdrawn?: { date: string; reason: Localized } | undefined;
  } & (Kind extends 'route' ? { stopNames: StopNames } : unknown);

/** The record of a section. */
export type SectionRecord = Base<'section'> & {
  categories: { key: string; name: Localized }[];
  withdrawn?: undefined;
};

/** A record of any kind, told apart by `type`. */
export type Entity = { [Kind in SectionKind]: RecordOf<Kind> }[SectionKind] | SectionRecord;
