import { beforeAll, describe, expect, test } from 'vitest';
import type { SiteContent } from '../../src/catalog/content.ts';
import { getEntry, getTileLine, getTileName } from '../../src/catalog/entries.ts';
import { getList, listChoices, sortByNextDay, toChoiceStyle } from '../../src/catalog/lists.ts';
import { listFirstUses } from '../../src/catalog/tiles.ts';
import { loadContent } from '../../src/loaders/content.ts';
import type { Entity } from '../../src/schemas/record.ts';

let content: SiteContent;

beforeAll(async () => {
  ({ content } = await loadContent('tests/fixtures/province'));
});

/** The province with copies of an entry, each with a record of its own. */
function withCopies(id: string, copies: Record<string, Partial<Entity>>): SiteContent {
  const [section] = id.split('/') as [string];
  const changed = structuredClone(content);
  for (const [slug, change] of Object.entries(copies)) {
    changed.records[`${section}/${slug}`] = { ...structuredClone(content.records[id]!), ...change } as Entity;
    changed.texts[`en/${section}/${slug}`] = { ...content.texts[`en/${id}`]!, slug };
  }
  return changed;
}

const getKeys = (of: SiteContent, section: string) => {
  const list = getList(of, getEntry(of, 'en', `${section}/index`));
  return {
    ...list,
    parts: list.parts.map(({ key, entries }) => `${key ?? '–'}: ${entries.map(({ slug }) => slug).join(' ')}`),
  };
};

describe('a list', () => {
  test('of places shows tiles, and its groups have headings once each fills a line', () => {
    expect(getKeys(content, 'places')).toEqual({
      form: 'tiles',
      parts: ['coast: lighthouse', 'inland: lake'],
      hasHeadings: false,
      past: [],
    });
    const more = withCopies('places/lake', { b: {}, c: {}, d: { category: 'coast' }, e: { category: 'coast' } });
    expect(getKeys(more, 'places')).toMatchObject({ hasHeadings: true });
    const uneven = withCopies('places/lake', { b: {}, c: {}, d: { category: 'coast' } });
    expect(getKeys(uneven, 'places')).toMatchObject({ hasHeadings: false });
  });

  test('of news is an archive by year, the newest first', () => {
    const older = withCopies('news/lamp', {
      a: { happened: '2024-05-01' },
      b: { happened: '2026-01-02' },
      c: { happened: '2024-12-30' },
    } as Record<string, Partial<Entity>>);
    expect(getKeys(older, 'news')).toEqual({
      form: 'rows',
      parts: ['2026: lamp b', '2024: c a'],
      hasHeadings: true,
      past: [],
    });
    // Its entries' paths name their category, which has to stand on the list.
    const sorted = structuredClone(older);
    const introduction = sorted.records['news/index']!;
    if (introduction.type === 'section') introduction.categories = [{ key: 'coast', name: { en: 'Coast' } }];
    sorted.records['news/b']!.category = 'coast';
    expect(getKeys(sorted, 'news')).toMatchObject({ parts: ['coast: b', '–: lamp c a'], hasHeadings: true });
    const list = getList(older, getEntry(older, 'en', 'news/index'));
    expect(listChoices(list).map(({ key, name, count }) => [key, name.text, count])).toEqual([
      ['2026', '2026', 2],
      ['2024', '2024', 2],
    ]);
  });

  test('of one year or one group offers no choice', () => {
    const list = getList(content, getEntry(content, 'en', 'news/index'));
    expect(list).toMatchObject({ form: 'rows', hasHeadings: false });
    expect(listChoices(list)).toEqual([]);
    expect(getKeys(content, 'pages')).toMatchObject({ form: 'rows', hasHeadings: false });
  });
});

test('events stand in the order of their next days, and those without one come last', () => {
  const days = { b: '01-15', c: '12-24', d: '11-30', e: undefined };
  const events = withCopies('places/lake', Object.fromEntries(Object.keys(days).map((slug) => [slug, {}])));
  const entries = Object.entries(days).map(([slug, solar]) => {
    const entry = getEntry(events, 'en', `places/${slug}`);
    return { ...entry, record: { ...entry.record, type: 'event', recurs: 'yearly', announced: [], solar } as Entity };
  });
  const at = { ...events, today: '2026-11-26' };
  expect(sortByNextDay(at, entries).map(({ slug }) => slug)).toEqual(['d', 'c', 'b', 'e']);
  expect(sortByNextDay({ ...at, today: '2026-12-26' }, entries).map(({ slug }) => slug)).toEqual(['b', 'd', 'c', 'e']);
});

test('a picture is shown by the first that has it, unless the page shows it above', () => {
  const shared = withCopies('places/lighthouse', { again: {} });
  const entries = ['lighthouse', 'again', 'lake'].map((slug) => getEntry(shared, 'en', `places/${slug}`));
  expect([...listFirstUses(entries)]).toEqual(['places/lighthouse']);
  expect([...listFirstUses(entries, ['lighthouse'])]).toEqual([]);
});

test('a tile names a place, and says the first sentence about it', () => {
  const entry = getEntry(content, 'vi', 'places/lighthouse');
  expect(getTileName(content, entry)).toEqual({ text: entry.record.name.vi, locale: 'vi' });
  const text = { ...entry.text, description: 'Xa 3.5 km. Đi bộ được.' };
  expect(getTileLine({ ...entry, text })).toBe('Xa 3.5 km.');
});

test('the style of a choice hides the other parts and marks its link', () => {
  expect(toChoiceStyle(['2026', 'coast'])).toBe(
    '@layer utilities{' +
      '.list:not(:has(.part-anchor:target)) .choices [href="#all"],' +
      '.list:has(.part-anchor[id="2026"]:target) .choices [href="#2026"],' +
      '.list:has(.part-anchor[id="coast"]:target) .choices [href="#coast"]' +
      '{background:var(--color-text);border-color:var(--color-text);color:var(--color-page);forced-color-adjust:none}' +
      '.list:has(.part-anchor[id="2026"]:target) [data-part]:not([data-part~="2026"]),' +
      '.list:has(.part-anchor[id="coast"]:target) [data-part]:not([data-part~="coast"])' +
      '{display:none}}',
  );
});
