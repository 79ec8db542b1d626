import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stringify, parse } from 'yaml';
import { checkContent } from '../../gate/check.ts';
import { localeKeys, type Locale } from '../../src/i18n/locales.ts';
import type { Fault } from '../../src/loaders/fault.ts';
import { CorpusSite } from '../corpus.ts';

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

const depth = { value: 12.5, unit: 'meter', sources: ['almanac'] };
const record = { published: '2026-01-05T09:30+09:00', facts: { depth } };
const media = { kind: 'document', author: 'Office', owner: 'Office', licence: 'CC-BY-4.0', date: '2026' };

/** @param note on the fact of the entry, in its language */
const toText = (locale: Locale, body: string, note?: string): string => {
  const words = {
    title: 'The harbour',
    // A translation has words of its own, in whatever language.
    description: `${locale === 'en' ? 'A small' : 'One more'} harbour behind a wall of stones.`,
    name: 'Harbour',
    facts: { depth: { label: 'Depth', ...(note === undefined ? {} : { note }) } },
    ...(locale === 'en' ? {} : { translation: { of: 'en', by: 'human' } }),
  };
  return `---\n${stringify(words, { lineWidth: 0 })}---\n\n${body}\n`;
};

interface Extra {
  note?: string;
  files?: string[];
}

const toEntry = (
  name: string,
  locale: Locale,
  body: string,
  { note, ...more }: Extra = {},
): Record<string, string> => ({
  [`places/${name}.yaml`]: stringify({ ...record, ...more }),
  [`en/places/${name}.mdx`]: toText('en', 'Boats come in at noon.', note && 'By lead line.'),
  [`${locale}/places/${name}.mdx`]: toText(locale, body, note),
});

const toXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Places for words beside the body of a text. */
const slots: Record<string, (name: string, locale: Locale, words: string) => Record<string, string>> = {
  caption: (name, locale, words) =>
    toEntry(name, locale, `Boats.\n\n<Figure name="lighthouse" caption="${words.replaceAll('"', '&quot;')}" />`),
  author: (name, locale, words) =>
    toEntry(name, locale, `<Quote by="${words.replaceAll('"', '&quot;')}">\nBoats come in at noon.\n</Quote>`),
  note: (name, locale, words) => toEntry(name, locale, 'Boats.', { note: words }),
  cell: (name, locale, words) => ({
    [`media/${name}.yaml`]: stringify(media),
    [`media/${name}.csv`]: `name,remark\r\nx,"${words.replaceAll('"', '""')}"\r\n`,
    ...toEntry(name, locale, 'Boats.', { files: [name] }),
  }),
  drawing: (name, locale, words) => ({
    [`media/${name}.yaml`]: stringify({ ...media, kind: 'illustration' }),
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
  const merge = Object.fromEntries(
    ['glossary.yaml', ...localeKeys.map((locale) => `${locale}/glossary.yaml`)].flatMap((file) => {
      const path = join('src/content', file);
      return existsSync(path) ? [[file, parse(readFileSync(path, 'utf8')) as object]] : [];
    }),
  );
  const write = Object.assign({}, ...[...hostile, ...innocent].map(({ files }) => files)) as Record<string, string>;
  ({ errors } = await checkContent(site.create({ name: 'all', write, merge }), { keepsTexts: false }));
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
