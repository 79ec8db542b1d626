import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../gate/check.ts';
import { writeHeadingIds } from '../../gate/headings.ts';
import { getAccepted } from '../../scripts/translations/accept.ts';
import { toTextId } from '../../src/catalog/content.ts';
import { getFreshness } from '../../src/catalog/freshness.ts';
import { localeKeys } from '../../src/i18n/locales.ts';
import { loadContent } from '../../src/loaders/content.ts';
import { provinceContent } from '../sites.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'anchors-'));
  cpSync(provinceContent, root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const write = (file: string, text: string): void => writeFileSync(join(root, file), text);
const replace = (file: string, from: string | RegExp, to: string): void => {
  expect(read(file)).toMatch(from);
  write(file, read(file).replace(from, to));
};
const check = async () => {
  const { errors, warnings } = await checkContent(root, { keepsTexts: false });
  return [...errors, ...warnings].filter(({ rule }) => rule !== 'stale');
};
const say = async (): Promise<string[]> => (await check()).map(({ rule, file, line }) => `${rule} ${file}:${line}`);

describe('in twelve languages', () => {
  beforeEach(() => cpSync(resolve('tests/fixtures/languages'), root, { recursive: true }));
  const source = toTextId('places', 'en', 'bell-cave');
  const others = localeKeys
    .filter((locale) => locale !== 'en')
    .map((locale) => toTextId('places', locale, 'bell-cave'));

  test('a section put into the source moves no id and no pairing of the others', async () => {
    const before = await loadContent(root, { keepsTexts: false });
    replace('en/places/bell-cave.mdx', '## What rings', '## The way {#the-way}\n\nOn foot.\n\n## What rings');
    const after = await loadContent(root, { keepsTexts: false });
    const blocks = after.content.texts[source]!.blocks;
    const old = before.content.texts[source]!.blocks;
    expect(blocks).toMatchObject(old);
    expect(Object.keys(blocks)).toHaveLength(Object.keys(old).length + 2);
    expect(others).toHaveLength(11);
    for (const id of others) {
      const text = after.content.texts[id]!;
      expect(text.blocks).toEqual(before.content.texts[id]!.blocks);
      const { staleUnits, behind } = getFreshness(before.content, text);
      expect([id, getFreshness(after.content, text)]).toMatchObject([
        id,
        { state: 'stale', staleUnits, behind: { ...behind, passages: 2 + behind.passages } },
      ]);
      for (const block of Object.keys(text.blocks))
        expect(getAccepted(after.content.texts[source]!, text, [block])[block]).toBe(old[block]);
      expect(() => getAccepted(after.content.texts[source]!, text, [])).toThrow('the-way, the-way_1');
    }
    expect(await say()).toEqual([]);
  });

  test('a paragraph put into one section moves nothing in another', async () => {
    const before = (await loadContent(root, { keepsTexts: false })).content.texts[source]!.blocks;
    replace('en/places/bell-cave.mdx', /(## What rings.*\n)/, '$1\nOne more.\n');
    const after = (await loadContent(root, { keepsTexts: false })).content.texts[source]!.blocks;
    const isElsewhere = ([id]: [string, string]): boolean => !id.startsWith('what-rings_');
    expect(Object.entries(after).filter(isElsewhere)).toEqual(Object.entries(before).filter(isElsewhere));
    expect(Object.keys(after)).toContain('what-rings_2');
  });

  test('missing ids are told with the line to write, and written: in the source of its words, elsewhere of the source', async () => {
    for (const locale of localeKeys)
      replace(`${locale}/places/bell-cave.mdx`, / \{#what-rings\}( *\n)/, locale === 'vi' ? '  \n' : '$1');
    replace('en/places/bell-cave.mdx', '## What rings', '## What rings there');
    const faults = (await check()).filter(({ rule }) => rule === 'heading-id');
    expect(faults.map(({ file }) => file).toSorted()).toEqual(
      localeKeys.map((locale) => `${locale}/places/bell-cave.mdx`).toSorted(),
    );
    const { remedy } = faults.find(({ file }) => file.startsWith('vi/'))!;
    expect(remedy.en).toContain('Write: ## Tiếng chuông {#what-rings-there}');
    expect(remedy.vi).toContain('Hãy viết: ## Tiếng chuông {#what-rings-there}');
    const changed = writeHeadingIds(root, await loadContent(root, { keepsTexts: false }));
    expect(changed).toHaveLength(12);
    for (const locale of localeKeys)
      expect(read(`${locale}/places/bell-cave.mdx`)).toMatch(/^## \S.*\S \{#what-rings-there\}$/m);
    // The map of old ids names the heading as it was called.
    expect(await say()).toEqual(['redirect redirects.yaml:3']);
  });
});

test('a translation with other headings than its source is given no id, and told which are free', async () => {
  replace('vi/places/lighthouse.mdx', / \{#the-lamp\}/, '');
  replace('vi/places/lighthouse.mdx', /\n## Ngọn tháp.*\n/, '\n');
  const fault = (await check()).find(({ rule }) => rule === 'heading-id');
  expect(fault!.remedy.en).toContain('free are: {#the-tower}, {#the-lamp}');
  expect(writeHeadingIds(root, await loadContent(root, { keepsTexts: false }))).toEqual([]);
});

test('an id that the source lacks is a warning that names what is free, where the heading stands', async () => {
  replace('vi/places/lighthouse.mdx', '{#the-lamp}', '{#the-lmap}');
  const line =
    read('vi/places/lighthouse.mdx')
      .split('\n')
      .findIndex((each) => each.includes('the-lmap')) + 1;
  const { errors, warnings } = await checkContent(root, { keepsTexts: false });
  expect(errors).toEqual([]);
  expect(warnings.find(({ rule }) => rule === 'unlike-source')).toMatchObject({
    file: 'vi/places/lighthouse.mdx',
    line,
    message: { en: 'The source (en) has no heading {#the-lmap}.', vi: 'Bản gốc (en) không có đề mục {#the-lmap}.' },
    remedy: { en: expect.stringContaining('free are: {#the-lamp}') },
  });
});

describe('what was published', () => {
  const record = (): { headings: Record<string, string[]> } => {
    const { status, stderr } = spawnSync('node', ['scripts/addresses.ts', 'record'], {
      env: { ...process.env, CONTENT_DIR: root },
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
    return parse(read('published.yaml')) as ReturnType<typeof record>; // the script wrote it
  };

  test('is recorded with its headings, and a heading that is gone is asked for until another stands for it', async () => {
    expect(record().headings).toEqual({
      'places/lake': ['the-water'],
      'places/lighthouse': ['the-lamp', 'the-tower'],
      'routes/lamp-to-bridge': ['before-you-go', 'day-1', 'day-2'],
    });
    expect(await say()).toEqual([]);
    for (const locale of ['en', 'vi']) replace(`${locale}/places/lighthouse.mdx`, '{#the-lamp}', '{#the-light}');
    const faults = await check();
    expect(faults.map(({ rule, file }) => `${rule} ${file}`)).toEqual(['lost-anchor en/places/lighthouse.mdx']);
    for (const language of ['en', 'vi'] as const) {
      expect(faults[0]!.message[language]).toContain('{#the-lamp}');
      expect(faults[0]!.remedy[language]).toContain('anchors: { places/lighthouse: { the-lamp: the-light } }');
    }
    write('redirects.yaml', 'anchors: { places/lighthouse: { the-lamp: the-light } }\n');
    expect(await say()).toEqual([]);
    expect(record().headings['places/lighthouse']).toEqual(['the-lamp', 'the-light', 'the-tower']);
  });

  test('a link that still names an old id is told the new one', async () => {
    for (const locale of ['en', 'vi']) {
      replace(`${locale}/places/lighthouse.mdx`, '/lake/#the-water', '/lake/#the-shore');
    }
    write('redirects.yaml', 'anchors: { places/lake: { the-shore: the-water } }\n');
    const faults = await check();
    expect(faults.map(({ rule }) => rule)).toEqual(['broken-anchor', 'broken-anchor']);
    expect(faults[0]!.remedy).toEqual({ en: 'It is #the-water now.', vi: 'Nay là #the-water.' });
  });

  test('a translation whose heading has the id of before is found by that of today', async () => {
    write(
      'vi/places/lake.mdx',
      read('vi/places/lake.mdx')
        .replace('---\n', '---\ntitle: Hồ Xám\ndescription: Mặt hồ có màu vào ba ngày trong năm, còn lại là sương.\n')
        .concat('\n## Nước hồ {#the-water}\n\nSâu.\n'),
    );
    replace('en/places/lake.mdx', '{#the-water}', '{#the-shore}');
    for (const locale of ['en', 'vi'])
      replace(`${locale}/places/lighthouse.mdx`, '/lake/#the-water', '/lake/#the-shore');
    write('redirects.yaml', 'anchors: { places/lake: { the-water: the-shore } }\n');
    expect((await check()).map(({ rule, file }) => `${rule} ${file}`)).toEqual(['unlike-source vi/places/lake.mdx']);
  });
});
