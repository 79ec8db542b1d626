import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parseDocument, type YAMLSeq } from 'yaml';
import { checkContent } from '../../gate/check.ts';
import type { SiteContent } from '../../src/catalog/content.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { loadContent } from '../../src/loaders/content.ts';
import { CorpusSite } from '../corpus.ts';
import { realContent } from '../sites.ts';

/** Deletes the folder of a language, and its line in site.yaml where it is one of a list. */
function removeLanguage(root: string, locale: Locale): void {
  rmSync(join(root, locale), { recursive: true });
  const path = join(root, 'site.yaml');
  const site = parseDocument(readFileSync(path, 'utf8'));
  const locales = site.get('locales') as YAMLSeq; // as its schema has it
  locales.items = locales.items.filter(
    (item) => (item as { get?: (key: string) => unknown }).get?.('locale') !== locale,
  );
  for (const list of [
    site.get('fallback'),
    ...locales.items.map((item) => (item as YAMLSeq).get('fallback' as never)),
  ]) {
    const order = list as YAMLSeq<{ value: string }> | undefined;
    if (order) order.items = order.items.filter(({ value }) => value !== locale);
  }
  writeFileSync(path, site.toString());
}

/** Paths at which something is said in a language: keys of that name, and ids that begin with it. */
function findTraces(value: unknown, locale: Locale, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const here = `${path}.${key}`;
    const isTrace = key === locale || key.startsWith(`${locale}/`);
    return [...(isTrace ? [here] : []), ...findTraces(child, locale, here)];
  });
}

/** What is said in languages; what is only noted, such as of which language a source is, is no trace of one. */
const pickSpoken = ({ site, editions, records, withdrawn, texts, lent, media, glossary }: SiteContent): object => {
  const spoken = { site, editions, records, withdrawn, texts, lent, media, glossary };
  return spoken;
};

/**
 * Of the invented province, which is small, every language alone. Of a large site all at once, and alone those that
 * others are translated from: nothing else of it could hang on one.
 */
function listRemovals({ site, texts, records }: SiteContent): Locale[][] {
  const others = site.locales.map(({ locale }) => locale).filter((locale) => locale !== site.source);
  if (Object.keys(records).length < 100) return others.map((locale) => [locale]);
  const origins = new Set(Object.values(texts).map(({ translation }) => translation?.of));
  return [others, ...others.filter((locale) => origins.has(locale)).map((locale) => [locale])];
}

describe.each([
  ['the invented province in every language', undefined],
  ['the site', realContent],
])('a language removed from %s', (_, from) => {
  const folder = mkdtempSync(join(tmpdir(), 'remove-language-'));
  const root = join(folder, 'content');
  const site = new CorpusSite();
  let base: string;
  let locales: Locale[];
  let source: Locale;

  beforeAll(async () => {
    await site.prepare();
    // The invented province has a day of its own; the site is held to that of its content.
    if (from) delete process.env['SOURCE_DATE_EPOCH'];
    else process.env['SOURCE_DATE_EPOCH'] = '1795478400'; // 2026-11-24
    base = from ?? site.create({ name: 'sound' });
    const { content } = await loadContent(base, { keepsTexts: false });
    source = content.site.source;
    locales = content.site.locales.map(({ locale }) => locale);
  });
  beforeEach(() => {
    rmSync(root, { recursive: true, force: true });
    cpSync(base, root, { recursive: true });
  });
  afterAll(() => {
    site.remove();
    rmSync(folder, { recursive: true });
  });

  test('by its folder and its line leaves a clean gate and no trace', async () => {
    expect(locales.length).toBeGreaterThan(3);
    const before = await checkContent(root, { keepsTexts: false });
    expect(before.errors).toEqual([]);
    for (const locale of locales)
      expect([locale, findTraces(pickSpoken(before.loaded.content), locale).length > 0]).toEqual([locale, true]);
    for (const removed of listRemovals(before.loaded.content)) {
      rmSync(root, { recursive: true });
      cpSync(base, root, { recursive: true });
      for (const locale of removed) removeLanguage(root, locale);
      const { errors, warnings, loaded } = await checkContent(root, { keepsTexts: false });
      expect([removed, errors]).toEqual([removed, []]);
      expect(warnings.length).toBeLessThanOrEqual(before.warnings.length);
      for (const locale of removed) expect(findTraces(pickSpoken(loaded.content), locale)).toEqual([]);
    }
  }, 120_000);

  test('by its line alone is told at every file that is left of it but its glossary and its words', async () => {
    const locale = locales.findLast((each) => each !== source && existsSync(join(base, each, 'site.yaml')))!;
    const left = join(folder, 'left');
    cpSync(join(root, locale), left, { recursive: true });
    removeLanguage(root, locale);
    cpSync(left, join(root, locale), { recursive: true });
    const { errors, loaded } = await checkContent(root, { keepsTexts: false });
    const files = [...loaded.sources.keys()].filter((file) => file.startsWith(`${locale}/`));
    const told = errors.filter(({ rule }) => rule === 'locale').map(({ file }) => file);
    expect(told.toSorted()).toEqual(files.filter((file) => !/\/(?:glossary|words)\.ya?ml$/.test(file)).toSorted());
    rmSync(left, { recursive: true });
  });
});
