import type { Place } from '../../src/loaders/fault.ts';
import type { Reading } from '../../src/loaders/reading.ts';
import type { Rule } from '../rule.ts';

/** `locate` is asked only when the target is missing: finding lines takes longer than reading the file did. */
type Check = (file: string, locate: Locate, target: string) => void;
type Locate = () => Place | undefined;

const kinds = {
  source: { en: 'source', vi: 'nguồn', add: 'sources/{}.yaml' },
  entry: { en: 'entry', vi: 'bài', add: '{}.yaml' },
  media: { en: 'picture or file', vi: 'ảnh hay tệp', add: 'media/{}.yaml' },
  category: { en: 'category', vi: 'nhóm', add: 'index.yaml' },
  fact: { en: 'fact', vi: 'dữ kiện', add: 'facts' },
} as const;

/** Whatever a file names must exist: sources, entries, pictures, categories, facts. */
export const references: Rule = (reading, report) => {
  const { content, recordFiles, media } = reading;
  const check =
    (kind: keyof typeof kinds, exists: (target: string) => boolean): Check =>
    (file, locate, target) => {
      if (exists(target)) return;
      const { en, vi, add } = kinds[kind];
      report(
        `unknown-${kind}`,
        file,
        locate(),
        { en: `There is no ${en} “${target}”.`, vi: `Không có ${vi} “${target}”.` },
        {
          en: `Correct the spelling, or add ${add.replace('{}', target)}.`,
          vi: `Sửa lại chính tả, hoặc thêm ${add.replace('{}', target)}.`,
        },
      );
    };
  // A file with a fault of its own still exists: it should not be reported as missing a second time.
  const sourceFiles = new Set([...reading.locators.keys()].filter((file) => file.startsWith('sources/')));
  const checks = {
    source: check('source', (key) => sourceFiles.has(`sources/${key}.yaml`) || sourceFiles.has(`sources/${key}.yml`)),
    entry: check('entry', (id) => recordFiles.has(id)),
    media: check('media', (name) => media.records.has(name) || media.files.has(name)),
    fact: check('fact', (reference) => {
      const [id, key] = reference.split('#') as [string, string]; // the schema has checked the form
      return content.records[id] === undefined ? recordFiles.has(id) : Object.hasOwn(content.records[id].facts, key);
    }),
    category: check('category', (reference) => {
      const [section, key] = reference.split('/');
      const index = content.records[`${section}/index`];
      return index === undefined || (index.categories ?? []).some((category) => category.key === key);
    }),
  };
  checkRecords(reading, checks);
  checkEditions(reading, checks);
  checkTexts(reading, checks);
};

type Checks = Record<keyof typeof kinds, Check>;

function checkRecords({ content, recordFiles, locators }: Reading, checks: Checks): void {
  for (const [id, record] of Object.entries(content.records)) {
    const file = recordFiles.get(id)!;
    const at =
      (...path: PropertyKey[]): Locate =>
      () =>
        locators.get(file)?.(path);
    for (const [key, fact] of Object.entries(record.facts))
      fact.sources.forEach((source, index) => checks.source(file, at('facts', key, 'sources', index), source));
    record.sources.forEach((source, index) => checks.source(file, at('sources', index), source));
    record.related.forEach((entry, index) => checks.entry(file, at('related', index), entry));
    record.programmes.forEach((slug, index) => checks.entry(file, at('programmes', index), `programmes/${slug}`));
    record.pictures.forEach((name, index) => checks.media(file, at('pictures', index), name));
    record.files.forEach((name, index) => checks.media(file, at('files', index), name));
    if (record.poster) checks.media(file, at('poster'), record.poster);
    if (record.category) checks.category(file, at('category'), `${id.split('/')[0]}/${record.category}`);
    if (record.place) checks.entry(file, at('place'), `places/${record.place}`);
    if (record.origin) checks.source(file, at('origin'), record.origin);
  }
  content.site.locator?.places.forEach((slug, index) =>
    checks.entry('site.yaml', () => locators.get('site.yaml')?.(['locator', 'places', index]), `places/${slug}`),
  );
}

function checkEditions({ content, locators }: Reading, checks: Checks): void {
  for (const [locale, edition] of Object.entries(content.editions)) {
    const file = `editions/${locale}.yaml`;
    const at =
      (...path: PropertyKey[]): Locate =>
      () =>
        locators.get(file)?.(path);
    checks.media(file, at('poster'), edition.poster);
    checks.entry(file, at('start'), edition.start);
    edition.facts.forEach((reference, index) => checks.fact(file, at('facts', index), reference));
    edition.leading.forEach((entry, index) => checks.entry(file, at('leading', index), entry));
    edition.next.forEach((item, index) => checks.entry(file, at('next', index, 'entry'), item.entry));
  }
}

function checkTexts({ content, parsed }: Reading, checks: Checks): void {
  for (const [id, text] of parsed) {
    const { file, section, slug } = content.texts[id]!;
    for (const { name, attributes, ...place } of text.components) {
      const at: Locate = () => place;
      if (name === 'Fact') checks.fact(file, at, `${attributes['entry'] ?? `${section}/${slug}`}#${attributes['of']}`);
      if (name === 'Figure') checks.media(file, at, attributes['name']!);
      if (name === 'EntryCard') checks.entry(file, at, attributes['entry']!);
      if (name === 'Quote' && attributes['source']) checks.source(file, at, attributes['source']);
    }
  }
}
