import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getDictionaryFaults } from '../../src/i18n/completeness.ts';
import { findDictionary, getDictionary, sourceDictionary } from '../../src/i18n/dictionaries.ts';
import { formatBytes, formatDate, getLanguageName } from '../../src/i18n/format.ts';
import { locales, localeKeys, type Locale } from '../../src/i18n/locales.ts';
import { matchLanguage } from '../../src/i18n/match.ts';
import {
  absoluteUrl,
  getBase,
  localizedPath,
  markdownPath,
  stripBase,
  switchLocale,
  toHref,
} from '../../src/i18n/paths.ts';
import { toPseudo } from '../../src/i18n/pseudo.ts';
import { getBrackets } from '../../src/i18n/punctuation.ts';
import { getTranslator } from '../../src/i18n/translator.ts';
import { formatQuantity, unitKeys, units } from '../../src/i18n/units.ts';
import { findLocale, getLanguage, getScript } from '../../src/i18n/scripts.ts';
import vietnamese from '../../src/i18n/compounds/vi.json' with { type: 'json' };
import { keepNames, keepTerms, listUnbroken } from '../../src/i18n/unbroken.ts';
import { addBreaks, cutWords, listWords, removeBreaks } from '../../src/i18n/words.ts';
import { foldQuery, foldText, hasMarks, unfoldText } from '../../src/search/fold.ts';
import { getNameWords } from '../../src/search/names.ts';
import { typography } from '../../src/styles/typography.ts';

/** Locales of the table that have interface texts. */
const spoken = localeKeys.filter((locale) => findDictionary(locale).dictionary);

describe('the locale table', () => {
  test.each(Object.entries(locales))(
    'of %s: a name for addresses, a tag that Intl knows, its direction',
    (key, row) => {
      expect(key).toMatch(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/);
      expect(Intl.getCanonicalLocales(row.lang)).toEqual([row.lang]);
      const isFromRight = ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm'].includes(getScript(row.lang));
      expect(row.dir).toBe(isFromRight ? 'rtl' : 'ltr');
      expect(row.name).toMatch(/\p{L}/u);
    },
  );

  test('names no language twice, and has a row for every file of interface texts', () => {
    const tags = Object.values(locales).map(({ lang }) => lang);
    expect(tags).toHaveLength(new Set<string>(tags).size);
    const files = readdirSync('src/i18n/messages').map((file) => file.replace('.json', ''));
    expect(files.toSorted()).toEqual(spoken.toSorted());
  });
});

describe('a script', () => {
  test.each([
    ['zh', 'Hans'],
    ['zh-Hant', 'Hant'],
    ['sr-Latn', 'Latn'],
    ['sr', 'Cyrl'],
    ['km', 'Khmr'],
    ['ar', 'Arab'],
  ])('of %s is %s', (lang, script) => {
    expect(getScript(lang)).toBe(script);
  });

  test('and a region do not hide the locale that a tag names', () => {
    expect(['zh', 'zh-CN', 'zh-Hans', 'en-US', 'VI', 'ar-EG'].map(findLocale)).toEqual([
      'zh',
      'zh',
      'zh',
      'en',
      'vi',
      'ar',
    ]);
    expect(['', 'nonsense at all', 'cy', 'x-vi'].map(findLocale)).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('and a region say nothing of the language', () => {
    expect(['zh', 'zh-Hant', 'zh-Hant-HK', 'km'].map(getLanguage)).toEqual(['zh', 'zh', 'zh', 'km']);
  });

  test('decides how every language of the table is set', () => {
    const rule = (part: string): string => new RegExp(`[^{}]*(?=\\{[^{}]*${part})`).exec(typography)![0];
    for (const { lang } of Object.values(locales)) {
      const isNamed = (part: string): boolean => rule(part).split(',').includes(`:lang(${lang})`);
      const script = getScript(lang);
      expect([lang, isNamed('hyphens:auto')]).toEqual([lang, ['Latn', 'Cyrl', 'Grek'].includes(script)]);
      expect([lang, isNamed('line-break:strict')]).toEqual([lang, ['Hans', 'Hant', 'Jpan'].includes(script)]);
      expect([lang, isNamed('heading:1.5;')]).toEqual([lang, ['Thai', 'Laoo', 'Khmr', 'Mymr'].includes(script)]);
    }
  });
});

describe('paths', () => {
  test('differ between languages in the first segment only', () => {
    expect(localizedPath('vi')).toBe('/vi/');
    expect(localizedPath('en', 'places', 'lighthouse')).toBe('/en/places/lighthouse/');
    expect(switchLocale('/en/places/lighthouse/', 'vi')).toBe('/vi/places/lighthouse/');
    expect(switchLocale('/zh-hant/places/lighthouse/', 'vi')).toBe('/vi/places/lighthouse/');
    expect(absoluteUrl('https://example.org', '/vi/')).toBe('https://example.org/vi/');
  });

  test.each([
    ['https://example.org', ''],
    ['https://name.github.io/repo/', '/repo'],
    ['https://example.org/a/b.c/', '/a/b.c'],
  ])('are put on a host and taken off it: %s', (site, base) => {
    expect(getBase(site)).toBe(base);
    expect(toHref('/vi/#s1', base)).toBe(`${base}/vi/#s1`);
    expect(toHref('/vi/', `${base}/`)).toBe(`${base}/vi/`);
    expect(stripBase(`${base}/vi/`, base)).toBe('/vi/');
    expect(absoluteUrl(site, '/vi/places/x.md')).toBe(`${site.replace(/\/$/, '')}/vi/places/x.md`);
    expect(absoluteUrl(site, '/')).toBe(`${site.replace(/\/$/, '')}/`);
  });

  test('of a neighbour on the same host are not taken for those of the site', () => {
    for (const path of ['/', '/repo', '/repository/vi/', '/vi/repo/']) expect(stripBase(path, '/repo')).toBeUndefined();
  });

  test('of Markdown versions lie beside their pages', () => {
    expect(markdownPath('/vi/places/x/')).toBe('/vi/places/x.md');
  });
});

describe('interface texts', () => {
  test.each(spoken)('%s is complete', (locale) => {
    expect(getDictionaryFaults(locales[locale].lang, getDictionary(locale), sourceDictionary)).toEqual([]);
  });

  const source = { 'a.text': 'Xin chào {{name}}', 'a.count_other': '{{count}} bài' };
  test.each([
    ['a missing key', 'en', { 'a.text': 'Hi {{name}}', 'a.count_one': 'one', 'a.count_other': '{{count}} texts' }, []],
    ['a missing plural form', 'en', { 'a.text': 'Hi {{name}}', 'a.count_other': '{{count}}' }, ['a.count_one missing']],
    [
      'Arabic asks for six forms',
      'ar',
      { 'a.text': '{{name}}', 'a.count_other': '{{count}}' },
      [
        'a.count_few missing',
        'a.count_many missing',
        'a.count_one missing',
        'a.count_two missing',
        'a.count_zero missing',
      ],
    ],
    ['a lost placeholder', 'vi', { 'a.text': 'Chào', 'a.count_other': '{{count}}' }, ['a.text placeholders']],
    ['an orphan', 'vi', { ...source, 'b.text': 'x' }, ['b.text orphan']],
    ['an empty text', 'vi', { ...source, 'a.text': ' ' }, ['a.text empty']],
    ['a form the language lacks', 'vi', { ...source, 'a.count_one': '1' }, ['a.count_one orphan']],
  ])('%s is told', (_name, lang, dictionary, expected) => {
    const faults = getDictionaryFaults(lang, dictionary as Record<string, string>, source);
    expect(faults.map(({ key, problem }) => `${key} ${problem}`)).toEqual(expected);
  });
});

describe('the punctuation of interface texts', () => {
  const write = (locale: Locale): [string, string][] =>
    Object.entries(getDictionary(locale)).map(([key, text]) => [key, text.replaceAll(/\{\{\w+\}\}/g, '')]);

  test('has its no-break spaces in French', () => {
    expect(
      write('fr').filter(([, text]) => /[^\u00A0\u202F][:;!?»]|«[^\u00A0\u202F]|[:;!?»]{2}/.test(`x${text}`)),
    ).toEqual([]);
  });

  test.each(['zh', 'ja'] as const)('is full-width in %s beside its own letters', (locale) => {
    const letter = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]';
    const half = new RegExp(`${letter} ?[,.;:!?()]|[,;:!?()] ?${letter}`, 'u');
    expect(write(locale).filter(([, text]) => half.test(text))).toEqual([]);
  });

  test('is Arabic in Arabic', () => {
    expect(write('ar').filter(([, text]) => /[,;?]/.test(text))).toEqual([]);
  });

  test('joins labels, asides and coordinates as each language does', () => {
    const say = (locale: Locale) => getTranslator(locale)('list.labelled', { label: 'a', value: 'b' });
    expect([say('en'), say('fr'), say('zh'), say('ja')]).toEqual(['a: b', 'a\u00A0: b', 'a：b', 'a：b']);
    expect(getBrackets(getTranslator('ja'))).toEqual(['（', '）']);
    expect(getBrackets(getTranslator('th'))).toEqual([' (', ')']);
    expect(getTranslator('ar')('geo.position', { latitude: '17', longitude: '106' })).toBe('17، 106');
  });
});

describe('translators', () => {
  test('stay in their language whatever else is translated in between', () => {
    const [vi, en] = [getTranslator('vi'), getTranslator('en')];
    const words = [vi('nav.home'), en('nav.home'), vi('nav.home')];
    expect(words).toEqual(['Trang chủ', 'Home', 'Trang chủ']);
  });

  test('choose the plural of the language', () => {
    const en = getTranslator('en');
    expect(en('search.results', { count: 1, query: 'x' })).toBe('1 result for “x”');
    expect(en('search.results', { count: 4, query: 'x' })).toBe('4 results for “x”');
    expect(getTranslator('vi')('search.results', { count: 1, query: 'x' })).toBe('1 kết quả cho “x”');
  });

  test('write counts as the language writes numbers', () => {
    const values = { count: 12_000, query: '12000' };
    expect(getTranslator('en')('search.results', values)).toBe('12,000 results for “12000”');
    expect(getTranslator('vi')('search.results', values)).toBe('12.000 kết quả cho “12000”');
  });

  test('never print a key, and never escape what a page escapes itself', () => {
    // @ts-expect-error -- the type refuses unknown keys; this is what happens when one slips through
    expect(() => getTranslator('en')('nav.nowhere')).toThrow('nav.nowhere');
    expect(getTranslator('en')('search.none', { query: '<b>' })).toContain('“<b>”');
  });
});

describe('dates and numbers', () => {
  test.each([
    ['vi', 38_500_000, 'cubic-meter', true, '38,5 triệu m³'],
    ['en', 38_500_000, 'cubic-meter', true, '38.5 million m³'],
    ['en', 2_624_000_000, 'usd', true, 'USD 2.62 billion'],
    ['vi', 2_624_000_000, 'usd', true, '2,62 tỷ USD'],
    ['en', 1833, 'year', false, '1833'],
    ['vi', 133_672, 'person', false, '133.672 người'],
    ['en', 1, 'house', false, '1 house'],
  ] as const)('%s writes %d %s', (locale, value, unit, compact, expected) => {
    expect(formatQuantity(locale, getTranslator(locale), value, unit, { compact })).toBe(expected);
  });

  test('a degree sign stays with its number where text runs from the right', () => {
    expect(formatQuantity('ar', getTranslator('ar'), 30, 'celsius')).toMatch(/^\u200E30°/);
    expect(getTranslator('ar')('geo.north', { degrees: '17.48' })).toBe('\u200E17.48° شمالًا');
    expect(formatQuantity('en', getTranslator('en'), 30, 'celsius')).not.toContain('\u200E');
  });

  test('a range carries its unit once', () => {
    expect(formatQuantity('en', getTranslator('en'), [250, 256], 'meter')).toBe('250 to 256 m');
    expect(formatQuantity('en', getTranslator('en'), [1833, 1835], 'year')).toBe('1833 to 1835');
    const about = (locale: Locale, value: number | [number, number]): string =>
      formatQuantity(locale, getTranslator(locale), value, 'hour', { approximate: true }).replaceAll('\u00a0', ' ');
    expect(['en', 'fr', 'es', 'ru'].map((locale) => about(locale as Locale, [10, 11]))).toEqual([
      'about 10 to 11 hours',
      'environ 10 à 11 heures',
      'aproximadamente de 10 a 11 horas',
      'примерно от 10 до 11 часов',
    ]);
    expect(about('es', 40)).toBe('alrededor de 40 horas');
  });

  test('every unit can be written in every language that has interface texts', () => {
    for (const locale of spoken)
      for (const unit of unitKeys) expect(formatQuantity(locale, getTranslator(locale), 3, unit)).toMatch(/\p{N}/u);
    expect(Object.keys(units)).toEqual(unitKeys);
  });

  test('languages are named as a sentence of the reader would', () => {
    expect(getLanguageName('vi', 'en')).toBe('tiếng Anh');
    expect(getLanguageName('en', 'vi')).toBe('Vietnamese');
  });

  test('years, long units and millions are written as each language writes them', () => {
    expect(formatDate('ja', '2002')).toBe('2002年');
    expect(formatDate('ko', '2002')).toBe('2002년');
    expect(formatDate('fr', '2002')).toBe('2002');
    expect(formatQuantity('fr', getTranslator('fr'), [10, 12], 'day').replaceAll('\u00a0', ' ')).toBe(
      'de 10 à 12 jours',
    );
    expect(formatQuantity('fr', getTranslator('fr'), 5_170_000, 'tonne', { compact: true })).toBe(
      '5,17 millions de tonnes',
    );
    expect(formatQuantity('es', getTranslator('es'), 5_170_000, 'tonne', { compact: true })).toBe(
      '5,17 millones de toneladas',
    );
  });

  test('sizes follow the language', () => {
    expect(formatBytes('vi', 1_550_000)).toBe('1,6 MB');
  });
});

describe('the language proposed to a visitor', () => {
  const editions = ['vi', 'en', 'zh-Hans', 'es', 'de', 'ar'];
  test.each([
    [['vi-VN'], 'vi'],
    [['de-AT', 'en'], 'de'],
    [['zh-TW', 'en'], 'zh-Hans'],
    [['zh-Hant-HK'], 'zh-Hans'],
    [['pt-BR', 'es-MX'], 'es'],
    [['pt-BR'], 'en'],
    [['nb-NO', 'sv'], 'en'],
    [['', 'x y', 'ar-EG'], 'ar'],
    [[], 'en'],
  ])('for %j is %s', (preferred, expected) => {
    expect(matchLanguage(preferred, editions, ['en', 'vi'])).toBe(expected);
  });

  test('is the one in the reader’s script when there are two', () => {
    expect(matchLanguage(['zh-TW'], ['zh-Hans', 'zh-Hant'])).toBe('zh-Hant');
    expect(matchLanguage(['zh-SG'], ['zh-Hant', 'zh-Hans'])).toBe('zh-Hans');
    expect(matchLanguage(['zh-TW', 'en'], ['en', 'zh-Hans'])).toBe('zh-Hans');
    expect(matchLanguage(['sr-Latn'], ['sr', 'sr-Latn'])).toBe('sr-Latn');
  });

  test('is the one of the reader’s region when there are two in one script', () => {
    const scripts = ['zh-Hans', 'zh-Hant', 'zh-Hant-HK'];
    expect(['zh-TW', 'zh-Hant', 'zh-HK', 'zh-MO'].map((tag) => matchLanguage([tag], scripts))).toEqual([
      'zh-Hant',
      'zh-Hant',
      'zh-Hant-HK',
      'zh-Hant',
    ]);
  });

  test('is none when nothing fits and nothing is offered instead', () => {
    expect(matchLanguage(['pt'], ['vi', 'en'])).toBeUndefined();
    expect(matchLanguage(['pt'], ['vi'], ['en'])).toBeUndefined();
  });
});

describe('words of scripts without spaces', () => {
  test('are cut where a dictionary cuts them, and only there', () => {
    expect(cutWords('ທາງໄປຖ້ຳ ແລະ ທະເລ', '|')).toBe('ທາງ|ໄປ|ຖ້ຳ ແລະ ທະເລ');
    expect(cutWords('Hang Én ถ้ำแอ๊น 洞窟', '|')).toBe('Hang Én ถ้ำแอ๊น 洞窟');
  });

  test('may end a line in the text of a page, and nothing else is touched', () => {
    const html = '<title>ທາງໄປ</title><p title="ທາງໄປ">ທາງໄປ</p><script>"ທາງໄປ"</script>';
    expect(addBreaks(html)).toBe('<title>ທາງໄປ</title><p title="ທາງໄປ">ທາງ<wbr>ໄປ</p><script>"ທາງໄປ"</script>');
    const attributes = `<img alt="5 > 3 ທາງໄປ" title='<b>ທາງໄປ'><!-- > ທາງໄປ --><text x="1"><tspan>ທາງໄປ</tspan>ທາງໄປ</text>`;
    expect(addBreaks(`${attributes}ທາງໄປ`)).toBe(`${attributes}ທາງ<wbr>ໄປ`);
  });

  test('are put together again exactly', () => {
    const unit = fc.constantFrom('ຖ້ຳ', 'ແມ່ນ້ຳ', 'ລາວ', ' ', '<p>', '</p>', 'a', '<b title="ລາວ">', '.');
    fc.assert(
      fc.property(fc.array(unit), (parts) => {
        const html = parts.join('');
        expect(removeBreaks(addBreaks(html))).toBe(html);
        expect(unfoldText(foldText(html))).toBe(html);
      }),
    );
  });

  test('are the same with the breaks that some authors type and without, in the index and in a query', () => {
    for (const [typed, plain] of [
      ['រូង\u200Bភ្នំ\u200Bស្អាត', 'រូងភ្នំស្អាត'],
      ['ถ้ำ\u200Bที่\u200Bสวยงาม', 'ถ้ำที่สวยงาม'],
    ] as const) {
      expect(foldText(typed)).toBe(foldText(plain));
      expect(foldQuery(typed)).toBe(foldQuery(plain));
    }
  });

  test('are listed each once', () => {
    expect(listWords('ທາງໄປຖ້ຳ ທາງ sea')).toEqual(['ທາງ', 'ໄປ', 'ຖ້ຳ']);
  });
});

describe('names', () => {
  const lao = listUnbroken(['ຖ້ຳເຊີນດ່ອງ', 'ຖ້ຳແອ໋ນ', 'ຖ້ຳຟອງຍາ', 'ຈາລໍ'], 'lo');

  test('are listed with and without the word for what they name, and long ones in their parts', () => {
    expect(lao).toEqual(expect.arrayContaining(['ຖ້ຳເຊີນດ່ອງ', 'ເຊີນດ່ອງ', 'ຟອງຍາ', 'ຈາລໍ']));
    expect(listUnbroken(['アレ洞窟', 'ソンドン洞窟', 'エン洞窟'], 'ja')).toContain('ソンドン');
    expect(listUnbroken(['응앙 고개와 아주 긴 이름의 호아인선 관문'], 'ko')).not.toContain(
      '응앙 고개와 아주 긴 이름의 호아인선 관문',
    );
    expect(listUnbroken(['응앙 고개와 아주 긴 이름의 호아인선 관문'], 'ko')).toContain('호아인선');
  });

  test('hold together in Lao, where lines may end on both sides of them', () => {
    expect(addBreaks(keepNames('<p>ໄປຈາລໍແລະຖ້ຳເຊີນດ່ອງ</p>', 'lo', lao))).toBe(
      '<p>ໄປ<wbr><span class="unbroken">ຈາລໍ</span><wbr>ແລະ<wbr><span class="unbroken">ຖ້ຳເຊີນດ່ອງ</span></p>',
    );
  });

  test('hold together with the mark that stands in one piece with them', () => {
    const html = '<span class="unbroken answer-1">ເດືອນສິງຫາ<sup>1</sup></span>';
    expect(addBreaks(html)).toBe(html);
  });

  test('hold together in Thai, and not where they are part of a tag, a title or a longer cluster', () => {
    const names = listUnbroken(['เซินด่อง'], 'th');
    expect(keepNames('<title>เซินด่อง</title><p title="เซินด่อง">ที่เซินด่อง</p>', 'th', names)).toBe(
      '<title>เซินด่อง</title><p title="เซินด่อง">ที่<wbr><span class="unbroken">เซินด่อง</span></p>',
    );
    expect(keepNames('<p>จาลอั</p>', 'th', ['จาลอ'])).toBe('<p>จาลอั</p>');
  });

  test('hold together in Chinese headings, whose lines end between words', () => {
    const html = '<h1>韩松洞，已知最大的洞穴通道</h1><p>韩松洞</p>';
    expect(keepNames(html, 'zh', ['韩松洞'])).toBe(
      '<h1><span class="unbroken">韩松洞</span>，已知<wbr>最大的<wbr>洞穴<wbr>通道</h1><p>韩松洞</p>',
    );
  });

  test('of several words hold together in headings where words are spaced', () => {
    const names = listUnbroken(['Le Thuy', 'Phong Nha – Ke Bang', 'Giang'], 'en');
    expect(names).toEqual(['Phong Nha', 'Ke Bang', 'Le Thuy']);
    expect(keepNames('<h1>Le Thuy, Little Thuyen</h1><p>Le Thuy</p>', 'en', names)).toBe(
      '<h1><span class="unbroken">Le Thuy,</span> Little Thuyen</h1><p>Le Thuy</p>',
    );
    expect(keepNames('<h2>Le Thuyen</h2>', 'en', names)).toBe('<h2>Le Thuyen</h2>');
  });

  test('and so do compounds of a language that writes them with spaces', () => {
    expect(keepNames('<h1>Cửa khẩu quốc tế Lệ Thủy, sửa đổi</h1><p>Cửa khẩu</p>', 'vi', ['Lệ Thủy'])).toBe(
      '<h1><span class="unbroken">Cửa khẩu</span> <span class="unbroken">quốc tế</span> <span class="unbroken">Lệ Thủy,</span> <span class="unbroken">sửa đổi</span></h1><p>Cửa khẩu</p>',
    );
    // A name that is wider than its line ends where its parts do.
    expect(
      keepNames('<h1>Hang Lệ Thủy</h1><h2>Lệ Thủy Quan</h2>', 'vi', ['Hang Lệ Thủy', 'Lệ Thủy Quan', 'Lệ Thủy']),
    ).toBe(
      '<h1><span class="unbroken">Hang <span class="unbroken">Lệ Thủy</span></span></h1><h2><span class="unbroken"><span class="unbroken">Lệ Thủy</span> Quan</span></h2>',
    );
    expect(keepNames('<h2>Kinh tế</h2>', 'en', [])).toBe('<h2>Kinh tế</h2>');
    // Each in the form in which it is looked for, once, and no wider than a narrow phone.
    expect(vietnamese).toEqual([...new Set(vietnamese.map((each) => each.normalize('NFC')))].toSorted());
    expect(vietnamese.filter((each) => !/^\p{Ll}+(?: \p{Ll}+)+$/u.test(each) || each.length > 16)).toEqual([]);
  });

  test('licences and dates in digits stay whole everywhere', () => {
    expect(keepTerms('<p title="CC-BY-4.0">CC-BY-4.0, 30-6-2025 and CC BY 4.0; 1-2, 12-34-56789</p>')).toBe(
      '<p title="CC-BY-4.0"><span class="unbroken">CC-BY-4.0</span>, <span class="unbroken">30-6-2025</span> and <span class="unbroken">CC BY 4.0</span>; 1-2, 12-34-56789</p>',
    );
  });

  test('or none: headings whose lines end between words alone are parted all the same', () => {
    const html = '<h2>最大的洞穴</h2><p>最大的洞穴</p>';
    expect(keepNames(html, 'zh', [])).toBe('<h2>最大的<wbr>洞穴</h2><p>最大的洞穴</p>');
    expect(keepNames(html, 'ja', [])).toBe(html);
  });
});

describe('the pseudo-language', () => {
  test('is longer, accented and bracketed, and keeps what is filled in', () => {
    const text = toPseudo('Search {{query}} again');
    expect(text).toMatch(/^⟦.*⟧$/);
    expect(text).toContain('{{query}}');
    expect(text).not.toContain('Search');
    expect(text.length).toBeGreaterThanOrEqual(1.4 * 'Search {{query}} again'.length - '{{query}}'.length);
  });
});

describe('folding for search', () => {
  test('gives đ a mark that search can drop', () => {
    expect(foldText('Đồng Hới đèo').normalize('NFD').replace(/\p{M}/gu, '')).toBe('Dong Hoi deo');
  });

  test.each([
    ['dong', false],
    ['đong', true],
    ['dòng', true],
    ['ソンドン', false],
    ['洞', false],
    ['Пещера', false],
  ])('“%s” is typed with marks: %s', (query, expected) => {
    expect(hasMarks(query)).toBe(expected);
  });

  test.each([
    ['half-width kana', 'ｿﾝﾄﾞﾝ', 'ソンドン'],
    ['full-width letters', 'ＳＯＮ ＤＯＯＮＧ', 'SON DOONG'],
    ['Arabic letters by their shapes', '\uFEDB\uFEEC\uFED2', 'كهف'],
    ['Lao AM in two parts with its tone between', 'ຖ\u0ECD\u0EC9\u0EB2', 'ຖ້ຳ'],
    ['Lao AM in two parts behind its tone', 'ຖ\u0EC9\u0ECD\u0EB2', 'ຖ້ຳ'],
    ['Lao AM before its tone', 'ຖ\u0EB3\u0EC9', 'ຖ້ຳ'],
    ['Lao AM without a tone', 'ນ\u0ECD\u0EB2', 'ນຳ'],
    ['a Lao consonant in two letters', 'ຫນ້າ', 'ໜ້າ'],
    ['Thai AM in two parts', 'ถ\u0E4D\u0E49\u0E32', 'ถ้ำ'],
    ['Thai AM before its tone', 'ถ\u0E33\u0E49', 'ถ้ำ'],
  ])('takes %s for what they look like, in the index and in a query', (_name, typed, meant) => {
    expect([foldText(typed), foldQuery(typed)]).toEqual([foldText(meant), foldQuery(meant)]);
  });

  test('changes no sign that readers see in an excerpt', () => {
    const text = '（38,5 triệu m³） … 「洞」 1.º ﹣';
    expect(unfoldText(foldText(text))).toBe(text);
  });

  test('finds a name wherever a query is cut, with its marks, without them, or with spaces for them', () => {
    const words = getNameWords(['峰牙-己榜', 'Phong Nha–Kẻ Bàng'], 'zh');
    for (const piece of ['峰牙己榜', '峰', '牙', '牙己', '己榜', '榜', 'phong', 'nhakẻ', 'kẻ', 'bàng'])
      expect([piece, words.some((word) => word.startsWith(piece))]).toEqual([piece, true]);
    expect(getNameWords(['峰牙-己榜'], 'vi')).toEqual(['峰牙己榜', '峰牙', '己榜']);
    expect(foldQuery('フォンニャ＝ケバン・ソンドン')).toBe('フォンニャ ケバン ソンドン');
  });

  test('is undone exactly', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('đ', 'Đ', 'd', 'D', 'ồ', 'a', ' ', '<', 'ạ') }), (text) => {
        expect(unfoldText(foldText(text))).toBe(text);
      }),
    );
  });
});

test('every interface text is used somewhere', () => {
  const files = ['src', 'gate'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(astro|ts)$/.test(file))
      .map((file) => readFileSync(join(folder, file), 'utf8')),
  );
  const code = files.join('\n');
  // A key may be put together from a prefix and a value that a schema limits: `kind.${record.kind}`.
  const prefixes = [...code.matchAll(/`(\w+\.\w*)\$\{/g)].map((match) => match[1]!);
  const unused = Object.keys(sourceDictionary).filter((key) => {
    const name = key.replace(/_other$/, '');
    return (
      !code.includes(`'${name}'`) && !code.includes(`"${name}"`) && !prefixes.some((prefix) => key.startsWith(prefix))
    );
  });
  expect(unused).toEqual([]);
});
