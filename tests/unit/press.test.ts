import { execFileSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MediaItem, SiteContent } from '../../src/catalog/content.ts';
import { getPublishedMedia, getVariants } from '../../src/catalog/media.ts';
import { getFactSheetKey, getPressKey } from '../../src/catalog/page-key.ts';
import { describeLibrary } from '../../src/catalog/structured-data/picture.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { loadContent } from '../../src/loaders/content.ts';
import { listPosters } from '../../src/loaders/posters.ts';
import { listPressPages } from '../../src/press/addresses.ts';
import { getFactSheet, toPlainSheet, toSheetCsv } from '../../src/press/fact-sheet.ts';
import { getOriginalPath, listForms, listPostersOf } from '../../src/press/forms.ts';
import { getKit, packKit } from '../../src/press/kit.ts';
import { getLibrary, listLibraryChoices, listParts } from '../../src/press/library.ts';
import { listAgreedNames, listEntryNames, toNamesCsv } from '../../src/press/names.ts';
import { getPosterDigest, parsePosterFile, themes, toPosterFile } from '../../src/press/posters.ts';
import type { PlaceName } from '../../src/schemas/gazetteer.ts';
import { addMediaWords } from '../media.ts';
import { provinceContent } from '../sites.ts';

const folder = mkdtempSync(join(tmpdir(), 'press-'));
let content: SiteContent;

const readPicture = ({ file }: Pick<MediaItem, 'file'>): Buffer => readFileSync(join(folder, file));
const load = async (): Promise<SiteContent> => {
  const { content: loaded, faults } = await loadContent(folder, {
    keepsTexts: false,
    day: { day: '2026-11-24', origin: 'SOURCE_DATE_EPOCH' },
  });
  expect(faults).toEqual([]);
  return loaded;
};
const edit = (file: string, from: string, to: string): void => {
  const text = readFileSync(join(folder, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(folder, file), text.replace(from, to));
};

beforeAll(async () => {
  cpSync(provinceContent, folder, { recursive: true });
  // A photograph beside the drawings, and a fact whose day of review has passed.
  writeFileSync(
    join(folder, 'media/pier.jpg'),
    await sharp({ create: { width: 1800, height: 1200, channels: 3, background: '#456' } })
      .jpeg()
      .toBuffer(),
  );
  writeFileSync(
    join(folder, 'media/pier.yaml'),
    'kind: photograph\nauthor: Ann Bell\nowner: Marren Office\nlicence: Own terms\ndate: "2024"\npersons: none\n',
  );
  for (const locale of ['en', 'vi'] as const)
    addMediaWords(folder, locale, 'pier', { alt: `The pier (${locale})`, credit: `Photo (${locale})` });
  edit('places/lake.yaml', 'category: inland', 'category: inland\nposter: pier');
  edit('places/lake.yaml', '    as-of: "2019"', '    as-of: "2019"\n    review-by: 2025-01-01');
  content = await load();
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the fact sheet', () => {
  test('groups the facts of site.yaml by entry, in its order, and says what is disputed', () => {
    const groups = getFactSheet(content, 'en');
    const told = groups.map(({ name, facts }) => [
      name.text,
      facts.map(({ found, date, remarks, sources }) => [
        found.key,
        date,
        remarks.map(({ text }) => text),
        sources.map(({ grade }) => grade),
      ]),
    ]);
    expect(told).toEqual([
      [
        'Old Lighthouse',
        [
          ['height', '2020', [], ['A']],
          ['built', undefined, ['Sources disagree', expect.stringMatching(/./)], ['A']],
        ],
      ],
      ['Grey Lake', [['depth', '2019', [], ['A']]]],
    ]);
    const plain = toPlainSheet(content, 'en', groups);
    expect(plain).toContain('31.5 m (2020 figure)');
    expect(plain).toContain('(2019 figure; to be reviewed since 1 January 2025)');
  });

  test('has the same rows as a table, in the language of the edition, after the open data', () => {
    for (const locale of ['en', 'vi', 'ar'] as const) {
      const groups = getFactSheet(content, locale);
      const rows: Record<string, string>[] = parseCsv(toSheetCsv(content, locale, groups), { columns: true });
      expect(
        rows.map(({ id, label, value, disputed, past_review, source_grades }) => ({
          id,
          label,
          value,
          disputed,
          past_review,
          source_grades,
        })),
      ).toEqual(
        groups.flatMap(({ facts }) =>
          facts.map(({ found: { entry, key, label, fact, due }, sources }) => ({
            id: `${entry}#${key}`,
            label: label.text,
            value: String([fact.value].flat()[0]),
            disputed: String(fact.disputed ?? false),
            past_review: String(due !== undefined),
            source_grades: sources.map(({ grade }) => grade).join(' | '),
          })),
        ),
      );
    }
  });
});

describe('the media library', () => {
  test('has each published picture once, with licence, credit, the pages that show it, and a line to be printed', () => {
    for (const locale of ['en', 'vi', 'ar'] as const) {
      const library = getLibrary(content, locale);
      expect(library.map(({ item }) => item.name).toSorted()).toEqual(['coast', 'lighthouse', 'pier']);
      for (const { item, attribution, anchor, uses } of library) {
        expect(attribution).toContain(item.record.licence);
        expect(attribution).toContain(item.record.author);
        expect(attribution).toContain(item.record.owner);
        expect(attribution).toContain(`https://marren.example/${locale}/media/#${anchor}`);
        expect(uses).not.toEqual([]);
      }
    }
    const [english, vietnamese] = (['en', 'vi'] as const).map((locale) =>
      getLibrary(content, locale).find(({ item }) => item.name === 'pier'),
    );
    expect([english?.alt?.text, vietnamese?.alt?.text]).toEqual(['The pier (en)', 'The pier (vi)']);
    expect(english?.uses).toEqual([
      { title: { text: 'Grey Lake', locale: 'en' }, path: '/en/places/lake/', section: 'places', id: 'places/lake' },
    ]);
    expect([english?.licenceAddress, english?.title.text]).toEqual([undefined, 'Grey Lake']);
  });

  test('can be narrowed to a kind or a section', () => {
    const library = getLibrary(content, 'en');
    const choices = listLibraryChoices(content, 'en', library);
    expect(choices.map(({ key, count }) => [key, count])).toEqual([
      ['kind-photograph', 1],
      ['kind-illustration', 2],
      ['section-places', 2],
    ]);
    for (const { key, count } of choices)
      expect(library.filter((each) => listParts(each).includes(key))).toHaveLength(count);
  });

  test('offers a photograph as it was given and made anew, a drawing as it is and in print', async () => {
    const measure = async ({ width }: { width?: number }): Promise<number> => width ?? 0;
    const pier = content.media['pier']!;
    const photograph = await listForms(pier, [], measure);
    expect(photograph.map(({ type, width, height, bytes }) => [type, width, height, bytes])).toEqual([
      ['JPG', 1800, 1200, pier.size],
      ['AVIF', 1440, 960, 1440],
      ['WEBP', 1440, 960, 1440],
    ]);
    const published = new Set([getOriginalPath(pier), ...getVariants(pier).map(({ path }) => path)]);
    for (const { path } of photograph) expect(published).toContain(path);

    const drawing = content.media['lighthouse']!;
    const posters = mkdtempSync(join(tmpdir(), 'posters-'));
    const poster = { name: 'lighthouse', digest: getPosterDigest(drawing), theme: 'dark' } as const;
    const names = [
      toPosterFile({ ...poster, type: 'png', width: 3000 }),
      toPosterFile({ ...poster, type: 'pdf' }),
      toPosterFile({ ...poster, digest: '00000000', type: 'pdf' }), // of an older drawing
      'notes.txt',
    ];
    for (const name of names) writeFileSync(join(posters, name), 'bytes');
    const forms = await listForms(drawing, listPosters(posters), measure);
    rmSync(posters, { recursive: true });
    const height = Math.round((drawing.height * 3000) / drawing.width);
    expect(forms.map(({ type, width, height: high, theme }) => [type, width, high, theme])).toEqual([
      ['SVG', drawing.width, drawing.height, undefined],
      ['PNG', 3000, height, 'dark'],
      ['PDF', undefined, undefined, 'dark'],
    ]);
    expect(forms.slice(1).map(({ path }) => path)).toEqual(names.slice(0, 2).map((name) => `/media/press/${name}`));
    expect(listPosters(join(posters, 'nowhere'))).toEqual([]);
    expect(listPostersOf(pier, [])).toEqual([]);
  });

  test('tells search engines licence, credit and maker of each picture', () => {
    const [page] = describeLibrary(content, 'en', getLibrary(content, 'en')) as unknown as {
      hasPart: Record<string, unknown>[];
    }[];
    const { hasPart } = page!;
    for (const each of hasPart)
      expect(Object.keys(each)).toEqual(
        expect.arrayContaining(['contentUrl', 'acquireLicensePage', 'creditText', 'creator', 'copyrightNotice']),
      );
    const of = (name: string) => hasPart.find((each) => String(each['@id']).endsWith(`#picture-${name}`));
    expect(of('lighthouse')).toMatchObject({
      '@type': 'ImageObject',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      creator: { '@type': 'Person', name: 'The Marren project' },
    });
    expect(of('pier')).not.toHaveProperty('license');
  });
});

describe('the press kit', () => {
  const unpack = (locale: Locale): Record<string, Buffer> =>
    Object.fromEntries(
      Object.entries(unzipSync(packKit(getKit(content, locale), readPicture))).map(([path, bytes]) => [
        path.replace(/^[^/]+\//, ''),
        Buffer.from(bytes),
      ]),
    );

  test('holds every picture byte by byte with its record, the facts and the names, in each language', () => {
    for (const locale of ['en', 'vi', 'ar'] as const) {
      const files = unpack(locale);
      const library = getLibrary(content, locale);
      const rows: Record<string, string>[] = parseCsv(files['pictures.csv']!.toString(), { columns: true });
      expect(rows.map((row) => row['file'])).toEqual(library.map(({ item }) => `pictures/${item.name}.${item.ending}`));
      for (const [index, { item, attribution, alt, credit }] of library.entries()) {
        const row = rows[index]!;
        expect(row).toMatchObject({
          alt: alt?.text,
          credit: credit.text,
          credit_line: attribution,
          licence: item.record.licence,
        });
        expect(hash('sha256', files[row['file']!]!)).toBe(row['sha256']);
      }
      const groups = getFactSheet(content, locale);
      expect(files['facts.csv']!.toString()).toBe(toSheetCsv(content, locale, groups));
      expect(files['facts.txt']!.toString()).toBe(toPlainSheet(content, locale, groups));
      expect(files['README.txt']!.toString()).toContain('press@marren.example');
      const names = listAgreedNames(content, locale);
      expect(files['names.csv']?.toString()).toBe(names.length > 0 ? toNamesCsv(content, locale, names) : undefined);
    }
    const english = unpack('en');
    expect(english['README.txt']!.toString()).toContain('Marren: press kit');
    expect(unpack('vi')['README.txt']!.toString()).toContain('bộ tài liệu báo chí');
  });

  test('is the same bytes in every time zone, and has another address when anything in it changes', async () => {
    const script = `
      const { loadContent } = await import(process.argv[1] + '/src/loaders/content.ts');
      const { getKit, packKit } = await import(process.argv[1] + '/src/press/kit.ts');
      const { readFileSync } = await import('node:fs');
      const { hash } = await import('node:crypto');
      const { content } = await loadContent(process.argv[2]);
      const kit = getKit(content, 'vi');
      console.log(kit.path, hash('sha256', packKit(kit, ({ file }) => readFileSync(process.argv[2] + '/' + file))));`;
    const run = (zone: string): string =>
      execFileSync(process.execPath, ['--input-type=module', '-e', script, process.cwd(), folder], {
        encoding: 'utf8',
        env: { ...process.env, TZ: zone, SOURCE_DATE_EPOCH: '1795478400' },
      });
    expect(run('Pacific/Auckland')).toBe(run('America/Los_Angeles'));

    const before = getKit(content, 'en').path;
    edit('en/media.yaml', 'A white lighthouse', 'A tall lighthouse');
    expect(getKit(await load(), 'en').path).not.toBe(before);
    edit('en/media.yaml', 'A tall lighthouse', 'A white lighthouse');
    expect(getKit(await load(), 'en').path).toBe(before);
  });

  test('names with their addresses what is too large for it', async () => {
    const large = { ...content.media['pier']!, size: 30_000_000 };
    const heavier = { ...content, media: { ...content.media, pier: large } };
    const { files } = getKit(heavier, 'en');
    expect(files.map(({ path }) => path)).not.toContain('pictures/pier.jpg');
    expect(files[0]!.words).toContain('https://marren.example/en/media/#picture-pier');
    expect(files.filter(({ picture }) => picture)).toHaveLength(getPublishedMedia(content).length - 2); // and a table
  });
});

test('names stand beside the language of the source, and those of the source beside the first fallback', () => {
  const withTerms: SiteContent = {
    ...content,
    glossary: {
      terms: (
        [
          ['lake', { en: 'Grey Lake', vi: 'Hồ Xám' }],
          ['fog', { en: 'fog bank', vi: 'bờ sương' }],
          ['half', { en: 'Half Moon' }],
        ] as const
      ).map(([key, agreed]) => ({ key, agreed, find: [], refuse: {}, spare: {}, explain: {}, note: {} })),
    },
  };
  expect(listAgreedNames(withTerms, 'vi')).toEqual([
    { key: 'lake', agreed: 'Hồ Xám', beside: 'Grey Lake' },
    { key: 'fog', agreed: 'bờ sương', beside: 'fog bank' },
  ]);
  // What no entry is called by is in the table alone.
  expect(listEntryNames(withTerms, 'vi').map(({ key }) => key)).toEqual(['lake']);
  expect(toNamesCsv(withTerms, 'vi', listEntryNames(withTerms, 'vi'))).toBe('key,vi,en\r\nlake,Hồ Xám,Grey Lake\r\n');
});

test('the name of a poster says what it is of', () => {
  const name = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  const digest = fc.stringMatching(/^[0-9a-f]{8}$/);
  const poster = fc.oneof(
    fc.record({ name, digest, theme: fc.constantFrom(...themes), type: fc.constant('pdf' as const) }),
    fc.record({
      name,
      digest,
      theme: fc.constantFrom(...themes),
      type: fc.constant('png' as const),
      width: fc.integer({ min: 400, max: 8000 }),
    }),
  );
  fc.assert(
    fc.property(poster, (each) => {
      expect(parsePosterFile(toPosterFile(each))).toEqual(each);
    }),
  );
  for (const file of [
    'lamp.png',
    'lamp.0123abcd-light.png',
    'lamp.0123abcd-light-3000.pdf',
    '../lamp.0123abcd-light.pdf',
  ])
    expect(parsePosterFile(file)).toBeUndefined();
});

test('without press in site.yaml there is no press room', () => {
  const { press: _, ...site } = content.site;
  expect(listPressPages({ ...content, site }, 'en')).toEqual([]);
  expect(listPressPages(content, 'en')).toEqual(['/en/press/', '/en/press/facts/', '/en/media/']);
});

test('pages of the press room are made anew when what they show changes, and only in the editions that show it', async () => {
  const getKeys = (of: SiteContent): string[] =>
    (['en', 'vi'] as const).map((locale) => getPressKey(of, locale, [], 'version'));
  const before = getKeys(content);
  expect(getKeys(await load())).toEqual(before);
  const changes: [file: string, from: string, to: string][] = [
    ['places/lake.yaml', '[18, 22]', '[18, 23]'],
    ['media/lighthouse.yaml', 'licence: CC-BY-4.0', 'licence: CC0-1.0'],
    ['sources/almanac.yaml', 'grade: A', 'grade: B'],
    ['site.yaml', ', places/lighthouse#built]', ']'],
  ];
  for (const [file, from, to] of changes) {
    edit(file, from, to);
    const after = getKeys(await load());
    expect([file, after[0] === before[0], after[1] === before[1]]).toEqual([file, false, false]);
    edit(file, to, from);
  }
  expect(getPressKey(content, 'en', [{ file: 'lamp' }], 'version')).not.toBe(before[0]);
  const hill: PlaceName = { kind: 'hill', name: 'Lamp Hill', aliases: [], units: [], former: [], certainty: 'A' };
  expect(getKeys({ ...content, gazetteer: { 'lamp-hill': hill } })[0]).not.toBe(before[0]);
});

test('the fact sheet is made anew each day, of which it has the date, and with the other pages of the press room', () => {
  const later = { ...content, today: '2027-01-01' };
  const getKey = (of: SiteContent, made: object[] = []): string => getFactSheetKey(of, 'en', made, 'version');
  expect(getKey(later)).not.toBe(getKey(content));
  expect(getKey(content, [{ file: 'lamp' }])).not.toBe(getKey(content));
});
