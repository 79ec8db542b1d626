import type { Bilingual } from '../loaders/fault.ts';
import type { ReferenceKind } from '../schemas/reference.ts';

/** What an attribute of a text component may hold. */
export type AttributeRule = {
  required?: boolean;
  /** The only values allowed; left out, any text is. */
  values?: readonly string[];
  /** What it names. */
  refersTo?: ReferenceKind;
  /** True when it names several, with commas between them. */
  isList?: true;
  /** Of the name of a fact: the attribute that says of which entry, if it is another. */
  within?: string;
  /** It is words for readers, which stand before or behind what stands between the tags. */
  words?: 'before' | 'after';
  /** For authors: what to write. */
  description: Bilingual;
};

/** How a text component may be used. */
export interface TextComponent {
  /** `inline`: within a sentence; `block`: on lines of its own. */
  place: 'inline' | 'block';
  /** What may stand between its tags. */
  children: 'none' | 'blocks' | 'list';
  attributes: Readonly<Record<string, AttributeRule>>;
  /** True when the facts that it names are said with their labels, outside of any sentence. */
  isLabelled?: true;
  /** True when the facts that it names are a table where nothing can be drawn. */
  isTable?: true;
  /** What of the record it shows. */
  shows?: 'pictures' | 'files';
  /** True when it is a table of what the gazetteer says of the unit that it names. */
  isGazetteer?: true;
}

/**
 * The components that texts may use, without import. Anything else in angle brackets is a fault. A row says all that the gate, the
 * Markdown version, search and the lists of sources need to know of a component; its page is in src/components/text/.
 */
export const textComponents = {
  Fact: {
    place: 'inline',
    children: 'none',
    attributes: {
      of: {
        required: true,
        refersTo: 'fact',
        within: 'entry',
        description: {
          en: 'key of a fact of the record, for example volume',
          vi: 'khóa của một dữ kiện trong hồ sơ, chẳng hạn volume',
        },
      },
      entry: {
        description: { en: 'section/slug of another entry whose fact it is', vi: 'mục/tên của bài khác có dữ kiện ấy' },
      },
    },
  },
  Scale: {
    place: 'block',
    children: 'none',
    isLabelled: true,
    attributes: {
      height: {
        refersTo: 'fact',
        description: {
          en: 'key of a fact in meter: how high it is, for example height',
          vi: 'khóa của một dữ kiện tính bằng meter: cao bao nhiêu, chẳng hạn height',
        },
      },
      width: {
        refersTo: 'fact',
        description: {
          en: 'key of a fact in meter: how wide it is, for example width',
          vi: 'khóa của một dữ kiện tính bằng meter: rộng bao nhiêu, chẳng hạn width',
        },
      },
      depth: {
        refersTo: 'fact',
        description: {
          en: 'key of a fact in meter: how deep the water is, for example depth',
          vi: 'khóa của một dữ kiện tính bằng meter: nước sâu bao nhiêu, chẳng hạn depth',
        },
      },
    },
  },
  Chart: {
    place: 'block',
    children: 'none',
    isTable: true,
    attributes: {
      name: {
        required: true,
        description: {
          en: 'name of the chart in the address of its table: lower-case letters, digits and hyphens, for example catch',
          vi: 'tên biểu đồ trong địa chỉ của bảng số liệu: chữ thường, chữ số và gạch ngang, chẳng hạn san-luong',
        },
      },
      of: {
        required: true,
        refersTo: 'fact',
        isList: true,
        description: {
          en: 'keys of two or more facts of the record in one unit, with commas between them, for example catch-2018, catch-2019',
          vi: 'khóa của từ hai dữ kiện trở lên trong hồ sơ, cùng đơn vị, cách nhau bằng dấu phẩy, chẳng hạn ca-2018, ca-2019',
        },
      },
      by: {
        values: ['label', 'date'],
        description: {
          en: 'what stands beside the bars: label (if left out) or date, the as-of of each fact',
          vi: 'chữ đứng cạnh các cột: label (nếu bỏ trống) hoặc date, tức as-of của từng dữ kiện',
        },
      },
      title: {
        required: true,
        words: 'before',
        description: { en: 'heading of the chart', vi: 'tiêu đề biểu đồ' },
      },
    },
  },
  Figure: {
    place: 'block',
    children: 'none',
    attributes: {
      name: {
        required: true,
        refersTo: 'picture',
        description: {
          en: 'name of a picture in media/, without its ending',
          vi: 'tên một ảnh trong media/, bỏ phần đuôi',
        },
      },
      caption: { words: 'after', description: { en: 'sentence under the picture', vi: 'câu chú thích dưới ảnh' } },
    },
  },
  Gallery: { place: 'block', children: 'none', attributes: {}, shows: 'pictures' },
  Recording: {
    place: 'block',
    children: 'none',
    attributes: {
      name: {
        required: true,
        refersTo: 'recording',
        description: {
          en: 'name of a video or sound recording in media/, without its ending',
          vi: 'tên một phim hoặc bản ghi âm trong media/, bỏ phần đuôi',
        },
      },
      caption: { words: 'after', description: { en: 'sentence under it', vi: 'câu chú thích bên dưới' } },
    },
  },
  Callout: {
    place: 'block',
    children: 'blocks',
    attributes: {
      kind: {
        required: true,
        values: ['note', 'tip', 'warning'],
        description: { en: 'note, tip or warning', vi: 'note, tip hoặc warning' },
      },
      title: { words: 'before', description: { en: 'heading of the box', vi: 'tiêu đề của khung' } },
    },
  },
  Timeline: { place: 'block', children: 'list', attributes: {} },
  Quote: {
    place: 'block',
    children: 'blocks',
    attributes: {
      by: { required: true, words: 'after', description: { en: 'who said or wrote it', vi: 'người đã nói hoặc viết' } },
      source: {
        refersTo: 'source',
        description: { en: 'key of a file in sources/', vi: 'khóa của một tệp trong sources/' },
      },
    },
  },
  EntryCard: {
    place: 'block',
    children: 'none',
    attributes: {
      entry: {
        required: true,
        refersTo: 'entry',
        description: {
          en: 'section/slug of the entry, for example places/old-lighthouse',
          vi: 'mục/tên của bài, chẳng hạn places/hai-dang-co',
        },
      },
    },
  },
  Communes: {
    place: 'block',
    children: 'none',
    isGazetteer: true,
    attributes: {
      of: {
        required: true,
        refersTo: 'name',
        description: {
          en: 'key of a former district, town or city in gazetteer.yaml whose communes are shown, for example shore-district',
          vi: 'khóa của huyện, thị xã hoặc thành phố cũ trong gazetteer.yaml cần hiện các xã, chẳng hạn huyen-bien',
        },
      },
    },
  },
  Downloads: { place: 'block', children: 'none', attributes: {}, shows: 'files' },
} as const satisfies Record<string, TextComponent>;

/** Name of a text component. */
export type TextComponentName = keyof typeof textComponents;

/** Tells whether a name is in the table. */
export const isTextComponent = (name: string | null): name is TextComponentName =>
  name !== null && Object.hasOwn(textComponents, name);

/** The row of a component, if there is one of this name. */
export const getComponent = (name: string | null): TextComponent | undefined =>
  isTextComponent(name) ? textComponents[name] : undefined;

/** What an attribute names: one thing, or each of a list. */
export const listNames = ({ isList }: AttributeRule, value: string): string[] =>
  isList ? value.split(',').map((name) => name.trim()) : [value];

/** Tells whether an attribute is words for readers. */
export const isWords = (component: string, attribute: string): boolean =>
  getComponent(component)?.attributes[attribute]?.words !== undefined;
