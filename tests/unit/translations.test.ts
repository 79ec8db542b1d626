import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import jsToXliff12 from 'xliff/jsToXliff12';
import js2xliff from 'xliff/js2xliff';
import xliff12ToJs from 'xliff/xliff12ToJs';
import xliff2js from 'xliff/xliff2js';
import { exportWords } from '../../scripts/translations/export.ts';
import { importWords } from '../../scripts/translations/import.ts';
import { getFreshness } from '../../src/catalog/freshness.ts';
import { isWordUnit } from '../../src/texts/units.ts';
import { localeKeys, type Locale } from '../../src/i18n/locales.ts';
import { loadContent } from '../../src/loaders/content.ts';
import { listFiles } from '../../src/loaders/files.ts';
import type { LoadedContent } from '../../src/loaders/loaded-content.ts';
import { exportSite } from '../../src/translations/export-site.ts';
import { UnreadableFile } from '../../src/translations/fault.ts';
import { formats, readReturned, type FormatName } from '../../src/translations/formats.ts';
import { importSite, type Imported } from '../../src/translations/import-site.ts';
import { listUnitFiles } from '../../src/translations/load.ts';

const formatNames = Object.keys(formats) as FormatName[];

const source = `---
title: The Harbour
description: A small harbour behind a wall of stone, with boats from early morning.
name: Harbour
---

The water is <Fact of="height" /> deep, and _calm_. See [the lake](/places/lake/) or [the office](https://office.example/en).

- One [boat](https://boats.example/) for **two**.
- Another.

{/* Keep the rhyme. */}

A plain paragraph.

<Callout kind="tip" title="Come early">

Bring a coat.

</Callout>

| Day | Tide |
| --- | --- |
| 1 | high |
`;

const translation = `---
# A comment that stays.
title: Bến cảng
description: Bến nhỏ nép sau bức tường đá, thuyền về từ sáng sớm.
name: Cảng
translation: { of: en, by: human }
---

Nước sâu <Fact of="height" />, và _lặng_. Xem [hồ](/places/lake/) hoặc [văn phòng](https://office.example/vi). {/* hỏi lại */}

- Một [chiếc thuyền](https://boats.example/) cho **hai** người.
- Một chiếc nữa.

Một đoạn thường.

<Callout kind="tip" title="Đến sớm">

Mang theo áo.

</Callout>

| Ngày | Nước |
| --- | --- |
| 1 | lớn |
`;

const record = readFileSync('tests/fixtures/province/places/lighthouse.yaml', 'utf8');
let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'translations-'));
  cpSync('tests/fixtures/province', root, { recursive: true });
  writeFileSync(join(root, 'places/harbour.yaml'), record);
  writeFileSync(join(root, 'en/places/harbour.mdx'), source);
  writeFileSync(join(root, 'vi/places/harbour.mdx'), translation);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true, force: true });
});

const read = async (): Promise<LoadedContent> => {
  const loaded = await loadContent(root, { keepsTexts: false });
  expect(loaded.faults).toEqual([]);
  return loaded;
};

const name = 'places/harbour';
const path = 'vi/places/harbour.mdx';

const write = (
  loaded: LoadedContent,
  format: FormatName,
  names: readonly string[] = [name],
  to: Locale = 'vi',
): string => formats[format].write(exportSite(loaded, to, names).exchange);

function importText(loaded: LoadedContent, text: string, by: 'human' | 'machine' = 'human'): Imported {
  const { returned, faults } = readReturned(text);
  const imported = importSite(loaded, returned, by);
  return { ...imported, faults: [...faults, ...imported.faults] };
}

/** Translates as a tool does: PO is rid of the mark “fuzzy” where words change. */
function edit(text: string, changes: Readonly<Record<string, string>>): string {
  const isPo = text.startsWith('msgid');
  return text
    .split('\n\n')
    .map((part) => {
      const changed = Object.entries(changes).reduce((each, [from, to]) => each.replace(from, to), part);
      return isPo && changed !== part
        ? changed.replace(/^#, fuzzy(?:, |\n)/m, (flag) => (flag.endsWith('\n') ? '' : '#, '))
        : changed;
    })
    .join('\n\n');
}

const say = ({ faults }: Imported): string[] => faults.map(({ rule, message }) => `${rule}: ${message.en}`);

/** What a person sees in a text: its lines without the map of digests. */
const withoutDigests = (text: string): string =>
  text.replace(/,? ?digest:\s*\{[^}]*\}/, '').replace(/ +digest:\n(?: +\S+: \w+\n)+/, '');

describe.each(formatNames)('%s', (format) => {
  test('changes nothing when nothing was translated', async () => {
    const loaded = await read();
    for (const to of ['vi', 'ar'] as const) {
      const names = listUnitFiles(loaded);
      expect(importText(loaded, write(loaded, format, names, to))).toEqual({ files: [], left: [], faults: [] });
    }
  });

  test('changes the paragraph that was translated, and no other byte of the body', async () => {
    const loaded = await read();
    const edited = edit(write(loaded, format), { 'Một đoạn thường.': 'Một đoạn *rất* thường [sic].' });
    const { files, faults } = importText(loaded, edited);
    expect(faults).toEqual([]);
    expect(files.map((file) => [file.path, file.changed])).toEqual([[path, [expect.any(String)]]]);
    const before = translation.replace('Một đoạn thường.', String.raw`Một đoạn \*rất\* thường [sic].`);
    expect(withoutDigests(files[0]!.written)).toBe(withoutDigests(before));
    const digests = Object.values(loaded.content.texts['en/places/harbour']!.blocks);
    const noted = files[0]!.written.match(/[0-9a-f]{12}/g);
    expect(noted).toHaveLength(1);
    expect(digests).toContain(noted![0]);
  });

  test('writes pieces of lists, tables and boxes in their places', async () => {
    const loaded = await read();
    const edited = edit(write(loaded, format), {
      'Một chiếc nữa.': 'Chiếc thứ hai.',
      '>lớn<': '>ròng<',
      '"lớn"': '"ròng"',
      'Đến sớm': 'Đến thật sớm',
      'Bến cảng': 'Bến cảng nhỏ',
    });
    const { files, faults } = importText(loaded, edited);
    expect(faults).toEqual([]);
    const expected = translation
      .replace('Một chiếc nữa.', 'Chiếc thứ hai.')
      .replace('| lớn', '| ròng')
      .replace('Đến sớm', 'Đến thật sớm')
      .replace('Bến cảng', 'Bến cảng nhỏ');
    expect(withoutDigests(files[0]!.written)).toBe(withoutDigests(expected));
  });

  test('keeps notes of the translation, its links to other sites, and gives the source those within the site', async () => {
    writeFileSync(join(root, 'en/places/harbour.mdx'), source.replace('](/places/lake/)', '](/places/lighthouse/)'));
    const loaded = await read();
    const { files, faults } = importText(loaded, edit(write(loaded, format), { lặng: 'êm' }));
    expect(faults).toEqual([]);
    expect(files[0]!.written).toContain(
      'Nước sâu <Fact of="height" />, và _êm_. Xem [hồ](/places/lighthouse/) hoặc [văn phòng](https://office.example/vi). {/* hỏi lại */}\n',
    );
  });

  test('makes a text that was not there, once all of it is translated', async () => {
    rmSync(join(root, path));
    const whole = `${source}\n## Boats {/* they are small */}\n\nNo more.\n`;
    writeFileSync(join(root, 'en/places/harbour.mdx'), whole);
    const loaded = await read();
    const empty = exportSite(loaded, 'vi', [name]).exchange;
    const translated = {
      ...empty,
      files: empty.files.map((file) => ({
        ...file,
        units: file.units.map((unit) => ({ ...unit, target: unit.source, state: 'translated' as const })),
      })),
    };
    const { files, faults } = importText(loaded, formats[format].write(translated));
    expect(faults).toEqual([]);
    const { translation: noted, ...head } = (await readWritten(files[0]!.written)).content.texts['vi/places/harbour']!;
    expect(noted).toMatchObject({ of: 'en', by: 'human' });
    expect(head.title).toBe('The Harbour');
    const [, body] = files[0]!.written.split('---\n\n');
    // Notes of the source are for its translators.
    expect(body).toBe(
      whole.split('---\n\n')[1]!.replace(' {/* they are small */}', '').replace('{/* Keep the rhyme. */}\n\n', ''),
    );
    const first = formats[format].write({
      ...translated,
      files: translated.files.map((file) => ({
        ...file,
        units: file.units.map((unit, at) => (at === 4 ? { ...unit, target: undefined } : unit)),
      })),
    });
    const partly = importText(loaded, first);
    expect(partly.faults).toEqual([]);
    expect(partly.left.map(({ en }) => en).join()).toMatch(/waits for/);
    expect(partly.files[0]!.written).toMatch(/^---\nname: Harbour\ntranslation:[^]*---\n$/);
  });

  test('adds a passage that is new in the source where the source has it', async () => {
    const made = (await read()).content.texts['en/places/harbour']!.blocks;
    const digests = Object.entries(made).map((each) => each.join(': '));
    const noted = translation.replace('by: human', `by: human, digest: { ${digests.join(', ')} }`);
    writeFileSync(join(root, path), noted);
    writeFileSync(join(root, 'en/places/harbour.mdx'), source.replace('A plain', 'Something new.\n\nA plain'));
    const loaded = await read();
    const { exchange } = exportSite(loaded, 'vi', [name]);
    // What stands below it is still the translation of what it was made from.
    const below = exchange.files[0]!.units.find((unit) => unit.source.join() === 'A plain paragraph.');
    expect(below!.target).toEqual(['Một đoạn thường.']);
    const files = exchange.files.map((file) => ({
      ...file,
      units: file.units.map((unit) =>
        unit.source.join() === 'Something new.'
          ? { ...unit, target: ['Một điều mới.'], state: 'translated' as const }
          : unit,
      ),
    }));
    const imported = importText(loaded, formats[format].write({ ...exchange, files }));
    expect(imported.faults).toEqual([]);
    expect(imported.files[0]!.written).toContain('nữa.\n\nMột điều mới.\n\nMột đoạn thường.\n\n<Callout');
    const after = await readWritten(imported.files[0]!.written);
    const { staleUnits } = getFreshness(after.content, after.content.texts['vi/places/harbour']!);
    expect(staleUnits.filter((unit) => !isWordUnit(unit))).toEqual([]);
  });

  test.each([
    ['before all others', 'The water', 'Nước sâu'],
    ['between others', 'A plain', 'Một đoạn thường.'],
  ])('adds several passages that are new in the source, %s', async (_, place, below) => {
    const made = (await read()).content.texts['en/places/harbour']!.blocks;
    const digests = Object.entries(made).map((each) => each.join(': '));
    writeFileSync(join(root, path), translation.replace('by: human', `by: human, digest: { ${digests.join(', ')} }`));
    writeFileSync(join(root, 'en/places/harbour.mdx'), source.replace(place, `New one.\n\nNew two.\n\n${place}`));
    const loaded = await read();
    const { exchange } = exportSite(loaded, 'vi', [name]);
    const files = exchange.files.map((file) => ({
      ...file,
      units: file.units.map((unit) => ({
        ...unit,
        ...(unit.source.join() === 'New one.' ? { target: ['Điều một.'], state: 'translated' as const } : {}),
        ...(unit.source.join() === 'New two.' ? { target: ['Điều hai.'], state: 'translated' as const } : {}),
      })),
    }));
    const imported = importText(loaded, formats[format].write({ ...exchange, files }));
    expect(imported.faults).toEqual([]);
    expect(imported.files[0]!.written).toContain(`\n\nĐiều một.\n\nĐiều hai.\n\n${below}`);
    const after = await readWritten(imported.files[0]!.written);
    const { staleUnits } = getFreshness(after.content, after.content.texts['vi/places/harbour']!);
    expect(staleUnits.filter((unit) => !isWordUnit(unit))).toEqual([]);
  });
});

async function readWritten(text: string): Promise<LoadedContent> {
  writeFileSync(join(root, path), text);
  return read();
}

/** The unit that holds some words, in an export as XLIFF 2.1. */
const findUnit = (text: string, words: string): string =>
  text.match(/ *<unit [^]*?<\/unit>\n/g)!.find((unit) => unit.includes(words))!;

/** Writes the target of the unit that has some words. */
const setTarget = (text: string, words: string, target: string): string => {
  const unit = findUnit(text, words);
  return text.replace(
    unit,
    unit.replace(/<target>[^]*<\/target>/, () => `<target>${target}</target>`),
  );
};

describe('an import takes', () => {
  test('what tools do to XML: other prefixes and entities, attributes in another order, notes and states gone', async () => {
    const loaded = await read();
    const text = setTarget(write(loaded, 'xliff'), 'Another.', 'Chiếc A &#38; B &amp;amp; &lt;C&gt;.');
    const plain = importText(loaded, text);
    expect(plain.faults).toEqual([]);
    expect(plain.files[0]!.written).toContain(String.raw`- Chiếc A & B &amp;amp; \<C>.`);
    const other = text
      .replaceAll(/<(\/?)(xliff|file|group|unit|segment|source|target|notes|note|pc|ph)\b/g, '<$1x:$2')
      .replace('xmlns=', 'xmlns:tool="urn:tool" xmlns:x=')
      .replaceAll(/ state="\w+"/g, '')
      .replaceAll(/<x:notes>[^]*?<\/x:notes>/g, '<!-- gone --><tool:extra>words</tool:extra>')
      .replaceAll(/\n */g, '\n\t')
      .replaceAll(/<x:ph id="(\w+)"[^>]*>/g, '<x:ph canDelete="no" id="$1"></x:ph>');
    expect(other).not.toMatch(/<(?:unit|source)\b/);
    expect(importText(loaded, other)).toEqual(plain);
  });

  test('nothing from a program that lays out XML anew, and refuses what was translated in such a file', async () => {
    const loaded = await read();
    for (const format of ['xliff', 'xliff12'] as const) {
      const open = write(loaded, format).replaceAll(/<\/?(?:ph|pc|x|g)\b[^>]*>/g, '\n\t$&\n\t');
      expect(importText(loaded, open)).toEqual({ files: [], left: [], faults: [] });
      expect(say(importText(loaded, open.replace('Nước sâu', 'Nước rất sâu')))).toEqual([
        expect.stringMatching(/harbour#\S+: a program has put white space/),
      ]);
    }
  });

  test('units whose segments were split, joined, reordered or commented', async () => {
    const loaded = await read();
    const text = write(loaded, 'xliff');
    const unit = findUnit(text, 'A plain paragraph.');
    const split = (first: string, second: string, order: readonly [number, number]): string =>
      text.replace(
        unit,
        unit.replace(
          /<segment[^]*<\/segment>/,
          `<segment><source>A plain</source><target order="${order[0]}">${first}</target></segment>
           <ignorable><source> </source></ignorable>
           <segment state="final"><source>paragraph.</source><target order="${order[1]}"><mrk id="m1" type="comment">${second}</mrk></target></segment>`,
        ),
      );
    const written = (edited: string): string | undefined => {
      const imported = importText(loaded, edited);
      expect(say(imported)).toEqual([]);
      return imported.files[0]?.written;
    };
    expect(written(split('Một đoạn', 'văn.', [1, 3]))).toContain('\nMột đoạn văn.\n');
    expect(written(split('văn.', 'Một đoạn', [3, 1]))).toContain('\nMột đoạn văn.\n');
    expect(written(split('Một đoạn', 'thường.', [1, 3]))).toBeUndefined();
    expect(
      say(
        importText(
          loaded,
          split('Một đoạn', '', [1, 3])
            .replace(/<mrk[^]*?mrk>/, '')
            .replace('<target order="3"></target>', ''),
        ),
      ).join(),
    ).toContain('some of its segments have a translation, and some have none');
  });

  test.each(['zz', '110000', '-1', '0000', 'D800'])(
    'the element cp for %s, which is no character, as a lost one',
    (hex) => {
      const text = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0"><file id="a"><unit id="b"><segment><source>a</source><target>b<cp hex="${hex}"/></target></segment></unit></file></xliff>`;
      expect(readReturned(text).returned.units[0]!.target).toEqual(['b\uFFFD']);
    },
  );

  test('pairs as two marks in XLIFF of both versions', async () => {
    const loaded = await read();
    for (const [format, open, close] of [
      ['xliff', '<sc id="1"/>', '<ec startRef="1"/>'],
      ['xliff12', '<bx id="1" rid="7"/>', '<ex id="9" rid="7"/>'],
      ['xliff12', '<bpt id="1">&lt;b&gt;</bpt>', '<ept id="1">&lt;/b&gt;</ept>'],
    ] as const) {
      const target = `<target>${open}Êm${close}, sâu <${format === 'xliff' ? 'ph' : 'x'} id="height"/>. <TAG id="2">hồ</TAG> <TAG id="3">phòng</TAG></target>`;
      const text = write(loaded, format).replace(
        /<target[^>]*>Nước sâu[^]*?<\/target>/,
        target.replaceAll('TAG', format === 'xliff' ? 'pc' : 'g'),
      );
      const { files, faults } = importText(loaded, text);
      expect(faults).toEqual([]);
      expect(files[0]!.written).toContain('_Êm_, sâu <Fact of="height" />. [hồ](/places/lake/)');
    }
  });

  test('what the library xliff has read and written', async () => {
    const loaded = await read();
    const two = await js2xliff(await xliff2js(setTarget(write(loaded, 'xliff'), 'Another.', 'Chiếc khác.')), {
      indent: '',
    });
    const one = await jsToXliff12(
      await xliff12ToJs(write(loaded, 'xliff12').replace('Một chiếc nữa.', 'Chiếc khác.')),
      { indent: '' },
    );
    for (const text of [two, one]) {
      const { files, faults } = importText(loaded, text);
      expect(faults).toEqual([]);
      expect(withoutDigests(files[0]!.written)).toBe(
        withoutDigests(translation.replace('Một chiếc nữa.', 'Chiếc khác.')),
      );
    }
  });

  test('a state that says that somebody looked, as an approval of what is there', async () => {
    writeFileSync(join(root, path), translation.replace('by: human', 'by: machine'));
    const loaded = await read();
    const text = write(loaded, 'xliff');
    expect(text).not.toMatch(/state="(?:translated|final)"/);
    const unit = findUnit(text, 'A plain paragraph.');
    const one = importText(loaded, text.replace(unit, unit.replace('state="initial"', 'state="translated"')));
    expect(one.files.map(({ changed, confirmed }) => [changed.length, confirmed.length])).toEqual([[0, 1]]);
    expect(one.files[0]!.written).toContain('by: machine');
    expect(withoutDigests(one.files[0]!.written)).toBe(withoutDigests(translation.replace('by: human', 'by: machine')));
    const all = importText(loaded, text.replaceAll('state="initial"', 'state="final"'));
    expect(all.files[0]!.written).toContain('by: human');
    const after = await readWritten(all.files[0]!.written);
    expect(getFreshness(after.content, after.content.texts['vi/places/harbour']!)).toMatchObject({
      state: 'fresh',
      isMachine: false,
    });
    expect(write(after, 'xliff')).not.toContain('state="initial"');
  });

  test('words of a person for words of a person, and of a machine for those of a machine', async () => {
    writeFileSync(join(root, path), translation.replace('by: human', 'by: human, reviewed: 2026-02-02'));
    const loaded = await read();
    const text = edit(write(loaded, 'xliff'), { 'Một chiếc nữa.': 'Chiếc khác.' });
    const [byPerson] = importText(loaded, text).files;
    const [byMachine] = importText(loaded, text, 'machine').files;
    // A native reader approved of other words.
    expect(byPerson!.written).toMatch(/translation: \{ of: en, by: human[,} ]/);
    expect(byPerson!.written).not.toContain('reviewed');
    expect(byMachine!.written).toContain('by: machine');
  });

  test('words of the site and of its media', async () => {
    const loaded = await read();
    const text = edit(write(loaded, 'po', ['site', 'media']), {
      'Một tỉnh nhỏ chưa ai từng đến': 'Một tỉnh nhỏ',
      'Lượt khách theo năm': 'Khách theo năm',
    });
    const { files, faults } = importText(loaded, text);
    expect(faults).toEqual([]);
    for (const [file, from, to] of [
      ['vi/site.yaml', 'Một tỉnh nhỏ chưa ai từng đến', 'Một tỉnh nhỏ'],
      ['vi/media.yaml', 'Lượt khách theo năm', 'Khách theo năm'],
    ] as const)
      expect(files.find((each) => each.path === file)!.written).toBe(
        readFileSync(join(root, file), 'utf8').replace(from, to),
      );
  });
});

describe('an import refuses, with the unit,', () => {
  const paragraph =
    (inner: string): ((text: string) => string) =>
    (text) =>
      setTarget(text, 'The water is', inner);
  const whole = '<ph id="height"/> <pc id="1">a</pc> <pc id="2">b</pc> <pc id="3">c</pc>';

  test.each<[what: string, change: (text: string) => string, message: RegExp]>([
    ['a lost placeholder', paragraph(whole.replace('<ph id="height"/>', 'x')), /#\S+: the mark \{height\} is lost/],
    ['a doubled placeholder', paragraph(`${whole} <ph id="height"/>`), /the mark \{height\} stands 2 times/],
    ['a lost pair', paragraph(whole.replace('<pc id="2">b</pc>', 'b')), /the mark <2>…<\/2> is lost/],
    ['an invented placeholder', paragraph(`${whole} <ph id="width"/>`), /the source has no mark \{width\}/],
    ['a placeholder for a pair', paragraph(whole.replace('<pc id="1">a</pc>', '<ph id="1"/>')), /another kind of mark/],
    ['an empty pair', paragraph(whole.replace('>a<', '> <')), /nothing stands within <1>/],
    [
      'a pair that is not closed',
      paragraph(whole.replace('<pc id="1">a</pc>', '<sc id="1"/>a')),
      /a pair of marks is broken/,
    ],
    [
      'pairs that cross',
      paragraph(
        '<ph id="height"/> <sc id="1"/>a <sc id="2"/>b<ec startRef="1"/> c<ec startRef="2"/> <pc id="3">c</pc>',
      ),
      /a pair of marks is broken/,
    ],
    [
      'words of another script',
      (text) =>
        setTarget(
          text,
          'A plain',
          'これはとても長い文章で、どこにも訳文の文字がありません。まったく別の言葉で書かれています。',
        ),
      /not in the script of vi/,
    ],
    [
      'a title that is too long',
      (text) => setTarget(text, 'The Harbour', 'Bến '.repeat(40)),
      /has 159 characters; 90 fit/,
    ],
    [
      'an unknown unit',
      (text) => text.replace('<unit id="_title"', '<unit id="_heading"'),
      /places\/harbour#_heading: the source has no such unit/,
    ],
    [
      'an unknown entry',
      (text) => text.replace('original="places/harbour"', 'original="places/nowhere"'),
      /places\/nowhere: nothing of this name/,
    ],
    [
      'a unit that is there twice',
      (text) => text.replace(findUnit(text, 'Another.'), '$&$&'),
      /stands in the file twice/,
    ],
    [
      'another source language',
      (text) => text.replace('srcLang="en"', 'srcLang="fr"'),
      /its source is in en, and the file says fr/,
    ],
    [
      'a language that the site has not',
      (text) => text.replace('trgLang="vi"', 'trgLang="ja"'),
      /for ja, which the site does not have/,
    ],
    [
      'an address that is none of the source',
      (text) => setTarget(text, 'Another.', 'Xem https://other.example/x'),
      /cannot be written as a text/,
    ],
    ['marks in a caption', (text) => setTarget(text, 'Come early', 'Đến **sớm**'), /harbour#\S+\.1: .*\*\*sớm\*\*/],
    [
      'markup in a title',
      (text) => setTarget(text, 'The Harbour', 'Bến &lt;b&gt;'),
      /harbour#_title: Markup is printed/,
    ],
    [
      'a placeholder named as every object has it',
      paragraph(`${whole} <ph id="constructor"/>`),
      /no mark \{constructor\}/,
    ],
    ['a file without a language', (text) => text.replace(' trgLang="vi"', ''), /does not say for which language/],
  ])('%s', async (_, change, message) => {
    const loaded = await read();
    const imported = importText(loaded, change(write(loaded, 'xliff')));
    expect(say(imported)).toEqual([expect.stringMatching(message)]);
    expect(imported.files).toEqual([]);
    for (const { message: words, remedy, line } of imported.faults) {
      expect(words.vi.normalize('NFC')).toBe(words.vi);
      expect(remedy.vi.length).toBeGreaterThan(5);
      expect(line).toBeGreaterThan(0);
    }
  });

  test.each(['', 'msgid "a"\nmsgstr "b"\n'])('a PO file without a header: %j', async (text) => {
    expect(say(importText(await read(), text))).toEqual([expect.stringMatching(/does not say for which language/)]);
  });

  test('what has changed since the export, on either side, and all of it at once', async () => {
    const loaded = await read();
    const edited = edit(write(loaded, 'xliff'), { 'Một chiếc nữa.': 'Chiếc khác.', 'Mang theo áo.': 'Mang áo.' });
    writeFileSync(join(root, 'en/places/harbour.mdx'), source.replace('Another.', 'A third.'));
    writeFileSync(join(root, path), translation.replace('Mang theo áo.', 'Nhớ mang áo.'));
    const later = importText(await read(), edited);
    expect(say(later)).toEqual([
      expect.stringMatching(/its source has changed since the export/),
      expect.stringMatching(/somebody else has changed its translation since the export/),
    ]);
    // What nobody touched in the tool is no fault, whatever has become of it.
    const untouched = importText(await read(), write(loaded, 'xliff'));
    expect(untouched).toEqual({ files: [], left: [], faults: [] });
  });

  test.each([
    ['<!DOCTYPE xliff [<!ENTITY x SYSTEM "file:///etc/passwd">]><xliff/>', /DOCTYPE/],
    ['<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0">&x;</xliff>', /cannot be read/],
    ['<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0"><file></xliff>', /cannot be read/],
    ['<xliff/>', /This is no XLIFF/],
    [`<xliff>${'<a>'.repeat(300)}`, /nested too deep/],
    ['msgid "a\nmsgstr "b"\n', /PO file cannot be read/],
  ])('what cannot be read: %s', (text, message) => {
    expect(() => readReturned(text)).toThrow(UnreadableFile);
    expect(() => readReturned(text)).toThrow(message);
  });
});

describe('the commands', () => {
  test('write the file that is named, never over another that nobody named, and take it back', async () => {
    vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const loaded = await read();
    const out = join(root, '.work', 'vi.xlf');
    exportWords(loaded, ['vi', name], 'xliff', out);
    expect(readFileSync(out, 'utf8')).toBe(write(loaded, 'xliff'));
    const folder = process.cwd();
    process.chdir(join(root, '.work'));
    expect(() => exportWords(loaded, ['vi', name], 'xliff', undefined)).toThrow(/vi\.xlf is there already/);
    process.chdir(folder);
    for (const [words, format, message] of [
      [['xx'], 'xliff', /not a locale/],
      [['vi'], 'doc', /no format/],
      [['vi', 'places/nowhere'], 'po', /Nothing to translate into vi: places\/nowhere/],
      [['en'], 'po', /Nothing is translated into en/],
    ] as const)
      expect(() => exportWords(loaded, words, format, out)).toThrow(message);
    writeFileSync(out, edit(readFileSync(out, 'utf8'), { 'Một chiếc nữa.': 'Chiếc khác.' }));
    importWords(root, loaded, [out], 'human');
    expect(readFileSync(join(root, path), 'utf8')).toContain('- Chiếc khác.\n');
  });

  test('write nothing when anything is refused, and say why in both languages', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const loaded = await read();
    const out = join(root, '.work.xlf');
    const text = edit(write(loaded, 'xliff'), { 'Một chiếc nữa.': 'Chiếc khác.' });
    writeFileSync(out, setTarget(text, 'The water is', 'Nước'));
    expect(() => importWords(root, loaded, [out], 'human')).toThrow(/Nothing was written/);
    expect(readFileSync(join(root, path), 'utf8')).toBe(translation);
    const words = said.mock.calls.flat().join('\n');
    expect(words).toContain('.work.xlf');
    expect(words).toContain('the mark {height} is lost');
    expect(words).toContain('thiếu dấu {height}');
    writeFileSync(out, Buffer.from([0xc3, 0x28]));
    expect(() => importWords(root, loaded, [out], 'human')).toThrow(/not in UTF-8/);
    expect(() => importWords(root, loaded, [`${out}.none`], 'human')).toThrow(/cannot be read/);
  });
});

describe('the real site', () => {
  let loaded: LoadedContent;
  beforeAll(async () => {
    loaded = await loadContent('src/content', { keepsTexts: false });
  });

  // Each language in one format and each format in some language; random words go through all of them, below.
  test.each(localeKeys.map((to, index) => [to, formatNames[index % formatNames.length]!] as const))(
    'comes back from %s as %s as it went',
    (to, format) => {
      const enabled = loaded.content.site.locales.some(({ locale }) => locale === to);
      const { exchange } = exportSite(loaded, to, listUnitFiles(loaded));
      expect(exchange.files.length > 0).toBe(enabled && to !== loaded.content.site.source);
      if (exchange.files.length === 0) return;
      expect(importText(loaded, formats[format].write(exchange))).toEqual({ files: [], left: [], faults: [] });
    },
  );

  test('can be translated anew, passage by passage, into what says the same', async () => {
    const to = loaded.content.site.locales.find(({ locale }) => locale !== loaded.content.site.source)!.locale;
    const { exchange } = exportSite(loaded, to, listUnitFiles(loaded));
    // Each unit gets the words of its translation with one more, and a text without one none.
    const files = exchange.files.map((file) => ({
      ...file,
      units: file.units.map((unit) => ({
        ...unit,
        target: unit.target && [...unit.target, ' x'],
        state: 'translated' as const,
      })),
    }));
    const imported = importText(loaded, formats.xliff.write({ ...exchange, files }));
    const tooLong = imported.faults.filter(({ rule }) => rule !== 'translation-length');
    expect(tooLong).toEqual([]);
  });

  test('has files that are known to the project alone', () => {
    const known = new Set(listFiles('src/content').map((file) => file.path));
    const { exchange } = exportSite(loaded, 'en', listUnitFiles(loaded));
    for (const { id } of exchange.files)
      expect(known.has(id === 'site' || id === 'media' ? `en/${id}.yaml` : `en/${id}.mdx`)).toBe(true);
  });
});

test('random words go out and come back in every format', async () => {
  const loaded = await read();
  const { exchange } = exportSite(loaded, 'vi', [name]);
  const [file] = exchange.files;
  const at = file!.units.findIndex(({ source: [first] }) => first === 'A plain paragraph.');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (words) => {
      const clean = words
        .replaceAll(/[\p{C}]/gu, '')
        .normalize('NFC')
        .replaceAll(/\s+/g, ' ')
        .trim();
      fc.pre(clean !== '');
      const units = file!.units.map((unit, index) =>
        index === at ? { ...unit, target: [clean], state: 'translated' as const } : unit,
      );
      for (const format of formatNames) {
        const { returned, faults } = readReturned(formats[format].write({ ...exchange, files: [{ ...file!, units }] }));
        expect(faults).toEqual([]);
        expect(returned.units[at]!.target).toEqual([clean]);
      }
    }),
    { numRuns: 100 },
  );
});
