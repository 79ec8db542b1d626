import type { Bilingual, Place } from '../../src/loaders/fault.ts';
import {
  getComponentReferences,
  getEditionReferences,
  getGazetteerReferences,
  getMediaReferences,
  getNoticeReferences,
  getRecordReferences,
  getSiteReferences,
} from '../../src/catalog/references.ts';
import type { LoadedContent } from '../../src/loaders/loaded-content.ts';
import type { Reference, ReferenceKind } from '../../src/schemas/reference.ts';
import { findNear } from '../near.ts';
import type { Rule } from '../rule.ts';
import { isUnreadable } from '../unreadable.ts';
import { findYamlFile } from '../yaml-file.ts';

/** `locate` is asked only when the target is missing: finding lines takes longer than reading the file did. */
type Check = (file: string, locate: Locate, target: string) => void;
type Locate = () => Place | undefined;

/** A kind of thing that files name. */
interface Kind extends Bilingual {
  /** Where to add what is missing; `{}` stands for its name. */
  add: string;
}

const kinds = {
  source: { en: 'source', vi: 'nguồn', add: 'sources/{}.yaml' },
  entry: { en: 'entry', vi: 'bài', add: '{}.yaml' },
  media: { en: 'picture or file', vi: 'ảnh hay tệp', add: 'media/{}.yaml' },
  category: { en: 'category', vi: 'nhóm', add: '' },
  fact: { en: 'fact', vi: 'dữ kiện', add: '' },
  name: { en: 'name', vi: 'địa danh', add: 'gazetteer.yaml' },
} as const satisfies Record<string, Kind>;

/** Says what may be written: all keys of a place that has few, else the names that are near, else how to add one. */
function describeRemedy(kind: keyof typeof kinds, target: string, names: readonly string[]): Bilingual {
  if (kind === 'category' || kind === 'fact') {
    const place = kind === 'category' ? `${target.split('/')[0]}/index.yaml` : `${target.split('#')[0]}.yaml`;
    const field = kind === 'category' ? 'categories' : 'facts';
    return names.length === 0
      ? { en: `Add it to ${field} in ${place}.`, vi: `Thêm vào ${field} trong ${place}.` }
      : {
          en: `There are ${names.join(', ')}; use one, or add yours to ${field} in ${place}.`,
          vi: `Có ${names.join(', ')}; hãy dùng một khóa đó, hoặc thêm khóa mới vào ${field} trong ${place}.`,
        };
  }
  const near = findNear(target, names).join(', ');
  const { add: place } = kinds[kind];
  if (kind === 'name')
    return {
      en: `${near === '' ? 'Correct the spelling' : `Write ${near}`}, or add it to names in ${place}.`,
      vi: `${near === '' ? 'Sửa lại chính tả' : `Hãy viết ${near}`}, hoặc thêm vào names trong ${place}.`,
    };
  const add = place.replace('{}', target);
  return {
    en: `${near === '' ? 'Correct the spelling' : `Write ${near}`}, or add ${add}.`,
    vi: `${near === '' ? 'Sửa lại chính tả' : `Hãy viết ${near}`}, hoặc thêm ${add}.`,
  };
}

/** Names of files without their folders and endings. */
const toNames = (files: Iterable<string>): string[] =>
  Array.from(files, (file) => file.replace(/^.*\//, '').replace(/\.ya?ml$/, ''));

/** Whatever a file names must exist: sources, entries, pictures, categories, facts; and a picture must be one. */
export const references: Rule = (loaded, report) => {
  const { content, recordFiles, media } = loaded;
  const check =
    (kind: keyof typeof kinds, exists: (target: string) => boolean, listNames: (target: string) => string[]): Check =>
    (file, locate, target) => {
      if (exists(target)) return;
      const { en, vi } = kinds[kind];
      // The place of a key stands in the remedy.
      const key = kind === 'category' ? target.slice(target.indexOf('/') + 1) : target;
      report(
        `unknown-${kind}`,
        file,
        locate(),
        { en: `There is no ${en} “${key}”.`, vi: `Không có ${vi} “${key}”.` },
        describeRemedy(kind, target, listNames(target)),
      );
    };
  // A file with a fault of its own still exists: it should not be reported as missing a second time.
  const sourceFiles = new Set([...loaded.locators.keys()].filter((file) => file.startsWith('sources/')));
  const sections = new Set(content.site.sections.map(({ slug }) => slug));
  const getCategories = (reference: string): string[] | undefined => {
    const index = content.records[`${reference.split('/')[0]}/index`];
    return index?.type === 'section' ? index.categories.map(({ key }) => key) : undefined;
  };
  const getFactKeys = (reference: string): string[] | undefined => {
    const record = content.records[reference.split('#')[0]!];
    return record && Object.keys(record.facts);
  };
  const isMedia = (name: string): boolean => media.records.has(name) || media.files.has(name);
  const checkMedia = check('media', isMedia, () => [...media.files.keys()]);
  const checks = {
    source: check(
      'source',
      (key) => sourceFiles.has(`sources/${key}.yaml`) || sourceFiles.has(`sources/${key}.yml`),
      () => toNames(sourceFiles),
    ),
    entry: check(
      'entry',
      (id) => recordFiles.has(id),
      () => [...recordFiles.keys()],
    ),
    file: checkMedia,
    picture(file, locate, name) {
      checkMedia(file, locate, name);
      const item = Object.hasOwn(content.media, name) ? content.media[name] : undefined;
      if (!item || (item.role === 'picture' && item.record.kind !== 'document')) return;
      report(
        'unknown-media',
        file,
        locate(),
        item.role === 'recording'
          ? { en: `“${name}” is a recording and no picture.`, vi: `“${name}” là bản ghi chứ không phải ảnh.` }
          : { en: `“${name}” is a document and no picture.`, vi: `“${name}” là tài liệu chứ không phải ảnh.` },
        item.role === 'recording'
          ? {
              en: 'Name a picture here; recordings stand in texts: <Recording name="…" />.',
              vi: 'Ở đây phải là ảnh; bản ghi thì đặt trong bài: <Recording name="…" />.',
            }
          : {
              en: 'Name a picture here; documents for download stand under files.',
              vi: 'Ở đây phải là ảnh; tài liệu cho tải về ghi ở files.',
            },
      );
    },
    recording(file, locate, name) {
      checkMedia(file, locate, name);
      const item = Object.hasOwn(content.media, name) ? content.media[name] : undefined;
      if (!item || item.role === 'recording') return;
      report(
        'unknown-media',
        file,
        locate(),
        { en: `“${name}” is no video or sound recording.`, vi: `“${name}” không phải phim hay bản ghi âm.` },
        {
          en: 'Name a recording; for a picture write <Figure name="…" />.',
          vi: 'Ở đây phải là phim hoặc bản ghi âm; ảnh thì viết <Figure name="…" />.',
        },
      );
    },
    fact: check(
      'fact',
      (reference) => {
        const [id, key] = reference.split('#') as [string, string]; // the schema has checked the form
        return getFactKeys(reference)?.includes(key) ?? recordFiles.has(id);
      },
      (reference) => getFactKeys(reference) ?? [],
    ),
    name: check(
      'name',
      // With a fault of its own it may have every name.
      (key) => Object.hasOwn(content.gazetteer, key) || isUnreadable(loaded, 'gazetteer.yaml'),
      () => Object.keys(content.gazetteer),
    ),
    category: check(
      'category',
      // A section without its record is told of as one.
      (reference) =>
        getCategories(reference)?.includes(reference.split('/')[1]!) ?? sections.has(reference.split('/')[0]!),
      (reference) => getCategories(reference) ?? [],
    ),
  } satisfies Checks;
  for (const { kind, file, locate, target } of listNamed(loaded)) checks[kind](file, locate, target);
};

type Checks = Record<ReferenceKind, Check>;

/** Something that a file names, and where. */
interface Named extends Pick<Reference, 'kind' | 'target'> {
  file: string;
  locate: Locate;
}

/** Lists everything that files name. */
export function listNamed({
  content,
  parsed,
  recordFiles,
  locators,
  values,
  sources,
  media: { records: mediaFiles },
}: LoadedContent): Named[] {
  const inFile = (file: string, list: readonly Reference[]): Named[] =>
    list.map(({ kind, target, path }) => ({ kind, target, file, locate: () => locators.get(file)?.(path) }));
  const records = Object.entries(content.records).flatMap(([id, record]) =>
    inFile(recordFiles.get(id)!, getRecordReferences(id, values.records.get(id)!, record.type)),
  );
  const editions = Object.entries(content.editions).flatMap(([locale, edition]) =>
    inFile(findYamlFile(sources, `${locale}/home`), getEditionReferences(edition)),
  );
  const texts = Array.from(parsed).flatMap(([id, { components }]) => {
    const { file, section, slug } = content.texts[id]!; // parsed and texts have the same ids
    return components.flatMap(({ line, column, ...component }) =>
      getComponentReferences(`${section}/${slug}`, component).map(({ kind, target }): Named => ({
        kind,
        target,
        file,
        locate: () => ({ line, column }),
      })),
    );
  });
  const media = Array.from(values.media).flatMap(([name, record]) =>
    inFile(mediaFiles.get(name)!, getMediaReferences(record)),
  );
  const notices = Array.from(values.notices).flatMap(([slug, notice]) =>
    inFile(findYamlFile(sources, `notices/${slug}`), getNoticeReferences(notice)),
  );
  return [
    ...records,
    ...media,
    ...notices,
    ...inFile('site.yaml', getSiteReferences(content.site)),
    ...inFile(findYamlFile(sources, 'gazetteer'), getGazetteerReferences(content.gazetteer)),
    ...editions,
    ...texts,
  ];
}
