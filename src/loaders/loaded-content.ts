import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { SiteContent } from '../catalog/content.ts';
import { slugPattern } from '../schemas/common.ts';
import type { Section } from '../schemas/site.ts';
import type { ParsedText } from '../texts/parse.ts';
import { createDefaultBrand } from '../catalog/brand.ts';
import { fileStart, type Bilingual, type Fault, type Place } from './fault.ts';
import { decodeText, type ContentFile } from './files.ts';
import { suggestSlug } from './suggest.ts';
import type { BuildDay } from './today.ts';
import type { Values, Wording } from './join.ts';
import { readYaml } from './yaml.ts';
import { readYamlCached } from './yaml-cache.ts';

/** Content as read: what is sound, what is not, and where each thing stands, for rules that look further. */
export interface LoadedContent {
  content: SiteContent;
  /** Ids of all headings that were ever published, by entry, see `published.yaml`. */
  headings: Record<string, string[]>;
  faults: Fault[];
  /** Path below the content folder of every record, by the same ids as in `content`. */
  recordFiles: Map<string, string>;
  /** Finds lines in a YAML file, by its path. */
  locators: Map<string, (path: readonly PropertyKey[]) => Place>;
  /** Parsed texts by text id. */
  parsed: Map<string, ParsedText>;
  /** What files without words give; in `content` it is joined with the words. */
  values: Values;
  /** What the folders of the languages say, file by file; in `content` it is joined. */
  wording: Wording;
  /** Every file that is text, by its path, as it was written. */
  sources: Map<string, string>;
  /** Files that begin with a dot, by their path: nothing of them is published, and the repository shows them all the same. */
  hidden: Map<string, string>;
  /** Words that photographs and PDFs carry, by the path of the file: taken out of it, and never to be written back. */
  words: Map<string, string>;
  /** Names in media/ with the file, and with the record, that stands for them. */
  media: { files: Map<string, string>; records: Map<string, string> };
  /** The day against which dates are held; `content` has it as `today`. */
  day: BuildDay;
}

const createLoadedContent = (): LoadedContent => ({
  content: {
    site: undefined as unknown as SiteContent['site'], // missing only beside a fault of site.yaml
    brand: createDefaultBrand(),
    editions: {},
    records: {},
    withdrawn: {},
    texts: {},
    lent: {},
    shared: {},
    media: {},
    notices: {},
    geodata: {},
    sources: {},
    glossary: { terms: [] },
    gazetteer: {},
    exceptions: [],
    redirects: [],
    anchors: {},
    published: [],
    today: '',
  },
  day: { day: '', origin: 'content' },
  faults: [],
  headings: {},
  recordFiles: new Map(),
  locators: new Map(),
  parsed: new Map(),
  values: { records: new Map(), media: new Map(), mediaFiles: new Map(), notices: new Map(), geodata: {} },
  wording: {
    site: new Map(),
    media: new Map(),
    glossary: new Map(),
    known: new Map(),
    entries: new Map(),
    captions: new Map(),
    notices: new Map(),
  },
  sources: new Map(),
  hidden: new Map(),
  words: new Map(),
  media: { files: new Map(), records: new Map() },
});

/** Names that cannot be checked out on Windows (learn.microsoft.com, “Naming Files, Paths, and Namespaces”). */
const reservedNames = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** Characters of a line: no paragraph for readers has so many, and the work of some patterns grows with its square. */
const longestLine = 10_000;

/** Collects a reading file by file: what was found, its faults, and which file stands for what. */
export class Collector {
  readonly root: string;
  /** True when parsed texts are kept for the build. */
  readonly keepsTexts: boolean;
  readonly loaded = createLoadedContent();
  /** The sections of the site, also when something else in site.yaml is wrong. */
  sections: readonly Section[] = [];
  /** What each file stands for, to find two files for one thing. */
  private readonly owners = new Map<string, string>();

  constructor(root: string, keepsTexts: boolean) {
    this.root = root;
    this.keepsTexts = keepsTexts;
  }

  report(rule: string, file: string, message: Bilingual, remedy: Bilingual): void {
    this.loaded.faults.push({ rule, file, ...fileStart, message, remedy });
  }

  /** Tells whether some file stands for a thing. */
  has(owner: string): boolean {
    return this.owners.has(owner);
  }

  /** Notes what a file stands for. @returns false when its name is wrong or another file stands for the same */
  claim(file: ContentFile, owner: string): boolean {
    if (reservedNames.test(file.stem)) {
      this.report(
        'slug',
        file.path,
        {
          en: `Windows keeps the name “${file.stem}” for a device.`,
          vi: `Windows dành tên “${file.stem}” cho thiết bị.`,
        },
        {
          en: `Rename the file, for example to ${file.stem}-1.${file.ending}.`,
          vi: `Đổi tên tệp, chẳng hạn thành ${file.stem}-1.${file.ending}.`,
        },
      );
      return false;
    }
    const slug = suggestSlug(file.stem);
    if (!slugPattern.test(file.stem)) {
      this.report(
        'slug',
        file.path,
        {
          en: `“${file.stem}” cannot be an address: it may hold only a–z, 0–9 and single hyphens.`,
          vi: `“${file.stem}” không dùng làm địa chỉ được: chỉ gồm a–z, 0–9 và gạch ngang đơn.`,
        },
        {
          en: `Rename the file, for example to ${slug}.${file.ending}.`,
          vi: `Đổi tên tệp, chẳng hạn thành ${slug}.${file.ending}.`,
        },
      );
      return false;
    }
    const other = this.owners.get(owner);
    if (other !== undefined) {
      this.report(
        'duplicate',
        file.path,
        { en: `${other} already stands for ${owner}.`, vi: `Đã có ${other} cho ${owner}.` },
        { en: 'Keep one of the two files.', vi: 'Chỉ giữ lại một trong hai tệp.' },
      );
      return false;
    }
    this.owners.set(owner, file.path);
    return true;
  }

  /** Reads a file from disk, once: whoever needs its bytes again gets these. */
  readBytes(file: ContentFile): Buffer {
    return readFileSync(join(this.root, file.path));
  }

  /** Reads a file as text; its faults are noted. */
  readText(file: ContentFile, bytes = this.readBytes(file)): string | undefined {
    const { source, faults } = decodeText(bytes, file.path);
    this.loaded.faults.push(...faults);
    if (source === undefined || this.hasLongLine(file, source)) return undefined;
    this.loaded.sources.set(file.path, source);
    return source;
  }

  /** Tells whether a line is longer than people write, and says so. Drawings have their outlines in one. */
  private hasLongLine(file: ContentFile, source: string): boolean {
    if (file.ending === 'svg') return false;
    const lines = source.split('\n');
    const index = lines.findIndex(({ length }) => length > longestLine);
    if (index === -1) return false;
    this.loaded.faults.push({
      rule: 'file-size',
      file: file.path,
      line: index + 1,
      column: 1,
      message: {
        en: `This line has ${lines[index]!.length} characters; at most ${longestLine} are read.`,
        vi: `Dòng này có ${lines[index]!.length} ký tự; chỉ đọc tối đa ${longestLine}.`,
      },
      remedy: { en: 'Divide it into several lines or paragraphs.', vi: 'Hãy chia thành nhiều dòng hoặc nhiều đoạn.' },
    });
    return true;
  }

  /**
   * Reads a YAML file through a schema; its faults are noted, with their lines.
   *
   * @param kind names the schema
   */
  readYaml<Schema extends z.ZodType>(schema: Schema, file: ContentFile, kind: string): z.infer<Schema> | undefined {
    const source = this.readText(file);
    if (source === undefined) return undefined;
    const { data, faults, locate } = this.keepsTexts
      ? readYamlCached(schema, source, file.path, kind)
      : readYaml(schema, source, file.path);
    this.loaded.faults.push(...faults);
    this.loaded.locators.set(file.path, locate);
    return data;
  }
}
