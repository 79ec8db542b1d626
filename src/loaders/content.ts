import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { z } from 'zod';
import { toTextId, type MediaItem, type SiteContent, type Text } from '../catalog/content.ts';
import { isLocale } from '../i18n/locales.ts';
import { sections, slugPattern, type Section } from '../schemas/common.ts';
import { EditionSchema } from '../schemas/edition.ts';
import { GlossarySchema } from '../schemas/glossary.ts';
import { MediaSchema } from '../schemas/media.ts';
import { getRecordSchema, type Entity } from '../schemas/record.ts';
import { SiteSchema } from '../schemas/site.ts';
import { SourceSchema } from '../schemas/source.ts';
import { parseTextOnce } from '../texts/cache.ts';
import type { ParsedText } from '../texts/parse.ts';
import { fileStart, type Bilingual, type Fault, type Place } from './fault.ts';
import { listFiles, readText, type ContentFile } from './files.ts';
import { inspectMedia, isMediaEnding } from './media.ts';
import { readYaml } from './yaml.ts';

type Locate = (path: readonly PropertyKey[]) => Place;

/** Content as read: what is sound, what is not, and where each thing stands, for rules that look further. */
export interface Reading {
  content: SiteContent;
  faults: Fault[];
  /** Path below the content folder of every record, by the same ids as in `content`. */
  recordFiles: Map<string, string>;
  /** Finds lines in a YAML file, by its path. */
  locators: Map<string, Locate>;
  /** Parsed texts by text id. */
  parsed: Map<string, ParsedText>;
  /** Media files that have no record, and records without a file. */
  media: { files: Map<string, string>; records: Map<string, string> };
}

/** The folder that the build and the gate read: the environment variable CONTENT_DIR, or `src/content`. */
export const getContentDirectory = (): string => resolve(process.env['CONTENT_DIR'] ?? 'src/content');

class ContentReader {
  readonly root: string;
  readonly reading: Reading = {
    content: {
      site: undefined as unknown as SiteContent['site'], // set by `readAll`, which faults when site.yaml is unusable
      editions: {},
      records: {},
      texts: {},
      media: {},
      sources: {},
      glossary: { terms: [] },
    },
    faults: [],
    recordFiles: new Map(),
    locators: new Map(),
    parsed: new Map(),
    media: { files: new Map(), records: new Map() },
  };
  private readonly mediaRecords = new Map<string, z.infer<typeof MediaSchema>>();
  /** What each file stands for, to find two files for one thing. */
  private readonly owners = new Map<string, string>();

  constructor(root: string) {
    this.root = root;
  }

  report(rule: string, file: string, message: Bilingual, remedy: Bilingual, place: Place = fileStart): void {
    this.reading.faults.push({ rule, file, ...place, message, remedy });
  }

  async readAll(): Promise<Reading> {
    if (!existsSync(this.root)) {
      this.report(
        'layout',
        '.',
        { en: `There is no folder ${this.root}.`, vi: `Không có thư mục ${this.root}.` },
        {
          en: 'Set CONTENT_DIR or --content to a content folder.',
          vi: 'Đặt CONTENT_DIR hoặc --content trỏ tới thư mục nội dung.',
        },
      );
      return this.reading;
    }
    for (const file of listFiles(this.root)) await this.readFile(file);
    for (const name of ['site.yaml', 'glossary.yaml'])
      if (!this.owners.has(name))
        this.report(
          'layout',
          name,
          { en: `${name} is missing.`, vi: `Thiếu ${name}.` },
          { en: 'Add it to the content folder.', vi: 'Hãy thêm vào thư mục nội dung.' },
        );
    this.joinMedia();
    return this.reading;
  }

  private async readFile(file: ContentFile): Promise<void> {
    const [folder, second] = file.folders;
    const depth = file.folders.length;
    const isYaml = file.ending === 'yaml' || file.ending === 'yml';
    const isText = file.ending === 'mdx' || file.ending === 'md';
    if (depth === 0 && isYaml && file.stem === 'site') return this.readSite(file);
    if (depth === 0 && isYaml && file.stem === 'glossary') return this.readGlossary(file);
    if (depth === 1 && isYaml && folder === 'editions') return this.readEdition(file);
    if (depth === 1 && isYaml && folder === 'sources') return this.readSource(file);
    if (depth === 1 && folder === 'media') return this.readMedia(file, isYaml);
    const section = sections.find((each) => each === folder);
    if (section && depth === 1 && isYaml) return this.readRecord(file, section);
    if (section && depth === 2 && isText) return this.readEntryText(file, section, second!);
    this.report(
      'layout',
      file.path,
      { en: 'Nothing in the content model lies here.', vi: 'Trong cấu trúc nội dung không có tệp nào ở vị trí này.' },
      {
        en: `Records are <section>/<slug>.yaml, texts <section>/<locale>/<slug>.mdx, pictures media/<name>.<ending>. Sections: ${sections.join(', ')}.`,
        vi: `Hồ sơ đặt ở <mục>/<tên>.yaml, bài ở <mục>/<ngôn ngữ>/<tên>.mdx, ảnh ở media/<tên>.<đuôi>. Các mục: ${sections.join(', ')}.`,
      },
    );
  }

  /** Notes what a file stands for. @returns false when its name is wrong or another file stands for the same */
  private claim(file: ContentFile, owner: string): boolean {
    if (!slugPattern.test(file.stem)) {
      this.report(
        'slug',
        file.path,
        {
          en: `“${file.stem}” cannot be an address: it may hold only a–z, 0–9 and single hyphens.`,
          vi: `“${file.stem}” không dùng làm địa chỉ được: chỉ gồm a–z, 0–9 và gạch ngang đơn.`,
        },
        {
          en: `Rename the file, for example to ${suggestSlug(file.stem)}.${file.ending}.`,
          vi: `Đổi tên tệp, chẳng hạn thành ${suggestSlug(file.stem)}.${file.ending}.`,
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

  private readYamlFile<Schema extends z.ZodType>(schema: Schema, file: ContentFile): z.infer<Schema> | undefined {
    const { source, faults } = readText(this.root, file.path);
    this.reading.faults.push(...faults);
    if (source === undefined) return undefined;
    const checked = readYaml(schema, source, file.path);
    this.reading.faults.push(...checked.faults);
    this.reading.locators.set(file.path, checked.locate);
    return checked.data;
  }

  private readSite(file: ContentFile): void {
    if (!this.claim(file, 'site.yaml')) return;
    const site = this.readYamlFile(SiteSchema, file);
    if (site) this.reading.content.site = site;
  }

  private readGlossary(file: ContentFile): void {
    if (!this.claim(file, 'glossary.yaml')) return;
    const glossary = this.readYamlFile(GlossarySchema, file);
    if (glossary) this.reading.content.glossary = glossary;
  }

  private readEdition(file: ContentFile): void {
    if (!this.isKnownLocale(file, file.stem) || !this.claim(file, `the edition ${file.stem}`)) return;
    const edition = this.readYamlFile(EditionSchema, file);
    if (edition && isLocale(file.stem)) this.reading.content.editions[file.stem] = edition;
  }

  private readSource(file: ContentFile): void {
    if (!this.claim(file, `the source ${file.stem}`)) return;
    const source = this.readYamlFile(SourceSchema, file);
    if (source) this.reading.content.sources[file.stem] = source;
  }

  private readRecord(file: ContentFile, section: Section): void {
    const id = `${section}/${file.stem}`;
    if (!this.claim(file, `the record ${id}`)) return;
    this.reading.recordFiles.set(id, file.path);
    const record = this.readYamlFile(getRecordSchema(section, file.stem), file);
    if (record) this.reading.content.records[id] = record as Entity; // the schemas of all sections join in Entity
  }

  private isKnownLocale(file: ContentFile, locale: string): boolean {
    if (isLocale(locale)) return true;
    this.report(
      'locale',
      file.path,
      { en: `“${locale}” is not in the locale table.`, vi: `“${locale}” không có trong bảng ngôn ngữ.` },
      {
        en: 'Use a locale of src/i18n/locales.ts, or add a row there first.',
        vi: 'Dùng mã ngôn ngữ có trong src/i18n/locales.ts, hoặc thêm một dòng vào đó trước.',
      },
    );
    return false;
  }

  private readEntryText(file: ContentFile, section: Section, locale: string): void {
    if (!this.isKnownLocale(file, locale) || !isLocale(locale)) return;
    const id = toTextId(section, locale, file.stem);
    if (!this.claim(file, `the text ${id}`)) return;
    const { source, faults } = readText(this.root, file.path);
    this.reading.faults.push(...faults);
    if (source === undefined) return;
    const { text, digest, faults: textFaults } = parseTextOnce(source, file.path);
    this.reading.faults.push(...textFaults);
    if (!text) return;
    const { title, description, translation } = text.frontMatter;
    const blocks = Object.fromEntries(text.blocks.map((block) => [block.id, block.digest]));
    const loaded: Text = { section, slug: file.stem, locale, file: file.path, digest, title, description, blocks };
    this.reading.content.texts[id] = translation ? { ...loaded, translation } : loaded;
    this.reading.parsed.set(id, text);
  }

  private async readMedia(file: ContentFile, isYaml: boolean): Promise<void> {
    if (isYaml) {
      if (!this.claim(file, `the record of media ${file.stem}`)) return;
      this.reading.media.records.set(file.stem, file.path);
      const record = this.readYamlFile(MediaSchema, file);
      if (record) this.mediaRecords.set(file.stem, record);
      return;
    }
    if (!this.claim(file, `the media ${file.stem}`)) return;
    this.reading.media.files.set(file.stem, file.path);
    if (!isMediaEnding(file.ending)) {
      this.report(
        'media-type',
        file.path,
        { en: `Files of type “${file.ending}” are not published.`, vi: `Không đăng tệp loại “${file.ending}”.` },
        {
          en: 'Use svg, jpg, png, webp, avif, pdf, csv or txt.',
          vi: 'Hãy dùng svg, jpg, png, webp, avif, pdf, csv hoặc txt.',
        },
      );
      return;
    }
    const { media, fault } = await inspectMedia(this.root, file.path, file.ending);
    if (fault) this.reading.faults.push(fault);
    // The record is joined when all files are read: it may come before or after its picture.
    else this.reading.content.media[file.stem] = { ...media, name: file.stem } as MediaItem;
  }

  private joinMedia(): void {
    for (const [name, item] of Object.entries(this.reading.content.media)) {
      const record = this.mediaRecords.get(name);
      if (record) item.record = record;
      else delete this.reading.content.media[name];
    }
  }
}

/** Proposes an address for a name: “Sơn Đoòng” → son-doong. */
const suggestSlug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'name';

/**
 * Reads a content folder as data: every file through its schema, every text through the parser.
 * Nothing is skipped in silence: a file that fits nowhere is a fault.
 */
export const readContent = (root: string): Promise<Reading> => new ContentReader(root).readAll();
