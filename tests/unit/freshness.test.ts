import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../gate/check.ts';
import { followLinks } from '../../gate/links.ts';
import { describeBehind, describeUnit } from '../../gate/unit-names.ts';
import { accept, getAccepted } from '../../scripts/translations/accept.ts';
import { getTranslated, type SiteContent, type TranslatedFile } from '../../src/catalog/content.ts';
import { getHelpWanted, getLocaleCoverage, getStaleFiles } from '../../src/catalog/coverage.ts';
import { getEntry } from '../../src/catalog/entries.ts';
import { getEntryFreshness, getFreshness, getUnits } from '../../src/catalog/freshness.ts';
import { describeTranslation } from '../../src/catalog/translation-note.ts';
import { loadContent } from '../../src/loaders/content.ts';
import { parseText } from '../../src/texts/parse.ts';
import { digestUnits, isWordUnit, type WordUnits } from '../../src/texts/units.ts';
import { provinceContent } from '../sites.ts';
import '../seed.ts';

// What holds for passages holds for titles, names, labels and alternative texts: one sentence for all units of all files.

/** What a file says: words by unit, and the paragraphs of its body, if it has one. */
interface Words {
  words: WordUnits;
  paragraphs?: readonly string[];
}

/** Files of words as there are: of an entry, of one without a text, of the site, of its media. */
const kinds = {
  'a text': {
    name: 'places/lake',
    ids: ['_title', '_description', '_name', '_facts_depth_label', '_facts_depth_note'],
  },
  'words that are lent': { name: 'places/lake', ids: ['_name', '_facts_depth_label', '_facts_2020-size_note'] },
  'site.yaml': { name: 'site', ids: ['_name', '_owner_statement', '_portals_harbour', '_map_labels_east-sea'] },
  'media.yaml': { name: 'media', ids: ['lighthouse_alt', 'lighthouse_credit', 'visitors-2020_title'] },
} as const;
type Kind = (typeof kinds)[keyof typeof kinds];

const hasBody = (kind: Kind): boolean => (kind.ids as readonly string[]).includes('_title');
const locales = ['vi', 'lo', 'ar'] as const;

function toFile(name: string, locale: TranslatedFile['locale'], { words, paragraphs }: Words): TranslatedFile {
  const file = { name, locale, file: `${locale}/${name}`, words: digestUnits(words) };
  if (!paragraphs) return file;
  const head = '---\ntitle: The lake\ndescription: A lake that has a colour now and then.\n---\n\n';
  const { text, faults } = parseText(head + paragraphs.join('\n\n'), file.file);
  expect(faults).toEqual([]);
  return { ...file, blocks: Object.fromEntries(text!.blocks.map(({ id, digest }) => [id, digest])) };
}

/** A site whose files in all languages were translated from a source, and followed it as it was `noted`. */
function createSite(kind: Kind, source: Words, noted = source): SiteContent {
  const { name } = kind;
  const digest = getUnits(toFile(name, 'en', noted));
  const files = locales.map((locale) => {
    const translate = (words: string): string => `${locale} ${words}`;
    const words = Object.fromEntries(Object.entries(noted.words).map(([id, each]) => [id, translate(each)]));
    const own = { words, ...(noted.paragraphs ? { paragraphs: noted.paragraphs.map(translate) } : {}) };
    return { ...toFile(name, locale, own), translation: { of: 'en', by: 'human', digest } };
  });
  const shared = Object.fromEntries(
    [toFile(name, 'en', source), ...files].map((file) => [`${file.locale}/${name}`, file]),
  );
  return { texts: {}, lent: {}, shared } as unknown as SiteContent; // all that is asked of it
}

const getStates = (site: SiteContent, kind: Kind) =>
  locales.map((locale) => {
    const { state, staleUnits, changedUnits, missingWords } = getFreshness(
      site,
      getTranslated(site, kind.name, locale)!,
    );
    return { state, staleUnits, changedUnits, missingWords };
  });
const all = <Value>(value: Value): Value[] => locales.map(() => value);
const fresh = { state: 'fresh', staleUnits: [], changedUnits: [], missingWords: [] };

const word = fc.stringMatching(/^[a-zđàêơ]{1,8}$/);
const phrase = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
/** What a source of a kind may say. */
const sayings = (kind: Kind): fc.Arbitrary<Words> =>
  fc.record({
    words: fc.record(Object.fromEntries(kind.ids.map((id) => [id, phrase]))),
    ...(hasBody(kind) ? { paragraphs: fc.uniqueArray(phrase, { minLength: 1, maxLength: 5 }) } : {}),
  }) as fc.Arbitrary<Words>; // paragraphs are there or not

/** Where a source says something: an id of words, or `#` and the number of a paragraph. */
const listPlaces = ({ words, paragraphs = [] }: Words): string[] => [
  ...Object.keys(words),
  ...paragraphs.map((_, index) => `#${index}`),
];

/** The id of the unit at a place. */
const toUnit = (kind: Kind, source: Words, place: string): string =>
  place.startsWith('#') ? Object.keys(toFile(kind.name, 'en', source).blocks!)[Number(place.slice(1))]! : place;

/** Says something else in one place. */
const change = ({ words, paragraphs }: Words, place: string, say: (words: string) => string): Words => ({
  words: Object.fromEntries(Object.entries(words).map(([id, each]) => [id, id === place ? say(each) : each])),
  ...(paragraphs ? { paragraphs: paragraphs.map((each, index) => (`#${index}` === place ? say(each) : each)) } : {}),
});

/** Words that are in no phrase, so that nothing that changes says what something else said. */
const newly = fc.stringMatching(/^Z[a-z]{1,8}$/);

describe.each(Object.entries(kinds))('of %s', (_, kind) => {
  const withPlace = sayings(kind).chain((source) =>
    fc.record({ source: fc.constant(source), place: fc.constantFrom(...listPlaces(source)) }),
  );

  test('white space and word breaks change nothing', () => {
    const blanks = fc.constantFrom(' ', '  ', '\n', ' \n ', ' \u200B', '\u200B ', '\u200B\n');
    fc.assert(
      fc.property(withPlace, fc.infiniteStream(blanks), ({ source, place }, stream) => {
        // A paragraph is one line of its file.
        const getBlank = (): string => stream.next().value!.replace('\n', place.startsWith('#') ? ' ' : '\n');
        const respaced = change(source, place, (words) =>
          words.replaceAll(' ', getBlank).replace(/^(.)(.)/u, '$1\u200B$2'),
        );
        expect(getStates(createSite(kind, respaced, source), kind)).toEqual(all(fresh));
      }),
    );
  });

  test('one changed word makes exactly that unit stale, in every language', () => {
    fc.assert(
      fc.property(withPlace, newly, ({ source, place }, other) => {
        const unit = toUnit(kind, source, place);
        const changed = change(source, place, (words) => words.replace(/\S+$/, other));
        const stale = { state: 'stale', staleUnits: [unit], changedUnits: [unit], missingWords: [] };
        expect(getStates(createSite(kind, changed, source), kind)).toEqual(all(stale));
      }),
    );
  });

  test('order plays no part', () => {
    const shuffled = sayings(kind).chain((source) =>
      fc.record({
        source: fc.constant(source),
        ids: fc.shuffledSubarray(Object.keys(source.words), { minLength: kind.ids.length }),
        paragraphs: fc.shuffledSubarray([...(source.paragraphs ?? [])], { minLength: source.paragraphs?.length ?? 0 }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ source, ids, paragraphs }) => {
        const words = Object.fromEntries(ids.map((id) => [id, source.words[id]!]));
        const moved = { words, ...(source.paragraphs ? { paragraphs } : {}) };
        expect(getStates(createSite(kind, moved, source), kind)).toEqual(all(fresh));
      }),
    );
  });

  test('words that change places are words that have changed', () => {
    fc.assert(
      fc.property(sayings(kind), (source) => {
        const [first, second] = kind.ids;
        fc.pre(source.words[first] !== source.words[second]);
        const words = { ...source.words, [first]: source.words[second]!, [second]: source.words[first]! };
        for (const { staleUnits } of getStates(createSite(kind, { ...source, words }, source), kind))
          expect(staleUnits).toEqual([first, second]);
      }),
    );
  });

  test('mending a translation makes it neither stale nor fresh', () => {
    fc.assert(
      fc.property(withPlace, phrase, fc.boolean(), ({ source, place }, mended, hasChanged) => {
        const unit = toUnit(kind, source, place);
        const site = createSite(kind, hasChanged ? change(source, place, (words) => `${words} Z`) : source, source);
        const before = getStates(site, kind);
        for (const locale of locales) {
          const file = getTranslated(site, kind.name, locale)!;
          const units = isWordUnit(unit) ? file.words : file.blocks!;
          units[unit] = digestUnits({ unit: mended })['unit']!;
        }
        expect(getStates(site, kind)).toEqual(before);
        expect(before[0]!.state).toBe(hasChanged ? 'stale' : 'fresh');
      }),
    );
  });

  test('accepting one unit freshens exactly that one, and accepting all everything', () => {
    const withPlaces = sayings(kind).chain((source) =>
      fc.record({
        source: fc.constant(source),
        changed: fc.subarray(listPlaces(source), { minLength: 1 }),
        accepted: fc.subarray(listPlaces(source), { minLength: 1 }),
      }),
    );
    fc.assert(
      fc.property(withPlaces, ({ source, changed, accepted }) => {
        const now = changed.reduce((each, place) => change(each, place, (words) => `${words} Z`), source);
        const site = createSite(kind, now, source);
        const original = getTranslated(site, kind.name, 'en')!;
        const acceptAll = (places: readonly string[]): void => {
          for (const locale of locales) {
            const file = getTranslated(site, kind.name, locale)!;
            const units = places.map((place) => toUnit(kind, source, place));
            file.translation = { ...file.translation!, digest: getAccepted(original, file, units) };
          }
        };
        acceptAll(accepted);
        const rest = changed.filter((place) => !accepted.includes(place)).map((place) => toUnit(kind, source, place));
        for (const { staleUnits } of getStates(site, kind)) expect(staleUnits.toSorted()).toEqual(rest.toSorted());
        acceptAll([]);
        expect(getStates(site, kind)).toEqual(all(fresh));
      }),
    );
  });

  test('words that only the source has are missing and not stale, words that only the translation has are its own', () => {
    fc.assert(
      fc.property(sayings(kind), fc.constantFrom(...kind.ids), phrase, (source, unit, own) => {
        const { [unit]: _gone, ...others } = source.words;
        const less = { ...source, words: others };
        for (const { state, missingWords } of getStates(createSite(kind, source, less), kind))
          expect([state, missingWords]).toEqual(['fresh', [unit]]);
        // What the source had once, and has no more, is followed by nobody any longer.
        for (const { staleUnits } of getStates(createSite(kind, less, source), kind))
          expect(staleUnits).toEqual([unit]);
        const site = createSite(kind, less);
        for (const locale of locales)
          getTranslated(site, kind.name, locale)!.words[unit] = digestUnits({ own })['own']!;
        expect(getStates(site, kind)).toEqual(all(fresh));
      }),
    );
  });
});

test('an original has no state, and a translation says who made it and whether somebody has read it', () => {
  const kind = kinds['words that are lent'];
  const site = createSite(kind, { words: { _name: 'lake' } });
  const [original, translation] = ['en', 'vi'].map((locale) => getTranslated(site, kind.name, locale)!);
  expect(getFreshness(site, original!)).toMatchObject({ state: 'source', isMachine: false, isReviewed: false });
  expect(getFreshness(site, translation!)).toMatchObject({ state: 'fresh', isMachine: false, isReviewed: false });
  translation!.translation = { ...translation!.translation!, by: 'machine', reviewed: '2026-02-02' };
  expect(getFreshness(site, translation!)).toMatchObject({ state: 'fresh', isMachine: true, isReviewed: true });
});

describe('a passage', () => {
  const kind = kinds['a text'];

  test('that is put in or taken out of the source is one passage, and moves no other', () => {
    const inserted = sayings(kind).chain((source) =>
      fc.record({ source: fc.constant(source), at: fc.nat(source.paragraphs!.length), words: phrase }),
    );
    fc.assert(
      fc.property(inserted, ({ source, at, words }) => {
        fc.pre(!source.paragraphs!.includes(words));
        const longer = { ...source, paragraphs: source.paragraphs!.toSpliced(at, 0, words) };
        for (const [now, noted] of [
          [longer, source],
          [source, longer],
        ] as const) {
          const site = createSite(kind, now, noted);
          for (const locale of locales)
            expect(getFreshness(site, getTranslated(site, kind.name, locale)!).behind).toEqual({
              words: [],
              passages: 1,
            });
        }
      }),
    );
  });

  test('that says the same as another is told from it when it changes', () => {
    const source = { words: {}, paragraphs: ['same', 'same', 'other'] };
    const site = createSite(kind, { ...source, paragraphs: ['new', 'same', 'other'] }, source);
    const [first] = Object.keys(getTranslated(site, kind.name, 'en')!.blocks!);
    for (const { staleUnits, changedUnits } of getStates(site, kind))
      expect([staleUnits, changedUnits]).toEqual([[first], [first]]);
  });

  test('is told from words that once said the same', () => {
    const first = { words: { _title: 'the lake' }, paragraphs: ['one'] };
    const second = { words: { _title: 'the sea' }, paragraphs: ['the lake', 'one'] };
    for (const site of [createSite(kind, second, first), createSite(kind, first, second)])
      for (const locale of locales)
        expect(getFreshness(site, getTranslated(site, kind.name, locale)!).behind).toEqual({
          words: ['_title'],
          passages: 1,
        });
  });

  test('that the translation has lost is no change of the source, wherever it has moved there', () => {
    const source = { words: {}, paragraphs: ['one', 'two', 'three'] };
    const lose = (site: SiteContent): SiteContent => {
      const file = getTranslated(site, kind.name, 'vi')!;
      const [first, second] = Object.entries(file.blocks!);
      file.blocks = Object.fromEntries([first!, second!]);
      return site;
    };
    const count = (site: SiteContent) => getFreshness(site, getTranslated(site, kind.name, 'vi')!).behind.passages;
    expect(count(lose(createSite(kind, source)))).toBe(0);
    expect(count(lose(createSite(kind, { ...source, paragraphs: ['new', ...source.paragraphs] }, source)))).toBe(1);
  });

  test('is missed by no file that merely lends words', () => {
    const source = { words: { _title: 'a', _description: 'b', _name: 'c' }, paragraphs: ['d'] };
    const site = createSite(kind, source);
    const { blocks: _, ...lent } = getTranslated(site, kind.name, 'vi')!;
    const { _title, _description, ...words } = lent.words;
    site.shared[`vi/${kind.name}`] = { ...lent, words };
    expect(getStates(site, kind)[0]).toEqual(fresh);
  });
});

describe('in the invented province', () => {
  let root: string;
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'freshness-'));
    cpSync(provinceContent, root, { recursive: true });
    accept(root, (await loadContent(root, { keepsTexts: false })).content, [], true);
  });
  afterAll(() => rmSync(root, { recursive: true }));

  /** Runs something while files say something else. */
  async function during<Result>(
    edits: readonly (readonly [file: string, from: string, to: string])[],
    run: () => Promise<Result>,
  ): Promise<Result> {
    const before = new Map(edits.map(([file]) => [file, readFileSync(join(root, file), 'utf8')]));
    for (const [file, from, to] of edits) {
      const text = readFileSync(join(root, file), 'utf8');
      expect(text).toContain(from);
      writeFileSync(join(root, file), text.replace(from, to));
    }
    try {
      return await run();
    } finally {
      for (const [file, text] of before) writeFileSync(join(root, file), text);
    }
  }
  const read = async (): Promise<SiteContent> => (await loadContent(root, { keepsTexts: false })).content;
  const check = async () => {
    const { errors, warnings } = await checkContent(root, { keepsTexts: false });
    expect(errors).toEqual([]);
    return warnings.map(({ rule, file, line, message }) => [rule, file, line, message.en]);
  };
  const lighthouse = 'en/places/lighthouse.mdx';
  const findLine = (words: string): number =>
    readFileSync(join(root, 'vi/places/lighthouse.mdx'), 'utf8')
      .split('\n')
      .findIndex((line) => line.includes(words)) + 1;
  const edits = [
    [lighthouse, 'title: The Old Lighthouse', 'title: The White Lighthouse'],
    [lighthouse, 'label: Height', 'label: How high'],
    [lighthouse, 'The lamp came later.', 'The lamp came much later.'],
    ['en/places/lake.mdx', 'label: Greatest depth', 'label: How deep'],
    ['en/site.yaml', 'tagline: A small province', 'tagline: A little province'],
    ['en/media.yaml', 'alt: A white lighthouse', 'alt: A grey lighthouse'],
  ] as const;

  test('all is fresh once all has been accepted', async () => {
    expect(await check()).toEqual([]);
    for (const { staleWords, stale, behind } of getLocaleCoverage(await read(), () => 1))
      expect({ staleWords, stale, behind }).toEqual({ staleWords: 0, stale: 0, behind: [] });
  });

  test('the gate names what has changed in each file that was translated, at its place', async () => {
    expect(await during(edits, check)).toEqual([
      ['stale', 'ar/site.yaml', 2, 'The source (en) has changed: tagline.'],
      ['stale', 'vi/media.yaml', 6, 'The source (en) has changed: alternative text of lighthouse.'],
      ['stale', 'vi/places/lake.mdx', 5, 'The source (en) has changed: label of depth.'],
      ['stale', 'vi/places/lighthouse.mdx', 2, 'The source (en) has changed: title, label of height, 1 passage.'],
      ['stale', 'vi/site.yaml', 2, 'The source (en) has changed: tagline.'],
    ]);
  });

  test('readers are told what of the text, and of the words that are lent, is older', async () => {
    const say = (id: string) => async () => {
      const content = await read();
      return describeTranslation(content, getEntry(content, 'vi', id)).slice(1);
    };
    const words = '1 dòng chữ ngắn (tên gọi, nhãn hoặc ghi chú) cũ hơn bản gốc.';
    expect(await during(edits, say('places/lighthouse'))).toEqual([
      'Tiêu đề cũ hơn bản gốc.',
      words,
      '1 đoạn cũ hơn bản gốc.',
    ]);
    expect(await during(edits, say('places/lake'))).toEqual([words]);
    expect(await say('places/lighthouse')()).toEqual([]);
    expect(await say('places/lake')()).toEqual([]);
  });

  test('words that a language lends stand before those of the text that it falls back to', async () => {
    const content = await during(edits, read);
    const site = { ...content.site, fallback: ['vi' as const] };
    const lent = {
      ...content.lent['vi/places/lake']!,
      name: 'places/lighthouse',
      slug: 'lighthouse',
      locale: 'ar' as const,
    };
    const source = content.texts['en/places/lighthouse']!.words;
    lent.words = { _facts_height_label: '0' };
    lent.translation = { of: 'en', by: 'human', digest: source };
    const get = (files: SiteContent['lent']) => {
      const changed = { ...content, site, lent: { ...content.lent, ...files } };
      return getEntryFreshness(changed, getEntry(changed, 'ar', 'places/lighthouse')).behind.words;
    };
    expect(get({})).toEqual(['_title', '_facts_height_label']);
    expect(get({ 'ar/places/lighthouse': lent })).toEqual(['_title']);
  });

  test('coverage counts it, and lists it for translators', async () => {
    const content = await during(edits, read);
    const [, vi, ar] = getLocaleCoverage(content, () => 1);
    const [, before] = getLocaleCoverage(await read(), () => 1);
    const { translated, named, fresh: following, missingWords } = before!;
    expect(vi).toMatchObject({ translated, named, fresh: following - 1, stale: 1, staleWords: 5, missingWords });
    expect(ar).toMatchObject({ stale: 0, staleWords: 1 });
    expect([vi!.machine, vi!.reviewed]).toEqual([1, 1]);
    expect([named, ar!.missingWords].every((count) => count > 0)).toBe(true);
    expect(vi!.behind).toEqual(getStaleFiles(content, 'vi'));
    expect(vi!.behind.map(({ name, words, passages }) => [name, words, passages])).toEqual([
      ['media', ['lighthouse_alt'], 0],
      ['site', ['_tagline'], 0],
      ['places/lighthouse', ['_title', '_facts_height_label'], 1],
      ['places/lake', ['_facts_depth_label'], 0],
    ]);
    const help = getHelpWanted(content).find(({ locale }) => locale === 'vi')!;
    expect(help.update.map(({ id, file, entry }) => [id, file, entry?.path])).toEqual([
      ['media', 'vi/media.yaml', undefined],
      ['site', 'vi/site.yaml', undefined],
      ['places/lighthouse', 'vi/places/lighthouse.mdx', '/vi/places/lighthouse/'],
      ['places/lake', 'vi/places/lake.mdx', '/vi/places/lake/'],
    ]);
    // What has its name alone still waits for a text.
    expect(help.translate.map(({ id }) => id)).toContain('places/lake');
  });

  test('changing links of the source makes no translation wrong or stale, and --fix lets links within the site follow', async () => {
    const internal = [
      '/news/',
      '/news/lamp/',
      '/places/',
      '/places/lake/',
      '/places/lake/#the-water',
      '/pages/about/',
      '#facts',
    ];
    const external = ['https://council.example/en', 'https://archive.example/marren?of=lamps#first'];
    const target = fc.constantFrom(...internal, ...external);
    const translation = 'vi/places/lighthouse.mdx';
    await fc.assert(
      fc.asyncProperty(target, target, async (first, second) => {
        const links = [
          [lighthouse, '[the lake](/places/lake/#the-water)', `[the lake](${first})`],
          [lighthouse, '[the news](/news/lamp/)', `[the news](${second})`],
          [translation, 'Đèn', 'Đèn'], // written by what follows
        ] as const;
        await during(links, async () => {
          const changed = [first, second].filter(
            (each, index) => each !== ['/places/lake/#the-water', '/news/lamp/'][index],
          );
          const told = (count: number) => Array.from({ length: count }, () => ['unlike-source', translation]);
          expect((await check()).map(([rule, file]) => [rule, file])).toEqual(told(changed.length));
          expect(getStaleFiles(await read(), 'vi')).toEqual([]);
          followLinks(root, await loadContent(root, { keepsTexts: false }));
          const kept = changed.filter((each) => external.includes(each));
          expect((await check()).map(([rule, file]) => [rule, file])).toEqual(told(kept.length));
          const written = readFileSync(join(root, translation), 'utf8');
          for (const each of [first, second]) expect(written.includes(`](${each})`)).toBe(!kept.includes(each));
        });
      }),
      { numRuns: 15 },
    );
  });

  test('links are those of their passage, also where it has moved in the source', async () => {
    const [tower, lamp] = readFileSync(join(root, lighthouse), 'utf8')
      .split('\n')
      .filter((line) => line.includes(']('));
    const swap = [
      [lighthouse, tower!, '…'],
      [lighthouse, lamp!, tower!],
      [lighthouse, '…', lamp!.replace('/news/lamp/', '/news/')],
      ['vi/places/lighthouse.mdx', 'Đèn', 'Đèn'], // written by what follows
    ] as const;
    await during(swap, async () => {
      expect((await check()).map(([rule, , line]) => [rule, line])).toEqual([
        ['unlike-source', findLine('/news/lamp/')],
      ]);
      followLinks(root, await loadContent(root, { keepsTexts: false }));
      expect(await check()).toEqual([]);
    });
  });

  test('other spellings have no unit: nobody translates them', async () => {
    const aliases = [lighthouse, 'name: Old Lighthouse', 'name: Old Lighthouse\naliases: [Faro]'] as const;
    expect(await during([aliases], check)).toEqual([]);
  });
});

describe('units are named in words', () => {
  test.each([
    ['_title', 'title', 'tiêu đề'],
    ['_facts_depth_label', 'label of depth', 'nhãn của depth'],
    ['_facts_labels_note', 'note of labels', 'ghi chú của labels'],
    ['_categories_coast', 'name of coast', 'tên của coast'],
    ['_map_labels_title', 'name of title', 'tên của title'],
    ['_map_title', 'title of map', 'tiêu đề của map'],
    ['_owner_name', 'name of owner', 'tên của owner'],
    ['old-lighthouse_alt', 'alternative text of old-lighthouse', 'chữ thay ảnh của old-lighthouse'],
  ])('%s: %s', (id, en, vi) => {
    expect(describeUnit(id)).toEqual({ en, vi });
  });

  test('and a long list is counted', () => {
    const words = Array.from({ length: 15 }, (_, index) => `_facts_a${index}_label`);
    expect(describeBehind({ words, passages: 2 }).en).toMatch(/^label of a0, .*, label of a11, 3 more, 2 passages$/);
    expect(describeBehind({ words: [], passages: 1 })).toEqual({ en: '1 passage', vi: '1 đoạn' });
  });
});
