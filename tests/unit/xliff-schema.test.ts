import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memoryPages, validateXML } from 'xmllint-wasm';
import { extractFromDebian } from '../../scripts/debian.ts';
import { loadContent } from '../../src/loaders/content.ts';
import type { Exchange } from '../../src/translations/exchange.ts';
import { exportSite } from '../../src/translations/export-site.ts';
import { listUnitFiles } from '../../src/translations/load.ts';
import { writeXliff12 } from '../../src/translations/xliff12.ts';
import { writeXliff2 } from '../../src/translations/xliff2.ts';
import { findElements, getElements, readXml } from '../../src/translations/xml.ts';

// The schemas are OASIS' and not ours to hand on. Debian has them, in a package of Symfony's; where there is no Debian, the
// rules of them that our files could break are held below in our own words.
const folder = mkdtempSync(join(tmpdir(), 'xliff-schema-'));
const hasSchemas = findSchemas();
const schemas = join(folder, 'usr/share/php/Symfony/Component/Translation/Resources/schemas');

function findSchemas(): boolean {
  try {
    return extractFromDebian('php-symfony-translation', folder);
  } catch (error) {
    // A contributor may be without a network; the machine that decides is not.
    if (process.env['CI']) throw error;
    return false;
  }
}

const exchanges: Record<string, Exchange> = {};

beforeAll(async () => {
  const loaded = await loadContent('src/content', { keepsTexts: false });
  for (const { locale } of loaded.content.site.locales) {
    const { exchange } = exportSite(loaded, locale, listUnitFiles(loaded));
    if (exchange.files.length > 0) exchanges[locale] = exchange;
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** @returns what the schema has against a document */
async function validate(xml: string, schema: string): Promise<string[]> {
  const read = (name: string): string => readFileSync(join(schemas, name), 'utf8');
  const { errors } = await validateXML({
    xml: [{ fileName: 'export.xlf', contents: xml }],
    // Nothing is fetched: the schema of XML itself lies beside.
    schema: [read(schema).replace(/schemaLocation="[^"]*xml\.xsd"/, 'schemaLocation="xml.xsd"')],
    preload: [{ fileName: 'xml.xsd', contents: read('xml.xsd') }],
    maxMemoryPages: memoryPages.GiB,
  });
  return errors.map(({ message }) => message);
}

describe.skipIf(!hasSchemas)('the public schema', () => {
  test.each([
    ['2.1 (core)', writeXliff2, 'xliff-core-2.0.xsd'],
    ['1.2 (strict)', writeXliff12, 'xliff-core-1.2-strict.xsd'],
  ] as const)(
    'of XLIFF %s passes what is exported',
    async (_, write, schema) => {
      for (const exchange of Object.values(exchanges)) expect(await validate(write(exchange), schema)).toEqual([]);
      const broken = write(Object.values(exchanges)[0]!)
        .replaceAll('<source', '<sauce')
        .replaceAll('</source>', '</sauce>');
      expect(await validate(broken, schema)).not.toEqual([]);
    },
    120_000,
  );
});

const name = /^[\w.:-]+$/;

describe('what is exported', () => {
  test('as XLIFF 2.1 has names as the standard wants them, each once', () => {
    for (const exchange of Object.values(exchanges)) {
      const root = readXml(writeXliff2(exchange));
      expect(root.attributes).toMatchObject({ version: '2.1', srcLang: exchange.from, trgLang: exchange.to });
      const files = getElements(root, 'file');
      const ids = files.map(({ attributes }) => attributes['id']);
      expect(new Set(ids).size).toBe(ids.length);
      for (const file of files) {
        const units = getElements(file, 'unit');
        const unitIds = units.map(({ attributes }) => attributes['id']!);
        expect(new Set(unitIds).size).toBe(unitIds.length);
        expect([...ids, ...unitIds].filter((id) => !name.test(id!))).toEqual([]);
        for (const unit of units)
          for (const part of [...findElements(unit, 'source'), ...findElements(unit, 'target')]) {
            const codes = [...findElements(part, 'pc'), ...findElements(part, 'ph')].map(
              ({ attributes }) => attributes['id']!,
            );
            expect(new Set(codes).size).toBe(codes.length);
            expect(codes.filter((id) => !name.test(id))).toEqual([]);
          }
      }
    }
  });

  test('as XLIFF 1.2 has its elements in their order', () => {
    for (const exchange of Object.values(exchanges))
      for (const unit of findElements(readXml(writeXliff12(exchange)), 'trans-unit')) {
        const order = unit.children.flatMap((child) => (typeof child === 'string' ? [] : [child.name])).join(' ');
        expect(order).toMatch(/^source (?:target )?note(?: note)*$/);
      }
  });
});
