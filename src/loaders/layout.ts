import { statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { toTextId, type Text, type WordFile } from '../catalog/content.ts';
import { getComponentReferences } from '../catalog/references.ts';
import { isLocale, type Locale } from '../i18n/locales.ts';
import { EditionSchema } from '../schemas/edition.ts';
import { ExceptionsSchema } from '../schemas/exceptions.ts';
import { GazetteerSchema } from '../schemas/gazetteer.ts';
import { GeodataSchema, geodataFiles } from '../schemas/geodata.ts';
import { GlossaryValuesSchema, GlossaryWordsSchema } from '../schemas/glossary.ts';
import { KnownWordsSchema } from '../schemas/known-words.ts';
import { MediaValuesSchema, MediaWordsSchema } from '../schemas/media.ts';
import { getRecordSchema } from '../schemas/record.ts';
import { NoticeValuesSchema, NoticeWordsSchema } from '../schemas/notice.ts';
import { PublishedSchema, RedirectsSchema } from '../schemas/redirects.ts';
import { SiteValuesSchema, SiteWordsSchema, type Section } from '../schemas/site.ts';
import { SourceSchema } from '../schemas/source.ts';
import type { Translation } from '../schemas/text.ts';
import { parseCaptions } from '../texts/captions.ts';
import { parseTextCached } from '../texts/cache.ts';
import { getComponent } from '../texts/components.ts';
import { findFrontMatter } from '../texts/front-matter.ts';
import type { ParsedText } from '../texts/parse.ts';
import { digestUnits, getEntryUnits, getMediaUnits, getSiteUnits, type WordUnits } from '../texts/units.ts';
import { isMark, readMark } from './brand.ts';
import type { Place } from './fault.ts';
import type { ContentFile } from './files.ts';
import { getRecordKind } from './join.ts';
import { inspectMedia, isMediaEnding } from './media.ts';
import type { Collector } from './loaded-content.ts';
import { readYaml } from './yaml.ts';

const SectionSchema = SiteValuesSchema.shape.sections.element;
const SectionsSchema = z.object({ sections: z.array(z.unknown()) });

function readSite(collector: Collector, file: ContentFile): void {
  const site = collector.readYaml(SiteValuesSchema, file, 'site');
  if (site) collector.loaded.values.site = site;
  // With a fault elsewhere in it, it still says what the folders are.
  const source = collector.loaded.sources.get(file.path) ?? '';
  const listed = site?.sections ?? readYaml(SectionsSchema, source, file.path).data?.sections ?? [];
  collector.sections = listed.flatMap((section) => SectionSchema.safeParse(section).data ?? []);
}

/** Files of the content folder itself, by name: those that must be there, and what is made of each. */
export const rootFiles: Readonly<
  Record<string, { isRequired: boolean; read: (collector: Collector, file: ContentFile) => void }>
> = {
  site: { isRequired: true, read: readSite },
  glossary: {
    isRequired: true,
    read(collector, file) {
      const glossary = collector.readYaml(GlossaryValuesSchema, file, 'glossary');
      if (glossary) collector.loaded.values.glossary = glossary;
    },
  },
  gazetteer: {
    isRequired: false,
    read(collector, file) {
      collector.loaded.content.gazetteer = collector.readYaml(GazetteerSchema, file, 'gazetteer')?.names ?? {};
    },
  },
  'gate-exceptions': {
    isRequired: false,
    read(collector, file) {
      collector.loaded.content.exceptions = collector.readYaml(ExceptionsSchema, file, 'exceptions')?.exceptions ?? [];
    },
  },
  redirects: {
    isRequired: false,
    read(collector, file) {
      const { redirects = [], anchors = {} } = collector.readYaml(RedirectsSchema, file, 'redirects') ?? {};
      collector.loaded.content.redirects = redirects;
      collector.loaded.content.anchors = anchors;
    },
  },
  published: {
    isRequired: false,
    read(collector, file) {
      const { entries = [], headings = {} } = collector.readYaml(PublishedSchema, file, 'published') ?? {};
      collector.loaded.content.published = entries;
      collector.loaded.headings = headings;
    },
  },
};

function readGeodata(collector: Collector, file: ContentFile): void {
  const geodata = collector.readYaml(GeodataSchema, file, 'geodata'); // JSON is YAML
  const name = geodataFiles.find((each) => each === file.stem);
  if (geodata && name) collector.loaded.values.geodata[name] = geodata;
}

/** Notes what a language says of the whole site, so that it can be told when its source has changed. */
function addShared(
  { loaded }: Collector,
  { path, stem }: ContentFile,
  locale: Locale,
  { translation }: { translation?: Translation | undefined },
  units: WordUnits,
): void {
  loaded.content.shared[`${locale}/${stem}`] = {
    name: stem,
    locale,
    file: path,
    words: digestUnits(units),
    ...(translation ? { translation } : {}),
  };
}

/** YAML files in the folder of a language, by name, and what is made of each. */
const localeFiles: Readonly<Record<string, (collector: Collector, file: ContentFile, locale: Locale) => void>> = {
  site(collector, file, locale) {
    const words = collector.readYaml(SiteWordsSchema, file, 'site-words');
    if (!words) return;
    collector.loaded.wording.site.set(locale, { file: file.path, words });
    addShared(collector, file, locale, words, getSiteUnits(words));
  },
  home(collector, file, locale) {
    const edition = collector.readYaml(EditionSchema, file, 'home');
    if (edition) collector.loaded.content.editions[locale] = edition;
  },
  glossary(collector, file, locale) {
    const words = collector.readYaml(GlossaryWordsSchema, file, 'glossary-words');
    if (words) collector.loaded.wording.glossary.set(locale, { file: file.path, words });
  },
  media(collector, file, locale) {
    const words = collector.readYaml(MediaWordsSchema, file, 'media-words');
    if (!words) return;
    collector.loaded.wording.media.set(locale, { file: file.path, words });
    addShared(collector, file, locale, words, getMediaUnits(words));
  },
  words(collector, file, locale) {
    const words = collector.readYaml(KnownWordsSchema, file, 'known-words');
    if (words) collector.loaded.wording.known.set(locale, { file: file.path, words });
  },
};

function readSource(collector: Collector, file: ContentFile): void {
  const source = collector.readYaml(SourceSchema, file, 'source');
  if (source) collector.loaded.content.sources[file.stem] = source;
}

function readNotice(collector: Collector, file: ContentFile): void {
  const notice = collector.readYaml(NoticeValuesSchema, file, 'notice');
  if (notice) collector.loaded.values.notices.set(file.stem, notice);
}

function readNoticeWords(collector: Collector, file: ContentFile, locale: Locale): void {
  const words = collector.readYaml(NoticeWordsSchema, file, 'notice-words');
  const { path, stem: slug } = file;
  if (words) collector.loaded.wording.notices.set(`${locale}/${slug}`, { file: path, locale, slug, words });
}

function readRecord(collector: Collector, file: ContentFile, section: Section): void {
  const id = `${section.slug}/${file.stem}`;
  collector.loaded.recordFiles.set(id, file.path);
  const kind = getRecordKind(section, file.stem);
  const record = collector.readYaml(getRecordSchema(kind), file, `record-${kind}`);
  if (record) collector.loaded.values.records.set(id, record);
}

/** Prepares to find lines in the front matter of a text. */
function createHeadLocator(source: string, file: string): (path: readonly PropertyKey[]) => Place {
  let locate: ((path: readonly PropertyKey[]) => Place) | undefined;
  // Lines are asked for only when something is wrong.
  return (path) => (locate ??= readYaml(z.unknown(), findFrontMatter(source)?.yaml ?? '', file, 1).locate)(path);
}

/** What the components of a text name, each once, and what of the record they show. */
function listReferences(id: string, { components }: ParsedText): Pick<Text, 'references' | 'shows'> {
  const references = components.flatMap((component) => getComponentReferences(id, component));
  const unique = new Map(references.map(({ kind, target }) => [`${kind} ${target}`, { kind, target }]));
  const shows = components.flatMap(({ name }) => getComponent(name)?.shows ?? []);
  return { references: [...unique.values()], shows: [...new Set(shows)] };
}

function readEntryText(collector: Collector, file: ContentFile, locale: Locale, section: string): void {
  const { content, parsed, wording, faults: all, locators } = collector.loaded;
  const id = toTextId(section, locale, file.stem);
  const source = collector.readText(file);
  if (source === undefined) return;
  const { text, lent, digest, faults } = parseTextCached(source, file.path, collector.keepsTexts);
  all.push(...faults);
  const words = text?.frontMatter ?? lent;
  if (!words) return;
  locators.set(file.path, createHeadLocator(source, file.path));
  wording.entries.set(id, { file: file.path, words });
  const wordFile: WordFile = {
    name: `${section}/${file.stem}`,
    section,
    slug: file.stem,
    locale,
    file: file.path,
    words: digestUnits(getEntryUnits(words)),
    ...(words.translation ? { translation: words.translation } : {}),
  };
  if (!text) {
    content.lent[id] = wordFile;
    return;
  }
  const { title, description } = text.frontMatter;
  const blocks = Object.fromEntries(text.blocks.map((block) => [block.id, block.digest]));
  content.texts[id] = {
    ...wordFile,
    digest,
    title,
    description,
    blocks,
    ...listReferences(`${section}/${file.stem}`, text),
  };
  parsed.set(id, text);
}

function readMediaRecord(collector: Collector, file: ContentFile): void {
  collector.loaded.media.records.set(file.stem, file.path);
  const record = collector.readYaml(MediaValuesSchema, file, 'media');
  if (record) collector.loaded.values.media.set(file.stem, record);
}

async function readMediaFile(collector: Collector, file: ContentFile): Promise<void> {
  collector.loaded.media.files.set(file.stem, file.path);
  if (!isMediaEnding(file.ending)) {
    collector.report(
      'media-type',
      file.path,
      { en: `Files of type “${file.ending}” are not published.`, vi: `Không đăng tệp loại “${file.ending}”.` },
      {
        en: 'Use svg, jpg, png, webp, avif, mp4, webm, mp3, pdf, csv or txt; office files can carry macros and earlier versions, so export a PDF or a CSV.',
        vi: 'Hãy dùng svg, jpg, png, webp, avif, mp4, webm, mp3, pdf, csv hoặc txt; tệp văn phòng có thể mang macro và bản cũ nên hãy xuất ra PDF hoặc CSV.',
      },
    );
    return;
  }
  const bytes = collector.readBytes(file);
  if (['svg', 'csv', 'txt'].includes(file.ending)) collector.readText(file, bytes);
  const inspection = await inspectMedia(bytes, file.path, file.ending);
  if (inspection.faults) {
    collector.loaded.faults.push(...inspection.faults);
    return;
  }
  collector.loaded.values.mediaFiles.set(file.stem, inspection.media);
  if (inspection.text !== '') collector.loaded.words.set(file.path, inspection.text);
}

function readCaptions(collector: Collector, { path, stem, ...file }: ContentFile, locale: Locale): void {
  const source = collector.readText({ path, stem, ...file });
  if (source === undefined) return;
  const { cues, problems } = parseCaptions(source);
  for (const { line, message, remedy } of problems)
    collector.loaded.faults.push({ rule: 'media-captions', file: path, line, column: 1, message, remedy });
  collector.loaded.wording.captions.set(`${locale}/${stem}`, { file: path, locale, name: stem, cues });
}

/** Bytes that a file of each kind may have: ample for what people write, and no parser is kept busy for long. */
const sizeLimits: readonly (readonly [endings: readonly string[], bytes: number])[] = [
  [['mdx', 'md'], 100_000],
  [['yaml', 'yml', 'geojson'], 500_000],
  [['csv', 'txt', 'vtt'], 500_000],
  [['svg'], 2_000_000],
];
const mediaLimit = 30_000_000;

/** Tells whether a file is larger than its kind may be, and says so. */
export function isTooLarge(collector: Collector, file: ContentFile): boolean {
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
    file.ending === 'geojson'
      ? {
          en: 'Simplify the outlines, and leave two or three decimals of a degree: the map shows no more.',
          vi: 'Hãy giản lược đường nét và chỉ giữ hai, ba chữ số thập phân của độ: bản đồ không hiện hơn.',
        }
      : { en: 'Divide it, or make it smaller.', vi: 'Hãy chia nhỏ hoặc làm nhẹ tệp.' },
  );
  return true;
}

const isYaml = (ending: string): boolean => ending === 'yaml' || ending === 'yml';
const isText = (ending: string): boolean => ending === 'mdx' || ending === 'md';

/** Where notices lie, at the root and in the folder of each language. */
const noticesFolder = 'notices';

/** How a file is read, and what it stands for: two files must not stand for the same. */
interface Meaning {
  owner: string;
  read: () => void | Promise<void>;
}

/** Files in the folder of a language. */
function findInLocale(collector: Collector, file: ContentFile, locale: Locale): Meaning | undefined {
  const { folders, stem, ending } = file;
  const read = Object.hasOwn(localeFiles, stem) ? localeFiles[stem] : undefined;
  if (folders.length === 1 && isYaml(ending) && read)
    return { owner: `${locale}/${stem}.yaml`, read: () => read(collector, file, locale) };
  const [, section = ''] = folders;
  if (folders.length === 2 && section === 'media' && ending === 'vtt')
    return { owner: `captions of ${stem} (${locale})`, read: () => readCaptions(collector, file, locale) };
  if (folders.length === 2 && section === noticesFolder && isYaml(ending))
    return {
      owner: `the words of the notice ${stem} (${locale})`,
      read: () => readNoticeWords(collector, file, locale),
    };
  if (folders.length !== 2 || !isText(ending) || !collector.sections.some(({ slug }) => slug === section))
    return undefined;
  return {
    owner: `the text ${toTextId(section, locale, stem)}`,
    read: () => readEntryText(collector, file, locale, section),
  };
}

/** Finds by its place what a file is. @returns nothing when it is nothing */
function findMeaning(collector: Collector, file: ContentFile): Meaning | undefined {
  const { folders, stem, ending } = file;
  const [folder = ''] = folders;
  if (folders.length === 0 && ending === 'geojson')
    return geodataFiles.some((name) => name === stem)
      ? { owner: `${stem}.geojson`, read: () => readGeodata(collector, file) }
      : undefined;
  if (folders.length === 0)
    return isYaml(ending) && Object.hasOwn(rootFiles, stem)
      ? { owner: `${stem}.yaml`, read: () => rootFiles[stem]!.read(collector, file) }
      : undefined;
  if (isLocale(folder)) return findInLocale(collector, file, folder);
  if (folders.length > 1) return undefined;
  if (folder === 'media' && ending === 'vtt') return undefined; // captions are in a language
  if (folder === 'media')
    return isYaml(ending)
      ? { owner: `the record of media ${stem}`, read: () => readMediaRecord(collector, file) }
      : { owner: `the media ${stem}`, read: () => readMediaFile(collector, file) };
  if (isMark(file)) return { owner: file.path, read: () => readMark(collector, file) };
  if (folder === 'sources' && isYaml(ending))
    return { owner: `the source ${stem}`, read: () => readSource(collector, file) };
  if (folder === noticesFolder && isYaml(ending))
    return { owner: `the notice ${stem}`, read: () => readNotice(collector, file) };
  const section = collector.sections.find(({ slug }) => slug === folder);
  if (section && isYaml(ending))
    return { owner: `the record ${folder}/${stem}`, read: () => readRecord(collector, file, section) };
  return undefined;
}

/** Tells whether a folder is meant for a language that the locale table does not know. */
const isUnknownLocale = (collector: Collector, { folders, ending }: ContentFile): boolean =>
  !isLocale(folders[0] ?? '') &&
  /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(folders[0] ?? '') &&
  (collector.sections.some(({ slug }) => slug === folders[1]) || (folders.length === 1 && isYaml(ending)));

/** Tells whether a section would say what a file is, and site.yaml, which has a fault, may not have told of it. */
const awaitsSection = ({ loaded }: Collector, { folders, ending }: ContentFile): boolean =>
  loaded.values.site === undefined &&
  (isLocale(folders[0] ?? '') ? folders.length === 2 && isText(ending) : folders.length === 1 && isYaml(ending));

/** Finds the place that was meant: a text below its section or beside its record, a picture among texts. */
function findPlace({ sections }: Collector, { folders, stem, ending, path }: ContentFile): string | undefined {
  const [first = '', second = ''] = folders;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const isSection = (folder: string): boolean => sections.some(({ slug }) => slug === folder);
  const [, slug, locale = ''] = /^(.+)\.([^.]+)$/.exec(stem) ?? [];
  if (isText(ending) && isSection(first) && isLocale(locale)) return `${locale}/${first}/${slug}.${ending}`;
  if (isText(ending) && isLocale(second)) return `${second}/${first}/${name}`;
  if (isText(ending) && isSection(first)) return `<locale>/${first}/${name}`;
  if (isYaml(ending) && isLocale(first) && isSection(second)) return `${second}/${name}`;
  if (isYaml(ending) && first === 'editions' && isLocale(stem)) return `${stem}/home.${ending}`;
  if (isYaml(ending) && folders.length === 0 && Object.hasOwn(localeFiles, stem)) return `<locale>/${name}`;
  if (ending === 'vtt') return `<locale>/media/${name}`;
  return isMediaEnding(ending) && first !== 'brand' ? `media/${name}` : undefined;
}

/** Says that a file fits nowhere, and where it may have been meant to lie. */
function reportNowhere(collector: Collector, file: ContentFile): void {
  const [folder = ''] = file.folders;
  if (isUnknownLocale(collector, file)) {
    collector.report(
      'locale',
      file.path,
      { en: `“${folder}” is not in the locale table.`, vi: `“${folder}” không có trong bảng ngôn ngữ.` },
      {
        en: 'Use a locale of src/i18n/locales.ts, or add a row there first.',
        vi: 'Dùng mã ngôn ngữ có trong src/i18n/locales.ts, hoặc thêm một dòng vào đó trước.',
      },
    );
    return;
  }
  const place = findPlace(collector, file);
  // The fault of site.yaml is told, and one for each file would bury it.
  if (place === undefined && awaitsSection(collector, file)) return;
  const sections = collector.sections.map(({ slug }) => slug).join(', ');
  const names = Object.keys(localeFiles).join('.yaml, ');
  collector.report(
    'layout',
    file.path,
    { en: 'Nothing in the content model lies here.', vi: 'Trong cấu trúc nội dung không có tệp nào ở vị trí này.' },
    place === undefined
      ? {
          en: `Records are <section>/<slug>.yaml, texts <locale>/<section>/<slug>.mdx, pictures media/<name>.<ending>, the logo and the favicon brand/logo.svg and brand/favicon.svg, geodata map.geojson and country.geojson, notices notices/<slug>.yaml and <locale>/notices/<slug>.yaml; the folder of a language has ${names}.yaml. Sections: ${sections}.`,
          vi: `Hồ sơ đặt ở <mục>/<tên>.yaml, bài ở <ngôn ngữ>/<mục>/<tên>.mdx, ảnh ở media/<tên>.<đuôi>, logo và favicon ở brand/logo.svg và brand/favicon.svg, dữ liệu bản đồ ở map.geojson và country.geojson, thông báo ở notices/<tên>.yaml và <ngôn ngữ>/notices/<tên>.yaml; thư mục ngôn ngữ có ${names}.yaml. Các mục: ${sections}.`,
        }
      : { en: `Move it to ${place}.`, vi: `Hãy chuyển tệp sang ${place.replace('<locale>', '<ngôn ngữ>')}.` },
  );
}

/** Reads a file as what its place says. A file that is nothing is a fault. */
export async function readFile(collector: Collector, file: ContentFile): Promise<void> {
  if (!file.isPlain) {
    collector.report(
      'layout-link',
      file.path,
      {
        en: 'This is a link and not a file: it could lead out of the content folder, so it is not read.',
        vi: 'Đây là liên kết chứ không phải tệp: nó có thể dẫn ra ngoài thư mục nội dung nên không được đọc.',
      },
      { en: 'Put the file itself here.', vi: 'Hãy đặt chính tệp đó vào đây.' },
    );
    return;
  }
  if (isTooLarge(collector, file)) return;
  const meaning = findMeaning(collector, file);
  if (!meaning) reportNowhere(collector, file);
  else if (collector.claim(file, meaning.owner)) await meaning.read();
}
