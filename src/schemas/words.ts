import { z } from 'zod';
import type { Bilingual } from '../loaders/fault.ts';
import { SlugSchema, uniqueList, words, type Localized } from './common.ts';
import { describe } from './describe.ts';
import { FactWordsSchema } from './fact.ts';
import type { RecordKind } from './record.ts';

/** Words of a record that are one line, or one sentence. */
interface WordField {
  /** Most characters. */
  max: number;
  /** For authors: what to write. */
  purpose: Bilingual;
  /** For translators: what it is called. */
  label: Bilingual;
  /** The kinds of records that have it; left out, all do. */
  kinds?: readonly RecordKind[];
  /** Whether the source language must have it. */
  required?: true;
}

/**
 * Schema, units of translation, joined records and their types, and the rules of the gate are all made from these rows: a new
 * one needs only its place on the page.
 */
const fields = {
  name: {
    max: 80,
    purpose: { en: 'the name of the thing', vi: 'tên gọi' },
    label: { en: 'name', vi: 'tên' },
    required: true,
  },
  unit: {
    max: 120,
    purpose: {
      en: 'the unit responsible, when it is not the owner of the site',
      vi: 'đơn vị chịu trách nhiệm, khi không phải chủ trang',
    },
    label: { en: 'responsible unit', vi: 'đơn vị chịu trách nhiệm' },
  },
  issuer: {
    max: 160,
    purpose: { en: 'who issued the document', vi: 'cơ quan ban hành' },
    label: { en: 'issuer', vi: 'cơ quan ban hành' },
    kinds: ['document'],
    required: true,
  },
  note: {
    max: 160,
    purpose: {
      en: 'what readers must know about the date of an event, for example that it is announced each year',
      vi: 'điều người đọc cần biết về ngày của sự kiện, chẳng hạn ngày cụ thể công bố từng năm',
    },
    label: { en: 'note', vi: 'ghi chú' },
    kinds: ['event'],
  },
} as const satisfies Record<string, WordField>;

/** Name of a row, which is that of the field. */
export type WordFieldName = keyof typeof fields;

/** The rows, with what any may have. */
export const wordFields: Readonly<Record<WordFieldName, WordField>> = fields;

/** Names of the rows, in their order. */
export const wordFieldNames = Object.keys(fields) as WordFieldName[]; // keys of the table

const toSchema = ({ max, purpose }: WordField) => words(max, purpose).optional();

const schemas = Object.fromEntries(wordFieldNames.map((name) => [name, toSchema(wordFields[name])])) as Record<
  WordFieldName,
  ReturnType<typeof toSchema>
>; // one for each name

/** The words of a record in one language: they stand in the front matter of its text. */
export const recordWords = {
  ...schemas,
  aliases: uniqueList(z.string().trim().min(1).max(80))
    .optional()
    .meta(
      describe({
        en: 'other spellings and old names in this language, found by search and never printed, for example [旧灯台]',
        vi: 'cách viết khác và tên cũ bằng ngôn ngữ này, chỉ để tìm kiếm chứ không in ra, chẳng hạn [Đèn Đỏ]',
      }),
    ),
  withdrawn: words(300, {
    en: 'why the entry was withdrawn, in one sentence for readers; written by npm run withdraw',
    vi: 'vì sao rút bài, một câu cho bạn đọc; do lệnh npm run withdraw ghi',
  }).optional(),
  facts: z
    .record(SlugSchema, FactWordsSchema)
    .optional()
    .meta(
      describe({
        en: 'label and note of each fact of the record by its key, for example depth: { label: Depth }',
        vi: 'label và note của từng dữ kiện trong hồ sơ theo khóa, chẳng hạn depth: { label: Độ sâu }',
      }),
    ),
  categories: z
    .record(SlugSchema, words(60, { en: 'heading of the group in the list', vi: 'tên nhóm trong danh sách' }))
    .optional()
    .meta(
      describe({
        en: 'in index.mdx of a section: the name of each of its categories by key, for example coast: Coast',
        vi: 'trong index.mdx của mục: tên từng nhóm theo khóa, chẳng hạn coast: Bờ biển',
      }),
    ),
  stops: z
    .record(SlugSchema, words(60, { en: 'name of the stop', vi: 'tên điểm dừng' }))
    .optional()
    .meta(
      describe({
        en: 'of a route: the name of each stop that has no entry, by its key, for example old-bridge: The old bridge',
        vi: 'của lộ trình: tên từng điểm dừng chưa có bài, theo khóa, chẳng hạn cau-cu: Cầu cũ',
      }),
    ),
};

const RecordWordsSchema = z.strictObject(recordWords);

/** The words of a record in one language. */
export type RecordWords = z.infer<typeof RecordWordsSchema>;

/** Words that only some kinds of records have, with these kinds. */
export const kindWords: ReadonlyMap<keyof RecordWords, readonly RecordKind[]> = new Map([
  ...wordFieldNames.flatMap((name) => {
    const { kinds } = wordFields[name];
    return kinds ? [[name, kinds] as const] : [];
  }),
  ['categories', ['section']] as const,
  ['stops', ['route']] as const,
]);

/** Lists the rows that records of a kind have. */
export const listWordFields = (kind: RecordKind): WordFieldName[] =>
  wordFieldNames.filter((name) => wordFields[name].kinds?.includes(kind) ?? true);

type Fields = typeof fields;

type RequiredName = {
  [Name in WordFieldName]: Fields[Name] extends { required: true } ? Name : never;
}[WordFieldName];

type NameOf<Kind extends RecordKind> = {
  [Name in WordFieldName]: Fields[Name] extends { kinds: readonly (infer Some)[] }
    ? Kind extends Some
      ? Name
      : never
    : Name;
}[WordFieldName];

/** The words that a record of a kind has, in all languages. */
export type WordsOf<Kind extends RecordKind> = Record<NameOf<Kind> & RequiredName, Localized> &
  Partial<Record<Exclude<NameOf<Kind>, RequiredName>, Localized | undefined>>;
