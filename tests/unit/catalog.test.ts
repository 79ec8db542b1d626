import { beforeAll, describe, expect, test } from 'vitest';
import { getAlternates, getCanonical } from '../../src/catalog/alternates.ts';
import type { MediaItem, SiteContent } from '../../src/catalog/content.ts';
import { getCoverageRows, getFactCoverage, getHelpWanted, getPastReview } from '../../src/catalog/coverage.ts';
import { getAllEntries, getEntries, getEntry, getGroups, memoizeEntry } from '../../src/catalog/entries.ts';
import { describeAsOf, getFact, getSources } from '../../src/catalog/facts.ts';
import { findRefused, findUnexplained, getSearchNames } from '../../src/catalog/glossary.ts';
import { getFallbackOrder, pickWording } from '../../src/catalog/localized.ts';
import { getVariants } from '../../src/catalog/media.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { getNearby, getNext, getOtherNews, getRelated } from '../../src/catalog/related.ts';
import { loadContent } from '../../src/loaders/content.ts';
import { joinContent } from '../../src/loaders/join.ts';
import { GlossaryValuesSchema, GlossaryWordsSchema } from '../../src/schemas/glossary.ts';
import type { RecordOf } from '../../src/schemas/record.ts';

let content: SiteContent;

beforeAll(async () => {
  const loaded = await loadContent('tests/fixtures/province');
  expect(loaded.faults).toEqual([]);
  content = loaded.content;
});

/** The content with one text replaced. */
const withText = (id: string, change: object): SiteContent => ({
  ...content,
  texts: { ...content.texts, [id]: { ...content.texts[id]!, ...change } },
});

describe('fallback', () => {
  test('a text that exists is used', () => {
    const entry = getEntry(content, 'vi', 'places/lighthouse');
    expect(entry).toMatchObject({ textLocale: 'vi', isFallback: false, path: '/vi/places/lighthouse/' });
    expect(entry.alternates).toEqual(['en', 'vi']);
  });

  test('a missing text is shown in the best other language, flagged, with the canonical address of the original', () => {
    const entry = getEntry(content, 'vi', 'places/lake');
    expect(entry).toMatchObject({ textLocale: 'en', isFallback: true, path: '/vi/places/lake/', alternates: ['en'] });
    expect(getCanonical(content, entry)).toBe('https://marren.example/en/places/lake/');
  });

  test('the order of the site decides which language is best, and the source comes last', () => {
    const wording = { en: 'E', fr: 'F', vi: 'V' };
    expect(pickWording({ ...content.site, fallback: ['fr'] }, wording, 'ko')).toEqual({ text: 'F', locale: 'fr' });
    expect(pickWording({ ...content.site, fallback: [] }, wording, 'ko')).toEqual({ text: 'E', locale: 'en' });
    expect(pickWording(content.site, { ja: 'J' }, 'ko')).toEqual({ text: 'J', locale: 'ja' });
  });

  test('the order of an edition goes before that of the site, for entries and for words', () => {
    const site: SiteContent['site'] = {
      ...content.site,
      locales: [...content.site.locales, { locale: 'ko', tier: 3, fallback: ['vi', 'ja'] }],
    };
    expect(getFallbackOrder(site, 'ko')).toEqual(['vi', 'ja', 'en', 'ar', 'ko']);
    expect(getFallbackOrder(site, 'ar')).toEqual(getFallbackOrder(site));
    const wording = { en: 'E', ja: 'J' };
    expect(pickWording(site, wording, 'ko')).toEqual({ text: 'J', locale: 'ja' });
    expect(pickWording(site, wording, 'ar')).toEqual({ text: 'E', locale: 'en' });
    const edited = { ...content, site };
    expect(getEntry(edited, 'ko', 'places/lighthouse')).toMatchObject({ textLocale: 'vi', isFallback: true });
    expect(getEntry(edited, 'ko', 'places/lake')).toMatchObject({ textLocale: 'en', isFallback: true });
    expect(getEntry(edited, 'ar', 'places/lighthouse')).toMatchObject({ textLocale: 'en', isFallback: true });
  });

  test('an entry that exists nowhere is an error that names it', () => {
    expect(() => getEntry(content, 'vi', 'places/atlantis')).toThrow('places/atlantis');
  });
});

describe('alternates', () => {
  test('name the languages in which a page exists and an x-default', () => {
    const entry = getEntry(content, 'vi', 'places/lighthouse');
    expect(getAlternates(content, entry.path, entry.alternates)).toEqual([
      { hreflang: 'en', href: 'https://marren.example/en/places/lighthouse/' },
      { hreflang: 'vi', href: 'https://marren.example/vi/places/lighthouse/' },
      { hreflang: 'x-default', href: 'https://marren.example/en/places/lighthouse/' },
    ]);
    expect(getAlternates(content, '/vi/', ['en', 'vi'], '/').at(-1)!.href).toBe('https://marren.example/');
  });

  test('carry the tag of the language, not its address segment', () => {
    expect(getAlternates(content, '/zh/', ['zh'])[0]!.hreflang).toBe('zh-Hans');
  });
});

describe('lists', () => {
  test('sort by order, then by title in the reader’s alphabet, and leave the introduction out', () => {
    expect(getEntries(content, 'en', 'places').map(({ slug }) => slug)).toEqual(['lake', 'lighthouse']);
    const ordered = structuredClone(content);
    ordered.records['places/lighthouse']!.order = 1;
    expect(getEntries(ordered, 'en', 'places').map(({ slug }) => slug)).toEqual(['lighthouse', 'lake']);
    expect(getAllEntries(content, 'vi')).toHaveLength(9);
  });

  test('group by the categories of the section and keep what has none', () => {
    expect(getGroups(content, 'en', 'places').map(({ key }) => key)).toEqual(['coast', 'inland']);
    expect(getGroups(content, 'en', 'news').map(({ key }) => key)).toEqual([undefined]);
  });

  test('put the newest news first, by the day of the event', () => {
    const changed = structuredClone(content);
    const lamp = changed.records['news/lamp'] as RecordOf<'news'>;
    changed.records['news/old'] = { ...lamp, happened: '2020-01-01', published: '2026-09-01T00:00Z' };
    changed.texts['en/news/old'] = { ...changed.texts['en/news/lamp']!, slug: 'old' };
    expect(getEntries(changed, 'en', 'news').map(({ slug }) => slug)).toEqual(['lamp', 'old']);
  });
});

test('what is remembered of an entry is made once for each content', () => {
  const asked: string[] = [];
  const getName = memoizeEntry(({ today }, { id }) => {
    asked.push(`${today} ${id}`);
    return undefined;
  });
  const [lake, moss] = ['places/lake', 'gardens/moss'].map((id) => getEntry(content, 'en', id));
  const later = { ...content, today: '2030-01-01' };
  for (const each of [lake!, moss!, lake!]) getName(content, each);
  getName(later, lake!);
  expect(asked).toEqual([`${content.today} places/lake`, `${content.today} gardens/moss`, '2030-01-01 places/lake']);
});

describe('what to read next', () => {
  test('begins with what the record names and never holds the page itself', () => {
    const entry = getEntry(content, 'en', 'places/lighthouse');
    expect(getRelated(content, entry).map(({ id }) => id)).toEqual(['places/lake']);
    expect(getOtherNews(content, getEntry(content, 'en', 'news/lamp')).map(({ id }) => id)).toEqual(['gazette/ferry']);
    expect(getOtherNews(content, entry).map(({ id }) => id)).toEqual(['news/lamp', 'gazette/ferry']);
  });

  test('go on with the next of the list, group by group, and from its end with its beginning', () => {
    const next = (id: string) => getNext(content, getEntry(content, 'en', id))?.id;
    expect([next('places/lighthouse'), next('places/lake')]).toEqual(['places/lake', 'places/lighthouse']);
    expect(next('news/lamp')).toBeUndefined();
  });

  test('name what is nearest, with its distance, and nothing twice', () => {
    const at = (latitude: number, longitude: number) => ({ position: { latitude, longitude } });
    const records = {
      ...content.records,
      'places/lake': { ...content.records['places/lake']!, ...at(40.5, 141.3) },
      'gardens/moss': { ...content.records['gardens/moss']!, ...at(40.5, 141.21) },
    };
    const moved = { ...content, records };
    const lighthouse = getEntry(moved, 'en', 'places/lighthouse');
    const near = getNearby(moved, lighthouse, []);
    expect(near.map(({ entry }) => entry.id)).toEqual(['gardens/moss', 'places/lake']);
    expect(near[1]!.distance).toBeCloseTo(8.46, 1);
    expect(getNearby(moved, lighthouse, ['gardens/moss']).map(({ entry }) => entry.id)).toEqual(['places/lake']);
    // Without a position, kin is near.
    expect(getNearby(content, getEntry(content, 'en', 'places/lake'), [])).toMatchObject([
      { entry: { id: 'places/lighthouse' }, distance: undefined },
    ]);
  });
});

describe('facts', () => {
  test('come with their sources, numbered once per page', () => {
    expect(getFact(content, 'vi', 'places/lighthouse#height').label).toEqual({ text: 'Chiều cao', locale: 'vi' });
    expect(
      getSources(content, 'news/lamp', { references: [{ kind: 'fact', target: 'places/lake#depth' }] }).map(
        ({ key, number }) => [key, number],
      ),
    ).toEqual([['almanac', 1]]);
    expect(() => getFact(content, 'vi', 'places/lighthouse#weight')).toThrow('places/lighthouse#weight');
  });

  test('say when they were true, unless the label says the year', () => {
    const height = getFact(content, 'en', 'places/lighthouse#height');
    const say = (label: string, date: string) =>
      describeAsOf('en', {
        ...height,
        fact: { ...height.fact, 'as-of': date },
        label: { text: label, locale: 'en' },
      });
    expect(say('Height', '2020')).toContain('2020');
    expect(say('Height, survey of 2020', '2020')).toBeUndefined();
    expect(say('Height, survey of 2020', '2020-05')).toContain('May 2020');
  });

  test('are counted, with those that are disputed or due for review', () => {
    expect(getFactCoverage({ ...content, today: '2026-11-20' })).toEqual({
      total: 10,
      sourced: 10,
      disputed: 1,
      pastReview: 0,
    });
    const due = structuredClone(content);
    due.records['places/lake']!.facts['depth']!['review-by'] = '2026-11-19';
    expect(getPastReview({ ...due, today: '2026-11-20' })).toEqual(['places/lake#depth']);
    expect(getPastReview({ ...due, today: '2026-11-19' })).toEqual([]);
  });
});

describe('the glossary', () => {
  const words = {
    en: {
      'east-sea': { agreed: 'East Sea', refuse: ['South China Sea(|s)'] },
      bridge: { agreed: 'Stone Bridge', refuse: ['Rock Bridge'] },
    },
    zh: { 'east-sea': { agreed: '东海', refuse: ['南海', '西沙'], spare: ['南海观音'] } },
    ar: { 'east-sea': { refuse: ['بحر الصين'] } },
    vi: {
      'east-sea': { agreed: 'Biển Đông', refuse: [{ form: 'sông Chảy', case: true }, 'biển Nam Trung Hoa'] },
      bridge: { agreed: 'Cầu Đá' },
    },
    th: { 'east-sea': { refuse: ['ทะเลจีนใต้'] } },
    ko: { 'east-sea': { refuse: ['남 중국 해', '구정'] } },
    fr: { 'east-sea': { refuse: ['eastsea'] } },
    de: { 'east-sea': { refuse: ['(Süd|Sued) chinesisch* Meer(|s|es)'] } },
    ru: { 'east-sea': { refuse: ['Южн* Китайск* мор(е|я|ю|ем)'] } },
    ja: { 'east-sea': { explain: ['東海', 'Biển Đông', 'ビエンドン'] } },
  };
  const none = { records: new Map(), media: new Map(), mediaFiles: new Map(), notices: new Map(), geodata: {} };
  const glossary = joinContent(
    {
      ...none,
      glossary: GlossaryValuesSchema.parse({
        terms: { 'east-sea': { find: ['eastsea'] }, bridge: { everywhere: true } },
      }),
    },
    {
      site: new Map(),
      media: new Map(),
      known: new Map(),
      entries: new Map(),
      captions: new Map(),
      notices: new Map(),
      glossary: new Map(
        Object.entries(words).map(([locale, terms]) => [
          locale as Locale,
          { file: `${locale}/glossary.yaml`, words: GlossaryWordsSchema.parse({ terms }) },
        ]),
      ),
    },
  ).glossary!;
  test.each([
    ['en', 'On the South China Sea.', ['South China Sea']],
    ['en', 'on the south china sea', ['south china sea']],
    ['en', 'South China Seaside, and the sea south of China', []],
    [
      'en',
      'the South-China Sea, SOUTH\u00A0CHINA  SEAS, #SouthChinaSea, Ｓｏｕｔｈ China_Sea',
      ['South-China Sea', 'SOUTH\u00A0CHINA  SEAS', 'SouthChinaSea', 'Ｓｏｕｔｈ China_Sea'],
    ],
    ['en', 'to the south – China Sea', []],
    ['en', 'Rock bridge', ['Rock bridge']],
    ['fr', 'South China Sea', []],
    ['fr', 'le Rock-Bridge', ['Rock-Bridge']],
    [undefined, 'South China Sea 2026', ['South China Sea']],
    [undefined, 'eastsea', []],
    ['zh', '在南海上，西沙群岛，南 海诸岛', ['南海', '西沙', '南 海']],
    ['zh', '海外越南人和越南海岸，江西沙田，南海观音', []],
    ['zh', '这是South China Sea的', []],
    [undefined, '这是South China Sea的', ['South China Sea']],
    ['ar', 'في بحر الصين وبحر الصين، للبحر، وبِبَحر الصيــن', ['بحر الصين', 'بحر الصين', 'بَحر الصيــن']],
    ['ar', 'سبحر الصين', []],
    ['vi', 'sông Chảy ở phía bắc. Sông Chảy. SÔNG CHẢY.', ['sông Chảy', 'Sông Chảy', 'SÔNG CHẢY']],
    ['vi', 'nước sông chảy xiết', []],
    ['vi', 'Biển Nam Trung Hoa', ['Biển Nam Trung Hoa']],
    ['vi', 'Biển Nam Trung Hoa'.normalize('NFD'), ['Biển Nam Trung Hoa'.normalize('NFD')]],
    ['th', 'ใน\u200Bทะเล\u200Bจีน\u200Bใต้ ทะเล จีนใต้', ['ทะเล\u200Bจีน\u200Bใต้', 'ทะเล จีนใต้']],
    ['ko', '남중국해에서, 남중국 해는, 구정에는', ['남중국해', '남중국 해', '구정']],
    ['ko', '구정물, 남쪽 중국', []],
    [
      'de',
      'im Südchinesischen Meer, des Süd-Chinesischen Meeres, das südchinesische Meer',
      ['Südchinesischen Meer', 'Süd-Chinesischen Meeres', 'südchinesische Meer'],
    ],
    ['de', 'südchinesische Meerenge', []],
    ['ru', 'в Южно-Китайском море, южнокитайского моря', ['Южно-Китайском море', 'южнокитайского моря']],
    ['ru', 'южно-китайская кухня', []],
  ] as const)('in %s “%s” uses of the refused forms %j', (locale, text, expected) => {
    expect(findRefused(glossary, locale, text).map(({ refused }) => refused)).toEqual(expected);
  });

  test('asks for an explanation where a name means another place to its readers', () => {
    expect(findUnexplained(glossary, 'ja', '東海に出る道')).toEqual([
      { form: '東海', beside: ['Biển Đông', 'ビエンドン'] },
    ]);
    expect(findUnexplained(glossary, 'ja', '東海（ビエンドン）に出る道')).toEqual([]);
    expect(findUnexplained(glossary, 'en', 'The East Sea')).toEqual([]);
  });

  test('names the form to use instead', () => {
    expect(findRefused(glossary, 'zh', '在南海')).toEqual([{ refused: '南海', index: 1, agreed: '东海' }]);
    expect(findRefused(glossary, 'ar', 'بحر الصين')[0]!.agreed).toBeUndefined();
    expect(findRefused(glossary, 'fr', 'Rock Bridge')[0]!.agreed).toBe('Stone Bridge');
  });

  test('makes an entry findable by the other forms of what its name contains, and of what it speaks of', () => {
    const record = {
      ...content.records['places/lighthouse']!,
      name: { en: 'Old Lighthouse of Marren' },
      aliases: ['Faro'],
    };
    expect(getSearchNames(content, record, [])).toEqual({
      own: ['Old Lighthouse of Marren', 'Faro'],
      forms: ['Marren', 'Marren', 'maren'],
      mentioned: [],
    });
    const lake = { ...record, name: { en: 'Lake' } };
    expect(getSearchNames(content, lake, ['A lake of MÁRREN.']).mentioned).toContain('maren');
    expect(getSearchNames(content, lake, ['The Marrenese lake']).mentioned).toEqual([]);
    // A number in a script without spaces stands beside letters of other words.
    const [term] = content.glossary.terms;
    const road = { ...term!, agreed: { en: 'Road 20', zh: '20号决胜路', ja: '20号線' }, find: [] };
    const speaks = (text: string): boolean =>
      getSearchNames({ ...content, glossary: { ...content.glossary, terms: [road] } }, lake, [text]).mentioned.length >
      0;
    expect(['是20号决胜路的门户', 'は20号線の', 'on Road 20.', 'on Road 200', '是120号决胜路'].map(speaks)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    const typed = getSearchNames(content, { ...record, aliases: ['ถ้ำ\u200Bแอ๊น'] }, []);
    expect(typed.own).toContain('ถ้ำแอ๊น');
  });
});

describe('coverage', () => {
  test('is a matrix of every entry, introductions included, by every language', () => {
    const rows = getCoverageRows(content);
    expect(rows.map(({ entry }) => entry.id)).toEqual(expect.arrayContaining(['places/index', 'places/lake']));
    expect(rows).toHaveLength(Object.keys(content.records).length);
    const order = content.site.locales.map(({ locale }) => locale);
    const { states } = rows.find(({ entry }) => entry.id === 'places/lake')!;
    expect(Object.fromEntries(order.map((locale, index) => [locale, states[index]]))).toEqual({
      en: 'original',
      vi: 'named',
      ar: 'missing',
    });
  });

  test('says what each language waits for', () => {
    const outrun = withText('en/places/lighthouse', { blocks: { _1: 'changed' } });
    const vi = getHelpWanted(outrun).find(({ locale }) => locale === 'vi')!;
    expect(vi.translate.map(({ id }) => id)).toContain('places/lake');
    expect(vi.update.map(({ id }) => id)).toContain('places/lighthouse');
    expect(vi.review.map(({ id }) => id)).not.toContain('places/lake');
    expect(getHelpWanted(content).map(({ locale }) => locale)).not.toContain('en');
  });
});

describe('media', () => {
  test('photographs come in several widths and never larger than they are', () => {
    const photograph = { ...content.media['lighthouse']!, ending: 'jpg' as const, width: 1000, height: 600 };
    const getWidths = (item: MediaItem) =>
      getVariants(item).flatMap(({ width, format }) => (format === 'webp' ? width : []));
    expect(getWidths(photograph)).toEqual([480, 960, 1000]);
    expect(getWidths({ ...photograph, width: 4000 })).toEqual([480, 960, 1440]);
    expect(getWidths({ ...photograph, width: 200 })).toEqual([200]);
    expect(getVariants(content.media['lighthouse']!).map(({ path }) => path)).toEqual([
      expect.stringMatching(/^\/media\/lighthouse\.[0-9a-f]{8}\.svg$/),
    ]);
  });
});
