import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findMisspelt } from '../../spelling/check.ts';
import { dictionaries } from '../../spelling/dictionaries.ts';
import { getScript } from '../../src/i18n/scripts.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { loadContent } from '../../src/loaders/content.ts';
import { provinceContent } from '../sites.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'misspelt-'));
  cpSync(provinceContent, root, { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

/** A dictionary that has all words but those given, whatever their capitals. */
const without = (...missing: string[]) => ({
  testSpelling: (word: string): boolean => !missing.includes(word.toLowerCase()),
  getSpellingSuggestions: (word: string): string[] => (missing.includes(word) ? ['one', 'two', 'three', 'four'] : []),
});

/** Writes a text about the harbour, and tells what is found in it. */
async function check(locale: Locale, body: string, ...missing: string[]): Promise<string[]> {
  const head = '---\ntitle: The harbour\ndescription: A small harbour behind a wall of stones.\n';
  const matter = locale === 'en' ? 'name: Harbour\n' : 'translation: { of: en, by: human }\n';
  writeFileSync(join(root, 'places/harbour.yaml'), 'published: 2026-01-05T09:30+09:00\n');
  writeFileSync(join(root, 'en/places/harbour.mdx'), `${head}name: Harbour\n---\n\nBoats.\n`);
  mkdirSync(join(root, locale, 'places'), { recursive: true });
  writeFileSync(join(root, locale, 'places/harbour.mdx'), `${head}${matter}---\n\n${body}\n`);
  const loaded = await loadContent(root, { keepsTexts: false });
  expect(loaded.faults).toEqual([]);
  return findMisspelt(loaded, locale, without(...missing))
    .filter(({ file }) => file === `${locale}/places/harbour.mdx`)
    .map(({ line, message }) => `${line}: ${message.en}`);
}

test('a word that the dictionary lacks is told with its line and what may be meant', async () => {
  const line = 6;
  expect(await check('en', 'Boats, _botas_ and **boats**.', 'botas')).toEqual([
    `${line + 1}: No dictionary knows “botas”; one, two, three?`,
  ]);
});

test.each<[what: string, locale: Locale, body: string, missing: string[]]>([
  ['names of the glossary', 'en', 'Marren’s boats go to Marren.', ['marren']],
  ['names of Vietnam, with marks and without', 'en', 'From Đồng Hới and Dong Hoi to hò khoan.', ['đồng', 'hới', 'hoi']],
  ['addresses, numbers and facts', 'en', 'See https://abc.example/botas, 12kmx, `botas`?', []],
  ['words put together', 'de', 'Die Hafenlampen brennen.', ['hafenlampen']],
  ['a genitive', 'en', 'The boat’s name and the boats’ names.', ["boat's"]],
])('%s are known', async (_what, locale, body, missing) => {
  expect(await check(locale, body, ...missing)).toEqual([]);
});

test('what words.yaml lists is known, in other cases too where a language has them', async () => {
  writeFileSync(join(root, 'ru/words.yaml'), 'words: [Донгхой]\n');
  expect(await check('ru', 'В Донгхое, у Донгхоя, в Донгхой, Дон.', 'донгхое', 'донгхоя', 'донгхой', 'дон')).toEqual([
    expect.stringContaining('“Дон”'),
  ]);
  rmSync(join(root, 'ru/words.yaml'));
});

test('each language with a dictionary puts spaces between words', () => {
  for (const locale of Object.keys(dictionaries) as Locale[])
    expect(['Latn', 'Cyrl']).toContain(getScript(locales[locale].lang));
});
