import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stringify, parse } from 'yaml';
import { checkContent } from '../../gate/check.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import type { Fault } from '../../src/loaders/fault.ts';
import { CorpusSite } from '../corpus.ts';
import { provinceContent } from '../sites.ts';

// Sentences of careless and of honest people, written without a look at the rules, each in the body of a text and once more
// where else readers meet words. One site holds them all, so that the gate runs once.

type Kinds = Record<string, Partial<Record<Locale, string[]>>>;

/** A string in one place of the site, with the files that it stands in. */
interface Placed {
  kind: string;
  locale: Locale;
  text: string;
  slot: string;
  files: Record<string, string>;
}

const matter = (locale: Locale): string =>
  `---\ntitle: The harbour\ndescription: A small harbour behind a wall of stones.\n${locale === 'en' ? '' : 'translation:\n  of: en\n  by: human\n'}---\n\n`;
const fact = { label: { en: 'Depth', vi: 'Độ sâu' }, value: 12.5, unit: 'meter', sources: ['almanac'] };
const record = { name: { en: 'Harbour', vi: 'Bến cảng' }, published: '2026-01-05T09:30+09:00' };
const media = {
  kind: 'document',
  author: 'Office',
  owner: 'Office',
  licence: 'CC-BY-4.0',
  date: '2026',
  credit: { en: 'Office' },
};

const toEntry = (name: string, locale: Locale, body: string, extra: object = {}): Record<string, string> => ({
  [`places/${name}.yaml`]: stringify({ ...record, ...extra }),
  [`places/en/${name}.mdx`]: `${matter('en')}Boats come in at noon.\n`,
  [`places/${locale}/${name}.mdx`]: `${matter(locale)}${body}\n`,
});

const toXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Places for words beside the body of a text. */
const slots: Record<string, (name: string, locale: Locale, words: string) => Record<string, string>> = {
  caption: (name, locale, words) =>
    toEntry(name, locale, `Boats.\n\n<Figure name="lighthouse" caption="${words.replaceAll('"', '&quot;')}" />`),
  author: (name, locale, words) =>
    toEntry(name, locale, `<Quote by="${words.replaceAll('"', '&quot;')}">\nBoats come in at noon.\n</Quote>`),
  note: (name, locale, words) =>
    toEntry(name, locale, 'Boats.', { facts: { depth: { ...fact, note: { en: 'By lead line.', [locale]: words } } } }),
  cell: (name, locale, words) => ({
    [`media/${name}.yaml`]: stringify({ ...media, title: { en: 'A table', vi: 'Một bảng' } }),
    [`media/${name}.csv`]: `name,remark\r\nx,"${words.replaceAll('"', '""')}"\r\n`,
    ...toEntry(name, locale, 'Boats.', { files: [name] }),
  }),
  drawing: (name, locale, words) => ({
    [`media/${name}.yaml`]: stringify({ ...media, kind: 'illustration', alt: { en: 'A drawing', vi: 'Một hình vẽ' } }),
    [`media/${name}.svg`]: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 450"><text x="9" y="40">${toXml(words)}</text></svg>\n`,
    ...toEntry(name, locale, 'Boats.\n\n<Figure name="' + name + '" />'),
  }),
};

/** Words without Markdown, which mean the same anywhere. */
const isPlain = (text: string): boolean => !/[*_`[\]<>\\|{}#\n]|&\w+;|https?:|^[=+@-]/.test(text);

/** Kinds that are told in words of one language, which a table or a drawing does not say of itself. */
const ofLanguage = new Set(['superlative', 'number']);

function place(kinds: Kinds, side: string): Placed[] {
  const all = Object.entries(kinds).flatMap(([kind, languages]) =>
    Object.entries(languages).flatMap(([locale, texts]) =>
      texts.map((text) => ({ kind, locale: locale as Locale, text })),
    ),
  );
  return all.flatMap(({ kind, locale, text }, index) => {
    const name = `${side}-${index}`;
    const inBody = { kind, locale, text, slot: 'body', files: toEntry(name, locale, text) };
    const usable = Object.keys(slots).filter((slot) => !(ofLanguage.has(kind) && /cell|drawing|note/.test(slot)));
    const slot = usable[index % usable.length]!;
    return isPlain(text)
      ? [inBody, { kind, locale, text, slot, files: slots[slot]!(`${name}-more`, locale, text) }]
      : [inBody];
  });
}

const read = (side: string): Kinds =>
  parse(readFileSync(resolve(`tests/fixtures/blind/${side}.yaml`), 'utf8')) as Kinds;
const hostile = place(read('hostile'), 'hostile');
const innocent = place(read('innocent'), 'innocent');
const site = new CorpusSite();
let errors: Fault[] = [];
const byFile = new Map<string, Fault[]>();
const find = ({ files }: Placed): Fault[] => Object.keys(files).flatMap((file) => byFile.get(file) ?? []);

beforeAll(async () => {
  await site.prepare();
  // The names that the site itself refuses, beside those of the invented province.
  const terms = ['src/content', provinceContent].flatMap(
    (folder) => (parse(readFileSync(join(folder, 'glossary.yaml'), 'utf8')) as { terms: object[] }).terms,
  );
  const write = Object.assign(
    { 'glossary.yaml': stringify({ terms }) },
    ...[...hostile, ...innocent].map(({ files }) => files),
  ) as Record<string, string>;
  ({ errors } = await checkContent(site.create({ name: 'all', write }), { keepsTexts: false }));
  for (const fault of errors) byFile.set(fault.file, [...(byFile.get(fault.file) ?? []), fault]);
}, 120_000);
afterAll(() => site.remove());

/** Prints a row for each kind. @returns those of which the gate did not say what it should */
function tell(placed: readonly Placed[], isHostile: boolean): Placed[] {
  const wrong = placed.filter((each) => find(each).length > 0 !== isHostile);
  const rows = [...Map.groupBy(placed, ({ kind }) => kind)].map(([kind, list]) => {
    const missed = list.filter((each) => wrong.includes(each)).length;
    return [
      kind,
      isHostile ? { inputs: list.length, caught: list.length - missed } : { inputs: list.length, accused: missed },
    ];
  });
  console.table(Object.fromEntries(rows));
  for (const each of wrong)
    console.log(
      each.kind,
      each.locale,
      each.slot,
      JSON.stringify(each.text),
      ...find(each).map(({ rule, message }) => `${rule}: ${message.en}`),
    );
  console.log(`${wrong.length} of ${placed.length} ${isHostile ? 'hostile not caught' : 'innocent accused'}`);
  return wrong;
}

describe('sentences written without a look at the rules', () => {
  test('are many, in every language', () => {
    for (const side of [hostile, innocent]) {
      expect(side.filter(({ slot }) => slot === 'body').length).toBeGreaterThanOrEqual(300);
      expect(new Set(side.map(({ locale }) => locale)).size).toBe(12);
      expect(new Set(side.map(({ slot }) => slot)).size).toBe(1 + Object.keys(slots).length);
    }
  });

  test('are caught where the policy refuses them', () => {
    expect(tell(hostile, true).length).toBeLessThanOrEqual(hostile.length * 0.015);
  });

  test('pass where it does not', () => {
    expect(tell(innocent, false).length).toBeLessThanOrEqual(innocent.length * 0.005);
  });
});
