import type { Behind } from '../src/catalog/freshness.ts';
import type { Bilingual } from '../src/loaders/fault.ts';
import { wordFieldNames, wordFields } from '../src/schemas/words.ts';

/** What translators call the fields of files of words. */
const fields: Readonly<Record<string, Bilingual>> = {
  title: { en: 'title', vi: 'tiêu đề' },
  description: { en: 'description', vi: 'mô tả' },
  ...Object.fromEntries(wordFieldNames.map((name) => [name, wordFields[name].label])),
  withdrawn: { en: 'reason of withdrawal', vi: 'lý do rút bài' },
  label: { en: 'label', vi: 'nhãn' },
  text: { en: 'text', vi: 'nội dung' },
  alt: { en: 'alternative text', vi: 'chữ thay ảnh' },
  credit: { en: 'credit', vi: 'dòng ghi tác giả' },
  tagline: { en: 'tagline', vi: 'dòng giới thiệu' },
  licence: { en: 'licence', vi: 'giấy phép' },
  statement: { en: 'statement', vi: 'tuyên bố' },
  caption: { en: 'caption', vi: 'chú thích' },
};

/** Fields that hold names by key. */
const maps = new Set(['categories', 'stops', 'groups', 'portals', 'labels']);

/** Names a unit of words: `_facts_depth_label` → label of depth. */
export function describeUnit(id: string): Bilingual {
  const keys = id.split('_').filter(Boolean);
  const isNamed = maps.has(keys.at(-2) ?? '') && keys[0] !== 'facts';
  const field = isNamed ? 'name' : keys.at(-1)!; // ids are not empty
  const of = isNamed ? keys.at(-1) : keys.at(-2);
  const { en, vi } = fields[field] ?? { en: field, vi: field };
  return of === undefined ? { en, vi } : { en: `${en} of ${of}`, vi: `${vi} của ${of}` };
}

/** More words than this are counted. */
const longest = 12;

/** Names what of a translation is older than its source: “title, label of depth, 2 passages”. */
export function describeBehind({ words, passages }: Behind): Bilingual {
  const names = words.slice(0, longest).map(describeUnit);
  const more = words.length - names.length;
  const list = (get: (name: Bilingual) => string, others: string, counted: string): string =>
    [...names.map(get), ...(more > 0 ? [others] : []), ...(passages > 0 ? [counted] : [])].join(', ');
  return {
    en: list(({ en }) => en, `${more} more`, passages === 1 ? '1 passage' : `${passages} passages`),
    vi: list(({ vi }) => vi, `${more} mục khác`, `${passages} đoạn`),
  };
}
