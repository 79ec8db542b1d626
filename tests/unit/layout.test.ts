import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../gate/check.ts';
import { loadContent } from '../../src/loaders/content.ts';
import type { LoadedContent } from '../../src/loaders/loaded-content.ts';
import { provinceContent } from '../sites.ts';

process.env['SOURCE_DATE_EPOCH'] = '1795478400'; // 2026-11-24

const root = mkdtempSync(join(tmpdir(), 'layout-'));
const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};
const change = (file: string, from: string, to: string): void => {
  const text = readFileSync(join(root, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(root, file), text.replace(from, to));
};
const read = (): Promise<LoadedContent> => loadContent(root, { keepsTexts: false });
const listFaults = async (): Promise<[rule: string, file: string][]> =>
  (await read()).faults.map(({ rule, file }) => [rule, file]);

beforeEach(() => {
  rmSync(root, { recursive: true });
  cpSync(provinceContent, root, { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

const record = 'published: 2026-01-05T09:30+09:00\n';
const text = '---\ntitle: The pier\ndescription: A pier that leads out to sea.\nname: Pier\n---\n\nWood.\n';
const lent = '---\nname: 부두\ntranslation: { of: en, by: human }\n---\n';
const source = 'title: Chart\npublisher: Nobody\naccessed: 2026-11-01\nlang: en\ngrade: C\n';
const picture = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>\n';

describe('a file is what its place says', () => {
  test.each<[file: string, content: string, get: (loaded: LoadedContent) => unknown]>([
    ['redirects.yaml', 'redirects: []\n', ({ content }) => content.redirects],
    ['published.yml', 'entries: [places/lake]\n', ({ content }) => content.published[0]],
    ['gate-exceptions.yaml', 'exceptions: []\n', ({ content }) => content.exceptions],
    ['sources/chart.yaml', source, ({ content }) => content.sources['chart']],
    ['places/pier.yaml', record, ({ content }) => content.records['places/pier']],
    ['places/pier.yml', record, ({ recordFiles }) => recordFiles.get('places/pier')],
    [
      'en/places/pier.mdx',
      text,
      ({ content, parsed }) => content.texts['en/places/pier'] && parsed.get('en/places/pier'),
    ],
    ['en/places/pier.md', text, ({ wording }) => wording.entries.get('en/places/pier')],
    ['ko/places/pier.mdx', lent, ({ content }) => content.lent['ko/places/pier']],
    ['ko/site.yaml', 'name: 마렌\n', ({ content }) => content.site.name.ko],
    ['ko/site.yml', 'name: 마렌\n', ({ wording }) => wording.site.get('ko')],
    [
      'ko/glossary.yaml',
      'terms: { marren: { refuse: [말렌] } }\n',
      ({ content }) => content.glossary.terms[0]?.refuse.ko,
    ],
    ['ko/words.yaml', 'words: [말렌]\n', ({ wording }) => wording.known.get('ko')],
    [
      'ko/media.yaml',
      'media: { lighthouse: { alt: 등대 } }\n',
      ({ content }) => content.media['lighthouse']?.record.alt?.ko,
    ],
    ['media/pier.svg', picture, ({ values }) => values.mediaFiles.get('pier')],
  ])('%s', async (file, content, get) => {
    if (file.startsWith('ko/glossary') || file.startsWith('ko/site')) rmSync(join(root, file), { force: true });
    write(file, content);
    const loaded = await read();
    expect(loaded.faults).toEqual([]);
    expect(get(loaded)).toBeDefined();
  });

  test('and nothing where it has no place', async () => {
    const { content } = await read();
    const sectionList = `Sections: ${content.site.sections.map(({ slug }) => slug).join(', ')}.`;
    const wrong: [file: string, rule: string, remedy: string][] = [
      ['places/vi/lake.mdx', 'layout', 'Move it to vi/places/lake.mdx.'],
      ['caves/vi/deep.mdx', 'layout', 'Move it to vi/caves/deep.mdx.'],
      ['places/lake.mdx', 'layout', 'Move it to <locale>/places/lake.mdx.'],
      ['places/lake.vi.mdx', 'layout', 'Move it to vi/places/lake.mdx.'],
      ['home.yaml', 'layout', 'Move it to <locale>/home.yaml.'],
      ['media.yaml', 'layout', 'Move it to <locale>/media.yaml.'],
      ['vi/places/lake.yaml', 'layout', 'Move it to places/lake.yaml.'],
      ['editions/vi.yaml', 'layout', 'Move it to vi/home.yaml.'],
      ['vi/places/lake.png', 'layout', 'Move it to media/lake.png.'],
      ['vi/redirects.yaml', 'layout', 'the folder of a language has site.yaml, home.yaml, glossary.yaml, media.yaml'],
      ['vi/lake.mdx', 'layout', sectionList],
      ['vi/caves/deep.mdx', 'layout', sectionList],
      ['vi/places/coast/pier.mdx', 'layout', sectionList],
      ['caves/deep.yaml', 'layout', sectionList],
      ['places/coast/pier.yaml', 'layout', sectionList],
      ['constructor.yaml', 'layout', sectionList],
      ['vi/constructor.yaml', 'layout', sectionList],
      ['sources/deep/chart.yaml', 'layout', sectionList],
      ['xx/places/lake.mdx', 'locale', 'Use a locale of src/i18n/locales.ts'],
      ['VI/places/lake.mdx', 'locale', 'Use a locale of src/i18n/locales.ts'],
      ['zh-hant/site.yaml', 'locale', 'Use a locale of src/i18n/locales.ts'],
    ];
    for (const [file] of wrong) write(file, 'x');
    const { faults } = await read();
    const told = faults.map(({ file, rule, remedy }) => [file, rule, remedy.en]);
    expect(told.toSorted()).toEqual(
      wrong.map(([file, rule, remedy]) => [file, rule, expect.stringContaining(remedy)]).toSorted(),
    );
  });

  test.each([
    ['en/home.yml', 'en/home.yaml'],
    ['vi/site.yml', 'vi/site.yaml'],
    ['vi/media.yml', 'vi/media.yaml'],
    ['de/glossary.yml', 'de/glossary.yaml'],
    ['places/lake.yml', 'the record places/lake'],
    ['vi/places/lake.md', 'the text vi/places/lake'],
    ['site.yml', 'site.yaml'],
  ])('and %s stands for what another stands for already', async (file, owner) => {
    write(file, 'x');
    const { faults } = await read();
    const double = faults.filter(({ rule }) => rule === 'duplicate');
    expect(double).toHaveLength(1);
    expect(double[0]!.message.en).toContain(owner);
  });
});

describe('what site.yaml says of sections', () => {
  test('is known with a fault elsewhere in it', async () => {
    change('site.yaml', 'time-zone: Asia/Tokyo', 'time-zone: Asia/Hanoi');
    change('places/lake.yaml', 'category: inland', 'catgory: inland');
    expect(await listFaults()).toEqual([
      ['schema', 'site.yaml'],
      ['schema', 'places/lake.yaml'],
    ]);
  });

  test('is known of all sections but the one that is wrong, whose files wait for it', async () => {
    change('site.yaml', 'slug: places, kind: place', 'slug: places, kind: plaice');
    change('news/lamp.yaml', 'kind: official', 'kind: offical');
    change('places/lake.yaml', 'category: inland', 'catgory: inland');
    write('places/vi/lake.mdx', 'x');
    expect(await listFaults()).toEqual([
      ['schema', 'site.yaml'],
      ['schema', 'news/lamp.yaml'],
      ['layout', 'places/vi/lake.mdx'],
    ]);
  });

  test.each<[string, () => void, [rule: string, file: string][]]>([
    ['broken', () => change('site.yaml', 'sections:', '\tsections:'), [['yaml', 'site.yaml']]],
    ['no map', () => write('site.yaml', '- places\n'), [['schema', 'site.yaml']]],
    ['empty', () => write('site.yaml', ''), [['schema', 'site.yaml']]],
    ['missing', () => rmSync(join(root, 'site.yaml')), [['layout', 'site.yaml']]],
    ['no text', () => write('site.yaml', '\u0000\u0001'), [['yaml', 'site.yaml']]],
  ])('is the one thing that is told when the file is %s', async (_, edit, expected) => {
    edit();
    expect(await listFaults()).toEqual(expected);
  });

  test('decides by its kind what the records of a section may have, whatever its name', async () => {
    change(
      'site.yaml',
      'sections:\n',
      'sections:\n  - { slug: caves, kind: place }\n  - { slug: places-too, kind: event }\n',
    );
    for (const section of ['caves', 'places-too']) {
      write(`${section}/index.yaml`, record);
      write(`en/${section}/index.mdx`, text);
      write(`${section}/pier.yaml`, `${record}lunar: { month: 1, day: 16 }\n`);
      write(`en/${section}/pier.mdx`, text);
    }
    expect((await read()).faults.map(({ file, message }) => [file, message.en])).toEqual([
      ['caves/pier.yaml', 'The field lunar is unknown.'],
    ]);
    write('caves/pier.yaml', record);
    const { errors, loaded } = await checkContent(root, { keepsTexts: false });
    expect(errors).toEqual([]);
    const { records } = loaded.content;
    expect(['places/lake', 'caves/pier', 'places-too/pier', 'caves/index'].map((id) => records[id]!.type)).toEqual([
      'place',
      'place',
      'event',
      'section',
    ]);
  });
});

describe('a file without a body', () => {
  test('lends its words, and is no text', async () => {
    const { content, parsed, faults } = await read();
    expect(faults).toEqual([]);
    expect(content.lent['vi/places/lake']).toMatchObject({
      section: 'places',
      slug: 'lake',
      locale: 'vi',
      file: 'vi/places/lake.mdx',
      translation: { of: 'en', by: 'human' },
    });
    expect(Object.keys(content.lent['vi/places/lake']!.words)).toEqual([
      '_name',
      '_facts_depth_label',
      '_facts_walk_label',
    ]);
    expect(content.texts['vi/places/lake']).toBeUndefined();
    expect(parsed.has('vi/places/lake')).toBe(false);
    expect(content.records['places/lake']).toMatchObject({
      name: { en: 'Grey Lake', vi: 'Hồ Xám' },
      facts: { depth: { label: { en: 'Greatest depth', vi: 'Độ sâu lớn nhất' } } },
    });
  });

  test('has no title, and with one it has a body', async () => {
    change('vi/places/lake.mdx', 'name: Hồ Xám', 'title: Hồ Xám\nname: Hồ Xám');
    const { faults, content } = await read();
    expect(faults.map(({ rule, file }) => [rule, file])).toEqual([
      ['schema', 'vi/places/lake.mdx'],
      ['empty-body', 'vi/places/lake.mdx'],
    ]);
    expect(content.records['places/lake']!.name).toEqual({ en: 'Grey Lake' });
  });

  test('of an entry that was withdrawn is set apart with it', async () => {
    change('places/lake.yaml', 'published:', 'withdrawn: { date: 2026-05-01 }\npublished:');
    const { content } = await read();
    expect(content.lent['vi/places/lake']).toBeUndefined();
    expect(content.withdrawn['places/lake']!.name).toEqual({ en: 'Grey Lake', vi: 'Hồ Xám' });
  });
});

test('every YAML file and every head of a text can be asked where a field stands', async () => {
  const { locators } = await read();
  const find = (file: string, ...path: string[]) => locators.get(file)?.(path);
  expect(find('en/places/lighthouse.mdx', 'facts', 'built', 'note')).toEqual({ line: 10, column: 5 });
  expect(find('vi/places/lake.mdx', 'facts', 'depth')).toEqual({ line: 4, column: 3 });
  expect(find('vi/site.yaml', 'owner', 'statement')).toEqual({ line: 6, column: 3 });
  expect(find('en/media.yaml', 'media', 'visitors', 'title')).toEqual({ line: 9, column: 5 });
});
