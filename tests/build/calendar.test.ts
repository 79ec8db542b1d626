import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import ICAL from 'ical.js';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localeKeys } from '../../src/i18n/locales.ts';
import { listTree } from '../../src/publish/files.ts';
import { build } from '../project.ts';
import { provinceContent, sites } from '../sites.ts';

// Events of the province in twelve languages, built as of three days: one by the moon, one whose days are announced each
// year, and one that is held once and is over on the second day.

const folder = mkdtempSync(join(tmpdir(), 'calendar-'));
const content = join(folder, 'content');
const days = ['2026-11-26', '2026-12-04', '2027-02-22'] as const;
const toSite = (day: string): string => join(folder, day);
const read = (path: string, day: string = days[0]): string => readFileSync(join(toSite(day), path), 'utf8');

/** CLDR sets thin spaces into spans of days. */
const toPlainSpaces = (text: string): string => text.replaceAll(/\s/g, ' ');

function write(file: string, text: string): void {
  mkdirSync(dirname(join(content, file)), { recursive: true });
  writeFileSync(join(content, file), text);
}

beforeAll(async () => {
  cpSync(provinceContent, content, { recursive: true });
  cpSync(resolve('tests/fixtures/languages'), content, { recursive: true });
  const site = readFileSync(join(content, 'site.yaml'), 'utf8');
  write(
    'site.yaml',
    site.replace(/^sections:\n/m, '$&  - { slug: feasts, kind: event }\n  - { slug: plans, kind: programme }\n'),
  );
  const published = 'published: 2026-01-05T09:30+09:00\n';
  const records = {
    index: '',
    moon: 'lunar: { month: 1, day: 15, to: { month: 1, day: 16 } }\nvenue: where\nfacts:\n  where: { sources: [almanac] }\n',
    regatta:
      'solar: "08-29/09-02"\nannounced:\n  - { starts: 2025-08-29, as-of: 2025-07, sources: [almanac] }\n  - { starts: 2025-09-01, sources: [almanac] }\nplace: places/lighthouse\n',
    opening:
      'recurs: once\nstarts: 2026-12-01\nends: 2026-12-03\nprogrammes: [plans/lamps]\nkind: world-into-vietnam\n',
    // Not there on the first two days.
    night: 'published: 2027-02-01T09:30+09:00\nsolar: "06-01"\nprogrammes: [plans/lamps]\n',
  };
  for (const slug of ['index', 'lamps']) {
    write(`plans/${slug}.yaml`, published);
    write(
      `en/plans/${slug}.mdx`,
      `---\ntitle: The plan of ${slug}\ndescription: What is to be done in Marren, and what is missing.\nname: Plan of ${slug}\n---\n\nBring a lamp.\n`,
    );
  }
  for (const [slug, fields] of Object.entries(records)) {
    write(`feasts/${slug}.yaml`, fields.startsWith('published') ? fields : published + fields);
    const words = slug === 'moon' ? 'facts: { where: { label: Where, text: "Old Pier, Marren; at the end" } }\n' : '';
    const name = slug === 'index' ? 'Feasts' : `The ${slug}, as ever; again`;
    write(
      `en/feasts/${slug}.mdx`,
      `---\ntitle: ${name}\ndescription: What is held in Marren, and when to be there.\nname: ${name}\n${words}---\n\nBring a lamp.\n`,
    );
  }
  const lend = (locale: string, slug: string, name: string): void =>
    write(`${locale}/feasts/${slug}.mdx`, `---\nname: ${name}\ntranslation: { of: en, by: human }\n---\n`);
  lend('vi', 'moon', 'Hội trăng, rằm tháng Giêng; đêm hôm sau');
  lend('ar', 'moon', 'عيد القمر، ليلة البدر؛ والليلة التالية');
  for (const day of days)
    await build(resolve('.'), toSite(day), {
      CONTENT_DIR: content,
      // One cache for all: what was kept must not stand in the way of what the day makes of it.
      CACHE_DIR: join(folder, 'cache'),
      SOURCE_DATE_EPOCH: String(Date.parse(`${day}T00:00Z`) / 1000),
    });
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** Reads a file as strictly as `ical.js` does, and holds it to what RFC 5545 asks of lines, ids and whole days. */
function readCalendar(file: string) {
  expect(file).toMatch(/^BEGIN:VCALENDAR\r\n(?:[^\r\n]+\r\n)+END:VCALENDAR\r\n$/);
  for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(file).not.toMatch(/TZID|DTSTART:|DTEND:|\uFFFD/);
  const calendar = new ICAL.Component(ICAL.parse(file));
  for (const name of ['version', 'prodid', 'method', 'name'])
    expect(calendar.getFirstPropertyValue(name)).toEqual(expect.any(String));
  const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  expect(events.length).toBeGreaterThan(0);
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  for (const { startDate, endDate, summary, component } of events) {
    expect([startDate.isDate, endDate.isDate, endDate.compare(startDate)]).toEqual([true, true, 1]);
    expect(summary).not.toBe('');
    expect(component.getFirstProperty('summary')!.getParameter('language')).toEqual(expect.any(String));
    expect(component.getFirstPropertyValue('dtstamp')).not.toBeNull();
    expect(component.getFirstPropertyValue('url')).toMatch(/^https:\/\//);
  }
  return events;
}

const list = (file: string) =>
  readCalendar(file)
    .map(({ uid, startDate, endDate }) => `${uid.split('@')[0]} ${startDate} ${endDate}`)
    .toSorted();

describe('every edition', () => {
  test.each(localeKeys)('%s has its dates for calendar programs', (locale) => {
    expect(list(read(`${locale}/events.ics`))).toEqual([
      'feasts-moon-2027 2027-02-20 2027-02-22',
      'feasts-moon-2028 2028-02-09 2028-02-11',
      'feasts-opening-once 2026-12-01 2026-12-04',
      'feasts-regatta-2027 2027-08-29 2027-09-03',
      'feasts-regatta-2028 2028-08-29 2028-09-03',
    ]);
    expect(list(read(`${locale}/feasts/moon.ics`))).toEqual([
      'feasts-moon-2027 2027-02-20 2027-02-22',
      'feasts-moon-2028 2028-02-09 2028-02-11',
    ]);
  });

  test.each(localeKeys)('%s leads to them, and tells the next two times', (locale) => {
    const page = parse(read(`${locale}/feasts/moon/index.html`));
    const times = page.querySelectorAll('main ol time').map((time) => time.getAttribute('datetime'));
    expect(times).toEqual(['2027-02-20', '2028-02-09']);
    const link = page.querySelector('main a[type="text/calendar"]')!;
    expect(link.getAttribute('href')).toBe(`/${locale}/feasts/moon.ics`);
    const section = parse(read(`${locale}/feasts/index.html`));
    expect(section.querySelector('main a[type="text/calendar"]')!.getAttribute('href')).toBe(`/${locale}/events.ics`);
  });
});

test('names keep their commas and semicolons in every script, and say their languages', () => {
  const summaries = (['vi', 'ar', 'en', 'ja'] as const).map((locale) => {
    const [event] = readCalendar(read(`${locale}/feasts/moon.ics`));
    return [event!.summary, event!.component.getFirstProperty('summary')!.getParameter('language')];
  });
  expect(summaries).toEqual([
    ['Hội trăng, rằm tháng Giêng; đêm hôm sau', 'vi'],
    ['عيد القمر، ليلة البدر؛ والليلة التالية', 'ar'],
    ['The moon, as ever; again', 'en'],
    ['The moon, as ever; again', 'en'],
  ]);
  expect(readCalendar(read('vi/feasts/moon.ics'))[0]!.location).toBe('Old Pier, Marren; at the end');
});

test('days that are not announced yet are told as the usual ones, with the last that were and who says so', () => {
  const page = parse(read('en/feasts/regatta/index.html'));
  const box = page.querySelector('section[aria-labelledby="next-dates"]')!;
  expect(box.text).toContain('usual days, not yet announced');
  expect(box.text).toContain('29 August 2025 and 1 September 2025');
  expect(page.querySelector(`#${box.querySelector('[popovertarget]')!.getAttribute('popovertarget')}`)!.text).toContain(
    'Almanac of Marren',
  );
  expect(readCalendar(read('en/feasts/regatta.ics'))[0]!.component.getFirstPropertyValue('status')).toBe('TENTATIVE');
});

test('cards, the Markdown version, structured data and open data tell both calendars', () => {
  const card = parse(read('vi/feasts/index.html'))
    .querySelectorAll('.card')
    .find((each) => each.text.includes('Hội trăng'))!;
  expect(toPlainSpaces(card.querySelector('[data-datum]')!.text).trim()).toBe('20 – 21 tháng 2 năm 2027');
  expect(card.text).toContain('từ 15 đến 16 tháng Giêng âm lịch');
  expect(toPlainSpaces(read('en/feasts/moon.md'))).toContain(
    '20 – 21 February 2027 · Saturday – Sunday · 15th to 16th day of the 1st lunar month',
  );
  const { '@graph': graph } = JSON.parse(
    parse(read('en/feasts/moon/index.html')).querySelector('script[type="application/ld+json"]')!.text,
  ) as { '@graph': { '@type': string }[] };
  expect(graph.find((thing) => thing['@type'] === 'Event')).toMatchObject({
    startDate: '2027-02-20',
    endDate: '2027-02-21',
    location: { name: 'Old Pier, Marren; at the end' },
  });
  const { entries } = JSON.parse(read('data/v1/entries.json')) as { entries: { id: string; when?: object }[] };
  expect(entries.find(({ id }) => id === 'feasts/moon')!.when).toMatchObject({
    lunar: { month: 1, day: 15, to: { month: 1, day: 16 } },
    next: [
      {
        starts: '2027-02-20',
        ends: '2027-02-21',
        lunar: { year: 2027, month: 1, day: 15, leap: false },
        basis: 'rule',
      },
      { starts: '2028-02-09', ends: '2028-02-10', basis: 'rule' },
    ],
  });
});

test('on its day what is over leaves the lists, and keeps its page', () => {
  const [, second, third] = days;
  const titles = (path: string, selector: string, day: string): string =>
    parse(read(path, day))
      .querySelectorAll(selector)
      .map((each) => each.text)
      .join();
  expect(titles('en/feasts/index.html', '.tiles h2', days[0])).toContain('The opening');
  expect(titles('en/feasts/index.html', '.tiles h2', second)).not.toContain('The opening');
  expect(titles('en/feasts/index.html', '[data-part="past"]', second)).toContain('The opening');
  expect(titles('en/index.html', '[aria-labelledby="dates"]', days[0])).toContain('The opening');
  expect(titles('en/index.html', '[aria-labelledby="dates"]', second)).not.toContain('The opening');
  expect(read('en/feasts/opening/index.html', second)).toContain('This event is over.');
  expect(listTree(toSite(second))).not.toContain('en/feasts/opening.ics');
  expect(list(read('en/events.ics', second)).join()).not.toContain('opening');
  // The feast of the year is past as well.
  const times = parse(read('en/feasts/moon/index.html', third)).querySelectorAll('main ol time');
  expect(times.map((time) => time.getAttribute('datetime'))).toEqual(['2028-02-09', '2029-02-27']);
  expect(list(read('en/events.ics', third))[0]).toBe('feasts-moon-2028 2028-02-09 2028-02-11');
});

test('on its day it leaves programmes, kinds and feeds as well, and what was to come enters them', () => {
  const listFeasts = (path: string, day: string): string[] =>
    [...read(path, day).matchAll(/https:\/\/[^/]+\/en\/feasts\/([a-z]+)\//g)].map(([, slug]) => slug!);
  const told = days.map((day) => {
    const page = parse(read('en/plans/lamps/index.html', day));
    return {
      page: page.querySelectorAll('[data-part="serves-feasts"] h4').map((title) => title.text.trim()),
      markdown: [...read('en/plans/lamps.md', day).matchAll(/^- \[(The [a-z]+)/gm)].map(([, title]) => title!),
      count: parse(read('en/plans/index.html', day)).querySelector('.row p.small')?.text,
      rss: new Set(listFeasts('en/feasts/feed.xml', day)).has('opening'),
      json: new Set(listFeasts('en/feasts/feed.json', day)).has('opening'),
      edition: new Set(listFeasts('en/feed.xml', day)).has('opening'),
      late: new Set(listFeasts('en/feasts/feed.xml', day)).has('night'),
      kind: listTree(toSite(day)).includes('en/kinds/world-into-vietnam/index.html'),
      map: read('sitemap-0.xml', day).includes('/en/kinds/world-into-vietnam/'),
      link:
        parse(read('en/feasts/opening/index.html', day)).querySelector('dd a[href="/en/kinds/world-into-vietnam/"]') !==
        null,
    };
  });
  const opening = 'The opening';
  const open = { rss: true, json: true, edition: true, late: false, kind: true, map: true, link: true };
  const over = { rss: false, json: false, edition: false, late: false, kind: false, map: false, link: false };
  expect(told).toEqual([
    { page: [`${opening}, as ever; again`], markdown: [opening], count: '1 entry', ...open },
    { page: [], markdown: [], count: undefined, ...over },
    { page: ['The night, as ever; again'], markdown: ['The night'], count: '1 entry', ...over, late: true },
  ]);
});

test('files of a later day are the same but for their dates: no clock is in them', () => {
  expect(read('en/feasts/regatta.ics', days[1])).toBe(read('en/feasts/regatta.ics'));
  expect(read('en/feasts/moon.ics', days[1])).toBe(read('en/feasts/moon.ics'));
});

test('every calendar file of the real site can be read, and names its times alike in all editions', () => {
  const files = listTree(sites.real).filter((path) => path.endsWith('.ics'));
  const editions = files.filter((path) => /^[a-z-]+\/events\.ics$/.test(path));
  const ids = editions.map((path) => list(readFileSync(join(sites.real, path), 'utf8')));
  for (const each of ids) expect(each).toEqual(ids[0]);
  for (const path of files) readCalendar(readFileSync(join(sites.real, path), 'utf8'));
});
