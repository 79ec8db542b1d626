import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { toTextId, type Text } from '../catalog/content.ts';
import { isLocale, type Locale } from '../i18n/locales.ts';
import { sections, type Section } from '../schemas/common.ts';
import { EditionSchema } from '../schemas/edition.ts';
import { ExceptionsSchema } from '../schemas/exceptions.ts';
import { GlossarySchema } from '../schemas/glossary.ts';
import { MediaSchema, type Media } from '../schemas/media.ts';
import { getRecordSchema, type Entity } from '../schemas/record.ts';
import { PublishedSchema, RedirectsSchema } from '../schemas/redirects.ts';
import { SiteSchema } from '../schemas/site.ts';
import { SourceSchema } from '../schemas/source.ts';
import { parseTextOnce } from '../texts/cache.ts';
import type { TextComponentName } from '../texts/components.ts';
import { completeBrand, isMark, readMark } from './brand.ts';
import { fileStart } from './fault.ts';
import { listFiles, listHiddenFiles, type ContentFile } from './files.ts';
import { inspectMedia, isMediaEnding, type MediaFile } from './media.ts';
import { Collector, type Reading } from './reading.ts';
import { getBuildDay, getDayFault, type BuildDay } from './today.ts';

/** The folder that the build and the gate read: the environment variable CONTENT_DIR, or `src/content`. */
export const getContentDirectory = (): string => resolve(process.env['CONTENT_DIR'] || 'src/content');

/** Pictures and files with their records, which may be read in any order. */
interface MediaParts {
  files: Map<string, MediaFile>;
  records: Map<string, Media>;
}

function isKnownLocale(collector: Collector, file: ContentFile, locale: string): locale is Locale {
  if (isLocale(locale)) return true;
  collector.report(
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

/** Files of the content folder itself, by name: those that must be there, and what is made of each. */
const rootFiles: Record<string, { isRequired: boolean; read: (collector: Collector, file: ContentFile) => void }> = {
  site: {
    isRequired: true,
    read(collector, file) {
      const site = collector.readYaml(SiteSchema, file);
      if (site) collector.reading.content.site = site;
    },
  },
  glossary: {
    isRequired: true,
    read(collector, file) {
      const glossary = collector.readYaml(GlossarySchema, file);
      if (glossary) collector.reading.content.glossary = glossary;
    },
  },
  'gate-exceptions': {
    isRequired: false,
    read(collector, file) {
      collector.reading.content.exceptions = collector.readYaml(ExceptionsSchema, file)?.exceptions ?? [];
    },
  },
  redirects: {
    isRequired: false,
    read(collector, file) {
      collector.reading.content.redirects = collector.readYaml(RedirectsSchema, file)?.redirects ?? [];
    },
  },
  published: {
    isRequired: false,
    read(collector, file) {
      const { entries = [], anchors = {} } = collector.readYaml(PublishedSchema, file) ?? {};
      collector.reading.content.published = entries;
      collector.reading.anchors = anchors;
    },
  },
};

function readRootFile(collector: Collector, file: ContentFile): void {
  if (collector.claim(file, `${file.stem}.yaml`)) rootFiles[file.stem]!.read(collector, file);
}

function readEdition(collector: Collector, file: ContentFile): void {
  const locale = file.stem;
  if (!isKnownLocale(collector, file, locale) || !collector.claim(file, `the edition ${locale}`)) return;
  const edition = collector.readYaml(EditionSchema, file);
  if (edition) collector.reading.content.editions[locale] = edition;
}

function readSource(collector: Collector, file: ContentFile): void {
  const source = collector.claim(file, `the source ${file.stem}`) ? collector.readYaml(SourceSchema, file) : undefined;
  if (source) collector.reading.content.sources[file.stem] = source;
}

function readRecord(collector: Collector, file: ContentFile, section: Section): void {
  const id = `${section}/${file.stem}`;
  if (!collector.claim(file, `the record ${id}`)) return;
  collector.reading.recordFiles.set(id, file.path);
  const record = collector.readYaml(getRecordSchema(section, file.stem), file);
  if (record) collector.reading.content.records[id] = record as Entity; // the schemas of all sections join in Entity
}

function readEntryText(collector: Collector, file: ContentFile, section: Section, locale: string): void {
  if (!isKnownLocale(collector, file, locale)) return;
  const id = toTextId(section, locale, file.stem);
  const source = collector.claim(file, `the text ${id}`) ? collector.readText(file) : undefined;
  if (source === undefined) return;
  const { text, digest, faults } = parseTextOnce(source, file.path, collector.keepsTexts);
  collector.reading.faults.push(...faults);
  if (!text) return;
  const { title, description, translation } = text.frontMatter;
  const blocks = Object.fromEntries(text.blocks.map((block) => [block.id, block.digest]));
  const collect = (attribute: string): string[] =>
    text.components.flatMap(({ attributes }) => attributes[attribute] ?? []);
  const shows = (component: TextComponentName): boolean => text.components.some(({ name }) => name === component);
  const mentions = {
    entries: collect('entry'),
    media: collect('name'),
    sources: collect('source'),
    pictures: shows('Gallery'),
    files: shows('Downloads'),
  };
  const loaded: Text = {
    section,
    slug: file.stem,
    locale,
    file: file.path,
    digest,
    title,
    description,
    blocks,
    mentions,
  };
  collector.reading.content.texts[id] = translation ? { ...loaded, translation } : loaded;
  collector.reading.parsed.set(id, text);
}

function readMediaRecord(collector: Collector, file: ContentFile, parts: MediaParts): void {
  if (!collector.claim(file, `the record of media ${file.stem}`)) return;
  collector.reading.media.records.set(file.stem, file.path);
  const record = collector.readYaml(MediaSchema, file);
  if (record) parts.records.set(file.stem, record);
}

async function readMediaFile(collector: Collector, file: ContentFile, parts: MediaParts): Promise<void> {
  if (!collector.claim(file, `the media ${file.stem}`)) return;
  collector.reading.media.files.set(file.stem, file.path);
  if (!isMediaEnding(file.ending)) {
    collector.report(
      'media-type',
      file.path,
      { en: `Files of type “${file.ending}” are not published.`, vi: `Không đăng tệp loại “${file.ending}”.` },
      {
        en: 'Use svg, jpg, png, webp, avif, pdf, csv or txt; office files can carry macros and earlier versions, so export a PDF or a CSV.',
        vi: 'Hãy dùng svg, jpg, png, webp, avif, pdf, csv hoặc txt; tệp văn phòng có thể mang macro và bản cũ nên hãy xuất ra PDF hoặc CSV.',
      },
    );
    return;
  }
  const bytes = collector.readBytes(file);
  if (['svg', 'csv', 'txt'].includes(file.ending)) collector.readText(file, bytes);
  const inspection = await inspectMedia(bytes, file.path, file.ending);
  if (inspection.faults) {
    collector.reading.faults.push(...inspection.faults);
    return;
  }
  parts.files.set(file.stem, inspection.media);
  if (inspection.text !== '') collector.reading.words.set(file.path, inspection.text);
}

/** Bytes that a file of each kind may have: ample for what people write, and no parser is kept busy for long. */
const sizeLimits: readonly (readonly [endings: readonly string[], bytes: number])[] = [
  [['mdx', 'md'], 100_000],
  [['yaml', 'yml'], 500_000],
  [['csv', 'txt'], 500_000],
  [['svg'], 2_000_000],
];
const mediaLimit = 30_000_000;

/** Tells whether a file is larger than its kind may be, and says so. */
function isTooLarge(collector: Collector, file: ContentFile): boolean {
  const limit = sizeLimits.find(([endings]) => endings.includes(file.ending))?.[1] ?? mediaLimit;
  const { size } = statSync(join(collector.root, file.path));
  if (size <= limit) return false;
  collector.report(
    'file-size',
    file.path,
    {
      en: `This file has ${size} bytes; at most ${limit} are read.`,
      vi: `Tệp này có ${size} byte; chỉ đọc tối đa ${limit}.`,
    },
    { en: 'Divide it, or make it smaller.', vi: 'Hãy chia nhỏ hoặc làm nhẹ tệp.' },
  );
  return true;
}

/** Finds by its place what a file is, and reads it as that. A file that is nothing is a fault. */
async function readFile(collector: Collector, file: ContentFile, parts: MediaParts): Promise<void> {
  const [folder, second = ''] = file.folders;
  const depth = file.folders.length;
  const section = sections.find((each) => each === folder);
  const isYaml = file.ending === 'yaml' || file.ending === 'yml';
  const isText = file.ending === 'mdx' || file.ending === 'md';
  if (!file.isPlain)
    collector.report(
      'layout-link',
      file.path,
      {
        en: 'This is a link and not a file: it could lead out of the content folder, so it is not read.',
        vi: 'Đây là liên kết chứ không phải tệp: nó có thể dẫn ra ngoài thư mục nội dung nên không được đọc.',
      },
      { en: 'Put the file itself here.', vi: 'Hãy đặt chính tệp đó vào đây.' },
    );
  else if (isTooLarge(collector, file)) return;
  else if (depth === 0 && isYaml && Object.hasOwn(rootFiles, file.stem)) readRootFile(collector, file);
  else if (depth === 1 && isYaml && folder === 'editions') readEdition(collector, file);
  else if (depth === 1 && isYaml && folder === 'sources') readSource(collector, file);
  else if (depth === 1 && isYaml && folder === 'media') readMediaRecord(collector, file, parts);
  else if (depth === 1 && folder === 'media') await readMediaFile(collector, file, parts);
  else if (isMark(file)) await readMark(collector, file);
  else if (depth === 1 && isYaml && section) readRecord(collector, file, section);
  else if (depth === 2 && isText && section) readEntryText(collector, file, section, second);
  else
    collector.report(
      'layout',
      file.path,
      { en: 'Nothing in the content model lies here.', vi: 'Trong cấu trúc nội dung không có tệp nào ở vị trí này.' },
      {
        en: `Records are <section>/<slug>.yaml, texts <section>/<locale>/<slug>.mdx, pictures media/<name>.<ending>, logo and favicon brand/logo.svg and brand/favicon.svg. Sections: ${sections.join(', ')}.`,
        vi: `Hồ sơ đặt ở <mục>/<tên>.yaml, bài ở <mục>/<ngôn ngữ>/<tên>.mdx, ảnh ở media/<tên>.<đuôi>, biểu tượng ở brand/logo.svg và brand/favicon.svg. Các mục: ${sections.join(', ')}.`,
      },
    );
}

/** Reads what tools and people have hidden, so that a secret in it is found: UTF-16, and what editors keep, without its zeros. */
function readHidden(collector: Collector, file: ContentFile): void {
  if (!file.isPlain || isTooLarge(collector, file)) return;
  const text = readFileSync(join(collector.root, file.path), 'utf8');
  collector.reading.hidden.set(file.path, text.replaceAll('\0', ''));
}

/** Says that a file could not be read at all. @param reason code of the system, such as EACCES */
function reportUnreadable(collector: Collector, file: ContentFile, reason: string): void {
  collector.report(
    'layout',
    file.path,
    { en: `This file cannot be read (${reason}).`, vi: `Không đọc được tệp này (${reason}).` },
    {
      en: 'Look at its permissions and whether it is open in another program, or put it there anew.',
      vi: 'Hãy xem quyền của tệp, xem tệp có đang mở ở chương trình khác không, hoặc chép lại tệp.',
    },
  );
}

/** Sets withdrawn entries apart, so that nothing that looks at records and texts finds them. */
function withdraw({ content, parsed }: Reading): void {
  for (const [id, record] of Object.entries(content.records)) {
    if (!record.withdrawn) continue;
    content.withdrawn[id] = record;
    delete content.records[id];
    for (const [textId, { section, slug }] of Object.entries(content.texts)) {
      if (`${section}/${slug}` !== id) continue;
      delete content.texts[textId];
      parsed.delete(textId);
    }
  }
}

/** Notes the day as of which everything is judged; where nobody vouches for it, that may be a fault. */
function setDay({ reading }: Collector, day: BuildDay): void {
  reading.day = day;
  reading.content.today = day.day;
  const fault = getDayFault(reading.content, day);
  if (!fault) return;
  const file = reading.recordFiles.get(fault.entries[0] ?? '');
  const place = file === undefined ? undefined : reading.locators.get(file)?.(['published']);
  const { message, remedy } = fault;
  reading.faults.push({ rule: 'build-day', file: file ?? 'site.yaml', ...(place ?? fileStart), message, remedy });
}

/** How content is read. */
export interface ReadOptions {
  onProgress?: (done: number, total: number) => void;
  keepsTexts?: boolean;
  /** The day against which dates are held; left out, it is found. */
  day?: BuildDay;
}

/**
 * Reads a content folder as data: every file through its schema, every text through the parser.
 * Nothing is skipped in silence: a file that fits nowhere is a fault.
 *
 * @param root the content folder
 * @param options.onProgress told how many files of how many have been read
 * @param options.keepsTexts false leaves no trace on disk; a build keeps parsed texts for its pages
 */
export async function readContent(
  root: string,
  { onProgress, keepsTexts = true, day }: ReadOptions = {},
): Promise<Reading> {
  const collector = new Collector(root, keepsTexts);
  const { reading } = collector;
  if (!existsSync(root)) {
    collector.report(
      'layout',
      '.',
      { en: `There is no folder ${root}.`, vi: `Không có thư mục ${root}.` },
      {
        en: 'Set CONTENT_DIR or --content to a content folder.',
        vi: 'Đặt CONTENT_DIR hoặc --content trỏ tới thư mục nội dung.',
      },
    );
    return reading;
  }
  const parts: MediaParts = { files: new Map(), records: new Map() };
  const files = listFiles(root);
  const hidden = new Set(listHiddenFiles(root));
  for (const [index, file] of [...files, ...hidden].entries()) {
    try {
      if (hidden.has(file)) readHidden(collector, file);
      else await readFile(collector, file, parts);
    } catch (error) {
      // One file that cannot be read hides none of the others.
      reportUnreadable(collector, file, (error as NodeJS.ErrnoException).code ?? String(error)); // as node:fs throws
    }
    onProgress?.(index + 1, files.length + hidden.size);
  }
  for (const [name, file] of parts.files) {
    const record = parts.records.get(name);
    if (record) reading.content.media[name] = { ...file, name, record };
  }
  withdraw(reading);
  // Without a usable site.yaml there is nothing to be dated.
  if (reading.content.site !== undefined) {
    setDay(collector, day ?? getBuildDay(root, reading.content));
    completeBrand(collector);
  }
  for (const [stem, { isRequired }] of Object.entries(rootFiles)) {
    const name = `${stem}.yaml`;
    if (isRequired && !collector.has(name))
      collector.report(
        'layout',
        name,
        { en: `${name} is missing.`, vi: `Thiếu ${name}.` },
        { en: 'Add it to the content folder.', vi: 'Hãy thêm vào thư mục nội dung.' },
      );
  }
  return reading;
}
