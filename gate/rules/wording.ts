import type { LoadedContent } from '../../src/loaders/loaded-content.ts';
import { toYamlForm } from '../../src/loaders/yaml-form.ts';
import type { Localized } from '../../src/schemas/common.ts';
import { listGiven } from '../../src/schemas/fact.ts';
import { geodataFiles } from '../../src/schemas/geodata.ts';
import { findOtherHost } from '../../src/schemas/web-address.ts';
import { listStopKeys } from '../../src/schemas/route.ts';
import { kindWords, listWordFields, wordFields } from '../../src/schemas/words.ts';
import { findNear } from '../near.ts';
import { isUnreadable } from '../unreadable.ts';
import type { Report, Rule } from '../rule.ts';
import { findYamlFile } from '../yaml-file.ts';

/** Words that the source language must have: where they stand, and what they are there. */
type Required = [file: string, path: string[], words: string | undefined];

function listSiteWords({ content, wording, sources }: LoadedContent): Required[] {
  const hasCountry = content.geodata.country !== undefined;
  const { name, tagline, licence, owner, groups, portals, map } = content.site;
  const { site } = content;
  const file = wording.site.get(site.source)?.file ?? findYamlFile(sources, `${site.source}/site`);
  const list: [string[], Localized][] = [
    [['name'], name],
    [['tagline'], tagline],
    [['licence'], licence],
    [['owner', 'name'], owner.name],
    [['owner', 'statement'], owner.statement],
    ...Object.entries(groups).map(([key, words]): [string[], Localized] => [['groups', key], words]),
    ...portals.map((portal): [string[], Localized] => [['portals', portal.key], portal.name]),
    ...(map
      ? ([
          [['map', 'title'], map.title],
          [['map', 'caption'], map.caption],
          ...(hasCountry ? [[['map', 'country'], map.country]] : []),
          ...Object.entries(map.labels).map(([key, words]) => [['map', 'labels', key], words]),
        ] as [string[], Localized][]) // pairs, as above
      : []),
  ];
  return list.map(([path, words]) => [file, path, words[site.source]]);
}

/** Words of records. A record without a text in the source language has a fault of its own (entries.ts). */
function listEntryWords({ content: { site, records, withdrawn }, wording }: LoadedContent): Required[] {
  const required: Required[] = [];
  for (const [id, record] of Object.entries({ ...records, ...withdrawn })) {
    const found = wording.entries.get(`${site.source}/${id}`);
    if (!found) continue;
    const { file, words } = found;
    const add = (own: string | undefined, ...path: string[]): number => required.push([file, path, own]);
    if (record.withdrawn) {
      add(words.withdrawn, 'withdrawn');
      continue;
    }
    for (const name of listWordFields(record.type)) if (wordFields[name].required) add(words[name], name);
    if (record.type === 'section')
      for (const { key } of record.categories) add(words.categories?.[key], 'categories', key);
    if (record.type === 'route') for (const key of listStopKeys(record)) add(words.stops?.[key], 'stops', key);
    for (const [key, fact] of Object.entries(record.facts)) {
      const own = words.facts?.[key];
      add(own?.label, 'facts', key, 'label');
      if (listGiven(fact).length === 0) add(own?.text, 'facts', key, 'text');
    }
  }
  return required;
}

function listMediaWords({ content: { site, media }, wording, sources }: LoadedContent): Required[] {
  const file = wording.media.get(site.source)?.file ?? findYamlFile(sources, `${site.source}/media`);
  return Object.values(media).map(({ name, record }) => [file, ['media', name, 'credit'], record.credit[site.source]]);
}

/** Everything else falls back to what the source language says, so there nothing may be missing. */
function checkRequired(loaded: LoadedContent, report: Report): void {
  const { content, locators, sources, wording: all } = loaded;
  const { source } = content.site;
  const read = new Set(
    [all.site.get(source), all.media.get(source), ...all.entries.values()].map((each) => each?.file),
  );
  const required = [...listSiteWords(loaded), ...listEntryWords(loaded), ...listMediaWords(loaded)];
  for (const [file, path, words] of required) {
    // A file that is there and cannot be read has a fault of its own.
    if (words !== undefined || (sources.has(file) && !read.has(file))) continue;
    const name = path.join('.');
    report(
      'missing-words',
      file,
      locators.get(file)?.(path),
      {
        en: `${name} is missing in the source language (${source}).`,
        vi: `Thiếu ${name} ở ngôn ngữ gốc (${source}).`,
      },
      { en: `Add ${toYamlForm(path)} to ${file}.`, vi: `Thêm ${toYamlForm(path)} vào ${file}.` },
    );
  }
}

/** Says that words are given for something that is not there. */
function reportUnknown(report: Report, { file, locators }: { file: string; locators: LoadedContent['locators'] }) {
  return (path: string[], known: readonly string[], where: string): void => {
    const key = path.at(-1)!; // paths are not empty
    const near = findNear(key, known).join(', ');
    const names = known.slice(0, 12).join(', ') + (known.length > 12 ? ' …' : '');
    const [en, vi] =
      near !== ''
        ? [`Write ${near}`, `Hãy viết ${near}`]
        : names !== ''
          ? [`Add it to ${where}, or write one of ${names}`, `Thêm vào ${where}, hoặc dùng một trong: ${names}`]
          : [`Add it to ${where}`, `Thêm vào ${where}`];
    report(
      'unknown-words',
      file,
      locators.get(file)?.(path),
      { en: `There is no ${path.join('.')} in ${where}.`, vi: `Trong ${where} không có ${path.join('.')}.` },
      { en: `${en}; or remove these words.`, vi: `${vi}; hoặc bỏ các chữ này.` },
    );
  };
}

function checkKeys(
  words: object | undefined,
  path: readonly string[],
  known: readonly string[],
  report: (path: string[]) => void,
): void {
  for (const key of Object.keys(words ?? {})) if (!known.includes(key)) report([...path, key]);
}

function checkEntryKeys({ content, wording, locators }: LoadedContent, report: Report): void {
  const records = { ...content.records, ...content.withdrawn };
  for (const [textId, { file, words }] of wording.entries) {
    const id = textId.slice(textId.indexOf('/') + 1); // a text id is that of the entry behind its locale
    const record = records[id];
    if (!record) continue;
    const tell = reportUnknown(report, { file, locators });
    const facts = Object.keys(record.facts);
    checkKeys(words.facts, ['facts'], facts, (path) => tell(path, facts, `${id}.yaml`));
    const categories = record.type === 'section' ? record.categories.map(({ key }) => key) : [];
    if (record.type === 'section')
      checkKeys(words.categories, ['categories'], categories, (path) => tell(path, categories, `${id}.yaml`));
    const stops = record.type === 'route' ? listStopKeys(record) : [];
    if (record.type === 'route') checkKeys(words.stops, ['stops'], stops, (path) => tell(path, stops, `${id}.yaml`));
    for (const [key, { text }] of Object.entries(words.facts ?? {})) {
      const fact = record.facts[key];
      const [given] = fact ? listGiven(fact) : [];
      if (text === undefined || !given) continue;
      report(
        'unknown-words',
        file,
        locators.get(file)?.(['facts', key, 'text']),
        {
          en: `The fact ${key} has ${given}: its text would not be printed.`,
          vi: `Dữ kiện ${key} đã có ${given} nên text này không được in.`,
        },
        {
          en: `Remove the text, or ${given} in ${id}.yaml.`,
          vi: `Bỏ text, hoặc bỏ ${given} trong ${id}.yaml.`,
        },
      );
    }
    for (const [key, types] of kindWords) {
      if (words[key] === undefined || types.includes(record.type)) continue;
      report(
        'unknown-words',
        file,
        locators.get(file)?.([key]),
        {
          en: `${key} belongs to records of type ${types.join(', ')}; this one is of type ${record.type}.`,
          vi: `${key} chỉ dùng cho hồ sơ loại ${types.join(', ')}; hồ sơ này thuộc loại ${record.type}.`,
        },
        { en: `Remove ${key}.`, vi: `Hãy bỏ ${key}.` },
      );
    }
    if (words.withdrawn !== undefined && !record.withdrawn)
      report(
        'unknown-words',
        file,
        locators.get(file)?.(['withdrawn']),
        { en: 'The entry is not withdrawn.', vi: 'Bài này chưa bị rút.' },
        {
          en: `Remove withdrawn, or withdraw the entry: npm run withdraw -- ${id} --reason "…".`,
          vi: `Hãy bỏ withdrawn, hoặc rút bài: npm run withdraw -- ${id} --reason "…".`,
        },
      );
  }
}

function checkSiteKeys(loaded: LoadedContent, report: Report): void {
  const { content, wording, locators, values, media } = loaded;
  const { site } = content;
  const groups = Object.keys(site.groups);
  const portals = site.portals.map(({ key }) => key);
  const labels = Object.keys(site.map?.labels ?? {});
  // Without outlines nobody knows what can be named: the file that lacks or cannot be read has a fault of its own.
  const areLabelsKnown =
    !(site.map && !content.geodata.map) && !geodataFiles.some((name) => isUnreadable(loaded, `${name}.geojson`));
  for (const [locale, { file, words }] of wording.site) {
    const tell = reportUnknown(report, { file, locators });
    checkKeys(words.groups, ['groups'], groups, (path) => tell(path, groups, 'site.yaml'));
    checkKeys(words.portals, ['portals'], portals, (path) => tell(path, portals, 'site.yaml'));
    if (areLabelsKnown)
      checkKeys(words.map?.labels, ['map', 'labels'], labels, (path) => tell(path, labels, 'map.geojson'));
    for (const { key, name, url } of site.portals) checkPortal(report, locators, file, key, name[locale], url);
  }
  const names = [...new Set([...media.files.keys(), ...media.records.keys()])];
  for (const { file, words } of wording.media.values())
    checkKeys(words.media, ['media'], names, (path) =>
      reportUnknown(report, { file, locators })(path, names, 'media/'),
    );
  const terms = Object.keys(values.glossary?.terms ?? {});
  if (values.glossary)
    for (const { file, words } of wording.glossary.values())
      checkKeys(words.terms, ['terms'], terms, (path) =>
        reportUnknown(report, { file, locators })(path, terms, 'glossary.yaml'),
      );
}

/** The name of a portal shows no host but its own. */
function checkPortal(
  report: Report,
  locators: LoadedContent['locators'],
  file: string,
  key: string,
  name: string | undefined,
  url: string,
): void {
  const host = name === undefined ? undefined : findOtherHost(name, url);
  if (host === undefined) return;
  report(
    'external-link',
    file,
    locators.get(file)?.(['portals', key]),
    {
      en: `The words show ${host}, and the link leads to ${url}.`,
      vi: `Chữ hiện ${host}, còn liên kết dẫn tới ${url}.`,
    },
    {
      en: 'Write the host that the link leads to, or a name.',
      vi: 'Ghi đúng máy chủ mà liên kết dẫn tới, hoặc ghi tên.',
    },
  );
}

/** Words belong to something that is there, and none is missing in the source language, to which all others fall back. */
export const wording: Rule = (loaded, report) => {
  checkRequired(loaded, report);
  checkEntryKeys(loaded, report);
  checkSiteKeys(loaded, report);
};
