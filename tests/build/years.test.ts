import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Locale } from '../../src/i18n/locales.ts';
import { getTranslator } from '../../src/i18n/translator.ts';
import { listTree } from '../../src/publish/files.ts';
import { build } from '../project.ts';
import { provinceContent } from '../sites.ts';

// Whatever falls due in five years: reviews of facts and of a record, an exception, an event, security.txt.
const folder = mkdtempSync(join(tmpdir(), 'years-'));
const content = join(folder, 'content');
const days = ['2026-11-24', '2031-11-24'] as const;
const toEpoch = (day: string): string => String(Date.parse(`${day}T00:00Z`) / 1000);
const locales: readonly Locale[] = ['en', 'vi', 'ar'];

function replace(file: string, from: string, to: string): void {
  const path = join(content, file);
  const source = readFileSync(path, 'utf8');
  expect(source).toContain(from);
  writeFileSync(path, source.replace(from, to));
}

const gate = (day: string) =>
  spawnSync(process.execPath, ['gate/cli.ts', '--format', 'json'], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content, SOURCE_DATE_EPOCH: toEpoch(day) },
  });
const toRules = (output: string): string[] =>
  output
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as { rule: string }).rule)
    .filter((rule) => rule !== 'stale'); // the translations of the province note no digests

let now = '';
let later = '';
const read = (site: string, path: string): string => readFileSync(join(site, path), 'utf8');

beforeAll(async () => {
  cpSync(provinceContent, content, { recursive: true });
  replace('places/lighthouse.yaml', '    as-of: "2020"', '    as-of: "2020"\n    review-by: 2027-06-30');
  replace('places/lake.yaml', 'category: inland', 'category: inland\nreview-by: 2027-12-31');
  replace('places/lighthouse.yaml', 'closed: [12, 1, 2],', 'closed: [12, 1, 2], review-by: 2027-06-30,');
  replace('en/places/lighthouse.mdx', 'The lamp came later.', 'The lamp came later. It is 9 km away.');
  replace('en/news/lamp.mdx', '---\n\n', '---\n\nThe lake is <Fact entry="places/lake" of="depth" /> deep.\n\n');
  writeFileSync(
    join(content, 'gate-exceptions.yaml'),
    `exceptions:
  - rule: number-in-prose
    file: en/places/lighthouse.mdx
    quote: It is 9 km away
    reason: The number is the name of a milestone.
    asked: Ann Bell
    granted: Carl Dorn
    since: 2026-11-01
    until: 2027-06-01
`,
  );
  const sites = [];
  for (const day of days) {
    const site = join(folder, day);
    const environment = { CONTENT_DIR: content, CACHE_DIR: join(folder, 'cache'), SOURCE_DATE_EPOCH: toEpoch(day) };
    await build(resolve('.'), site, environment);
    sites.push(site);
  }
  [now = '', later = ''] = sites;
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

test('in five years the gate still passes: it tells, and stops nothing', () => {
  const [first, second] = days.map(gate);
  expect([first!.status, toRules(first!.stdout)]).toEqual([0, []]);
  expect([second!.status, toRules(second!.stdout).toSorted()]).toEqual([
    0,
    ['exception-due', ...Array.from({ length: 7 }, () => 'fact-due')],
  ]);
});

/** A page without the marks of what is past its review, the name and size of a press kit that has such marks, and the day of a fact sheet. */
function withoutMarks(html: string): string {
  const marks = locales.map((locale) =>
    getTranslator(locale)('fact.due', { date: '\u0000' }).replace('\u0000', '[^<>()·]+'),
  );
  const words = new RegExp(`( · |\\()?(${marks.join('|')})\\)?`, 'g');
  return (
    html
      .replaceAll(' data-due="true"', '')
      .replaceAll(/(press-kit-\w+)\.\w+\.zip|ZIP[^<]*/g, '$1')
      .replace(/(<\/h1>\s*<p class="muted[^>]*>).*?(?=<\/p>)/, '$1')
      // A page has the styles of what is on it.
      .replaceAll(/<style[^>]*>[^]*?<\/style>|style-src [^;]*;/g, '')
      .replaceAll(words, '')
      .replaceAll(
        /<(small|p)(?: class="review[^>]*)?>\s*<\/\1>|<span class="(?:small muted review|more|date)[^>]*>\s*<\/span>/g,
        '',
      )
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/ (?=<)|(?<=>) /g, '')
  );
}

test('the two sites differ in these marks and in dates of their own, and in nothing else', () => {
  // A press kit is named by what it says, and it says what is past its review.
  const list = (site: string) => listTree(site).map((path) => path.replace(/(press-kit-\w+)\.\w+(?=\.zip$)/, '$1'));
  expect(list(now)).toEqual(list(later));
  const other = listTree(now).filter((path) => !path.endsWith('.zip') && read(now, path) !== read(later, path));
  const pages = other.filter((path) => path.endsWith('.html') && !path.startsWith('status/'));
  expect(pages.length).toBeGreaterThan(6);
  for (const path of pages)
    // The next review has become one that is due, in words of its own.
    expect([path, withoutMarks(read(later, path))]).toEqual([
      path,
      withoutMarks(read(now, path)).replace(/(<time datetime="2027-\d\d-\d\d"[^>]*>)[^<]+/, '$1'),
    ]);
  const rest = other.filter((path) => !pages.includes(path)).map((path) => path.replace(/^(en|vi|ar)\//, '*/'));
  expect([...new Set(rest)].toSorted()).toEqual([
    '*/export.json',
    '*/news/lamp.md',
    '*/offline.json', // digests of the pages
    '*/places/lake.md',
    '*/places/lighthouse.md',
    '*/practical/lake-path.md',
    '*/practical/rescue.md',
    '*/press/facts.csv',
    '.well-known/security.txt',
    '.well-known/site-manifest.json',
    'data/v1/entries.json',
    'data/v1/facts.csv',
    'data/v1/facts.json',
    'status.json',
    'status/index.html',
  ]);
});

const marks = { en: 'to be reviewed since', vi: 'cần xem lại từ ngày', ar: 'بحاجة إلى مراجعة منذ' };

test('readers see it beside the number wherever it is printed, in words and not by colour alone', () => {
  for (const [locale, words] of Object.entries(marks)) {
    const page = parse(read(later, `${locale}/places/lighthouse/index.html`));
    const box = page.querySelectorAll('#facts dl > div');
    expect(box.map((row) => row.text.includes(words))).toEqual([true, false]);
    expect(box[0]!.querySelector('[data-due]')!.text).toContain('31');
    const home = parse(read(later, `${locale}/index.html`)).querySelectorAll('.numbers li');
    expect(home.map((item) => item.text.includes(words))).toEqual([true, true]);
  }
  const text = parse(read(later, 'en/places/lighthouse/index.html')).querySelector('.fact')!;
  expect(text.querySelector('small')!.text.trim()).toMatch(/^\(to be reviewed since .*2027\)$/);
  // A fact of another entry, and the page itself.
  expect(parse(read(later, 'en/news/lamp/index.html')).querySelector('.fact small')!.text).toContain(
    'to be reviewed since',
  );
  const about = parse(read(later, 'en/places/lake/index.html')).querySelector('time[datetime="2027-12-31"]')!;
  expect(about.text.trim()).toContain('to be reviewed since');
  expect(read(later, 'en/places/lighthouse.md')).toMatch(/31\.5.*\(to be reviewed since .*2027\)/);
});

test('so it is in strips, on cards, in notes and among practical answers, in the language of the reader', () => {
  for (const [locale, words] of Object.entries(marks)) {
    const page = (path: string) => parse(read(later, `${locale}/${path}index.html`));
    const places = {
      'a practical answer in a strip': page('places/lake/').querySelectorAll('.answers dd').at(-1),
      'months in a strip': page('places/lighthouse/').querySelector('.answers dd'),
      'a distance on a card': page('places/').querySelector('[data-datum="distance"]'),
      'months on a card': page('places/').querySelector('[data-datum="months"]'),
      'a note': page('places/lighthouse/').querySelector('[id="note--height"]'),
      'the note of months': page('places/lighthouse/').querySelector('[id="note--months"]'),
      'a list of answers': page('practical/').querySelector('.answer-rows dd'),
      'the answers of a record': page('practical/rescue/').querySelector('#facts dd'),
    };
    for (const [where, element] of Object.entries(places)) {
      expect([locale, where, element?.text]).toEqual([locale, where, expect.stringContaining(words)]);
      expect([locale, where, element!.querySelectorAll('[data-due]').length]).toEqual([locale, where, 1]);
    }
  }
});

test('programs are told, search finds as before, and the status page counts', () => {
  const fact = (JSON.parse(read(later, 'data/v1/facts.json')) as { facts: Record<string, unknown>[] }).facts.find(
    ({ id }) => id === 'places/lighthouse#height',
  );
  expect(fact).toMatchObject({ reviewBy: '2027-06-30', pastReview: true });
  expect(read(now, 'data/v1/facts.csv')).toMatch(/,31\.5,.*,2027-06-30,false,/);
  expect(read(later, 'data/v1/facts.csv')).toMatch(/,31\.5,.*,2027-06-30,true,/);
  expect(JSON.parse(read(later, 'status.json'))).toMatchObject({ facts: { pastReview: 7 } });
  const status = parse(read(later, 'status/index.html'));
  expect(status.text).toContain('places/lighthouse#height');
  expect(status.querySelector('[data-exceptions]')!.text).toContain('to be reviewed since');
});
