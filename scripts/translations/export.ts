import { existsSync } from 'node:fs';
import { isLocale } from '../../src/i18n/locales.ts';
import { replaceFile } from '../../src/loaders/files.ts';
import type { LoadedContent } from '../../src/loaders/loaded-content.ts';
import { exportSite } from '../../src/translations/export-site.ts';
import { formats, isFormat } from '../../src/translations/formats.ts';
import { listUnitFiles } from '../../src/translations/load.ts';
import { Refusal } from './target.ts';

/**
 * Writes a file for translators' tools.
 *
 * @param words locale and names of entries; without names all that can be translated
 * @param out path of the file; left out, LOCALE.xlf or LOCALE.po, which must not be there yet: it may be somebody's work
 */
export function exportWords(
  loaded: LoadedContent,
  words: readonly string[],
  format: string,
  out: string | undefined,
): void {
  const [locale = '', ...names] = words;
  if (!isLocale(locale) || !loaded.content.site.locales.some((each) => each.locale === locale))
    throw new Refusal(`“${locale}” is not a locale of the site. / “${locale}” không phải ngôn ngữ của trang.`);
  if (!isFormat(format))
    throw new Refusal(
      `There is no format “${format}”: ${Object.keys(formats).join(', ')}. / Không có định dạng “${format}”.`,
    );
  const { exchange, missing, others } = exportSite(loaded, locale, names.length > 0 ? names : listUnitFiles(loaded));
  if (names.length > 0 && missing.length > 0)
    throw new Refusal(
      `Nothing to translate into ${locale}: ${missing.join(', ')}. / Không có gì để dịch sang ${locale}: ${missing.join(', ')}. (places/my-place, site, media)`,
    );
  if (exchange.files.length === 0)
    throw new Refusal(`Nothing is translated into ${locale}. / Không có gì để dịch sang ${locale}.`);
  const path = out ?? `${locale}.${formats[format].ending}`;
  if (out === undefined && existsSync(path))
    throw new Refusal(`${path} is there already; say where: --out FILE. / Đã có ${path}; hãy ghi rõ: --out TỆP.`);
  replaceFile(path, formats[format].write(exchange));
  const units = exchange.files.reduce((sum, file) => sum + file.units.length, 0);
  console.log(`${path}: ${exchange.from} → ${exchange.to}, ${units} units / đơn vị`);
  if (others.length > 0)
    console.log(
      `Translated from another language, export by name / dịch từ ngôn ngữ khác, hãy xuất riêng: ${others.join(', ')}`,
    );
}
