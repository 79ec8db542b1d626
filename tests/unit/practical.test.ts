import fc from 'fast-check';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { beforeAll, describe, expect, test } from 'vitest';
import type { SiteContent } from '../../src/catalog/content.ts';
import { getDue } from '../../src/catalog/due.ts';
import { getEntry, type Entry } from '../../src/catalog/entries.ts';
import { formatFact, formatWithReview, getFact, getSources } from '../../src/catalog/facts.ts';
import { getList } from '../../src/catalog/lists.ts';
import { getNotes } from '../../src/catalog/notes.ts';
import { getEntryPageKey, getSearchKey, getSectionPageKey, getTextKey } from '../../src/catalog/page-key.ts';
import { getPracticalFacts, getShortAnswers } from '../../src/catalog/practical.ts';
import { getAnswers, getDatumWords, listAnswered } from '../../src/catalog/visit.ts';
import { localeKeys } from '../../src/i18n/locales.ts';
import { formatPhone, isPhone, toPhoneHref } from '../../src/i18n/phone.ts';
import { loadContent } from '../../src/loaders/content.ts';
import { readYaml } from '../../src/loaders/yaml.ts';
import { getMarkdownBody } from '../../src/machines/markdown-version.ts';
import { getRecordSchema, type RecordOf } from '../../src/schemas/record.ts';
import { getSearchDocuments } from '../../src/search/document.ts';

let content: SiteContent;

beforeAll(async () => {
  const loaded = await loadContent('tests/fixtures/province');
  expect(loaded.faults).toEqual([]);
  content = { ...loaded.content, today: '2026-11-26' };
});

const at = (today: string): SiteContent => ({ ...content, today });
const read = (facts: string, more = '') =>
  readYaml(
    getRecordSchema('practical'),
    `published: 2026-01-05T09:30+09:00\ntopic: visa\nanswers: [a]\n${more}facts:\n${facts}`,
    'practical/x.yaml',
  );

describe('a practical record', () => {
  test.each([
    ['with a day of review for all its facts', '  a: { as-of: 2020, sources: [x] }\n', 'review-by: 2027-01-01\n'],
    ['with a day of review for each', '  a: { as-of: 2020, review-by: 2027-01-01, sources: [x] }\n', ''],
  ])('is whole %s', (_, facts, more) => expect(read(facts, more).faults).toEqual([]));

  test('is told in both languages everything that its facts lack, also when they have other faults', () => {
    const { faults } = read(
      '  a: { value: 3, unit: usd }\n  b: { sources: [x], review-by: 2027-01-01 }\n  c: { as-of: 2020, sources: [x] }\n  d: 3\n',
    );
    const told = faults.map(({ line, message }) => `${line}: ${message.en}`);
    expect(told.toSorted()).toEqual([
      '5: Nobody is to check the practical fact a again. (facts.a.review-by)',
      '5: The field facts.a.sources is missing.',
      '5: The practical fact a does not say when it was true. (facts.a.as-of)',
      '6: The practical fact b does not say when it was true. (facts.b.as-of)',
      '7: Nobody is to check the practical fact c again. (facts.c.review-by)',
      expect.stringMatching(/^8: The field facts\.d must be/),
    ]);
    const first = faults.find(({ message }) => message.vi.includes('chưa ghi đúng vào lúc nào'));
    expect(first!.remedy.vi).toContain('as-of: 2026-03');
  });

  test('answers with a fact at least, and is about something', () => {
    const facts = 'facts:\n  a: { as-of: 2020, review-by: 2027-01-01, sources: [x] }\n';
    const { faults } = readYaml(
      getRecordSchema('practical'),
      `published: 2026-01-05T09:30+09:00\ntopic: weddings\nanswers: []\n${facts}`,
      'practical/x.yaml',
    );
    expect(faults.map(({ line }) => line).toSorted()).toEqual([2, 3]);
  });
});

describe('a telephone number', () => {
  test.each([
    ['113', '113', 'tel:113'],
    ['18001234', '1800 1234', 'tel:18001234'],
    ['+442079460018', '+44 20 7946 0018', 'tel:+442079460018'],
    ['+842323822669', '+84 232 3822 669', 'tel:+842323822669'],
  ])('%s is written %s', (phone, written, href) => {
    expect(isPhone(phone)).toBe(true);
    expect(formatPhone(phone).replaceAll('\u00A0', ' ')).toBe(written);
    expect(toPhoneHref(phone)).toBe(href);
  });

  test.each([
    '',
    '12',
    '0232 3822 669',
    '+84 232 3822 669',
    '+4420',
    '+0441234567',
    '123456789',
    '113a',
    '+',
    '++442079460018',
  ])('%s is none', (phone) => expect(isPhone(phone)).toBe(false));

  test('is none unless a reader can call it, and keeps its digits', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\+?\d{0,15}$/), (phone) => {
        if (!isPhone(phone)) return;
        expect(formatPhone(phone).replaceAll('\u00A0', '')).toBe(phone);
        if (phone.startsWith('+')) expect(parsePhoneNumberFromString(phone)?.number).toBe(phone);
      }),
    );
  });

  test('is refused with the form that was meant', () => {
    const { faults } = read('  a: { phone: +44 20 7946 0018, as-of: 2020, review-by: 2027-01-01, sources: [x] }\n');
    expect(faults.map(({ remedy }) => remedy.en)).toEqual([expect.stringContaining('Write "+442079460018"')]);
    const number = read('  a: { phone: 113, as-of: 2020, review-by: 2027-01-01, sources: [x] }\n').faults;
    expect(number.map(({ remedy }) => remedy.en)).toEqual([expect.stringContaining('Write "113"')]);
  });

  test('is the same in every language', () => {
    const { fact } = getFact(content, 'en', 'practical/rescue#keeper');
    for (const locale of localeKeys)
      expect(formatFact(content, locale, fact)).toEqual({ text: formatPhone(fact.phone!), locale });
  });
});

describe('practical facts', () => {
  const lighthouse = (): Entry => getEntry(content, 'en', 'places/lighthouse');
  const lake = (): Entry => getEntry(content, 'en', 'places/lake');

  test('decide for the entries and categories that their record names', () => {
    const toIds = (entry: Entry) =>
      getPracticalFacts(content, entry).map(({ topic, page, fact }) => [topic, page.path, fact.key]);
    expect(toIds(lighthouse())).toEqual([['calls', '/en/practical/rescue/', 'rescue']]);
    expect(toIds(lake())).toEqual([['access', '/en/practical/lake-path/', 'planks']]);
    expect(toIds(getEntry(content, 'en', 'gardens/moss'))).toEqual([]);
  });

  test('answer behind what an entry says itself, without hiding facts of its own', () => {
    expect(getAnswers(content, lake()).map(({ kind, label }) => [kind, label])).toEqual([
      ['way', 'From Old Lighthouse'],
      ['practical', 'Wheelchairs and children'],
    ]);
    expect(listAnswered(content, lake())).toEqual(['walk']);
  });

  test('about access give way to what an entry says of its own', () => {
    const records = structuredClone(content.records);
    (records['practical/lake-path'] as RecordOf<'practical'>)['applies-to'] = ['places/lighthouse'];
    const changed = { ...content, records };
    const kinds = getAnswers(changed, getEntry(changed, 'en', 'places/lighthouse')).map(({ label }) => label);
    expect(kinds).toContain('Steps and access');
    expect(kinds).not.toContain('Wheelchairs and children');
    expect(kinds).toContain('Numbers to call');
  });

  test('have their sources and notes on the pages where they are printed', () => {
    for (const [entry, note] of [
      [lake(), 'note--practical--lake-path--planks'],
      [getEntry(content, 'en', 'practical/index'), 'note--practical--rescue--keeper'],
    ] as const) {
      const sources = getSources(content, entry.id, entry.text);
      expect(sources.map(({ key }) => key)).toEqual(['almanac']);
      expect(getNotes(content, entry, sources).map(({ id }) => id)).toContain(note);
    }
  });

  test('are listed by topic, each record with its short answers', () => {
    const { form, parts } = getList(content, getEntry(content, 'vi', 'practical/index'));
    expect(form).toBe('answers');
    expect(parts.map(({ key, name, entries }) => [key, name?.text, entries.map(({ slug }) => slug)])).toEqual([
      ['calls', 'Số cần gọi', ['rescue']],
      ['access', 'Xe lăn và trẻ em', ['lake-path']],
    ]);
    const rescue = getEntry(content, 'en', 'practical/rescue');
    expect(getShortAnswers(content, rescue).map(({ key }) => key)).toEqual(['rescue', 'keeper']);
  });

  test('are found by search, and stand in the Markdown version with links that call', () => {
    const page = getSearchDocuments(content, 'en').find(({ url }) => url === '/en/practical/rescue/')!;
    expect(page.content).toContain('Crew of the boat');
    const rescue = getEntry(content, 'en', 'practical/rescue');
    expect(getMarkdownBody(content, rescue, 'Call.')).toContain(
      '[+44 20 7946 0018](tel:+442079460018)'.replaceAll(' ', '\u00A0'),
    );
    expect(getMarkdownBody(content, lake(), 'Water.')).toMatch(
      /## Before you go\n\n- \[Wheelchairs and children\]\(https:\/\/marren\.example\/en\/practical\/lake-path\/\): A way of planks, without steps \(2020 figure\) \[1\]/,
    );
  });
});

describe('the day after their review', () => {
  const day = '2027-07-01';

  test('facts say so in the language of the reader, and not a day before', () => {
    const say = (today: string, locale: 'en' | 'vi') =>
      formatWithReview(at(today), locale, getFact(at(today), locale, 'practical/rescue#rescue')).text;
    expect(say('2027-06-30', 'en')).toBe('118');
    expect(say(day, 'en')).toBe('118 (to be reviewed since 30 June 2027)');
    expect(say(day, 'vi')).toMatch(/^118 \(cần xem lại từ ngày .*2027\)$/);
  });

  test('what decides on a map says so too', () => {
    const records = structuredClone(content.records);
    records['places/lake']!.facts['walk']!['review-by'] = '2027-06-30';
    const words = (today: string) => {
      const changed = { ...content, records, today };
      return getDatumWords(changed, getEntry(changed, 'en', 'places/lake'));
    };
    expect(words('2027-06-30')).toBe('about 4 km');
    expect(words(day)).toBe('about 4 km (to be reviewed since 30 June 2027)');
  });

  test('every page, Markdown version and search that prints one is made anew', () => {
    const keys = (today: string) => {
      const now = at(today);
      const entry = (id: string) => getEntry(now, 'en', id);
      return {
        record: getEntryPageKey(now, entry('practical/rescue'), ''),
        section: getSectionPageKey(now, entry('practical/index'), ''),
        'where it applies': getEntryPageKey(now, entry('places/lighthouse'), ''),
        'Markdown version': getTextKey(now, entry('places/lighthouse'), ''),
        search: getSearchKey(now, 'en', ''),
      };
    };
    const [before, last, after] = [keys('2027-06-01'), keys('2027-06-30'), keys(day)];
    expect(last).toEqual(before);
    for (const [what, key] of Object.entries(after))
      expect([what, key]).not.toEqual([what, last[what as keyof typeof last]]);
  });

  test('whoever keeps the site is told', () =>
    expect(getDue(content, day).map(({ kind, what }) => `${kind} ${what}`)).toEqual([
      'fact practical/lake-path#planks',
      'page practical/rescue',
    ]));
});
