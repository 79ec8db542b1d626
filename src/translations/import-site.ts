import { locales, type Locale } from '../i18n/locales.ts';
import type { Bilingual } from '../loaders/fault.ts';
import type { LoadedContent } from '../loaders/loaded-content.ts';
import type { ReturnedFile, ReturnedUnit } from './exchange.ts';
import { toFault, type ReturnFault } from './fault.ts';
import { importFile } from './import.ts';
import { findSource, findUnitFile, readUnitFile, toWordPath } from './load.ts';
import { isSameLanguage } from './script.ts';

/** What an import would write: nothing, when there is any fault. */
export interface Imported {
  /** Files by their path below the content folder. */
  files: { path: string; written: string; changed: string[]; confirmed: string[] }[];
  left: Bilingual[];
  faults: ReturnFault[];
}

/** Finds the language of a file among those of the site. */
function findLocale({ content }: LoadedContent, tag: string | undefined): Locale | undefined {
  const enabled = content.site.locales.map(({ locale }) => locale);
  return enabled.find((locale) => tag !== undefined && isSameLanguage(tag, locales[locale].lang));
}

const listLanguages = ({ content }: LoadedContent): string =>
  content.site.locales.map(({ locale }) => locales[locale].lang).join(', ');

const unknownLanguage = (tag: string | undefined, loaded: LoadedContent): ReturnFault =>
  toFault(
    'language',
    1,
    tag === undefined
      ? {
          en: `The file does not say for which language it is: ${listLanguages(loaded)}.`,
          vi: `Tệp không ghi dành cho ngôn ngữ nào: ${listLanguages(loaded)}.`,
        }
      : {
          en: `The file is for ${tag}, which the site does not have: ${listLanguages(loaded)}.`,
          vi: `Tệp dành cho ngôn ngữ “${tag}” mà trang không có: ${listLanguages(loaded)}.`,
        },
    {
      en: 'Set the target language (trgLang, target-language, or Language: in PO) to one of these.',
      vi: 'Hãy đặt ngôn ngữ đích (trgLang, target-language, hoặc Language: trong PO) thành một trong số đó.',
    },
  );

const unknownFile = ({ file, line }: ReturnedUnit, locale: Locale): ReturnFault =>
  toFault(
    'entry',
    line,
    {
      en: `${file || '–'}: nothing of this name is translated into ${locales[locale].lang}.`,
      vi: `${file || '–'}: không có bài nào tên này để dịch sang ${locales[locale].lang}.`,
    },
    {
      en: 'Leave the names of files and units (original, msgctxt) as they were exported: places/lake.',
      vi: 'Giữ nguyên tên tệp và mã đơn vị (original, msgctxt) như khi xuất: places/lake.',
    },
  );

const otherSource = ({ file, line }: ReturnedUnit, tag: string, from: string): ReturnFault =>
  toFault(
    'language',
    line,
    {
      en: `${file}: its source is in ${from}, and the file says ${tag}.`,
      vi: `${file}: bản gốc viết bằng ${from} mà tệp ghi ${tag}.`,
    },
    { en: 'Export this entry again by itself.', vi: 'Hãy xuất riêng bài này lại.' },
  );

/**
 * Takes over what translators' tools have made of an export. It writes nothing.
 *
 * @param by who translated, where the file itself does not say that a machine did
 */
export function importSite(loaded: LoadedContent, returned: ReturnedFile, by: 'human' | 'machine'): Imported {
  const imported: Imported = { files: [], left: [], faults: [] };
  const to = findLocale(loaded, returned.to);
  if (!to) return { ...imported, faults: [unknownLanguage(returned.to, loaded)] };
  for (const [name, units] of Map.groupBy(returned.units, ({ file }) => file)) {
    const [first] = units;
    const source = findSource(loaded, name, to);
    if (!source)
      imported.faults.push(unknownFile(first!, to)); // a group has one or more
    else if (returned.from !== undefined && !isSameLanguage(returned.from, locales[source.locale].lang))
      imported.faults.push(otherSource(first!, returned.from, locales[source.locale].lang));
    else {
      const path = toWordPath(name, to);
      const { written, changed, confirmed, left, faults } = importFile(units, source, findUnitFile(loaded, name, to), {
        path,
        lang: locales[to].lang,
        by,
        read: (text) => readUnitFile(name, to, path, text),
      });
      imported.left.push(...left);
      imported.faults.push(...faults);
      if (written !== undefined) imported.files.push({ path, written, changed, confirmed });
    }
  }
  return imported.faults.length > 0 ? { ...imported, files: [] } : imported;
}
